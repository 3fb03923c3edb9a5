import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  addDays,
  addMonths,
  brusselsInstant,
  dayInBrussels,
  hourInBrussels,
  readDay,
  type Day,
} from "../../../src/day.ts";
import { deadlinesFor, maySendAt, sendingTime } from "../../../src/features/reminders/reminder.ts";

const days = (count: number) => ({ value: { count, unit: "days" } }) as const;
const months = (count: number) => ({ value: { count, unit: "months" } }) as const;
const at = (text: string) => Date.parse(text);
const sentAt = (due: number) => sendingTime({ remindOn: "2000-01-01" }, due);

test.each<[Day, number, Day]>([
  ["2026-11-20", 1, "2026-12-20"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2028-02-29", 12, "2029-02-28"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-11-20", 18, "2028-05-20"],
  ["2026-12-01", 1, "2027-01-01"],
])("%s and %i months make %s", (day, months, end) => {
  expect(addMonths(day, months)).toBe(end);
});

test.each<[Day, number, Day]>([
  ["2026-11-20", 30, "2026-12-20"],
  ["2028-02-01", 30, "2028-03-02"],
  ["2027-02-01", 30, "2027-03-03"],
  ["2026-03-01", 30, "2026-03-31"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2026-03-01", -1, "2026-02-28"],
])("%s and %i days make %s", (day, days, end) => {
  expect(addDays(day, days)).toBe(end);
});

test.each([
  ["2026-02-28", "2026-02-28"],
  ["2028-02-29", "2028-02-29"],
  ["2026-02-29", undefined],
  ["2026-13-01", undefined],
  ["20-11-2026", undefined],
  ["soon", undefined],
])("%s is read as the day %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ["2026-11-20T22:59:00Z", "2026-11-20", 23],
  ["2026-11-20T23:00:00Z", "2026-11-21", 0],
  ["2026-07-01T21:59:59Z", "2026-07-01", 23],
  ["2026-07-01T22:00:00Z", "2026-07-02", 0],
  ["2026-03-29T00:59:59Z", "2026-03-29", 1],
  ["2026-03-29T01:00:00Z", "2026-03-29", 3],
  ["2026-10-25T00:59:59Z", "2026-10-25", 2],
  ["2026-10-25T01:00:00Z", "2026-10-25", 2],
])("at %s it is %s, %i h in Brussels", (instant, day, hour) => {
  expect([dayInBrussels(at(instant)), hourInBrussels(at(instant))]).toEqual([day, hour]);
});

describe("a top-up on 20 November 2026", () => {
  it("at BASE ends a bundle after 30 days and the credit and the SIM after a year", () => {
    expect(
      deadlinesFor({ toppedUp: "2026-11-20" }, { bundle: days(30), credit: months(12), sim: months(12) }),
    ).toEqual([
      { kind: "bundle-end", day: "2026-12-20", remindOn: "2026-12-18" },
      { kind: "credit-end", day: "2027-11-20", remindOn: "2027-11-06" },
      { kind: "sim-death", day: "2027-11-20", remindOn: "2027-10-21" },
    ]);
  });

  it("at Mobile Vikings ends a bundle on the same day of the next month", () => {
    const clocks = { bundle: months(1), credit: months(6), sim: months(12), identifyAgain: months(18) };
    expect(deadlinesFor({ toppedUp: "2026-11-20", identified: "2026-10-01" }, clocks)).toEqual([
      { kind: "bundle-end", day: "2026-12-20", remindOn: "2026-12-18" },
      { kind: "credit-end", day: "2027-05-20", remindOn: "2027-05-06" },
      { kind: "sim-death", day: "2027-11-20", remindOn: "2027-10-21" },
      { kind: "identify-again", day: "2028-04-01", remindOn: "2028-03-02" },
    ]);
  });

  it("says nothing where no clock is known", () => {
    expect(deadlinesFor({ toppedUp: "2026-11-20" }, {})).toEqual([]);
    expect(deadlinesFor({ toppedUp: "2026-11-20" }, { identifyAgain: months(18) })).toEqual([]);
  });

  it("counts weeks, and no working days", () => {
    const clocks = {
      bundle: { value: { count: 2, unit: "weeks" } },
      credit: { value: { count: 5, unit: "working-days" } },
    } as const;
    expect(deadlinesFor({ toppedUp: "2026-11-20" }, clocks)).toEqual([
      { kind: "bundle-end", day: "2026-12-04", remindOn: "2026-12-02" },
    ]);
  });

  it("reminds of a bundle of one day on that day", () => {
    expect(deadlinesFor({ toppedUp: "2026-11-20" }, { bundle: days(1) })).toEqual([
      { kind: "bundle-end", day: "2026-11-21", remindOn: "2026-11-21" },
    ]);
  });
});

test.each([
  ["2026-11-20T07:59:00Z", "2026-11-20T08:00:00Z"],
  ["2026-11-20T08:00:00Z", "2026-11-20T08:00:00Z"],
  ["2026-11-20T18:59:59Z", "2026-11-20T18:59:59Z"],
  ["2026-11-20T19:00:00Z", "2026-11-21T08:00:00Z"],
  ["2026-11-20T23:30:00Z", "2026-11-21T08:00:00Z"],
  ["2026-03-28T20:00:00Z", "2026-03-29T07:00:00Z"],
  ["2026-10-24T20:00:00Z", "2026-10-25T08:00:00Z"],
  ["2028-02-28T21:00:00Z", "2028-02-29T08:00:00Z"],
])("what is due at %s is sent at %s", (due, sent) => {
  expect(sentAt(at(due))).toBe(at(sent));
});

it("a missed reminder is sent at once, or in the morning", () => {
  const late = { remindOn: "2026-11-18" } as const;
  expect(sendingTime(late, at("2026-11-20T12:00:00Z"))).toBe(at("2026-11-20T12:00:00Z"));
  expect(sendingTime(late, at("2026-11-20T22:00:00Z"))).toBe(at("2026-11-21T08:00:00Z"));
  expect(sendingTime(late, at("2026-11-01T12:00:00Z"))).toBe(at("2026-11-18T08:00:00Z"));
});

describe("on any day of sixty years", () => {
  const someDays = fc.integer({ min: 0, max: 22_000 }).map((count) => addDays("2020-01-01", count));
  const instants = fc.integer({ min: at("2020-01-01T00:00:00Z"), max: at("2080-01-01T00:00:00Z") });
  const clock = fc.option(fc.integer({ min: 1, max: 36 }), { nil: undefined });

  it("every deadline lies ahead, and its reminder between the start and the deadline", () => {
    fc.assert(
      fc.property(someDays, clock, clock, clock, clock, (start, bundle, credit, sim, identify) => {
        const clocks = {
          ...(bundle === undefined ? {} : { bundle: days(bundle) }),
          ...(credit === undefined ? {} : { credit: months(credit) }),
          ...(sim === undefined ? {} : { sim: months(sim) }),
          ...(identify === undefined ? {} : { identifyAgain: months(identify) }),
        };
        const deadlines = deadlinesFor({ toppedUp: start, identified: start }, clocks);
        expect(deadlines).toHaveLength(Object.keys(clocks).length);
        for (const { day, remindOn } of deadlines) {
          expect(day > start && remindOn > start && remindOn <= day).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a reminder goes out between 9 and 20 h, never early, and at most 14 hours late", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const sent = sentAt(instant);
        expect(maySendAt(sent)).toBe(true);
        expect(sent).toBeGreaterThanOrEqual(instant);
        expect(sent - instant).toBeLessThanOrEqual(14 * 3_600_000);
        expect(sentAt(sent)).toBe(sent);
      }),
      { numRuns: 500 },
    );
  });

  it("an hour of the day leads to an instant at which Brussels shows that hour and day", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 4, max: 23 }), (day, hour) => {
        const instant = brusselsInstant(day, hour);
        expect([dayInBrussels(instant), hourInBrussels(instant)]).toEqual([day, hour]);
      }),
      { numRuns: 500 },
    );
  });

  it("months are added in any order of size, and days come back", () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 0, max: 40 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(addMonths(day, count + 1) > addMonths(day, count)).toBe(true);
      }),
    );
  });
});
