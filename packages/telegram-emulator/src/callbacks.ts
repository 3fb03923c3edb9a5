import type { Clock } from "./clock.ts";

/** A press of a button that waits for the bot's answer. */
export interface Press {
  callback_id: string;
  message_id: number;
  /** Row and column. */
  button: [number, number];
  state: "waiting" | "answered" | "expired";
  text?: string;
  show_alert?: boolean;
  url?: string;
}

interface Open {
  press: Press;
  person: number;
  room: number;
  cancel: () => void;
}

export type PressAnswer = Pick<Press, "text" | "show_alert" | "url">;

/** How long Telegram waits for `answerCallbackQuery`. */
const WINDOW = 15_000;

export class Callbacks {
  private readonly clock: Clock;
  private readonly open = new Map<string, Open>();
  private readonly tell: (press: Press, person: number, room: number) => void;
  /** Presses of the last fifteen seconds, answered or not. */
  private readonly fresh = new Map<string, { person: number; room: number }>();
  private lastId = 4_200_000_000_000_000n;

  constructor(clock: Clock, tell: (press: Press, person: number, room: number) => void) {
    this.clock = clock;
    this.tell = tell;
  }

  get waiting(): number {
    return this.open.size;
  }

  press(person: number, room: number, message: number, button: [number, number]): Press {
    this.lastId++;
    const press: Press = {
      callback_id: String(this.lastId),
      message_id: message,
      button,
      state: "waiting",
    };
    const cancel = this.clock.after(WINDOW, () => this.finish(press.callback_id, { state: "expired" }));
    this.open.set(press.callback_id, { press, person, room, cancel });
    this.fresh.set(press.callback_id, { person, room });
    this.clock.after(WINDOW, () => this.fresh.delete(press.callback_id));
    this.tell(press, person, room);
    return press;
  }

  /** False when the press is unknown, too old or answered already. */
  answer(id: string, answer: PressAnswer): boolean {
    return this.finish(id, { state: "answered", ...answer });
  }

  /** Whether this person has just pressed it in this chat. */
  isFresh(id: string, person: number, room: number): boolean {
    const press = this.fresh.get(id);
    return press?.person === person && press.room === room;
  }

  waitingOf(person: number, room: number): Press[] {
    return [...this.open.values()]
      .filter((one) => one.person === person && one.room === room)
      .map((one) => one.press);
  }

  private finish(id: string, end: PressAnswer & Pick<Press, "state">): boolean {
    const one = this.open.get(id);
    if (!one) return false;
    one.cancel();
    this.open.delete(id);
    this.tell({ ...one.press, ...end }, one.person, one.room);
    return true;
  }
}
