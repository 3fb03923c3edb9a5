import { expect, it } from "vitest";
import { addDays, type Day } from "../../../src/day.ts";
import { createListening } from "../../../src/features/what-worked/listening.ts";

const TODAY = "2026-11-20";
const WEBSITE = "base|website|||worked";

function listeningTo(kept: Map<Day, Record<string, number>>) {
  const clock = { day: TODAY as Day };
  const asked: (readonly Day[])[] = [];
  const listening = createListening(
    async (days) => {
      asked.push(days);
      return days.map((day) => ({ ...kept.get(day) }));
    },
    () => Date.parse(`${clock.day}T11:00:00Z`),
  );
  const worked = () => listening.voices().about("base", { way: "website" }).worked;
  return { clock, asked, listening, worked };
}

it("asks for 90 days once, then for today and yesterday", async () => {
  const { asked, clock, listening } = listeningTo(new Map());
  await listening.listen();
  expect(asked.flat()).toHaveLength(90);
  expect([asked[0]?.[0], asked.at(-1)?.at(-1)]).toEqual([TODAY, "2026-08-23"]);
  const parts = asked.length;
  await listening.listen();
  clock.day = "2026-11-22";
  await listening.listen();
  expect(asked.slice(parts)).toEqual([
    [TODAY, "2026-11-19"],
    ["2026-11-22", "2026-11-21"],
  ]);
});

it("lets others go first between the parts of the first time", async () => {
  const { asked, listening } = listeningTo(new Map());
  const done = listening.listen();
  await new Promise(setImmediate);
  const heard = asked.flat().length;
  expect(heard).toBeGreaterThan(0);
  expect(heard).toBeLessThan(90);
  await done;
});

it("hears what was said since, and is another object only then", async () => {
  const kept = new Map<Day, Record<string, number>>([["2026-11-01", { [WEBSITE]: 2 }]]);
  const { listening, worked } = listeningTo(kept);
  expect(worked()).toBe(0);
  await listening.listen();
  expect(worked()).toBe(2);
  const before = listening.voices();
  await listening.listen();
  expect(listening.voices()).toBe(before);
  for (const day of [TODAY, "2026-11-19"] as const) kept.set(day, { [WEBSITE]: 1 });
  await listening.listen();
  expect(listening.voices()).not.toBe(before);
  expect(worked()).toBe(4);
  kept.set(TODAY, { [WEBSITE]: 2 });
  await listening.listen();
  expect(worked()).toBe(5);
});

it("a day goes when it is 90 days old, though nobody says anything", async () => {
  const { clock, listening, worked } = listeningTo(new Map([[addDays(TODAY, -89), { [WEBSITE]: 2 }]]));
  await listening.listen();
  expect(worked()).toBe(2);
  clock.day = addDays(TODAY, 1);
  await listening.listen();
  expect(worked()).toBe(0);
});

it("what could not be heard is asked for again", async () => {
  let isGone = true;
  const listening = createListening(
    async (days) => {
      if (isGone) throw new Error("gone");
      return days.map(() => ({ [WEBSITE]: 1 }));
    },
    () => Date.parse(`${TODAY}T11:00:00Z`),
  );
  await expect(listening.listen()).rejects.toThrow("gone");
  isGone = false;
  await listening.listen();
  expect(listening.voices().about("base", { way: "website" }).worked).toBe(90);
});
