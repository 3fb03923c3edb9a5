import type { InlineKeyboardButton } from "grammy/types";
import type { Language } from "../../src/bot/translate.ts";
import type { Stage } from "./stage.ts";

/** What the bot sent or edited. */
export interface Sent {
  text: string;
  buttons: InlineKeyboardButton[];
  /** The toast. */
  toast: string;
}

/**
 * Presses any button that could be on somebody's phone, many in a row, in webhook mode. The local Telegram must
 * accept everything the bot sends; it rejects what the real one would.
 */
export class Presser {
  readonly #stage: Stage;
  readonly #language: Language;
  #visitor: { id: number; message: number } | undefined;
  #presses = 0;

  constructor(stage: Stage, language: Language) {
    this.#stage = stage;
    this.#language = language;
  }

  /** The chat of the last press. */
  get chat(): number {
    return this.#visitor?.id ?? 0;
  }

  async press(data: string): Promise<Sent> {
    // A new person from time to time, because of the rate limit.
    if (this.#presses++ % 200 === 0) this.#visitor = await this.#arrive();
    const { id = 0, message = 0 } = this.#visitor ?? {};
    this.#stage.telegram.log.clear();
    await this.#stage.post({
      update_id: nextUpdate++,
      callback_query: {
        id: String(nextUpdate),
        from: { id, is_bot: false, first_name: "x", language_code: this.#language },
        chat_instance: "1",
        data,
        message: { message_id: message, date: 1, chat: { id, type: "private", first_name: "x" } },
      },
    });
    return this.#lastSent(data);
  }

  async #arrive(): Promise<{ id: number; message: number }> {
    const traveller = await this.#stage.traveller({
      language_code: this.#language === "zh" ? "zh-hans" : "en",
    });
    await traveller.sends("/start");
    const message = (await traveller.messages()).find(({ out }) => !out);
    return { id: traveller.id, message: message?.message_id ?? 0 };
  }

  #lastSent(data: string): Sent {
    const calls = this.#stage.telegram.log.calls.filter(({ method }) => /^(send|edit)Message/.test(method));
    for (const { verdict } of calls) {
      const isSame = JSON.stringify(verdict).includes("message is not modified");
      if (verdict !== "ok" && !isSame) throw new Error(`${data}: ${JSON.stringify(verdict)}`);
    }
    const { params = {} } = calls.at(-1) ?? {};
    const markup = JSON.parse(params["reply_markup"] ?? "{}") as {
      inline_keyboard?: InlineKeyboardButton[][];
    };
    const [answer] = this.#stage.telegram.log.of("answerCallbackQuery");
    return {
      text: params["text"] ?? "",
      buttons: (markup.inline_keyboard ?? []).flat(),
      toast: answer?.params["text"] ?? "",
    };
  }
}

let nextUpdate = 4_000_000_000;

export function dataOf(buttons: readonly InlineKeyboardButton[]): string[] {
  return buttons.flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
}

export function copiesOf(buttons: readonly InlineKeyboardButton[]): string[] {
  return buttons.flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
}

/** The HTML as a reader sees it. */
export function bare(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
