import { type Entity, MarkupError, parseHtml } from "telegram-emulator";

/** What Telegram makes of a text, or why it refuses it. */
export type Outcome = { text: string; entities: Entity[] } | string;

/** HTML as Telegram reads it: the emulator's own tests hold this reading to the answers of Telegram's own library. */
export function readHtml(text: string): Outcome {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return `Can't parse entities: ${error.message}`;
  }
}
