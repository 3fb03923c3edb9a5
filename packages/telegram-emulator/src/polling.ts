import type { Update } from "@grammyjs/types";
import type { Clock } from "./clock.ts";
import { Refusal } from "./refusal.ts";
import type { Updates } from "./updates.ts";

export interface Poll {
  offset: number;
  limit: number;
  /** Seconds. */
  timeout: number;
}

interface Waiter extends Poll {
  answer: (updates: Update[]) => void;
  refuse: (why: Refusal) => void;
}

const LONGEST = 50;
const CONFLICT_PAUSE = 3000;

/** `getUpdates`: one poller at a time; an offset confirms everything below it. */
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

  /** Somebody waits for updates right now. */
  get isWaiting(): boolean {
    return this.waiter !== undefined;
  }

  /** The bot may hang up while it waits. */
  async poll(asked: Poll, hungUp: AbortSignal): Promise<Update[]> {
    const poll = this.slowedDown(asked);
    this.confirm(poll.offset);
    const updates = this.take(poll);
    if (updates.length > 0 || poll.timeout === 0) return updates;
    this.end("terminated by other getUpdates request; make sure that only one bot instance is running");
    return new Promise((resolve, reject) => {
      this.wait(poll, hungUp, resolve, reject);
    });
  }

  /** The poller that waits is told why it has to go. */
  end(why: string): void {
    const waiter = this.waiter;
    this.waiter = undefined;
    if (waiter) this.conflict(why, waiter.refuse);
  }

  /** A second conflict within three seconds is answered only after three more. */
  conflict(why: string, refuse: (refusal: Refusal) => void): void {
    const refusal = new Refusal(409, why);
    if (this.clock.now() >= this.nextConflict) {
      this.nextConflict = this.clock.now() + CONFLICT_PAUSE;
      refuse(refusal);
    } else this.clock.after(CONFLICT_PAUSE, () => refuse(refusal));
  }

  private wait(
    poll: Poll,
    hungUp: AbortSignal,
    resolve: (updates: Update[]) => void,
    reject: (why: Refusal) => void,
  ): void {
    const cancel = this.clock.after(Math.min(poll.timeout, LONGEST) * 1000, () => done(() => resolve([])));
    const done = (finish: () => void) => {
      cancel();
      hungUp.removeEventListener("abort", leave);
      if (this.waiter === waiter) this.waiter = undefined;
      finish();
    };
    const leave = () => done(() => resolve([]));
    const waiter: Waiter = {
      ...poll,
      answer: (updates) => done(() => resolve(updates)),
      refuse: (why) => done(() => reject(why)),
    };
    this.waiter = waiter;
    hungUp.addEventListener("abort", leave);
    this.updates.changed();
  }

  private serve(): void {
    if (!this.waiter) return;
    const updates = this.take(this.waiter);
    if (updates.length > 0) this.waiter.answer(updates);
  }

  private confirm(offset: number): void {
    const list = this.updates.list();
    if (offset > 0 && list.some((one) => one.update.update_id < offset)) {
      this.updates.remove((one) => one.update.update_id < offset);
    } else if (offset < 0) {
      const kept = new Set(list.slice(offset).map((one) => one.update.update_id));
      this.updates.remove((one) => !kept.has(one.update.update_id));
    }
  }

  private take(poll: Poll): Update[] {
    const taken = this.updates.list().slice(0, poll.limit);
    return taken.flatMap(({ update, copies }) => Array.from({ length: copies }, () => update));
  }

  /** Asking again for the same at once does not help: the server slows such a bot down. */
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
