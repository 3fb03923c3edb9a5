/**
 * What Telegram finds in a text by itself: mentions, commands, hashtags, cashtags, addresses, e-mail. Phone numbers
 * and bank cards are found by Telegram's own data centres and not here. Addresses without `https://` need a top-level
 * domain that Telegram knows; here every two-letter one and the usual others.
 */
import type { Entity, EntityType } from "./entity.ts";
import { sortEntities } from "./entity.ts";
import { withoutIntersecting } from "./overlaps.ts";

const WORD = String.raw`[\p{L}\p{N}_]`;
const TAG = String.raw`[\p{L}\p{Nd}_\u200c\u00b7\u0d80-\u0dff]`;
const SHORT_NAMES = new Set(["gif", "nft", "pic", "ufc", "vid"]);
const TOP_LEVEL =
  /^(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|pro|app|dev|xyz|online|site|shop|store|tech|club|blog|cloud|mobi|tel|travel|brussels|vlaanderen|gent|amsterdam|paris|mobile|chat|link|page|top|vip|wang|asia|中国|中國|香港|台灣|公司|网络)$/u;

export function findEntities(text: string): Entity[] {
  const found: Entity[] = [
    ...matches(text, "mention", new RegExp(`(?<!${WORD})@(\\w{2,32})(?!${WORD})`, "gu")).filter((one) => {
      const name = text.slice(one.offset + 1, one.offset + one.length).toLowerCase();
      return name.length >= 4 || SHORT_NAMES.has(name);
    }),
    ...matches(
      text,
      "bot_command",
      new RegExp(`(?<![\\p{L}\\p{N}_/<>])/\\w{1,64}(?:@\\w{3,32})?(?![\\p{L}\\p{N}_/<>@])`, "gu"),
    ),
    ...matches(
      text,
      "hashtag",
      new RegExp(`(?<!${TAG})#(?=${TAG}*\\p{L})${TAG}{1,256}(?:@\\w{3,32})?(?!${TAG}*#)`, "gu"),
    ),
    ...matches(
      text,
      "cashtag",
      new RegExp(`(?<![$]|${TAG})[$](?:1INCH|[A-Z]{1,8})(?:@\\w{3,32})?(?![$]|${TAG})`, "gu"),
    ),
    ...matches(text, "url", /(?:tg|ton):\/\/[\w-]{1,253}(?:[/?#][^\s<>"«»]*)?/giu).map((one) =>
      shorter(text, one),
    ),
    ...addresses(text),
  ];
  return withoutIntersecting(sortEntities(found));
}

function matches(text: string, type: EntityType, pattern: RegExp): Entity[] {
  return [...text.matchAll(pattern)].map((match) => ({
    type,
    offset: match.index,
    length: match[0].length,
  }));
}

const ADDRESS =
  /(?<![\p{L}\p{N}_/#@])(?:(https?|ftp):\/\/)?(?:([^\s/[\]{}()'`<>"@«»]+)@)?((?:[\p{L}\p{N}_~-]+\.)+[\p{L}\p{N}-]+)(:\d{1,5})?((?:[/?#][^\s<>"«»]*)?)/giu;

function addresses(text: string): Entity[] {
  const found: Entity[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const [whole, protocol, user, host = "", port] = match;
    const isKnown = protocol !== undefined || TOP_LEVEL.test(host.split(".").at(-1)?.toLowerCase() ?? "");
    if (!isKnown && !/^(?:\d{1,3}\.){3}\d{1,3}$/u.test(host)) continue;
    const isEmail = protocol === undefined && user !== undefined && port === undefined;
    if (isEmail && !/^[\w.+-]+$/u.test(user)) continue;
    const length = isEmail ? user.length + 1 + host.length : whole.length;
    found.push(shorter(text, { type: isEmail ? "email" : "url", offset: match.index, length }));
  }
  return found;
}

/** Punctuation at the end, and a bracket that was not opened, belong to the sentence. */
function shorter(text: string, one: Entity): Entity {
  let address = text.slice(one.offset, one.offset + one.length);
  for (;;) {
    const balanced = withoutStrayBracket(address).replace(/[.:;,('?!`]+$/u, "");
    if (balanced === address) return { ...one, length: address.length };
    address = balanced;
  }
}

function withoutStrayBracket(address: string): string {
  const depth = { "(": 0, "[": 0, "{": 0 };
  for (const [at, character] of address.split("").entries()) {
    if (character === "(" || character === "[" || character === "{") depth[character]++;
    if (character === ")" && --depth["("] < 0) return address.slice(0, at);
    if (character === "]" && --depth["["] < 0) return address.slice(0, at);
    if (character === "}" && --depth["{"] < 0) return address.slice(0, at);
  }
  return address;
}
