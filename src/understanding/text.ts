import { simplified } from "./simplified.ts";

/** Longer texts are forwarded articles: what they are about is said at the beginning. */
export const LONGEST_TEXT = 1000;

/**
 * One spelling for what is the same to a reader: small letters without accents, half-width, simplified characters, no
 * emoji, one kind of apostrophe, one space.
 */
export function plainly(text: string): string {
  const bare = text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/\s*\n\s*/gu, "; ")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(DECORATION, "")
    .replaceAll(PICTURE, " ")
    .replaceAll(/[’‘`´]/gu, "'");
  return simplified(bare).replaceAll(/\s+/gu, " ").trim();
}

/** The same without spaces around Chinese, and with "did not" for "didn't": what the grammar of this folder reads. */
export function sentenceOf(text: string): string {
  const spelt = SHORT_FORMS.reduce((before, [short, long]) => before.replaceAll(short, long), plainly(text));
  return spelt.replaceAll(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, "");
}

/** The parts of a sentence between stops. */
export function clausesOf(sentence: string): string[] {
  return sentence.split(STOP).filter((clause) => clause !== "");
}

const DECORATION = /[\p{Mark}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;
const STOP = /\s*(?:[,;:!?。、|~…]|\.(?!\d)|(?<= )[-–—/](?= )|\b(?:but|and then)\b|但是?|不过|然后)+\s*/u;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bca(?:n'?t|nnot)\b/gu, "can not"],
  [/\bwon'?t\b/gu, "will not"],
  [/\b(did|does|do|is|was|has|have|are|could|would)n'?t\b/gu, "$1 not"],
  [/\b(?:i'm|im)\b/gu, "i am"],
  [/\b(what|where|it|that|who|how)'?s\b/gu, "$1 is"],
  [/\bi'?ve\b/gu, "i have"],
  [/嘅/gu, "的"],
  [/[咗喇啦咯]/gu, "了"],
  [/唔/gu, "不"],
  [/冇|莫得|木有/gu, "没有"],
];
