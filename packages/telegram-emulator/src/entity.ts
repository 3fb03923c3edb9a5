import type { TimeFormat } from "./time-format.ts";

/** A styled or clickable stretch of text, in UTF-16 units; the server's own form, from which the Bot API's is made. */
export interface Entity {
  type: EntityType;
  offset: number;
  length: number;
  url?: string;
  user?: number;
  language?: string;
  custom_emoji_id?: string;
  unix_time?: number;
  date_time_format?: TimeFormat;
}

export type EntityType =
  | "mention"
  | "hashtag"
  | "cashtag"
  | "bot_command"
  | "url"
  | "email"
  | "phone_number"
  | Style
  | Quote
  | "code"
  | "pre"
  | "text_link"
  | "text_mention"
  | "custom_emoji"
  | "date_time";

export type Style = "bold" | "italic" | "underline" | "strikethrough" | "spoiler";
export type Quote = "blockquote" | "expandable_blockquote";

/** Styles may overlap and are cut and joined; all the other kinds stay whole or go. */
export const STYLES: readonly Style[] = ["bold", "italic", "underline", "strikethrough", "spoiler"];

const BLOCKS: ReadonlySet<EntityType> = new Set<EntityType>(["code", "pre", "date_time"]);

export const isStyle = (entity: Entity): entity is Entity & { type: Style } =>
  STYLES.some((style) => style === entity.type);
export const isQuote = (entity: Entity): boolean =>
  entity.type === "blockquote" || entity.type === "expandable_blockquote";
export const isBlock = (entity: Entity): boolean => BLOCKS.has(entity.type);
export const isWhole = (entity: Entity): boolean => !isStyle(entity) && !isQuote(entity) && !isBlock(entity);

export const endOf = (entity: Entity): number => entity.offset + entity.length;

/** Outer before inner: by place, then longest first, then by kind. */
export function sortEntities(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length || priority(a) - priority(b));
}

const PRIORITY: Record<EntityType, number> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  date_time: 30,
  text_link: 49,
  text_mention: 49,
  mention: 50,
  hashtag: 50,
  cashtag: 50,
  bot_command: 50,
  url: 50,
  email: 50,
  phone_number: 50,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

/** Code with a language comes before code without. */
const priority = ({ type, language }: Entity): number =>
  type === "pre" && language !== undefined ? 10 : PRIORITY[type];
