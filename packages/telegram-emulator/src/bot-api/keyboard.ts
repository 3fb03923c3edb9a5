import type { InlineKeyboardButton, InlineKeyboardMarkup } from "@grammyjs/types";
import { cleanString, lengthOf } from "../text/formatted-text.ts";
import {
  asArray,
  asObject,
  inside,
  type JsonObject,
  optionalFlag,
  optionalString,
  parseJson,
  requiredObject,
  requiredString,
} from "./json-fields.ts";
import { LinkError, checkLink, userOfLink } from "../text/links.ts";
import { badRequest } from "./api-error.ts";

export interface Markup {
  inline?: InlineKeyboardMarkup;
  /** A reply keyboard, its removal or a forced reply: the message cannot be edited afterwards. */
  isReply: boolean;
}

/** Reads `reply_markup`: rejects what Telegram rejects, and silently drops what it drops. */
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

/** For edits and inline results, where only an inline keyboard is allowed. */
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

/** Like Telegram, first cuts to 12 buttons a row and 300 in all, then rejects more than 8 a row or 100 in all. */
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

function readButton(value: unknown): InlineKeyboardButton {
  const button = asObject(value, "InlineKeyboardButton must be an Object");
  const text = requiredString(button, "text");
  const style = optionalString(button, "style").toLowerCase();
  if (!["", "default", "primary", "danger", "success"].includes(style)) {
    throw badRequest("invalid button style specified");
  }
  const look = style === "" || style === "default" ? { text } : { text, style };
  // The action decides which kind of button this is.
  return { ...look, ...readAction(button) } as InlineKeyboardButton;
}

/** Of several actions, Telegram takes the first in its own order. */
function readAction(button: JsonObject): object {
  for (const name of ["url", "callback_data"]) {
    const text = optionalString(button, name);
    if (text !== "") return { [name]: text };
  }
  const name = ACTIONS.find((one) => button[one] !== undefined);
  switch (name) {
    case "switch_inline_query":
    case "switch_inline_query_current_chat":
      return { [name]: requiredString(button, name) };
    case "switch_inline_query_chosen_chat":
      return { [name]: requiredObject(button, name) };
    case "copy_text":
      return { copy_text: { text: requiredString(requiredObject(button, name), "text") } };
    case undefined:
      throw badRequest("Text buttons are unallowed in the inline keyboard");
  }
}

const ACTIONS = [
  "switch_inline_query",
  "switch_inline_query_chosen_chat",
  "switch_inline_query_current_chat",
  "copy_text",
] as const;

/** Checks that apply only to the buttons that are kept. */
function checkButton(button: InlineKeyboardButton): InlineKeyboardButton {
  const text = cleanString(button.text);
  if ("url" in button) return { ...button, text, url: checkUrl(button.url) };
  if ("callback_data" in button && Buffer.byteLength(button.callback_data) > 64) {
    throw badRequest("BUTTON_DATA_INVALID");
  }
  if ("copy_text" in button) {
    const length = lengthOf(button.copy_text.text);
    if (length < 1 || length > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  return { ...button, text };
}

function checkUrl(url: string): string {
  if (userOfLink(url) !== undefined) return url;
  try {
    const checked = checkLink(url);
    if (/^https?:\/\/(?:[^/@]*@)?(?:0|127)\./u.test(checked)) throw badRequest("BUTTON_URL_INVALID");
    return checked;
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    throw badRequest(`Inline keyboard button URL '${url}' is invalid: ${error.message}`);
  }
}
