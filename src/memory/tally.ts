import { randomBytes } from "node:crypto";
import { type Counted, type Counts, tallyName } from "../domain/counted.ts";
import { type Day, dayInBrussels } from "../domain/day.ts";
import { LIFETIMES } from "./record.ts";

/** What was counted, a day at a time: of nobody, and apart from all that is remembered of people. */
export interface Tally {
  count(counted: Counted): void;
  /** Brings to the store what was counted since; what the store does not take stays here and goes with the next. */
  flush(): Promise<void>;
  /** In the order of the days. What other processes have counted within their last ten seconds may be missing. */
  read(days: readonly Day[]): Promise<Counts[]>;
}

/** Where tallies lie. Its methods reject with StoreGone when it does not answer. */
export interface TallyKeeper {
  /** Adds a batch to its day: once, however often it comes. The day is kept for `LIFETIMES.tally` from then. */
  add(batch: Batch): Promise<void>;
  /** In the order of the days. */
  read(days: readonly Day[]): Promise<Counts[]>;
}

/** What a process counted on one day. Its batches are numbered in the order in which they are sent. */
export interface Batch {
  readonly process: string;
  readonly number: number;
  readonly day: Day;
  readonly counts: Counts;
}

/**
 * Counts in this process, and adds that to the store a batch at a time: an update never waits for it. What is held here
 * is small whatever happens: a few dozen names for each day on which the store was gone.
 */
export function createTally(keeper: TallyKeeper, now: () => number = Date.now): Tally {
  const process = randomBytes(6).toString("base64url");
  const open = new Map<Day, Record<string, number>>();
  let waiting: Batch | undefined;
  let number = 0;
  let last: Promise<void> = Promise.resolve();

  /** A batch that may have been kept comes again as it was. */
  async function empty(): Promise<void> {
    for (;;) {
      waiting ??= nextBatch();
      if (waiting === undefined) return;
      await keeper.add(waiting);
      waiting = undefined;
    }
  }

  function nextBatch(): Batch | undefined {
    for (const [day, counts] of open) {
      open.delete(day);
      number += 1;
      return { process, number, day, counts };
    }
    return undefined;
  }

  async function flush(): Promise<void> {
    const turn = last.then(empty);
    last = turn.catch(() => undefined);
    await turn;
  }

  return {
    count(counted) {
      const name = tallyName(counted);
      if (name === undefined) return;
      const day = dayInBrussels(now());
      const counts = open.get(day) ?? {};
      counts[name] = (counts[name] ?? 0) + 1;
      open.set(day, counts);
      for (const oldest of open.keys()) if (open.size > MOST_DAYS) open.delete(oldest);
    },
    flush,
    async read(days) {
      await flush();
      return keeper.read(days);
    },
  };
}

/** No more days than the store would keep. */
const MOST_DAYS = LIFETIMES.tally / (24 * 60 * 60 * 1000);
