import { expect } from "vitest";
import type { InlineKeyboardButton } from "grammy/types";
import type { Stage } from "./stage.ts";

/** What the bot sent or wrote last. */
export interface Sent {
  text: string;
  buttons: InlineKeyboardButton[];
}

/** Presses any button, whether it is seen or not, over the production wiring of a stage in webhook mode. */
export class Presser {
  readonly #stage: Stage;
  #visitor = { id: 0, message: 0 };
  #presses = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** What the button with this data shows. Every call must be taken by the local Telegram. */
  async press(data: string, language: string): Promise<Sent> {
    // Nobody may tap without end.
    if (this.#presses % 200 === 0) await this.#arrive(language);
    this.#presses++;
    this.#stage.telegram.log.clear();
    const { id, message } = this.#visitor;
    await this.#stage.post({
      update_id: ++lastUpdate,
      callback_query: {
        id: String(lastUpdate),
        from: { id, is_bot: false, first_name: "x", language_code: language },
        chat_instance: "1",
        data,
        message: { message_id: message, date: 1, chat: { id, type: "private", first_name: "x" } },
      },
    });
    return this.#lastSent();
  }

  async #arrive(language_code: string): Promise<void> {
    const traveller = await this.#stage.traveller({ language_code });
    await traveller.sends("/start");
    const messages = await traveller.messages();
    const message = messages.find(({ out }) => !out);
    this.#visitor = { id: traveller.id, message: message?.message_id ?? 0 };
  }

  #lastSent(): Sent {
    const calls = this.#stage.telegram.log.calls.filter(({ method }) => /^(send|edit)Message/.test(method));
    const refused = calls.filter(({ verdict }) => verdict !== "ok" && !isSame(verdict));
    expect(refused).toEqual([]);
    const params = calls.at(-1)?.params ?? {};
    const markup = JSON.parse(params["reply_markup"] ?? "{}") as {
      inline_keyboard?: InlineKeyboardButton[][];
    };
    return { text: params["text"] ?? "", buttons: (markup.inline_keyboard ?? []).flat() };
  }
}

/** What is read of a Telegram HTML text. */
export function bare(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

export function dataOf(button: InlineKeyboardButton): string {
  return "callback_data" in button ? button.callback_data : "";
}

let lastUpdate = 3_500_000_000;

function isSame(verdict: unknown): boolean {
  return JSON.stringify(verdict ?? "").includes("message is not modified");
}
