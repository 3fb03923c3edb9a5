import { createCache } from "../cache.ts";
import { addDays, type Day } from "../day.ts";
import { type About, OUTCOMES, type Outcome, readVoice, type Voice } from "../catalog/voice.ts";

/** How often each name of a voice was counted on a day. */
export type DayOfVoices = readonly [day: Day, counts: Readonly<Record<string, number>>];

/** What people said of something in the last 90 days. */
export interface Said {
  worked: number;
  failed: number;
  /** The last day on which somebody said something; undefined: nobody did. */
  last: Day | undefined;
  /** On how many days. */
  days: Readonly<Record<Outcome, number>>;
}

export type Voices = ReturnType<typeof createVoices>;

/**
 * Of one day at most three voices count for a thing, and three against it: so a group of accounts cannot shout others
 * down in an afternoon. What fewer than three said is not shown. Five that agree, of three days or more, turn a light.
 */
export const RULE = { window: 90, aDay: 3, shown: 3, turns: 5, days: 3 } as const;

/** What people said up to today. `isDemo`: it is made up, to show what it looks like. */
export function createVoices(days: readonly DayOfVoices[], today: Day, isDemo = false) {
  const from = addDays(today, -RULE.window);
  const heard = days
    .filter(([day]) => day > from && day <= today)
    .map(([day, counts]) => ({ day, byOperator: grouped(counts, "", () => group(counts)) }));
  const known = new Map<string, Said>();

  /** Of a way it counts whatever was paid with, and of a means whichever way it was. */
  function about(operator: string, wanted: About): Said {
    const key = [operator, wanted.way, wanted.means, wanted.code].join("|");
    const before = known.get(key);
    if (before !== undefined) return before;
    const sums = { worked: 0, failed: 0 };
    const daysOf = { worked: 0, failed: 0 };
    let last: Day | undefined;
    for (const { day, byOperator } of heard) {
      const voices = byOperator.get(operator) ?? [];
      for (const outcome of OUTCOMES) {
        const count = voices
          .filter(({ voice }) => voice.outcome === outcome && isAbout(voice, wanted))
          .reduce((sum, voice) => sum + voice.count, 0);
        if (count === 0) continue;
        sums[outcome] += Math.min(count, RULE.aDay);
        daysOf[outcome] += 1;
        if (last === undefined || day > last) last = day;
      }
    }
    const said = { ...sums, last, days: daysOf };
    known.set(key, said);
    return said;
  }

  return {
    isDemo,
    about,
    /** Everything that anybody said something of, each thing once. */
    all(): (About & { operator: string })[] {
      const things = new Map<string, About & { operator: string }>();
      for (const { byOperator } of heard) {
        for (const { voice } of [...byOperator.values()].flat()) {
          const { operator, way, means, code } = voice;
          things.set([operator, way, means, code].join("|"), { operator, way, means, code });
        }
      }
      return [...things.values()];
    },
  };
}

/** Enough people for a line on a card. */
export function isShown({ failed, worked }: Said): boolean {
  return worked + failed >= RULE.shown;
}

/** What voices make of a light. undefined: nothing. */
export function verdictOf({ days, failed, worked }: Said): "confirmed" | "refused" | undefined {
  if (worked >= RULE.turns && days.worked >= RULE.days && failed * 5 <= worked + failed) return "confirmed";
  return failed >= RULE.turns && days.failed >= RULE.days && worked < failed ? "refused" : undefined;
}

/** A day that is over is taken apart once, however often voices are made of it. */
const grouped = createCache<ReturnType<typeof group>>(1);

function group(counts: DayOfVoices[1]): ReadonlyMap<string, { voice: Voice; count: number }[]> {
  const voices = Object.entries(counts).flatMap(([name, count]) => {
    const voice = readVoice(name);
    return voice === undefined ? [] : [{ voice, count }];
  });
  return Map.groupBy(voices, ({ voice }) => voice.operator);
}

function isAbout(voice: Voice, { way, means, code }: About): boolean {
  return (
    voice.code === code &&
    (way === undefined || voice.way === way) &&
    (means === undefined || voice.means === means)
  );
}
