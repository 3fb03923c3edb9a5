import type { Update } from "@grammyjs/types";
import type { Clock } from "../clock.ts";
import { ApiError } from "../bot-api/api-error.ts";
import type { Updates } from "./updates.ts";

export interface Poll {
  offset: number;
  limit: number;
  /** Seconds, up to 50. */
  timeout: number;
}

interface Waiter {
  limit: number;
  answer: (updates: Update[]) => void;
  refuse: (why: ApiError) => void;
}

const CONFLICT_PAUSE = 3000;

/** `getUpdates`: one poller at a time. An offset confirms all updates below it. */
export class Polling {
  private readonly updates: Updates;
  private readonly clock: Clock;
  private waiter: Waiter | undefined;
  private previous = { offset: Number.NaN, at: 0 };
  private nextConflict = 0;

  constructor(updates: Updates, clock: Clock) {
    this.updates = updates;
    this.clock = clock;
    updates.onChange(() => {
      if (this.waiter) setImmediate(() => this.serve());
    });
  }

  /** Whether a poll is waiting for updates right now. */
  get isWaiting(): boolean {
    return this.waiter !== undefined;
  }

  /** Ends early, with nothing, when the bot closes the connection. */
  async poll(asked: Poll, hungUp: AbortSignal): Promise<Update[]> {
    const { offset, limit, timeout } = this.slowedDown(asked);
    this.confirm(offset);
    const updates = this.take(limit);
    if (updates.length > 0 || timeout === 0) return updates;
    this.end("terminated by other getUpdates request; make sure that only one bot instance is running");
    const { promise, resolve, reject } = Promise.withResolvers<Update[]>();
    const waiter: Waiter = { limit, answer: resolve, refuse: reject };
    const leave = () => resolve([]);
    const cancel = this.clock.after(timeout * 1000, leave);
    hungUp.addEventListener("abort", leave);
    this.waiter = waiter;
    this.updates.changed();
    return promise.finally(() => {
      cancel();
      hungUp.removeEventListener("abort", leave);
      if (this.waiter === waiter) this.waiter = undefined;
    });
  }

  /** Ends the waiting poll with a conflict. */
  end(why: string): void {
    const { waiter } = this;
    this.waiter = undefined;
    if (waiter) this.conflict(why, waiter.refuse);
  }

  /** A second conflict within three seconds gets its answer three seconds later. */
  conflict(why: string, refuse: (error: ApiError) => void): void {
    const error = new ApiError(409, why);
    if (this.clock.now() >= this.nextConflict) {
      this.nextConflict = this.clock.now() + CONFLICT_PAUSE;
      refuse(error);
    } else this.clock.after(CONFLICT_PAUSE, () => refuse(error));
  }

  private serve(): void {
    const { waiter } = this;
    const updates = waiter ? this.take(waiter.limit) : [];
    if (updates.length === 0) return;
    this.waiter = undefined;
    waiter?.answer(updates);
  }

  private confirm(offset: number): void {
    const ids = this.updates.list().map((one) => one.update.update_id);
    // A negative offset counts from the end and drops all earlier updates.
    const first = offset < 0 ? (ids.at(offset) ?? ids[0] ?? 0) : offset;
    if (offset !== 0 && ids.some((id) => id < first)) {
      this.updates.remove((one) => one.update.update_id < first);
    }
  }

  private take(limit: number): Update[] {
    const taken = this.updates.list().slice(0, limit);
    return taken.flatMap(({ update, copies }) => Array.from({ length: copies }, () => update));
  }

  /** Like the server, slows down a bot that asks for the same offset again at once. */
  private slowedDown(poll: Poll): Poll {
    const now = this.clock.now();
    const since = poll.offset === this.previous.offset ? now - this.previous.at : Number.POSITIVE_INFINITY;
    this.previous = { offset: poll.offset, at: now };
    return {
      offset: poll.offset,
      timeout: since < 3000 ? Math.max(poll.timeout, 3) : poll.timeout,
      limit: since < 500 ? 1 : poll.limit,
    };
  }
}
