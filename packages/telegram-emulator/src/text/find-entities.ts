/**
 * What Telegram finds in a text by itself: mentions, commands, hashtags, cashtags, web and e-mail addresses. Phone
 * numbers are left out because their rules are not public, bank cards because they are of no use here.
 */
import { type Entity, type EntityType, sortEntities } from "./entity.ts";
import { PATH, after, findLinks } from "./find-links.ts";
import { withoutIntersecting } from "./overlaps.ts";

export function findEntities(text: string): Entity[] {
  const found = [
    ...matches(text, "mention", MENTION).filter((one) =>
      isName(text.slice(one.offset + 1, one.offset + one.length)),
    ),
    ...matches(text, "bot_command", COMMAND),
    ...matches(text, "hashtag", HASHTAG),
    ...matches(text, "cashtag", CASHTAG),
    ...ownLinks(text),
    ...findLinks(text),
  ];
  return withoutIntersecting(sortEntities(found));
}

const WORD = String.raw`\p{L}\p{N}_`;
const TAG = String.raw`[\p{L}\p{Nd}_\u200c\u00b7\u0d80-\u0dff]`;
const MENTION = new RegExp(String.raw`(?<![${WORD}])@\w{2,32}(?![${WORD}])`, "gu");
const COMMAND = new RegExp(
  String.raw`(?<![${WORD}/<>])/\w{1,64}(?:@\w{3,32}(?![${WORD}/<>])|(?![@${WORD}/<>]))`,
  "gu",
);
const HASHTAG = new RegExp(
  String.raw`(?<!${TAG})#(?=${TAG}*\p{L})${TAG}{1,256}(?!${TAG}*(?:@\w{3,32})?#)(?:@\w{3,32})?`,
  "gu",
);
const CASHTAG = new RegExp(
  String.raw`(?<!\$|${TAG})\$(?:1INCH|[A-Z]{1,8})(?!(?:@\w{3,32}(?!\w))?(?:\$|${TAG}))(?:@\w{3,32}(?!\w))?`,
  "gu",
);
const SHORT_NAMES = new Set(["gif", "nft", "pic", "ufc", "vid"]);

const isName = (name: string): boolean => name.length >= 4 || SHORT_NAMES.has(name.toLowerCase());

function matches(text: string, type: EntityType, pattern: RegExp): Entity[] {
  return [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length }));
}

/** `tg://…`, `ton://…`, and `tonsite://…` without a dot, of which Telegram links only the last three letters (`ite://…`). */
function ownLinks(text: string): Entity[] {
  const found: Entity[] = [];
  const pattern = /(?<=(tg|ton|tonsite)):\/\/[\w-]{1,253}/giu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    pattern.lastIndex = after(text, pattern.lastIndex, PATH);
    const offset = match.index - Math.min(match[1]?.length ?? 0, 3);
    found.push({ type: "url", offset, length: pattern.lastIndex - offset });
    if (text.length - pattern.lastIndex <= 5) break;
  }
  return found;
}
