import type { Clock } from "../clock.ts";
import { botFor } from "../people/chat-view.ts";
import type { World } from "./world.ts";

/** Milliseconds without a request after which a polling bot counts as gone. */
const GRACE = 10_000;

/** Tells the page whether a bot is running, and when its profile changes. */
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

  /** The bot asked for updates (true) or closed the connection (false). */
  seen(isThere: boolean): void {
    this.lastSeen = isThere ? this.clock.now() : Number.NEGATIVE_INFINITY;
    if (isThere) this.clock.after(GRACE, () => this.check());
    this.check();
  }

  check(): void {
    if (this.isRunning === this.wasRunning) return;
    this.wasRunning = this.isRunning;
    this.profileChanged();
  }

  profileChanged(): void {
    this.world.feed.publish((person, chat) => ({
      event: "bot",
      data: { bot: botFor(this.world, person, chat) },
    }));
  }
}
