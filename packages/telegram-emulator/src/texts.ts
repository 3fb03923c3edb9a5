/** Reads the texts of a call: parse mode or entities, cleaning, limits. */
import type { LinkPreviewOptions, MessageEntity } from "@grammyjs/types";
import { readEntities } from "./entity-args.ts";
import type { Formatted } from "./formatted.ts";
import { entitiesForBot, finish, lengthOf } from "./formatted.ts";
import { MarkupError, parseHtml } from "./html.ts";
import { asObject, optionalFlag, optionalString, parseJson } from "./json.ts";
import { badRequest } from "./refusal.ts";
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
