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

const NONE: Markup = { isReply: false };
const ROW = 12;
const KEYBOARD = 300;
const SHOWN_ROW = 8;
const SHOWN = 100;
const BYTES = 10 * 1024;

/** Reads `reply_markup`: refuses what Telegram refuses and drops what it drops without a word. */
export function readMarkup(text: string): Markup {
  const value = parseJson(text, "Can't parse reply keyboard markup JSON object");
  if (value === undefined) return NONE;
  const markup = asObject(value, "Object expected as reply markup");
  const keyboard = rowsOf(markup, "keyboard", 'Field "keyboard" must be an Array of Arrays');
  const inlineRows = rowsOf(
    markup,
    "inline_keyboard",
    'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  );
  const buttons = inlineRows.map((row) =>
    row.map((button) => inside("Can't parse inline keyboard button", () => readButton(button))),
  );
  if (keyboard.length > 0) return { isReply: true };
  if (inlineRows.length > 0) return inlineMarkup(buttons);
  return { isReply: optionalFlag(markup, "remove_keyboard") || optionalFlag(markup, "force_reply") };
}

/** Where only an inline keyboard makes sense: in edits and inline results. */
export function readInlineMarkup(text: string): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(text);
  if (markup.isReply) throw badRequest("Inline keyboard expected");
  return markup.inline;
}

function rowsOf(markup: JsonObject, name: string, complaint: string): unknown[][] {
  const rows = markup[name];
  if (rows === undefined) return [];
  return asArray(rows, `Field "${name}" must be of type Array`).map((row) => asArray(row, complaint));
}

function inlineMarkup(rows: InlineKeyboardButton[][]): Markup {
  let left = KEYBOARD;
  const kept = rows
    .map((row) => {
      const cut = row.filter((button) => button.text !== "").slice(0, Math.min(ROW, left));
      left -= cut.length;
      return cut.map((button) => checkButton(button));
    })
    .filter((row) => row.length > 0);
  if (kept.length === 0) return NONE;
  const inline = { inline_keyboard: kept };
  const isTooLong =
    kept.flat().length > SHOWN ||
    kept.some((row) => row.length > SHOWN_ROW) ||
    Buffer.byteLength(JSON.stringify(inline)) > BYTES;
  if (isTooLong) throw badRequest("reply markup is too long");
  return { inline, isReply: false };
}
