import { setTimeout as pause } from "node:timers/promises";
import type { Press } from "./contenders.ts";
import { Poster } from "./poster.ts";
import { type Args, messageOf, type Stub } from "./stub.ts";

/** People who talk to one bot: each update is a POST to its webhook that makes something appear in the chat. */
export class Crowd {
  readonly #stub: Stub;
  readonly #posters: readonly Poster[];
  readonly #waiting = new Map<number, (at: number) => void>();
  #posted = 0;
  /** Calls made in the webhook's own response. */
  replies = 0;
  /** Updates that had to be delivered again. */
  again = 0;

  /** With several ports, people are spread over that many processes. */
  constructor(stub: Stub, ports: readonly number[]) {
    this.#stub = stub;
    this.#posters = ports.map((port) => new Poster(port));
    stub.onShown = (chat) => this.#waiting.get(chat)?.(performance.now());
  }

  /** /start. Resolves with the milliseconds until the chat showed the answer, once the update is done. */
  start(chat: number): Promise<number> {
    return this.#send(chat, messageFrom(chat, (this.#stub.chats.get(chat)?.message_id ?? 0) + 1));
  }

  /** Presses a button shown in the chat whose data matches. */
  press(chat: number, press: Press): Promise<number> {
    const pattern = typeof press === "function" ? press(chat) : press;
    const shown = this.#stub.chats.get(chat);
    const buttons = shown?.keyboard.flat() ?? [];
    const button = buttons.find((each) => "callback_data" in each && pattern.test(each.callback_data));
    if (shown === undefined || button === undefined || !("callback_data" in button)) {
      throw new Error(`Chat ${chat} has no button ${pattern}:\n${JSON.stringify(shown)}`);
    }
    return this.#send(chat, {
      callback_query: {
        id: `${chat}${this.#posted}`,
        from: personOf(chat),
        message: messageOf(chat, shown),
        chat_instance: `-${chat}`,
        data: button.callback_data,
      },
    });
  }

  /** Resolves when the bot has answered its first /start; keeps trying while the bot is not up. */
  async firstAnswer(chat: number): Promise<void> {
    for (;;) {
      try {
        await this.start(chat);
        return;
      } catch (error) {
        if (!(error instanceof NotYet)) throw error;
        await pause(2);
      }
    }
  }

  close(): void {
    for (const poster of this.#posters) poster.close();
  }

  async #send(chat: number, body: object): Promise<number> {
    const poster = this.#posters[this.#posted % this.#posters.length];
    const update = asUpdate(body);
    this.#posted++;
    const { promise: shown, resolve } = Promise.withResolvers<number>();
    this.#waiting.set(chat, resolve);
    const late = setTimeout(() => resolve(Number.NaN), 10_000);
    try {
      const posted = performance.now();
      let reply = await poster?.post(update);
      // Like Telegram, delivers again what the bot could not take.
      for (; reply?.status === 503; reply = await poster?.post(update)) {
        this.again++;
        await pause(5);
      }
      if (reply === undefined) throw new NotYet();
      if (reply.status !== 200) throw new Error(`The bot answered ${reply.status}.`);
      if (reply.body.length > 0) this.#carryOut(reply.body);
      const at = await shown;
      if (Number.isNaN(at)) throw new Error(`Chat ${chat} saw nothing for: ${update}`);
      return at - posted;
    } finally {
      clearTimeout(late);
      this.#waiting.delete(chat);
    }
  }

  /** A method in the response to the webhook is a call like any other, which Telegram does not answer. */
  #carryOut(body: Buffer): void {
    const { method, ...args } = JSON.parse(body.toString()) as Args & { method: string };
    this.#stub.carryOut(method, args);
    this.replies++;
  }
}

/** An update with the next id, ready to post. */
export function asUpdate(body: object): string {
  return JSON.stringify({ update_id: ++lastUpdate, ...body });
}

/** A /start. */
export function messageFrom(chat: number, message_id: number): object {
  return {
    message: {
      message_id,
      from: personOf(chat),
      chat: { id: chat, first_name: "小李", username: `traveller${chat}`, type: "private" },
      date: 1_795_000_000,
      text: "/start",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    },
  };
}

/** Nobody listens there yet. */
class NotYet extends Error {}

/** Update ids grow across all bots, as they would for one. */
let lastUpdate = 512_000_000;

/** Half of them read Chinese. */
function personOf(chat: number) {
  return {
    id: chat,
    is_bot: false,
    first_name: "小李",
    username: `traveller${chat}`,
    language_code: chat % 2 === 0 ? "en" : "zh-hans",
  };
}
