import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { cleanString, lengthOf } from "./formatted.ts";
import type { JsonObject } from "./json.ts";
import {
  asArray,
  asObject,
  inside,
  optionalFlag,
  optionalString,
  parseJson,
  requiredObject,
  requiredString,
} from "./json.ts";
import { LinkError, checkLink, userOfLink } from "./links.ts";
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
  if (keyboard.length > 0 || optionalFlag(markup, "remove_keyboard") || optionalFlag(markup, "force_reply")) {
    return inlineRows.length > 0 && keyboard.length === 0 ? inlineMarkup(buttons) : { isReply: true };
  }
  return inlineMarkup(buttons);
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

function readButton(value: unknown): InlineKeyboardButton {
  const button = asObject(value, "InlineKeyboardButton must be an Object");
  const text = requiredString(button, "text");
  const icon = optionalString(button, "icon_custom_emoji_id");
  const style = optionalString(button, "style").toLowerCase();
  const look = { text, ...(icon !== "" && { icon_custom_emoji_id: icon }) };
  if (style === "" || style === "default") return { ...look, ...readAction(button) };
  if (style !== "primary" && style !== "danger" && style !== "success") {
    throw badRequest("invalid button style specified");
  }
  return { ...look, style, ...readAction(button) };
}

type Action =
  | Pick<InlineKeyboardButton.UrlButton, "url">
  | Pick<InlineKeyboardButton.CallbackButton, "callback_data">
  | Pick<InlineKeyboardButton.SwitchInlineButton, "switch_inline_query">
  | Pick<InlineKeyboardButton.SwitchInlineCurrentChatButton, "switch_inline_query_current_chat">
  | Pick<InlineKeyboardButton.SwitchInlineChosenChatButton, "switch_inline_query_chosen_chat">
  | Pick<InlineKeyboardButton.WebAppButton, "web_app">
  | Pick<InlineKeyboardButton.CopyTextButtonButton, "copy_text">;

function readAction(button: JsonObject): Action {
  const url = optionalString(button, "url");
  if (url !== "") return { url };
  const data = optionalString(button, "callback_data");
  if (data !== "") return { callback_data: data };
  if (button["switch_inline_query"] !== undefined) {
    return { switch_inline_query: requiredString(button, "switch_inline_query") };
  }
  if (button["switch_inline_query_chosen_chat"] !== undefined) {
    return {
      switch_inline_query_chosen_chat: requiredObject(button, "switch_inline_query_chosen_chat"),
    };
  }
  if (button["switch_inline_query_current_chat"] !== undefined) {
    return {
      switch_inline_query_current_chat: requiredString(button, "switch_inline_query_current_chat"),
    };
  }
  if (button["web_app"] !== undefined) {
    return { web_app: { url: requiredString(requiredObject(button, "web_app"), "url") } };
  }
  if (button["copy_text"] !== undefined) {
    return { copy_text: { text: requiredString(requiredObject(button, "copy_text"), "text") } };
  }
  throw badRequest("Text buttons are unallowed in the inline keyboard");
}

/** What is checked only for the buttons that are kept. */
function checkButton(button: InlineKeyboardButton): InlineKeyboardButton {
  const text = cleanString(button.text);
  if ("url" in button) return { ...button, text, url: checkUrl(button.url, "") };
  if ("web_app" in button) {
    if (!/^https:/iu.test(button.web_app.url)) {
      throw badRequest(
        `Inline keyboard button Web App URL '${button.web_app.url}' is invalid: Only HTTPS links are allowed`,
      );
    }
    return { ...button, text, web_app: { url: checkUrl(button.web_app.url, "Web App ") } };
  }
  if ("callback_data" in button && Buffer.byteLength(button.callback_data) > 64) {
    throw badRequest("BUTTON_DATA_INVALID");
  }
  if ("copy_text" in button) {
    const length = lengthOf(button.copy_text.text);
    if (length < 1 || length > 256) throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  return { ...button, text };
}

function checkUrl(url: string, kind: string): string {
  if (userOfLink(url) !== undefined) return url;
  try {
    const checked = checkLink(url);
    if (/^https?:\/\/(?:[^/@]*@)?(?:0|127)\./u.test(checked)) throw badRequest("BUTTON_URL_INVALID");
    return checked;
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    throw badRequest(`Inline keyboard button ${kind}URL '${url}' is invalid: ${error.message}`);
  }
}
