import type { Clock } from "./clock.ts";

const LASTS = 5000;

/** "typing…" in a chat: for five seconds, or until the bot says something. */
export class Typing {
  private readonly clock: Clock;
  private readonly actions = new Map<number, { action: string; cancel: () => void }>();
  private readonly tell: (room: number, action: string | undefined) => void;

  constructor(clock: Clock, tell: (room: number, action: string | undefined) => void) {
    this.clock = clock;
    this.tell = tell;
  }

  start(room: number, action: string): void {
    this.actions.get(room)?.cancel();
    const cancel = this.clock.after(LASTS, () => this.stop(room));
    this.actions.set(room, { action, cancel });
    this.tell(room, action);
  }

  stop(room: number): void {
    const current = this.actions.get(room);
    if (!current) return;
    current.cancel();
    this.actions.delete(room);
    this.tell(room, undefined);
  }

  in(room: number): string | undefined {
    return this.actions.get(room)?.action;
  }
}
