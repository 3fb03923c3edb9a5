import type { Clock } from "./clock.ts";
import { botFor } from "./view.ts";
import type { World } from "./world.ts";

/**
 * Quiet means that the bot has nothing left to do: every update is confirmed (by a 2xx, or by a later offset), no
 * call is under way, no button and no inline query waits for an answer. A bot that polls has to confirm an update
 * only after it has handled it, as grammY's own polling does.
 */
export class Quiet {
  private readonly world: World;
  private readonly waiting = new Set<() => void>();
  private isLooking = false;

  constructor(world: World) {
    this.world = world;
  }

  /** What there is still to do; all zero when quiet. */
  pending(): Record<"updates" | "deliveries" | "callbacks" | "inline_queries" | "calls", number> {
    const { updates, webhook, presses, inlineQueries, log } = this.world;
    return {
      updates: updates.pending,
      deliveries: webhook.underWay,
      callbacks: presses.waiting,
      inline_queries: inlineQueries.waiting,
      calls: log.open,
    };
  }

  /** Resolves as soon as it is quiet; fails, saying what is left, after so many milliseconds. */
  async wait(limit = 30_000): Promise<void> {
    if (this.isQuiet()) return;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = () => reject(new Error(`The bot did not come to rest: ${JSON.stringify(this.pending())}`));
    const timer = setTimeout(late, limit);
    this.waiting.add(resolve);
    await promise.finally(() => {
      clearTimeout(timer);
      this.waiting.delete(resolve);
    });
  }

  /** Something changed. The look is put off a little: what follows at once belongs to it. */
  look(): void {
    if (this.isLooking || this.waiting.size === 0) return;
    this.isLooking = true;
    setImmediate(() => {
      this.isLooking = false;
      if (this.isQuiet()) for (const resolve of this.waiting) resolve();
    });
  }

  private isQuiet(): boolean {
    return Object.values(this.pending()).every((count) => count === 0);
  }
}

/** A bot that polls is gone when it has not asked for so long. */
const GRACE = 10_000;

/** Whether a bot is there at all, for the page to show; and its profile when it changes. */
export class Presence {
  private readonly world: World;
  private readonly clock: Clock;
  private lastSeen = Number.NEGATIVE_INFINITY;
  private wasRunning = false;

  constructor(world: World, clock: Clock) {
    this.world = world;
    this.clock = clock;
  }

  get isRunning(): boolean {
    const { polling, webhook } = this.world;
    if (webhook.settings) return webhook.lastSuccess;
    return polling.isWaiting || this.clock.now() - this.lastSeen < GRACE;
  }

  /** The bot asked for updates, or hung up. */
  seen(isThere: boolean): void {
    this.lastSeen = isThere ? this.clock.now() : Number.NEGATIVE_INFINITY;
    if (isThere) this.clock.after(GRACE, () => this.look());
    this.look();
  }

  look(): void {
    if (this.isRunning === this.wasRunning) return;
    this.wasRunning = this.isRunning;
    this.profileChanged();
  }

  profileChanged(): void {
    this.world.feed.tell((person, room) => ({
      event: "bot",
      data: { bot: botFor(this.world, person, room) },
    }));
  }
}
