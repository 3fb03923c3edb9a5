import type { InlineKeyboardButton, InlineKeyboardMarkup } from "@grammyjs/types";
import { checkButton, readButton } from "./button.ts";
import type { JsonObject } from "./json.ts";
import { asArray, asObject, inside, optionalFlag, parseJson } from "./json.ts";
import { badRequest } from "./refusal.ts";

export interface Markup {
  inline?: InlineKeyboardMarkup;
  /** A reply keyboard, its removal or a forced reply: the message can't be edited afterwards. */
  isReply: boolean;
}

/** Reads `reply_markup`: refuses what Telegram refuses and drops what it drops without a word. */
export function readMarkup(text: string): Markup {
  const value = parseJson(text, "Can't parse reply keyboard markup JSON object");
  if (value === undefined) return { isReply: false };
  const markup = asObject(value, "Object expected as reply markup");
  const keyboard = rowsOf(markup, "keyboard", "");
  const buttons = rowsOf(markup, "inline_keyboard", " of the InlineKeyboardMarkup").map((row) =>
    row.map((button) => inside("Can't parse inline keyboard button", () => readButton(button))),
  );
  if (keyboard.length > 0) return { isReply: true };
  if (buttons.length > 0) return inlineMarkup(buttons);
  return { isReply: optionalFlag(markup, "remove_keyboard") || optionalFlag(markup, "force_reply") };
}

/** Where only an inline keyboard makes sense: in edits and inline results. */
export function readInlineMarkup(text: string): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(text);
  if (markup.isReply) throw badRequest("Inline keyboard expected");
  return markup.inline;
}

function rowsOf(markup: JsonObject, name: string, of: string): unknown[][] {
  if (markup[name] === undefined) return [];
  return asArray(markup[name], `Field "${name}" must be of type Array`).map((row) =>
    asArray(row, `Field "${name}"${of} must be an Array of Arrays`),
  );
}

/** Twelve buttons of a row and three hundred of a keyboard are kept, but fewer than that are accepted. */
function inlineMarkup(rows: InlineKeyboardButton[][]): Markup {
  let left = 300;
  const kept = rows
    .map((row) => {
      const cut = row.filter((button) => button.text !== "").slice(0, Math.min(12, left));
      left -= cut.length;
      return cut.map((button) => checkButton(button));
    })
    .filter((row) => row.length > 0);
  if (kept.length === 0) return { isReply: false };
  const inline = { inline_keyboard: kept };
  const isTooLong =
    kept.flat().length > 100 ||
    kept.some((row) => row.length > 8) ||
    Buffer.byteLength(JSON.stringify(inline)) > 10 * 1024;
  if (isTooLong) throw badRequest("reply markup is too long");
  return { inline, isReply: false };
}
