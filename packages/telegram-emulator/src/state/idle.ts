import type { World } from "./world.ts";

/**
 * The bot is idle when it has nothing left to do: every update is confirmed (by a 2xx or a later offset), no call is
 * running, and no tap or inline query waits for an answer. This only works for a polling bot that confirms an update
 * after handling it, as grammY's own polling does.
 */
export class Idle {
  private readonly world: World;
  private readonly waiting = new Set<() => void>();
  private isCheckScheduled = false;

  constructor(world: World) {
    this.world = world;
  }

  /** What is left to do; all zero when idle. */
  pending(): Record<"updates" | "deliveries" | "callbacks" | "inline_queries" | "calls", number> {
    const { updates, webhook, taps, inlineQueries, log } = this.world;
    return {
      updates: updates.pending,
      deliveries: webhook.underWay,
      callbacks: taps.waiting,
      inline_queries: inlineQueries.waiting,
      calls: log.open,
    };
  }

  /** Resolves once the bot is idle. After `limit` milliseconds it fails and names what is left. */
  async wait(limit = 30_000): Promise<void> {
    if (this.isIdle()) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = () => reject(new Error(`The bot did not come to rest: ${JSON.stringify(this.pending())}`));
    const timer = setTimeout(late, limit);
    this.waiting.add(resolve);
    await promise.finally(() => {
      clearTimeout(timer);
      this.waiting.delete(resolve);
    });
  }

  /** Call after any change. The check runs a tick later, so that changes made together count as one. */
  check(): void {
    if (this.isCheckScheduled || this.waiting.size === 0) return;
    this.isCheckScheduled = true;
    setImmediate(() => {
      this.isCheckScheduled = false;
      if (this.isIdle()) for (const resolve of this.waiting) resolve();
    });
  }

  private isIdle(): boolean {
    return Object.values(this.pending()).every((count) => count === 0);
  }
}
