import type { InlineKeyboardButton, InlineQueryResultArticle, InlineQueryResultsButton } from "grammy/types";
import { vi } from "vitest";
import type { Language } from "../../src/bot/translate.ts";
import { FORWARDED, postMessage } from "../support/posted.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";
import { draw, type Seen, type Traveller } from "../support/traveller.ts";
import type { Step, Story } from "./stories.ts";

const FIRST_DAY = Date.parse("2026-11-20T11:00:00Z");
/** Between two steps, in milliseconds. */
const PAUSE = 5_000;

/** Plays a story in one language and writes down what the person does and what they see. */
export async function play({ isAdmin, steps }: Story, language: Language): Promise<string> {
  const clock = { now: FIRST_DAY };
  const admins: number[] = [];
  const stage = await openEmptyStage({
    mode: "webhook",
    supportContact: "@a_person",
    admins,
    now: () => clock.now,
  });
  try {
    const person = await stage.traveller({ language_code: language === "zh" ? "zh-hans" : "en" });
    if (isAdmin) admins.push(person.id);
    await stage.startBot();
    const player = new Player(stage, person, clock, language);
    for (const step of steps) await player.plays(step);
    return player.transcript;
  } finally {
    await stage.close();
  }
}

class Player {
  readonly #stage: Stage;
  readonly #person: Traveller;
  readonly #clock: { now: number };
  readonly #language: Language;
  readonly #written: string[] = [];
  /** The chats as they were after the last step. */
  #messages: readonly Seen[] = [];
  #group: number | undefined;
  #results: readonly InlineQueryResultArticle[] = [];

  constructor(stage: Stage, person: Traveller, clock: { now: number }, language: Language) {
    this.#stage = stage;
    this.#person = person;
    this.#clock = clock;
    this.#language = language;
  }

  get transcript(): string {
    return `${this.#written.join("\n\n")}\n`;
  }

  async plays(step: Step): Promise<void> {
    const words = step[this.#language];
    this.#written.push(`> ${step.does}: ${words}`.trimEnd());
    this.#clock.now += PAUSE;
    await this.#do(step.does, words);
    await this.#writeWhatIsNew();
  }

  async #do(does: Step["does"], words: string): Promise<void> {
    const person = this.#person;
    switch (does) {
      case "types":
        return person.sends(words);
      case "sends":
        return person.does("send", { [words]: true });
      case "forwards":
        return postMessage(this.#stage, person, { ...FORWARDED, text: words }, this.#language);
      case "opens the link":
        return person.does("start", { payload: words });
      case "taps":
        return this.#tap(words);
      case "types after the bot's name":
        return this.#search(words);
      case "picks":
        return this.#pick(words);
      case "types in a group":
        return this.#sendToGroup(words);
      case "waits until":
        return this.#wait(words);
    }
  }

  /** Taps the button with this label on the newest message that has it. */
  async #tap(label: string): Promise<void> {
    for (const message of this.#messages.toReversed()) {
      for (const [row, buttons] of (message.reply_markup?.inline_keyboard ?? []).entries()) {
        const column = buttons.findIndex(({ text }) => text === label);
        const button = buttons[column];
        if (button === undefined) continue;
        if (!("callback_data" in button)) return this.#follow(button);
        await this.#person.tapsAt(message.message_id, [row, column]);
        const { toast } = this.#person;
        if (toast !== "") this.#written.push(`(over the chat: ${toast})`);
        return;
      }
    }
    throw new Error(`There is no button "${label}":\n\n${this.transcript}`);
  }

  /** A button that the bot never hears of. */
  async #follow(button: InlineKeyboardButton): Promise<void> {
    if ("copy_text" in button) this.#written.push(`(copies: ${button.copy_text.text})`);
    if ("switch_inline_query_chosen_chat" in button)
      await this.#search(button.switch_inline_query_chosen_chat.query ?? "");
    if (!("url" in button)) return;
    this.#written.push(`(opens: ${button.url})`);
    const payload = /^https:\/\/t\.me\/local_guide_bot\?start=(.*)$/u.exec(button.url)?.[1];
    if (payload !== undefined) await this.#person.does("start", { payload });
  }

  async #search(query: string): Promise<void> {
    const { button, results } = await this.#stage.ask<{
      results: InlineQueryResultArticle[];
      button?: InlineQueryResultsButton;
    }>("POST", `/people/${this.#person.id}/inline`, { query });
    this.#results = results;
    const lines = results.map(({ description, title }) => `• ${title}\n  ${description}`);
    this.#written.push([...lines, ...(button === undefined ? [] : [`[${button.text}]`])].join("\n"));
  }

  async #pick(title: string): Promise<void> {
    const result = this.#results.find((each) => each.title === title);
    if (result === undefined) throw new Error(`There is no result "${title}":\n\n${this.transcript}`);
    await this.#person.does("inline/choose", { result_id: result.id });
    const sent = (await this.#person.messages()).findLast(({ out }) => out);
    if (sent !== undefined) this.#written.push(`(sends to the chat)\n${draw(sent)}`);
  }

  async #sendToGroup(text: string): Promise<void> {
    this.#group ??= await this.#openGroup();
    // Everybody sees the commands of such a client.
    await this.#person.does("send", { text, chat: this.#group, old_client: true });
  }

  async #openGroup(): Promise<number> {
    const group = { title: "Students", members: [this.#person.id] };
    return (await this.#stage.ask<{ id: number }>("POST", "/groups", group)).id;
  }

  /** When it starts, the bot sends the reminders that are due. */
  async #wait(instant: string): Promise<void> {
    await this.#stage.stopBot();
    this.#clock.now = Date.parse(instant);
    await this.#stage.startBot();
    await vi.waitUntil(async () => (await this.#stage.rounds()) > 0, { timeout: 10_000 });
    await this.#stage.quiet();
  }

  /** The messages of the bot that came, changed or went since the last step. */
  async #writeWhatIsNew(): Promise<void> {
    const before = new Map(this.#messages.map((message) => [keyOf(message), drawn(message)]));
    this.#messages = [...(await this.#inGroup()), ...(await this.#person.messages())];
    for (const message of this.#messages.filter(({ from }) => from?.is_bot)) {
      const [was, is] = [before.get(keyOf(message)), drawn(message)];
      if (was !== is) this.#written.push(was === undefined ? is : `(the message changes)\n${is}`);
    }
    const left = new Set(this.#messages.map(keyOf));
    for (const key of before.keys()) if (!left.has(key)) this.#written.push("(a message is gone)");
  }

  async #inGroup(): Promise<Seen[]> {
    if (this.#group === undefined) return [];
    const path = `/people/${this.#person.id}/chat?chat=${this.#group}`;
    return (await this.#stage.ask<{ messages: Seen[] }>("GET", path)).messages;
  }
}

function keyOf({ chat, message_id }: Seen): string {
  return `${chat.id} ${message_id}`;
}

function drawn(message: Seen): string {
  return message.photo === undefined ? draw(message) : "(a picture)";
}
