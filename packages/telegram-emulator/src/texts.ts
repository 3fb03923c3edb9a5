/** Reads the texts of a call: parse mode or entities, cleaning, limits. */
import type { LinkPreviewOptions, MessageEntity } from "@grammyjs/types";
import { readEntities } from "./entity-args.ts";
import type { Formatted } from "./formatted.ts";
import { entitiesForBot, finish, lengthOf } from "./formatted.ts";
import { MarkupError, parseHtml } from "./html.ts";
import type { JsonObject } from "./json.ts";
import { asObject, optionalFlag, optionalString, parseJson } from "./json.ts";
import { badRequest } from "./refusal.ts";
import type { World } from "./world.ts";

/** As a call brings it; the entities are JSON. */
export interface RawText {
  text: string;
  parseMode: string;
  entities: string;
}

/** The text of a message: never empty. */
export function readText(
  world: World,
  raw: RawText,
  tooLong = "message is too long",
): { text: string; entities?: MessageEntity[] } {
  if (raw.text === "") throw badRequest("message text is empty");
  const parsed = parse(raw);
  for (const { type, user = 0 } of parsed.entities) {
    if (type === "text_mention" && !world.userOf(user)) throw badRequest("user not found");
  }
  const { text, entities } = finish(parsed.text, parsed.entities);
  if (text === "") throw badRequest("text must be non-empty");
  if (lengthOf(text) > 4096) throw badRequest(tooLong);
  const kept = entities.filter((entity) => entity.type !== "custom_emoji");
  return { text, ...(kept.length > 0 && { entities: entitiesForBot(kept, (id) => world.userOf(id)) }) };
}

/** The same of an `input_message_content`. */
export const readContent = (world: World, content: JsonObject): ReturnType<typeof readText> =>
  readText(world, {
    text: optionalString(content, "message_text"),
    parseMode: optionalString(content, "parse_mode"),
    entities: content["entities"] === undefined ? "" : JSON.stringify(content["entities"]),
  });

export function readLinkPreview(json: string): LinkPreviewOptions | undefined {
  const value = parseJson(json, "Can't parse link preview options JSON object");
  if (value === undefined) return undefined;
  const options = asObject(value, "Object expected as link preview options");
  const url = optionalString(options, "url");
  const flags = ["is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text"];
  const set = flags.filter((name) => optionalFlag(options, name)).map((name) => [name, true]);
  return { ...Object.fromEntries(set), ...(url !== "" && { url }) };
}

function parse({ text, parseMode, entities }: RawText): Formatted {
  if (!text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
  if (Buffer.byteLength(text) > 1 << 15) throw badRequest("text is too long");
  const mode = parseMode.toLowerCase();
  if (mode === "" || mode === "none") return { text, entities: readEntities(entities) };
  if (mode === "markdown" || mode === "markdownv2") {
    throw badRequest("this local Telegram reads parse_mode HTML only, not Markdown");
  }
  if (mode !== "html") throw badRequest("unsupported parse_mode");
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    throw badRequest(`can't parse entities: ${error.message}`);
  }
}
