/** Reads the texts of a call: parse mode or entities, cleaning, limits. */
import type { LinkPreviewOptions, MessageEntity } from "grammy/types";
import type { Entity, EntityType } from "./entity.ts";
import type { Formatted } from "./formatted.ts";
import { entitiesForBot, finish, lengthOf } from "./formatted.ts";
import { MarkupError, parseHtml } from "./html.ts";
import {
  asObject,
  inside,
  optionalFlag,
  optionalString,
  parseJson,
  requiredInteger,
  requiredObject,
  requiredString,
} from "./json.ts";
import { LinkError, checkLink, userOfLink } from "./links.ts";
import { badRequest } from "./refusal.ts";
import { timeFormat } from "./time-format.ts";
import type { World } from "./world.ts";

export interface RawText {
  text: string;
  parseMode: string;
  /** JSON. */
  entities: string;
}

export interface ReadText {
  text: string;
  entities: MessageEntity[];
}

const MOST_BYTES = 1 << 15;
const MESSAGE = 4096;
const CAPTION = 1024;

/** The text of a message: never empty. */
export function readMessageText(world: World, raw: RawText, complaint = "message is too long"): ReadText {
  if (raw.text === "") throw badRequest("message text is empty");
  const { text, entities } = finished(world, raw);
  if (text === "") throw badRequest("text must be non-empty");
  if (lengthOf(text) > MESSAGE) throw badRequest(complaint);
  return { text, entities };
}

/** A caption may be empty. */
export function readCaption(world: World, raw: RawText, complaint = "message caption is too long"): ReadText {
  const { text, entities } = finished(world, raw);
  if (lengthOf(text) > CAPTION) throw badRequest(complaint);
  return { text, entities };
}

export function readLinkPreview(json: string): LinkPreviewOptions | undefined {
  const value = parseJson(json, "Can't parse link preview options JSON object");
  if (value === undefined) return undefined;
  const options = asObject(value, "Object expected as link preview options");
  const url = optionalString(options, "url");
  const flags = ["is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text"] as const;
  return {
    ...Object.fromEntries(flags.filter((name) => optionalFlag(options, name)).map((name) => [name, true])),
    ...(url !== "" && { url }),
  };
}

function finished(world: World, raw: RawText): ReadText {
  const parsed = parse(raw);
  for (const entity of parsed.entities) {
    if (entity.type === "text_mention" && !world.userOf(entity.user ?? 0)) throw badRequest("user not found");
  }
  const { text, entities } = finish(parsed.text, parsed.entities);
  const shown = entities.filter((entity) => entity.type !== "custom_emoji");
  return { text, entities: entitiesForBot(shown, (id) => world.userOf(id)) };
}

function parse(raw: RawText): Formatted {
  if (!raw.text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
  if (Buffer.byteLength(raw.text) > MOST_BYTES) throw badRequest("text is too long");
  const mode = raw.parseMode.toLowerCase();
  if (raw.text === "" || mode === "" || mode === "none") {
    return { text: raw.text, entities: readEntities(raw.entities) };
  }
  if (mode === "markdown" || mode === "markdownv2") {
    throw badRequest("this local Telegram reads parse_mode HTML only, not Markdown");
  }
  if (mode !== "html") throw badRequest("unsupported parse_mode");
  try {
    return parseHtml(raw.text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    throw badRequest(`can't parse entities: ${error.message}`);
  }
}

/** What is not a list is ignored; what the server finds by itself (mentions, links…) is too. */
function readEntities(json: string): Entity[] {
  let value: unknown;
  try {
    value = json === "" ? [] : JSON.parse(json);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => inside("Can't parse MessageEntity", () => readEntity(one)));
}

const PLAIN: readonly EntityType[] = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "code",
  "blockquote",
  "expandable_blockquote",
];
const FOUND = "mention hashtag cashtag bot_command url email phone_number bank_card_number".split(" ");

function readEntity(value: unknown): Entity[] {
  const entity = asObject(value, "expected an Object");
  const offset = requiredInteger(entity, "offset");
  const length = requiredInteger(entity, "length");
  const type = requiredString(entity, "type");
  if (type === "") throw badRequest("Type is not specified");
  if (FOUND.includes(type)) return [];
  checkPlace(offset, length);
  const plain = PLAIN.find((one) => one === type);
  if (plain) return [{ type: plain, offset, length }];
  if (type === "pre") {
    const language = optionalString(entity, "language");
    return [{ type, offset, length, ...(language !== "" && { language }) }];
  }
  if (type === "text_link") return [{ offset, length, ...linkTo(requiredString(entity, "url")) }];
  if (type === "text_mention") {
    return [{ type, offset, length, user: requiredInteger(requiredObject(entity, "user"), "id") }];
  }
  if (type === "custom_emoji") {
    return [{ type, offset, length, custom_emoji_id: requiredString(entity, "custom_emoji_id") }];
  }
  if (type === "date_time") {
    const format = timeFormat(optionalString(entity, "date_time_format"));
    const time = requiredInteger(entity, "unix_time");
    if (format === undefined) throw badRequest("Invalid date-time format specified");
    if (time <= 0) throw badRequest("Invalid date specified");
    return [{ type, offset, length, unix_time: time, date_time_format: format }];
  }
  throw badRequest("Unsupported type specified");
}

function checkPlace(offset: number, length: number): void {
  if (offset < 0 || offset > 1_000_000) throw badRequest(`Receive an entity with incorrect offset ${offset}`);
  if (length < 0 || length > 1_000_000) throw badRequest(`Receive an entity with incorrect length ${length}`);
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
