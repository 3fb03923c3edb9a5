import type { MessageEntity } from "@grammyjs/types";

/** A styled or clickable range of a text, in UTF-16 units. Internal form: `entitiesForBot` makes the Bot API's. */
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

export type EntityType = Exclude<MessageEntity["type"], "bank_card_number">;
export type Style = (typeof STYLES)[number];

/** Styles may overlap: they are split and joined. All other kinds stay whole or are dropped. */
export const STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;

const BLOCKS = new Set<EntityType>(["code", "pre", "date_time"]);

export const isStyle = (entity: Entity): entity is Entity & { type: Style } =>
  STYLES.some((style) => style === entity.type);
export const isQuote = ({ type }: Entity): boolean =>
  type === "blockquote" || type === "expandable_blockquote";
export const isBlock = ({ type }: Entity): boolean => BLOCKS.has(type);

export const endOf = (entity: Entity): number => entity.offset + entity.length;

/** Outer before inner: by offset, then longest first, then by kind. */
export function sortEntities(entities: Entity[]): Entity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b));
}

/** All kinds that are missing here rank as links. */
const RANKS = ["blockquote", "pre", "code", "date_time", "links", ...STYLES, "custom_emoji"];

function rank({ type, language }: Entity): number {
  const known = RANKS.indexOf(type.replace("expandable_", ""));
  // Code with a language comes before code without.
  return known < 0 ? RANKS.indexOf("links") : known - (type === "pre" && language !== undefined ? 0.5 : 0);
}

type TimeFormat = MessageEntity.DateTimeMessageEntity["date_time_format"];

/** Normalises a `tg-time` format: Telegram's order of letters, short form before long. Undefined when invalid. */
export function timeFormat(letters: string): TimeFormat | undefined {
  if (/^r$/iu.test(letters)) return "r";
  if (!/^[tTdDwW]*$/u.test(letters)) return undefined;
  const either = <S extends string, L extends string>(short: S, long: L): S | L | "" =>
    letters.includes(short) ? short : letters.includes(long) ? long : "";
  return `${/w/iu.test(letters) ? "w" : ""}${either("d", "D")}${either("t", "T")}`;
}
