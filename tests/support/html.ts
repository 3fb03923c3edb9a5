import type { Entity } from "../../src/local/entity.ts";
import { MarkupError, parseHtml } from "../../src/local/html.ts";

/** What Telegram makes of a text, or why it refuses it. */
export type Verdict = { text: string; entities: Entity[] } | string;

/** HTML as Telegram reads it: `tests/local/html.test.ts` holds this reading to the answers of Telegram's own library. */
export function readHtml(text: string): Verdict {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return `Can't parse entities: ${error.message}`;
  }
}
