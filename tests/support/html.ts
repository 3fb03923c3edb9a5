import { type Entity, MarkupError, parseHtml } from "telegram-emulator";

/** What Telegram makes of a text, or why it rejects it. */
export type Outcome = { text: string; entities: Entity[] } | string;

/** HTML as Telegram parses it: the emulator's tests compare its parser with Telegram's own library. */
export function readHtml(text: string): Outcome {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return `Can't parse entities: ${error.message}`;
  }
}
