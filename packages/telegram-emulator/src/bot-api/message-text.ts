/** Reads the text of a call: parse mode or entities, cleaning, limits. */
import type { LinkPreviewOptions, MessageEntity } from "@grammyjs/types";
import { type Entity, STYLES, timeFormat } from "../text/entity.ts";
import { entitiesForBot, finish, type Formatted, lengthOf } from "../text/formatted-text.ts";
import { MarkupError, parseHtml } from "../text/html.ts";
import {
  asObject,
  inside,
  type JsonObject,
  optionalFlag,
  optionalString,
  parseJson,
  requiredInteger,
  requiredObject,
  requiredString,
} from "./json-fields.ts";
import { LinkError, checkLink, userOfLink } from "../text/links.ts";
import { badRequest } from "./api-error.ts";
import type { World } from "../state/world.ts";

/** As it comes in a call; the entities are JSON. */
export interface RawText {
  text: string;
  parseMode: string;
  entities: string;
}

/** The text of a message; never empty. */
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
  return { text, ...(kept.length > 0 && { entities: entitiesForBot(world, kept) }) };
}

/** The text of an `input_message_content`. */
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

/** Ignores anything but a list, and kinds that the server finds by itself (mentions, links…). */
function readEntities(json: string): Entity[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => inside("Can't parse MessageEntity", () => readEntity(one)));
}

const PLAIN = [...STYLES, "code", "blockquote", "expandable_blockquote"] as const;
const FOUND = "mention hashtag cashtag bot_command url email phone_number bank_card_number".split(" ");

function readEntity(value: unknown): Entity[] {
  const entity = asObject(value, "expected an Object");
  const offset = requiredInteger(entity, "offset");
  const length = requiredInteger(entity, "length");
  const type = requiredString(entity, "type");
  if (type === "") throw badRequest("Type is not specified");
  if (FOUND.includes(type)) return [];
  for (const [what, number] of Object.entries({ offset, length })) {
    if (number < 0 || number > 1_000_000) {
      throw badRequest(`Receive an entity with incorrect ${what} ${number}`);
    }
  }
  const plain = PLAIN.find((one) => one === type);
  if (plain) return [{ type: plain, offset, length }];
  switch (type) {
    case "pre": {
      const language = optionalString(entity, "language");
      return [{ type, offset, length, ...(language !== "" && { language }) }];
    }
    case "text_link":
      return [{ offset, length, ...linkTo(requiredString(entity, "url")) }];
    case "text_mention":
      return [{ type, offset, length, user: requiredInteger(requiredObject(entity, "user"), "id") }];
    case "custom_emoji":
      return [{ type, offset, length, custom_emoji_id: requiredString(entity, "custom_emoji_id") }];
    case "date_time": {
      const format = timeFormat(optionalString(entity, "date_time_format"));
      const time = requiredInteger(entity, "unix_time");
      if (format === undefined) throw badRequest("Invalid date-time format specified");
      if (time <= 0) throw badRequest("Invalid date specified");
      return [{ type, offset, length, unix_time: time, date_time_format: format }];
    }
    default:
      throw badRequest("Unsupported type specified");
  }
}

function linkTo(url: string): Pick<Entity, "type" | "url" | "user"> {
  const user = userOfLink(url);
  if (user !== undefined) return { type: "text_mention", user };
  try {
    return { type: "text_link", url: checkLink(url) };
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    throw badRequest(`Entity URL '${url}' is invalid: ${error.message}`);
  }
}
