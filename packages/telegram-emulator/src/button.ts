import type { InlineKeyboardButton } from "@grammyjs/types";
import { cleanString, lengthOf } from "./formatted.ts";
import type { JsonObject } from "./json.ts";
import { asObject, optionalString, requiredObject, requiredString } from "./json.ts";
import { LinkError, checkLink, userOfLink } from "./links.ts";
import { badRequest } from "./refusal.ts";

/** Reads one button; of several actions Telegram takes the first of its own list. */
export function readButton(value: unknown): InlineKeyboardButton {
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
export function checkButton(button: InlineKeyboardButton): InlineKeyboardButton {
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
