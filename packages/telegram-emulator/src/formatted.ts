import type { MessageEntity, User } from "@grammyjs/types";
import type { Entity } from "./entity.ts";
import { endOf } from "./entity.ts";
import { findEntities } from "./find-entities.ts";
import { fixEntities, mergeFound } from "./overlaps.ts";
import { badRequest } from "./refusal.ts";

/** A text with its entities, as Telegram would keep it. */
export interface Formatted {
  text: string;
  entities: Entity[];
}

/** Cleans, trims, mends the entities and adds those that Telegram finds by itself. A blank text comes back empty. */
export function finish(text: string, entities: Entity[]): Formatted {
  const mended = mend(text, entities);
  const trimmed = trim(mended.text, mended.entities);
  if (isBlank(trimmed.text)) return { text: "", entities: [] };
  return {
    text: trimmed.text,
    entities: mergeFound(trimmed.entities, findEntities(trimmed.text)),
  };
}

/** Cleans the text and mends the entities before and after: characters that go may make some meet. */
export function mend(text: string, entities: Entity[]): Formatted {
  const clean = cleanText(text, fixEntities(withLength(entities)));
  return { text: clean.text, entities: fixEntities(withLength(clean.entities)) };
}

/** Spaces for control characters; line separators, bidi embeddings and vertical marks are taken out. */
export function cleanString(text: string): string {
  return cleanText(text, []).text;
}

/** Characters as people count them for limits: code points. */
export const lengthOf = (text: string): number => Array.from(text).length;

const BLANK =
  /^[ \n\u00A0\u1680\u180E\u2000-\u200F\u202E\u202F\u205F\u2800\u3000\uFEFF\uFFFC\u{E0000}-\u{E007F}]*$/u;

export const isBlank = (text: string): boolean => BLANK.test(text);

/** The entities as a bot or a client receives them. */
export function entitiesForBot(
  entities: Entity[],
  userOf: (id: number) => User | undefined,
): MessageEntity[] {
  return entities.flatMap((entity) => entityForBot(entity, userOf) ?? []);
}

function entityForBot(
  { type, offset, length, ...more }: Entity,
  userOf: (id: number) => User | undefined,
): MessageEntity | undefined {
  if (type === "text_link") return { type, offset, length, url: more.url ?? "" };
  if (type === "text_mention") {
    const user = userOf(more.user ?? 0);
    return user && { type, offset, length, user };
  }
  if (type === "pre") {
    return { type, offset, length, ...(more.language !== undefined && { language: more.language }) };
  }
  if (type === "custom_emoji") {
    return { type, offset, length, custom_emoji_id: more.custom_emoji_id ?? "" };
  }
  if (type === "date_time") {
    const { unix_time = 0, date_time_format = "" } = more;
    return { type, offset, length, unix_time, date_time_format };
  }
  return { type, offset, length };
}

const withLength = (entities: Entity[]): Entity[] => entities.filter((entity) => entity.length > 0);

function cleanText(text: string, entities: Entity[]): Formatted {
  if (!text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
  checkRanges(text, entities);
  const kept = [0];
  let result = "";
  for (const unit of text.split("")) {
    result += cleanUnit(unit);
    kept.push(result.length);
  }
  const place = (offset: number) => kept[offset] ?? result.length;
  const move = (entity: Entity): Entity => {
    const offset = place(entity.offset);
    return { ...entity, offset, length: place(endOf(entity)) - offset };
  };
  const moved = entities.map(move);
  return { text: result.replaceAll(/[\u200E\u200F](?=[\u200E\u200F])/gu, "\u200C"), entities: moved };
}

function cleanUnit(unit: string): string {
  if (unit === "\r" || (unit >= "\u2028" && unit <= "\u202E")) return "";
  if (unit === "\u0333" || unit === "\u033F" || unit === "\u030A") return "";
  return unit < " " && unit !== "\n" ? " " : unit;
}

/** Walks over the characters as the server does, so that the first mistake is the same one. */
function checkRanges(text: string, entities: Entity[]): void {
  const bytes = (offset: number) => Buffer.byteLength(text.slice(0, offset));
  const open: Entity[] = [];
  let next = 0;
  for (const at of characterBorders(text)) {
    for (let top = open.at(-1); top && at >= endOf(top); top = open.at(-1)) {
      if (at !== endOf(top)) {
        throw badRequest(
          `entity beginning at UTF-16 offset ${top.offset} ends in a middle of a UTF-16 symbol at byte offset ${bytes(at)}`,
        );
      }
      open.pop();
    }
    for (let one = entities[next]; one && at >= one.offset; one = entities[next]) {
      if (at !== one.offset) {
        throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${bytes(at)}`);
      }
      open.push(one);
      next++;
    }
  }
  const late = entities[next];
  if (late) throw badRequest(`entity begins after the end of the text at UTF-16 offset ${late.offset}`);
  const long = open.at(-1);
  if (long) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${long.offset} ends after the end of the text at UTF-16 offset ${endOf(long)}`,
    );
  }
}

function characterBorders(text: string): number[] {
  const borders = [0];
  for (const character of text) borders.push((borders.at(-1) ?? 0) + character.length);
  return borders;
}

function trim(text: string, entities: Entity[]): Formatted {
  let end = text.length;
  while (end > 0 && " \n".includes(text.charAt(end - 1))) end--;
  if (end === 0) return { text: "", entities: [] };
  const shorten = (entity: Entity): Entity => ({
    ...entity,
    length: Math.min(entity.length, end - entity.offset),
  });
  const cut = entities.filter((entity) => entity.offset < end).map(shorten);
  const limit = cut[0]?.offset ?? end;
  const start = Math.min(/^[ \n]*/u.exec(text)?.[0].length ?? 0, limit);
  const shift = (entity: Entity): Entity => ({ ...entity, offset: entity.offset - start });
  return { text: text.slice(start, end), entities: cut.map(shift) };
}
