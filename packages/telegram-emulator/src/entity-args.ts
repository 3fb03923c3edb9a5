import type { Entity } from "./entity.ts";
import { STYLES, timeFormat } from "./entity.ts";
import { asObject, inside, optionalString, requiredInteger, requiredObject, requiredString } from "./json.ts";
import { LinkError, checkLink, userOfLink } from "./links.ts";
import { badRequest } from "./refusal.ts";

/** What is not a list is ignored; what the server finds by itself (mentions, links…) is too. */
export function readEntities(json: string): Entity[] {
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
