import { randomBytes } from "node:crypto";
import type { Counts } from "../monitoring/counted.ts";
import { type Day, dayInBrussels } from "../day.ts";
import { LIFETIMES } from "./session.ts";

/** How often things happened, a day at a time: nothing of a person is in it. */
export interface Counters {
  count(name: string): void;
  /** Sends what was counted to the store. What it does not take stays here and goes with the next. */
  flush(): Promise<void>;
  /** In the order of the days. The last ten seconds of other processes may be missing. */
  read(days: readonly Day[]): Promise<Counts[]>;
}

/** Where counts are kept. Its methods reject with StoreGone when it does not answer. */
export interface CountersStore {
  /** Adds a batch to its day: once, however often it comes. The day is kept for as long as `LIFETIMES` says, from then. */
  add(batch: Batch): Promise<void>;
  read: Counters["read"];
}

/** What a process counted on one day. Its batches are numbered in the order in which they are sent. */
export interface Batch {
  readonly process: string;
  readonly number: number;
  readonly day: Day;
  readonly counts: Counts;
}

/** As many as the store would keep. */
const MOST_DAYS = LIFETIMES.counters / (24 * 60 * 60 * 1000);

/** Counts in this process and sends that to the store in batches, so that an update never waits for it. */
export function createCounters(store: CountersStore, now: () => number = Date.now): Counters {
  const process = randomBytes(6).toString("base64url");
  const unsent = new Map<Day, Record<string, number>>();
  /** It may have been kept already, so it is sent again as it was. */
  let batch: Batch | undefined;
  let number = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function sendAll(): Promise<void> {
    for (batch ??= nextBatch(); batch !== undefined; batch = nextBatch()) await store.add(batch);
  }

  function nextBatch(): Batch | undefined {
    const [next] = unsent;
    if (next === undefined) return undefined;
    const [day, counts] = next;
    unsent.delete(day);
    number += 1;
    return { process, number, day, counts };
  }

  async function flush(): Promise<void> {
    const turn = last.then(sendAll);
    last = turn.catch(() => undefined);
    await turn;
  }

  return {
    count(name) {
      const day = dayInBrussels(now());
      const counts = unsent.get(day) ?? {};
      counts[name] = (counts[name] ?? 0) + 1;
      unsent.set(day, counts);
      for (const oldest of unsent.keys()) if (unsent.size > MOST_DAYS) unsent.delete(oldest);
    },
    flush,
    async read(days) {
      await flush();
      return store.read(days);
    },
  };
}
