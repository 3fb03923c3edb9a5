import type { InlineQueryResult } from "@grammyjs/types";
import type { Stored } from "./chats.ts";
import { asObject, optionalString, requiredObject } from "./json.ts";
import { readInlineMarkup } from "./keyboard.ts";
import { readMessageText } from "./texts.ts";
import type { World } from "./world.ts";

/** What an inline result becomes when it is sent; undefined for what is no article. */
export function contentOfResult(
  world: World,
  result: InlineQueryResult,
): Pick<Stored, "content" | "keyboard"> | undefined {
  if (result.type !== "article") return undefined;
  const content = requiredObject(asObject(result, "result"), "input_message_content");
  const { text, entities } = readMessageText(world, {
    text: optionalString(content, "message_text"),
    parseMode: optionalString(content, "parse_mode"),
    entities: content["entities"] === undefined ? "" : JSON.stringify(content["entities"]),
  });
  const keyboard = result.reply_markup && readInlineMarkup(JSON.stringify(result.reply_markup));
  return { content: { text, ...(entities.length > 0 && { entities }) }, ...(keyboard && { keyboard }) };
}
