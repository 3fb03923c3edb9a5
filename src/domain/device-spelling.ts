import type { Line } from "./device.ts";

/** Not in the middle of a Latin word or a number. */
export const BEFORE = "(?<![a-z0-9])";
export const AFTER_WORD = "(?![a-z0-9])";
/** What may stand between the parts of a name. */
export const GAP = String.raw`[\s\-_·(]{0,3}`;
/** Not followed by the rest of another model ("14 Ultra"), nor by what makes the number an amount ("15 欧"). */
export const AFTER_MODEL = String.raw`(?![a-z0-9+])(?!\s*(?:pro|max|plus|ultra|lite|mini|se|fe|civi|turbo|neo|xl|青春|至尊)(?![a-z]))(?!\s*(?:欧|歐|€|eur|块|塊|元|天|个|個|月|年|日|号|號|%|(?:gb|mb|g|days?|weeks?|months?|years?|min)(?![a-z])))`;

/** Every spelling of a model, with the name it is printed with. */
export function namesIn(line: Line, wanted: (model: Line["models"][number]) => boolean): [string, string][] {
  const printed = line.models.filter(wanted).flatMap(({ names }) => names);
  const also = Object.entries(line.also ?? {}).filter(([, name]) => printed.includes(name));
  return [...printed.map((name): [string, string] => [name, name]), ...also];
}

export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("plus", "+")
    .replaceAll(/[\s\-_·()]/gu, "");
}

export function alternatives(words: readonly string[], pattern = spelt): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => pattern(word))
    .join("|");
}

/** Latin words end where letters end; Chinese ones stand in the middle of a sentence. */
export function whole(word: string, after: string): string {
  return (/^[a-z0-9]/u.test(word) ? BEFORE : "") + spelt(word) + (/[a-z0-9]$/u.test(word) ? after : "");
}

/** "Mate 60 Pro+" also as "mate60pro plus": a gap may stand or be missing wherever letters meet digits or spaces. */
function spelt(name: string): string {
  const parts = name.toLowerCase().match(/[a-z]+|\d+|\+|[*#.]|[^\sa-z\d+*#.\-_·()]+/gu) ?? [];
  return parts
    .map((part) => (part === "+" ? String.raw`(?:\+|plus)` : part.replaceAll(/[*#.]/gu, String.raw`\$&`)))
    .join(GAP);
}
