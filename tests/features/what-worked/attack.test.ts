import { describe, expect, it } from "vitest";
import {
  createVoices,
  type DayOfVoices,
  isShown,
  RULE,
  type Said,
  verdictOf,
} from "../../../src/advice/voices.ts";
import { MEANS } from "../../../src/catalog/means.ts";
import { OUTCOMES, type Outcome, voiceName } from "../../../src/catalog/voice.ts";
import { addDays, type Day as CalendarDay } from "../../../src/day.ts";

// A group of accounts against the rule. An account counts once a month for a thing, and the group knows that.

const ACCOUNTS = 200;
const FIRST_DAY = "2026-12-01";
const HALF_A_YEAR = 183;
const THING = { operator: "base", way: "website", means: "foreign-card" } as const;
const OTHER: Record<Outcome, Outcome> = { worked: "failed", failed: "worked" };
const VERDICT = { worked: "confirmed", failed: "refused" } as const;

/** How many say so on one day. */
type Day = Partial<Record<Outcome, number>>;

/** What is known on the day after the last of these. */
function said(days: readonly Day[]): Said {
  const last = addDays(FIRST_DAY, days.length - 1);
  const heard = days
    .slice(1 - RULE.window)
    .map((day, index, { length }) => dayOf(addDays(last, index + 1 - length), day));
  return createVoices(heard, addDays(last, 1)).about(THING.operator, THING);
}

function dayOf(day: CalendarDay, spoken: Day): DayOfVoices {
  const counts = OUTCOMES.map((outcome) => [voiceName({ ...THING, outcome }), spoken[outcome] ?? 0]);
  return [day, Object.fromEntries(counts)];
}

const repeated = (count: number, day: Day) => Array.from({ length: count }, () => day);

interface Attack {
  /** What the group says. */
  outcome: Outcome;
  /** How many of them speak on a day, if they may. */
  aDay: number;
  /** How many honest people say the opposite on each day. */
  honest: number;
  /** For how many days they said so before. */
  before: number;
}

/** On which day the light turns, and how many accounts that took; undefined: not within half a year. */
function turned({ outcome, aDay, honest, before }: Attack): { days: number; accounts: number } | undefined {
  const days: Day[] = repeated(before, { [OTHER[outcome]]: honest });
  const spokeIn = Array.from({ length: ACCOUNTS }, () => "");
  for (let day = 0; day < HALF_A_YEAR; day += 1) {
    const month = addDays(FIRST_DAY, day).slice(0, 7);
    let speak = 0;
    for (let account = 0; account < ACCOUNTS && speak < aDay; account += 1) {
      if (spokeIn[account] === month) continue;
      spokeIn[account] = month;
      speak += 1;
    }
    days.push({ [outcome]: speak, [OTHER[outcome]]: honest });
    if (verdictOf(said(days)) === VERDICT[outcome])
      return { days: day + 1, accounts: spokeIn.filter((each) => each !== "").length };
  }
  return undefined;
}

/** How many days a group takes to take 🟢 away while one honest person a day confirms. */
function daysToTakeBack(history: readonly Day[]): number {
  const days = [...history];
  while (verdictOf(said(days)) === "confirmed") days.push({ worked: 1, failed: RULE.aDay });
  return days.length - history.length;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

describe("a light that nobody spoke of", () => {
  it.each(OUTCOMES)("is not turned in one day or in two, however many say %s", (outcome) => {
    for (const many of [1, RULE.aDay, RULE.turns, ACCOUNTS, 1_000_000]) {
      expect(verdictOf(said([{ [outcome]: many }]))).toBeUndefined();
      expect(verdictOf(said(repeated(2, { [outcome]: many })))).toBeUndefined();
    }
  });

  it("takes five accounts on three days where nobody contradicts", () => {
    for (const outcome of OUTCOMES) {
      expect(verdictOf(said([{ [outcome]: 3 }, { [outcome]: 1 }, { [outcome]: 1 }]))).toBe(VERDICT[outcome]);
      expect(verdictOf(said([{ [outcome]: 2 }, { [outcome]: 1 }, { [outcome]: 1 }]))).toBeUndefined();
    }
  });

  it("takes a group of 200 longer the faster it is: those who spoke wait for the next month", () => {
    for (const outcome of OUTCOMES) {
      const alone = { outcome, honest: 0, before: 0 };
      expect(turned({ ...alone, aDay: ACCOUNTS })).toEqual({ days: 63, accounts: 200 });
      expect(turned({ ...alone, aDay: RULE.aDay })).toEqual({ days: 3, accounts: 9 });
    }
  });
});

describe("a group of 200 against honest people", () => {
  it("prints how many accounts it takes over how many days, and who prevents it", () => {
    const rows = OUTCOMES.flatMap((outcome) =>
      [0, RULE.window].flatMap((before) =>
        [...(before === 0 ? [0] : []), 1, 2, 3, 5].map((honest) => {
          const ways = [RULE.aDay, ACCOUNTS].flatMap(
            (aDay) => turned({ outcome, aDay, honest, before }) ?? [],
          );
          return { outcome, before, honest, best: ways.sort((one, other) => one.days - other.days)[0] };
        }),
      ),
    );
    tell(`\n${ACCOUNTS} accounts, each once a month, against honest people who say the opposite:`);
    for (const { outcome, before, honest, best } of rows) {
      const against = `${honest} a day${before > 0 ? ` for ${before} days before` : ""}`;
      const took = best === undefined ? "never" : `${best.accounts} accounts in ${best.days} days`;
      tell(`  ${VERDICT[outcome]}, against ${against}: ${took}`);
    }
    expect(rows.filter(({ best }) => best !== undefined && best.days < RULE.days)).toEqual([]);
    const holds = (wanted: Outcome) =>
      rows.flatMap(({ outcome, honest, best }) => (outcome === wanted && best === undefined ? [honest] : []));
    // One honest no a day keeps a light from 🟢; three honest yes keep it from ⚪️, and two do not.
    expect(holds("worked")).toEqual([1, 2, 3, 5, 1, 2, 3, 5]);
    expect(holds("failed")).toEqual([3, 5, 3, 5]);
  });
});

describe("a light that honest people turned", () => {
  /** What honest people may have said in 90 days. */
  const HISTORIES = [0, 1, 2, 3].flatMap((worked) =>
    [0, 1, 2, 3].flatMap((failed) => [3, 5, 30, 90].map((days) => repeated(days, { worked, failed }))),
  );

  it("is never turned into its opposite in one day", () => {
    const verdicts = HISTORIES.flatMap((history) =>
      OUTCOMES.map((outcome) => [
        verdictOf(said(history)),
        verdictOf(said([...history, { [outcome]: ACCOUNTS }])),
      ]),
    );
    expect(verdicts).not.toContainEqual(["confirmed", "refused"]);
    expect(verdicts).not.toContainEqual(["refused", "confirmed"]);
  });

  it("is never turned, or taken back, on the day itself", () => {
    for (const history of HISTORIES) {
      const today = addDays(FIRST_DAY, history.length);
      const before = verdictOf(said(history));
      for (const outcome of OUTCOMES) {
        const days = history.map((day, index) => dayOf(addDays(FIRST_DAY, index), day));
        const voices = createVoices([...days, dayOf(today, { [outcome]: ACCOUNTS })], today);
        expect(verdictOf(voices.about(THING.operator, THING))).toBe(before);
      }
    }
  });

  it("may be turned by one day's last three voices, a day later, where honest people disagree", () => {
    const split = [...repeated(30, { worked: 1, failed: 1 }), { worked: 1 }];
    expect(verdictOf(said(split))).toBeUndefined();
    expect(verdictOf(said([...split, { failed: 1 }]))).toBeUndefined();
    expect(verdictOf(said([...split, { failed: 2 }]))).toBe("refused");
  });

  it("prints how long a group takes to take it back to what the sources say", () => {
    const fresh = repeated(3, { worked: 2 });
    const old = repeated(90, { worked: 1 });
    const [few, many] = [daysToTakeBack(fresh), daysToTakeBack(old)];
    tell(`\nTo take 🟢 away, three accounts a day: of 6 voices ${few} days, of 90 voices ${many} days`);
    expect([few, many]).toEqual([2, 8]);
  });
});

describe("the number on a card", () => {
  it("is moved by three a day, whatever the number of accounts and of means", () => {
    expect(said([{ worked: ACCOUNTS }])).toMatchObject({ worked: 3, failed: 0 });
    const spread = MEANS.map((means) => [voiceName({ ...THING, means, outcome: "worked" }), 30]);
    const voices = createVoices([[FIRST_DAY, Object.fromEntries(spread)]], FIRST_DAY);
    expect(voices.about("base", { way: "website" })).toMatchObject({ worked: 3 });
  });

  it("is moved by at most three a day, and three accounts of one day are enough for a line", () => {
    const most = said(repeated(RULE.window, { worked: ACCOUNTS }));
    expect(most.worked).toBe(RULE.aDay * (RULE.window - 1));
    expect(isShown(said([{ failed: 2 }]))).toBe(false);
    expect(isShown(said([{ failed: 3 }]))).toBe(true);
    const honest = repeated(30, { worked: 1 });
    const after = said([...honest, { failed: ACCOUNTS }]);
    tell(
      `\nThe number on a card: an afternoon makes "30 of 30" into "${after.worked} of ${after.worked + after.failed}"`,
    );
    tell(`and 90 days of ${ACCOUNTS} accounts make it ${most.worked} from nothing`);
    expect(after).toMatchObject({ worked: 30, failed: 3 });
  });
});
