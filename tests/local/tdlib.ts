/** Telegram's own library, for what of it works offline and at once. */
/// <reference types="@prebuilt-tdlib/types" />
import { createRequire } from "node:module";
import type { TextEntityType, TextEntityType$Input, textEntity } from "tdlib-types";
import type { Entity, EntityType } from "../../src/local/entity.ts";
import { timeFormat } from "../../src/local/time-format.ts";

/** What became of a text, or why not. */
export type Verdict = { text: string; entities: Entity[] } | string;

export interface Tdlib {
  /** Markup to entities, not cleaned. */
  parseHtml(text: string): Verdict;
  /** Cleans and mends, but does not trim. Only for texts without characters that mean something in Markdown. */
  mend(text: string, entities: Entity[]): Verdict;
  /** Links, commands… */
  find(text: string): Entity[];
}

/** Undefined where there is no build of it for this machine; on CI that is an error. */
export async function loadTdlib(): Promise<Tdlib | undefined> {
  try {
    return await open();
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    process.stderr.write(`NOT COMPARED WITH TELEGRAM, its library does not load: ${String(error)}\n`);
    return undefined;
  }
}

async function open(): Promise<Tdlib> {
  const { configure, execute } = await import("tdl");
  // The builds for other platforms are not all published with each version: this one is asked for by name.
  const tdjson = createRequire(import.meta.url).resolve("@prebuilt-tdlib/linux-x64-glibc/libtdjson.so");
  configure({ tdjson, verbosityLevel: 0 });
  execute({ _: "setLogVerbosityLevel", new_verbosity_level: 0 });
  const verdict = (answer: ReturnType<typeof execute<"parseTextEntities" | "parseMarkdown">>): Verdict => {
    if (answer._ === "error") return answer.message;
    return { text: answer.text, entities: answer.entities.map((one) => read(one)) };
  };
  return {
    parseHtml: (text) =>
      verdict(execute({ _: "parseTextEntities", text, parse_mode: { _: "textParseModeHTML" } })),
    mend: (text, entities) =>
      verdict(
        execute({
          _: "parseMarkdown",
          text: {
            _: "formattedText",
            text,
            entities: entities.map(({ offset, length, ...more }) => ({
              _: "textEntity",
              offset,
              length,
              type: kindOf(more),
            })),
          },
        }),
      ),
    find: (text) => {
      const answer = execute({ _: "getTextEntities", text });
      return answer._ === "error" ? [] : answer.entities.map((one) => read(one));
    },
  };
}

const KINDS = {
  textEntityTypeMention: "mention",
  textEntityTypeHashtag: "hashtag",
  textEntityTypeCashtag: "cashtag",
  textEntityTypeBotCommand: "bot_command",
  textEntityTypeUrl: "url",
  textEntityTypeEmailAddress: "email",
  textEntityTypePhoneNumber: "phone_number",
  textEntityTypeBold: "bold",
  textEntityTypeItalic: "italic",
  textEntityTypeUnderline: "underline",
  textEntityTypeStrikethrough: "strikethrough",
  textEntityTypeSpoiler: "spoiler",
  textEntityTypeBlockQuote: "blockquote",
  textEntityTypeExpandableBlockQuote: "expandable_blockquote",
  textEntityTypeCode: "code",
  textEntityTypePre: "pre",
  textEntityTypePreCode: "pre",
  textEntityTypeTextUrl: "text_link",
  textEntityTypeMentionName: "text_mention",
  textEntityTypeCustomEmoji: "custom_emoji",
  textEntityTypeDateTime: "date_time",
} as const satisfies Partial<Record<TextEntityType["_"], EntityType>>;

type Known = keyof typeof KINDS;
const isKnown = (name: string): name is Known => Object.hasOwn(KINDS, name);

function read({ offset, length, type }: textEntity): Entity {
  if (!isKnown(type._)) return { type: "phone_number", offset, length: -1 };
  return { type: KINDS[type._], offset, length, ...detailsOf(type) };
}

function detailsOf(type: TextEntityType): Partial<Entity> {
  if (type._ === "textEntityTypePreCode") return { language: type.language };
  if (type._ === "textEntityTypeTextUrl") return { url: type.url };
  if (type._ === "textEntityTypeMentionName") return { user: type.user_id };
  if (type._ === "textEntityTypeCustomEmoji") return { custom_emoji_id: type.custom_emoji_id };
  if (type._ !== "textEntityTypeDateTime") return {};
  const format = type.formatting_type;
  const letters =
    format?._ === "dateTimeFormattingTypeAbsolute"
      ? `${format.show_day_of_week ? "w" : ""}${letter(format.date_precision._, "d")}${letter(format.time_precision._, "t")}`
      : format
        ? "r"
        : "";
  return { unix_time: type.unix_time, date_time_format: timeFormat(letters) ?? "" };
}

function letter(precision: string, short: string): string {
  if (precision === "dateTimePartPrecisionNone") return "";
  return precision === "dateTimePartPrecisionShort" ? short : short.toUpperCase();
}

function kindOf(entity: Omit<Entity, "offset" | "length">): TextEntityType$Input {
  if (entity.type === "pre" && entity.language !== undefined) {
    return { _: "textEntityTypePreCode", language: entity.language };
  }
  if (entity.type === "text_link") return { _: "textEntityTypeTextUrl", url: entity.url ?? "" };
  if (entity.type === "text_mention") {
    return { _: "textEntityTypeMentionName", user_id: entity.user ?? 0 };
  }
  if (entity.type === "custom_emoji") {
    return { _: "textEntityTypeCustomEmoji", custom_emoji_id: entity.custom_emoji_id ?? "" };
  }
  if (entity.type === "date_time") {
    const relative = { _: "dateTimeFormattingTypeRelative" } as const;
    return {
      _: "textEntityTypeDateTime",
      unix_time: entity.unix_time ?? 0,
      ...(entity.date_time_format === "r" && { formatting_type: relative }),
    };
  }
  const name = Object.keys(KINDS).find((one) => isKnown(one) && KINDS[one] === entity.type);
  if (name === undefined || !isBare(name)) throw new TypeError(`No such entity: ${entity.type}`);
  return { _: name };
}

/** Of the kinds above, those that have nothing but their name. */
type Bare = Exclude<
  Known,
  | "textEntityTypePreCode"
  | "textEntityTypeTextUrl"
  | "textEntityTypeMentionName"
  | "textEntityTypeCustomEmoji"
  | "textEntityTypeDateTime"
>;
const isBare = (name: string): name is Bare => isKnown(name);
