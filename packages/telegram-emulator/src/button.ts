import type { InlineKeyboardButton } from "@grammyjs/types";
import { cleanString, lengthOf } from "./formatted.ts";
import type { JsonObject } from "./json.ts";
import { asObject, optionalString, requiredObject, requiredString } from "./json.ts";
import { LinkError, checkLink, userOfLink } from "./links.ts";
import { badRequest } from "./refusal.ts";

export function readButton(value: unknown): InlineKeyboardButton {
  const button = asObject(value, "InlineKeyboardButton must be an Object");
  const text = requiredString(button, "text");
  const style = optionalString(button, "style").toLowerCase();
  if (!["", "default", "primary", "danger", "success"].includes(style)) {
    throw badRequest("invalid button style specified");
  }
  const look = style === "" || style === "default" ? { text } : { text, style };
  // One of these actions makes it a button of its kind.
  return { ...look, ...readAction(button) } as InlineKeyboardButton;
}

/** Of several actions Telegram takes the first of its own list. */
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

/** What is checked only for the buttons that are kept. */
export function checkButton(button: InlineKeyboardButton): InlineKeyboardButton {
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
