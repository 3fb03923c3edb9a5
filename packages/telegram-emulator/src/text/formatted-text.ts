import type { MessageEntity } from "@grammyjs/types";
import { endOf, type Entity } from "./entity.ts";
import { findEntities } from "./find-entities.ts";
import { fixEntities, mergeFound } from "./overlaps.ts";
import { badRequest } from "../bot-api/api-error.ts";
import type { World } from "../state/world.ts";

/** A text with its entities. */
export interface Formatted {
  text: string;
  entities: Entity[];
}

/** Cleans and trims a text, fixes its entities and adds those that Telegram finds. A blank text becomes "". */
export function finish(source: string, marked: Entity[]): Formatted {
  const mended = mend(source, marked);
  const { text, entities } = trim(mended.text, mended.entities);
  if (BLANK.test(text)) return { text: "", entities: [] };
  return { text, entities: mergeFound(entities, findEntities(text)) };
}

/** Fixes entities before and after cleaning, because removed characters can make some meet. */
export function mend(source: string, entities: Entity[]): Formatted {
  const { text, entities: moved } = cleanText(source, fixEntities(withLength(entities)));
  return { text, entities: fixEntities(withLength(moved)) };
}

export const cleanString = (text: string): string => cleanText(text, []).text;

/** Limits count code points. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** The entities in the form of the Bot API. */
export function entitiesForBot(world: World, entities: Entity[]): MessageEntity[] {
  return entities.flatMap(({ user: id, ...entity }) => {
    const user = id === undefined ? undefined : world.userOf(id);
    if (entity.type === "text_mention" && !user) return [];
    // The parsers give each kind the fields that it needs.
    return { ...entity, ...(user && { user }) } as MessageEntity;
  });
}

const BLANK =
  /^[ \n\u00A0\u1680\u180E\u2000-\u200F\u202E\u202F\u205F\u2800\u3000\uFEFF\uFFFC\u{E0000}-\u{E007F}]*$/u;

const withLength = (entities: Entity[]): Entity[] => entities.filter((entity) => entity.length > 0);

/** Replaces control characters by spaces; removes line separators, bidi embeddings and stacked marks. */
function cleanText(text: string, entities: Entity[]): Formatted {
  if (!text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
  checkRanges(text, entities);
  const kept = [0];
  let clean = "";
  for (const unit of text.split("")) {
    if (!/\r|[\u2028-\u202E]|\u0333|\u033F|\u030A/u.test(unit))
      clean += unit < " " && unit !== "\n" ? " " : unit;
    kept.push(clean.length);
  }
  const place = (offset: number) => kept[offset] ?? clean.length;
  const moved = entities.map((entity) => {
    const offset = place(entity.offset);
    return { ...entity, offset, length: place(endOf(entity)) - offset };
  });
  return { text: clean.replaceAll(/[\u200E\u200F](?=[\u200E\u200F])/gu, "\u200C"), entities: moved };
}

/** Checks all borders in text order, so that the first error is the one that the server reports. */
function checkRanges(text: string, entities: Entity[]): void {
  const late = entities.find((entity) => entity.offset > text.length);
  // At one position, the innermost entity ends first, and all ends come before starts.
  const borders = [
    ...entities
      .toReversed()
      .map((one) => ({ at: endOf(one), what: `beginning at UTF-16 offset ${one.offset} ends` })),
    ...entities.map((one) => ({ at: one.offset, what: "begins" })),
  ].sort((a, b) => a.at - b.at);
  for (const { at, what } of borders) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xdc00 && unit <= 0xdfff) {
      const bytes = Buffer.byteLength(text.slice(0, at + 1));
      throw badRequest(`entity ${what} in a middle of a UTF-16 symbol at byte offset ${bytes}`);
    }
    if (at > text.length) {
      const place = late
        ? `begins after the end of the text at UTF-16 offset ${late.offset}`
        : `${what} after the end of the text at UTF-16 offset ${at}`;
      throw badRequest(`entity ${place}`);
    }
  }
}

/** Removes spaces and newlines at the end, and at the start up to the first entity. */
function trim(text: string, entities: Entity[]): Formatted {
  const end = text.replace(/[ \n]+$/u, "").length;
  if (end === 0) return { text: "", entities: [] };
  const kept = entities.filter((entity) => entity.offset < end);
  const start = Math.min(/^[ \n]*/u.exec(text)?.[0].length ?? 0, kept[0]?.offset ?? end);
  return {
    text: text.slice(start, end),
    entities: kept.map((entity) => ({
      ...entity,
      offset: entity.offset - start,
      length: Math.min(entity.length, end - entity.offset),
    })),
  };
}
