/** A fault for the next calls of the Bot API. */
export interface CallFault {
  /** Absent: any method except `getUpdates`. */
  method?: string;
  /** How many calls; 1 by default. */
  times?: number;
  /** Answer with this error and do nothing. */
  status?: number;
  /** With status 429. */
  retry_after?: number;
  /** Do nothing and answer with this text, as a proxy in front of Telegram may, with `status` or 502. */
  page?: string;
  /** Cut the connection before the call runs, or after it so that only the answer is lost. */
  drop?: "before" | "after";
  /** Delay in milliseconds. */
  slow?: number;
}

/** A fault for the next updates to the bot. */
export interface UpdateFault {
  /** How many of the next updates reach the bot more than once: `copies` times, 2 by default. */
  duplicate?: number;
  copies?: number;
  /** The next updates are held back this long. */
  delay?: { times?: number; milliseconds: number };
  /** How many of the next updates are held back and delivered together, in reverse order. */
  reorder?: number;
}

export class Faults {
  readonly updates = { duplicate: 0, copies: 2, reorder: 0, delays: [] as number[] };
  private queue: (CallFault & { times: number })[] = [];

  /** Adds a fault for the next calls; faults queue up. */
  call(fault: CallFault): void {
    this.queue.push({ ...fault, times: fault.times ?? 1 });
  }

  update(fault: UpdateFault): void {
    this.updates.duplicate += fault.duplicate ?? 0;
    if (fault.duplicate !== undefined) this.updates.copies = fault.copies ?? 2;
    this.updates.reorder += fault.reorder ?? 0;
    if (fault.delay) {
      const { times = 1, milliseconds } = fault.delay;
      this.updates.delays.push(...Array.from({ length: times }, () => milliseconds));
    }
  }

  clear(): void {
    this.queue = [];
    Object.assign(this.updates, { duplicate: 0, reorder: 0, delays: [] });
  }

  /** How often the next update reaches the bot. Uses up one duplicate. */
  copies(): number {
    if (this.updates.duplicate === 0) return 1;
    this.updates.duplicate--;
    return this.updates.copies;
  }

  /** The fault for this call, if any. Uses it up. */
  take(method: string): CallFault | undefined {
    const called = method.toLowerCase();
    const fault = this.queue.find(
      (one) => (one.method?.toLowerCase() ?? (called === "getupdates" ? "" : called)) === called,
    );
    if (!fault) return undefined;
    fault.times--;
    if (fault.times <= 0) this.queue = this.queue.filter((one) => one !== fault);
    return fault;
  }
}
