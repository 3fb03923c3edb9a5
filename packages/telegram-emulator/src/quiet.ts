import type { World } from "./world.ts";

const LIMIT = 30_000;

/**
 * Quiet means that the bot has nothing left to do: every update is confirmed (by a 2xx, or by a later offset), no
 * call is under way, no button and no inline query waits for an answer. A bot that polls has to confirm an update
 * only after it has handled it, as grammY's own polling does.
 */
export class Quiet {
  private readonly world: World;
  private waiting: { resolve: () => void }[] = [];
  private isLooking = false;

  constructor(world: World) {
    this.world = world;
  }

  /** What there is still to do; all zero when quiet. */
  pending(): {
    updates: number;
    deliveries: number;
    callbacks: number;
    inline_queries: number;
    calls: number;
  } {
    const { updates, webhook, callbacks, inlineQueries, log } = this.world;
    return {
      updates: updates.pending,
      deliveries: webhook.isUnderWay ? 1 : 0,
      callbacks: callbacks.waiting,
      inline_queries: inlineQueries.waiting,
      calls: log.open,
    };
  }

  /** Resolves as soon as it is quiet; fails, saying what is left, after so many milliseconds. */
  async wait(limit = LIMIT): Promise<void> {
    if (this.isQuiet()) return;
    await new Promise<void>((resolve, reject) => {
      const waiter = {
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.waiting = this.waiting.filter((one) => one !== waiter);
        reject(new Error(`The bot did not come to rest: ${JSON.stringify(this.pending())}`));
      }, limit);
      this.waiting.push(waiter);
    });
  }

  /** Something changed. The look is put off a little: what follows at once belongs to it. */
  look(): void {
    if (this.isLooking || this.waiting.length === 0) return;
    this.isLooking = true;
    setImmediate(() => {
      this.isLooking = false;
      if (!this.isQuiet()) return;
      for (const waiter of this.waiting.splice(0)) waiter.resolve();
    });
  }

  private isQuiet(): boolean {
    return Object.values(this.pending()).every((count) => count === 0);
  }
}
