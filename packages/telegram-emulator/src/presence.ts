import type { Clock } from "./clock.ts";
import { botFor } from "./view.ts";
import type { World } from "./world.ts";

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

  /** A poll that does not wait may be the last one of a bot that stops: it only keeps alive. */
  seenInPassing(): void {
    if (this.isRunning) this.seen(true);
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
