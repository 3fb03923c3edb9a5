import type { InlineQueryResult, InlineQueryResultsButton } from "@grammyjs/types";
import type { Methods } from "../arguments.ts";
import { lengthOf } from "../../text/formatted-text.ts";
import {
  asArray,
  asObject,
  inside,
  optionalString,
  parseJson,
  requiredObject,
  requiredString,
} from "../json-fields.ts";
import { readInlineMarkup } from "../keyboard.ts";
import { badRequest } from "../api-error.ts";
import { readContent } from "../message-text.ts";
import type { World } from "../../state/world.ts";

const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

export const queries = {
  answerCallbackQuery(args, world) {
    const text = args.text("text");
    if (lengthOf(text) > 200) throw badRequest("MESSAGE_TOO_LONG");
    const isKnown = world.taps.answer(args.text("callback_query_id"), {
      ...(text !== "" && { text, show_alert: args.flag("show_alert") }),
    });
    if (!isKnown) throw badRequest(TOO_OLD);
    return true;
  },

  answerInlineQuery(args, world) {
    const results = readResults(world, args.text("results"));
    const button = readButton(args.text("button"));
    const isKnown = world.inlineQueries.answer(args.text("inline_query_id"), {
      results,
      ...(button && { button }),
    });
    if (!isKnown) throw badRequest(TOO_OLD);
    return true;
  },
} satisfies Methods;

function readResults(world: World, json: string): InlineQueryResult[] {
  const values = parseJson(json, "Can't parse JSON encoded inline query results") ?? [];
  const list = asArray(values, "Expected an Array of inline query results");
  if (list.length > 50) throw badRequest("Too many inline query results specified");
  const results = list.map((one) => inside("Can't parse inline query result", () => readResult(world, one)));
  const ids = results.map((result) => result.id);
  if (ids.some((id) => id === "" || Buffer.byteLength(id) > 64)) throw badRequest("RESULT_ID_INVALID");
  if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
  return results;
}

/** Checks articles completely; of other kinds only the fields that every result has. */
function readResult(world: World, value: unknown): InlineQueryResult {
  const result = asObject(value, "Inline query result must be an object");
  const type = requiredString(result, "type").toLowerCase();
  requiredString(result, "id");
  if (type === "article") {
    const content = requiredObject(result, "input_message_content");
    requiredString(content, "message_text");
    readContent(world, content);
    requiredString(result, "title");
  }
  if (result["reply_markup"] !== undefined) readInlineMarkup(JSON.stringify(result["reply_markup"]));
  return result as unknown as InlineQueryResult;
}

function readButton(json: string): InlineQueryResultsButton | undefined {
  const value = parseJson(json, "Can't parse inline query results button JSON object");
  if (value === undefined) return undefined;
  return inside("Can't parse inline query results button", () => {
    const button = asObject(value, "InlineQueryResultsButton must be an Object");
    const text = requiredString(button, "text");
    const start = optionalString(button, "start_parameter");
    if (!/^[\w-]{1,64}$/u.test(start)) throw badRequest("SWITCH_PM_PARAMETER_INVALID");
    return { text, start_parameter: start };
  });
}
