import { expect } from "vitest";
import type { InlineKeyboardButton, Message } from "grammy/types";
import type { Stage } from "./stage.ts";

/** A message as the person's client shows it. */
export type Seen = Message & { out?: boolean; photo_url?: string };

/** A person with a phone. After each action they wait until the bot is done. */
export class Traveller {
  readonly id: number;
  readonly #stage: Stage;
  /** The toast of the last tap. */
  toast = "";
  /** The message tapped last, until something is sent. */
  #tapped: number | undefined;

  constructor(id: number, stage: Stage) {
    this.id = id;
    this.#stage = stage;
  }

  async sends(text: string): Promise<void> {
    await this.does("send", { text });
  }

  /** Anything but text: `{ location: … }`, `{ sticker: true }`, `{ voice: true }`, `{ photo: … }`. */
  async does(action: string, body: object = {}): Promise<void> {
    this.#tapped = undefined;
    await this.#stage.ask("POST", `/people/${this.id}/${action}`, body);
    await this.#stage.quiet();
  }

  /** Taps the button with this label on the newest message that has it. */
  async taps(label: string): Promise<void> {
    const messages = await this.messages();
    const message = messages.findLast((each) => place(each, label) !== undefined);
    const button = message && place(message, label);
    if (message === undefined || button === undefined) {
      throw new Error(`There is no button "${label}" in this chat:\n\n${messages.map(draw).join("\n\n")}`);
    }
    await this.tapsAt(message.message_id, button);
    if (this.toast === "(not answered)") throw new Error(`The bot did not answer the tap on "${label}".`);
  }

  async tapsAt(message_id: number, button: readonly [number, number]): Promise<void> {
    this.#tapped = message_id;
    const { callback_id } = await this.#stage.ask<{ callback_id: string }>("POST", `/people/${this.id}/tap`, {
      message_id,
      button,
    });
    await this.#stage.quiet();
    const answer = this.#stage.telegram.log
      .of("answerCallbackQuery")
      .find(({ params, verdict }) => params["callback_query_id"] === callback_id && verdict === "ok");
    this.toast = answer === undefined ? "(not answered)" : (answer.params["text"] ?? "");
  }

  async messages(): Promise<Seen[]> {
    const chat = await this.#stage.ask<{ messages: Seen[] }>("GET", `/people/${this.id}/chat`);
    return chat.messages;
  }

  /** What the person sees: the message they tapped, or else the bot's newest, with its buttons. */
  async screen(): Promise<string> {
    const messages = (await this.messages()).filter((message) => !message.out);
    const seen = messages.find(({ message_id }) => message_id === this.#tapped) ?? messages.at(-1);
    return seen === undefined ? "(nothing)" : draw(seen);
  }

  /** The screen says this, in the text or on a button. */
  async sees(what: string | RegExp): Promise<void> {
    const screen = await this.screen();
    if (typeof what === "string") expect(screen).toContain(what);
    else expect(screen).toMatch(what);
  }
}

/** A message as lines of text, each row of buttons in brackets. */
export function draw(message: Seen): string {
  const rows = keyboardOf(message).map((row) => row.map(({ text }) => `[${text}]`).join(" "));
  return [message.text ?? message.caption ?? "(no text)", ...rows].join("\n");
}

function keyboardOf(message: Seen): InlineKeyboardButton[][] {
  return message.reply_markup?.inline_keyboard ?? [];
}

function place(message: Seen, label: string): [number, number] | undefined {
  for (const [row, buttons] of keyboardOf(message).entries()) {
    const column = buttons.findIndex(({ text }) => text === label);
    if (column >= 0) return [row, column];
  }
  return undefined;
}
