import type { Clock } from "../clock.ts";

interface Open<Asked, Answer> {
  asked: Asked;
  end: (answer: Answer | undefined) => void;
}

/** Taps or inline queries waiting for the bot. Each can be answered once, within its time. */
export class PendingQueries<Asked, Answer> {
  private readonly clock: Clock;
  private readonly window: number;
  private readonly open = new Map<string, Open<Asked, Answer>>();
  private lastId: bigint;

  /** `window`: milliseconds that Telegram waits for an answer. */
  constructor(clock: Clock, window: number, firstId: bigint) {
    this.clock = clock;
    this.window = window;
    this.lastId = firstId;
  }

  get waiting(): number {
    return this.open.size;
  }

  list(): [id: string, asked: Asked][] {
    return [...this.open].map(([id, { asked }]) => [id, asked]);
  }

  /** Calls `ended` with the answer, or with undefined when time is up. Returns the id of the query. */
  ask(asked: Asked, ended: (answer: Answer | undefined) => void): string {
    this.lastId++;
    const id = String(this.lastId);
    const cancel = this.clock.after(this.window, () => this.end(id, undefined));
    const end = (answer: Answer | undefined) => {
      cancel();
      ended(answer);
    };
    this.open.set(id, { asked, end });
    return id;
  }

  /** False when the query is unknown, too old or already answered. */
  answer(id: string, answer: Answer): boolean {
    return this.end(id, answer);
  }

  private end(id: string, answer: Answer | undefined): boolean {
    const one = this.open.get(id);
    this.open.delete(id);
    one?.end(answer);
    return one !== undefined;
  }
}
