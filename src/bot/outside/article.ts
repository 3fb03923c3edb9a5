import type { InlineQueryResultArticle } from "grammy/types";
import type { Answer } from "./answer.ts";

/** An answer as a result that a person may send to any chat. */
export function articleOf({ about, id, keyboard, text, title }: Answer): InlineQueryResultArticle {
  return {
    type: "article",
    id,
    title,
    description: about,
    input_message_content: {
      message_text: text,
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
    },
    reply_markup: keyboard,
  };
}
