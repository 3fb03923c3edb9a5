import { createCache } from "../cache.ts";
import { addDays, type Day } from "../day.ts";
import { type About, OUTCOMES, type Outcome, readVoice, type Voice } from "../catalog/voice.ts";

/** How often each name of a voice was counted on a day. */
export type DayOfVoices = readonly [day: Day, counts: Readonly<Record<string, number>>];

/** What people said of something in the last 90 days. */
export interface Said extends Tally {
  /** The last day on which somebody said something; undefined: nobody did. */
  last: Day | undefined;
  /** The same without today. */
  before: Tally;
}

interface Tally {
  worked: number;
  failed: number;
  /** On how many days. */
  days: Record<Outcome, number>;
}

export type Voices = ReturnType<typeof createVoices>;

/**
 * Of one day at most three voices count for a thing, and three against it: so a group of accounts cannot shout others
 * down in an afternoon. What fewer than three said is not shown. Five that agree, of three days or more, turn a light;
 * more than one in five against takes it back, but not what is said against it on one day alone. For a light, today does
 * not count yet.
 */
export const RULE = { window: 90, aDay: 3, shown: 3, turns: 5, days: 3 } as const;

/** What people said up to today. `isDemo`: it is made up, to show what it looks like. */
export function createVoices(days: readonly DayOfVoices[], today: Day, isDemo = false) {
  const from = addDays(today, -RULE.window);
  const inWindow = days.filter(([day]) => day > from && day <= today);
  const heard = Map.groupBy(inWindow.flatMap(heardOn), ({ voice }) => voice.operator);
  const known = new Map<string, Said>();

  /**
   * Of a way it counts whatever was paid with, and of a means whichever way it was. A refusal that names a means says
   * nothing against a way on which another means pays.
   */
  function about(operator: string, wanted: About): Said {
    const key = [operator, wanted.way, wanted.means, wanted.code].join("|");
    const before = known.get(key);
    if (before !== undefined) return before;
    const voices = (heard.get(operator) ?? []).filter(({ voice }) => isAbout(voice, wanted));
    const paid = new Set(voices.flatMap(({ voice }) => (voice.outcome === "worked" && voice.means) || []));
    const isOfMeans = ({ outcome, means }: Voice) =>
      wanted.way !== undefined &&
      wanted.means === undefined &&
      outcome === "failed" &&
      means !== undefined &&
      [...paid].some((other) => other !== means);
    const said: Said = { ...nothing(), before: nothing(), last: undefined };
    for (const [day, ofDay] of Map.groupBy(voices, (each) => each.day)) {
      for (const outcome of OUTCOMES) {
        const count = ofDay
          .filter(({ voice }) => voice.outcome === outcome && !isOfMeans(voice))
          .reduce((sum, voice) => sum + voice.count, 0);
        if (count === 0) continue;
        for (const tally of day < today ? [said, said.before] : [said]) {
          tally[outcome] += Math.min(count, RULE.aDay);
          tally.days[outcome] += 1;
        }
        if (said.last === undefined || day > said.last) said.last = day;
      }
    }
    known.set(key, said);
    return said;
  }

  return {
    isDemo,
    about,
    /** Whether anybody said anything of this operator. */
    has: (operator: string): boolean => heard.has(operator),
    /** Everything that anybody said something of, each thing once. */
    all(): (About & { operator: string })[] {
      const things = new Map<string, About & { operator: string }>();
      for (const { voice } of [...heard.values()].flat()) {
        const { operator, way, means, code } = voice;
        things.set([operator, way, means, code].join("|"), { operator, way, means, code });
      }
      return [...things.values()];
    },
  };
}

/** Enough people for a line on a card. */
export function isShown({ failed, worked }: Said): boolean {
  return worked + failed >= RULE.shown;
}

export type Verdict = "confirmed" | "refused";

/** What voices make of a light. undefined: nothing. */
export function verdictOf({ before: { days, failed, worked } }: Said): Verdict | undefined {
  const isDisputed = failed * 5 > worked + failed && days.failed > 1;
  if (worked >= RULE.turns && days.worked >= RULE.days && !isDisputed) return "confirmed";
  return failed >= RULE.turns && days.failed >= RULE.days && worked < failed ? "refused" : undefined;
}

function nothing(): Tally {
  return { worked: 0, failed: 0, days: { worked: 0, failed: 0 } };
}

interface Heard {
  day: Day;
  voice: Voice;
  count: number;
}

/** A day that is over is taken apart once, however often voices are made of it. */
const takenApart = createCache<readonly Heard[]>(1);

function heardOn([day, counts]: DayOfVoices): readonly Heard[] {
  return takenApart(counts, day, () =>
    Object.entries(counts).flatMap(([name, count]) => {
      const voice = readVoice(name);
      return voice === undefined ? [] : [{ day, voice, count }];
    }),
  );
}

function isAbout(voice: Voice, { way, means, code }: About): boolean {
  return (
    voice.code === code &&
    (way === undefined || voice.way === way) &&
    (means === undefined || voice.means === means)
  );
}
