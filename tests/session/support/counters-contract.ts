import { afterEach, beforeEach, expect, test } from "vitest";
import { addDays, type Day } from "../../../src/day.ts";
import type { Store } from "../../../src/session/store.ts";
import { LIFETIMES } from "../../../src/session/session.ts";
import { StoreGone } from "../../../src/session/store.ts";
import { createCounters, type CountersStore } from "../../../src/session/counters.ts";
import type { TestStore } from "./store.ts";

export const TODAY = "2026-11-20";
export const NOON = Date.parse(`${TODAY}T11:00:00Z`);
const DAY = 24 * 60 * 60 * 1000;
const CARD = "card:base";
const VISIT = "visit:zh";

/** What every counters promises, wherever it is kept: those of /stats, and the voices. */
export function countersContract(kind: "counters" | "voices", makeStore: () => TestStore): void {
  let place: TestStore;
  let store: Store;
  let clock: number;
  const now = () => clock;
  const read = async (...days: Day[]) => createCounters(store[kind], now).read(days);

  beforeEach(async () => {
    clock = NOON;
    place = makeStore();
    store = await place.open();
  });
  afterEach(() => place.clear());

  test("a day of which nothing was counted is empty", async () => {
    expect(await read("2026-11-19", TODAY)).toEqual([{}, {}]);
  });

  test("what was counted is there at once for whoever counted it, a day at a time, in the order asked for", async () => {
    const counters = createCounters(store[kind], now);
    for (const counted of [CARD, VISIT, CARD]) counters.count(counted);
    clock += DAY;
    counters.count(CARD);
    expect(await counters.read(["2026-11-21", TODAY])).toEqual([
      { "card:base": 1 },
      { "card:base": 2, "visit:zh": 1 },
    ]);
  });

  test("days begin at midnight in Brussels", async () => {
    const counters = createCounters(store[kind], now);
    for (const instant of ["2026-11-20T22:59:59Z", "2026-11-20T23:00:00Z"]) {
      clock = Date.parse(instant);
      counters.count(VISIT);
    }
    expect(await counters.read([TODAY, "2026-11-21"])).toEqual([{ "visit:zh": 1 }, { "visit:zh": 1 }]);
  });

  test("the store is asked only when it is brought there, and not at all for nothing", async () => {
    let asked = 0;
    const watched: CountersStore = {
      add: (batch) => {
        asked += 1;
        return store[kind].add(batch);
      },
      read: (days) => store[kind].read(days),
    };
    const counters = createCounters(watched, now);
    await counters.flush();
    for (let count = 0; count < 100; count += 1) counters.count(count % 2 === 0 ? CARD : VISIT);
    expect(asked).toBe(0);
    expect(await read(TODAY)).toEqual([{}]);
    await Promise.all([counters.flush(), counters.flush()]);
    await counters.flush();
    expect(asked).toBe(1);
    expect(await read(TODAY)).toEqual([{ "card:base": 50, "visit:zh": 50 }]);
  });

  test("a batch that comes again is added once, and another process's of the same number beside it", async () => {
    const batch = { process: "one", number: 1, day: TODAY, counts: { unread: 2 } } as const;
    for (const each of [batch, batch, { ...batch, number: 2 }, batch, { ...batch, process: "two" }])
      await store[kind].add(each);
    expect(await read(TODAY)).toEqual([{ unread: 6 }]);
  });

  test("what the store did not take stays, and is added later, once, with what came since", async () => {
    let isGone: "before" | "after" | false = false;
    const broken: CountersStore = {
      async add(batch) {
        if (isGone !== "before") await store[kind].add(batch);
        if (isGone !== false) throw new StoreGone("away");
      },
      read: (days) => store[kind].read(days),
    };
    const counters = createCounters(broken, now);
    for (const way of ["before", "after", "before"] as const) {
      isGone = way;
      counters.count(CARD);
      await expect(counters.flush()).rejects.toThrow(StoreGone);
      await expect(counters.read([TODAY])).rejects.toThrow(StoreGone);
    }
    isGone = false;
    expect(await counters.read([TODAY])).toEqual([{ "card:base": 3 }]);
  });

  test("a day stays for as long as it is promised", async () => {
    const counters = createCounters(store[kind], now);
    counters.count(CARD);
    await counters.flush();
    clock += LIFETIMES[kind];
    await place.pass(LIFETIMES[kind] - 60_000);
    counters.count(CARD);
    expect(await counters.read([TODAY])).toEqual([{ "card:base": 1 }]);
  });

  test("what was counted of the other kind is not among it", async () => {
    const other = createCounters(store[kind === "voices" ? "counters" : "voices"], now);
    other.count(CARD);
    await other.flush();
    expect(await read(TODAY)).toEqual([{}]);
  });

  test("outlives a restart, and goes on", async () => {
    const before = createCounters(store[kind], now);
    before.count(CARD);
    await before.flush();
    await store.close();
    store = await place.open();
    const after = createCounters(store[kind], now);
    after.count(CARD);
    expect(await after.read([TODAY])).toEqual([{ "card:base": 2 }]);
  });

  test("of a store that is gone for months, no more days are held than would be kept", async () => {
    let isGone = true;
    const kept: Day[] = [];
    const counters = createCounters(
      {
        async add({ day }) {
          if (isGone) throw new StoreGone("away");
          kept.push(day);
        },
        read: async () => [],
      },
      now,
    );
    for (let day = 0; day < 100; day += 1) {
      counters.count(VISIT);
      clock += DAY;
    }
    isGone = false;
    await counters.flush();
    expect(kept).toEqual(Array.from({ length: 40 }, (_, index) => addDays(TODAY, 60 + index)));
  });
}
