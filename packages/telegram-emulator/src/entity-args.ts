import type { Entity, EntityType } from "./entity.ts";
import { asObject, inside, optionalString, requiredInteger, requiredObject, requiredString } from "./json.ts";
import { LinkError, checkLink, userOfLink } from "./links.ts";
import { badRequest } from "./refusal.ts";
import { timeFormat } from "./time-format.ts";

/** What is not a list is ignored; what the server finds by itself (mentions, links…) is too. */
export function readEntities(json: string): Entity[] {
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
