/** Things that go wrong between Telegram and a bot, on demand. */
export interface CallFault {
  /** Without it: the next calls of whatever method, `getUpdates` aside. */
  method?: string;
  /** How many calls; 1 unless said otherwise. */
  times?: number;
  /** Answer with this error instead of doing what was asked. */
  status?: number;
  /** With status 429. */
  retry_after?: number;
  /** Cut the connection: before the call is done, or after, so that only its answer is lost. */
  drop?: "before" | "after";
  /** Answer so many milliseconds later. */
  slow?: number;
}

export interface UpdateFault {
  /** The next so many updates reach the bot twice, or as often as `copies` says. */
  duplicate?: number;
  copies?: number;
  /** The next updates leave later. */
  delay?: { times?: number; milliseconds: number };
  /** The next so many updates leave together, last one first. */
  reorder?: number;
}

export class Faults {
  readonly updates = { duplicate: 0, copies: 2, reorder: 0, delays: [] as number[] };
  private queue: (CallFault & { times: number })[] = [];

  /** The next calls go wrong; several faults queue up. */
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

  /** How often the next update reaches the bot; used up by asking. */
  copies(): number {
    if (this.updates.duplicate === 0) return 1;
    this.updates.duplicate--;
    return this.updates.copies;
  }

  /** What happens to this call, if anything; used up by asking. */
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
