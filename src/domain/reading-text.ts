import { COLLOQUIAL } from "./reading-colloquial.ts";
import { simplified } from "./reading-simplified.ts";

/** A text made ready for reading: one spelling for what is the same to a reader. */
export interface Sentence {
  /** Small letters without accents, simplified characters, no emoji, "did not" for "didn't". */
  spaced: string;
  /** The same without spaces around Chinese. */
  plain: string;
  /** The parts of `plain` between stops. */
  clauses: readonly string[];
}

export function sentenceOf(text: string): Sentence {
  const bare = text
    .slice(0, LONGEST_TEXT)
    .replaceAll(/\s*\n\s*/gu, "; ")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(DECORATION, "")
    .replaceAll(PICTURE, " ")
    .replaceAll(/[’‘`´]/gu, "'");
  const spaced = [...COLLOQUIAL, ...REWRITTEN]
    .reduce((before, [from, to]) => before.replaceAll(from, to), simplified(bare))
    .replaceAll(/\s+/gu, " ")
    .trim();
  const plain = spaced.replaceAll(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, "");
  return { spaced, plain, clauses: plain.split(STOP).filter((clause) => clause !== "") };
}

/** One pattern of many, any of which may match. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "u");
}

/** The same, to find every place. */
export function eachOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join("|"), "gu");
}

/** The first and then the second within so many characters of one sentence. */
export function inTurn(first: string, second: string, within: number): string {
  return `(?:${first})[^.。]{0,${within}}(?:${second})`;
}

/** Both within so many characters of one sentence, in any order. */
export function near(one: string, other: string, within: number): string {
  return `${inTurn(one, other, within)}|${inTurn(other, one, within)}`;
}

/** Longer texts are forwarded articles: what they are about is said at the beginning. */
const LONGEST_TEXT = 1000;
const DECORATION = /[\p{Mark}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu;
const STOP = /\s*(?:[,;:!?。、|~…]|\.(?!\d)|\n|(?<= )[-–—/](?= )|\b(?:but|and then)\b|但是?|不过|然后)+\s*/u;

/** Short forms and common slips, each with what is meant. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can'?t|cannot)\b/gu, "can not"],
  [/\bwon'?t\b/gu, "will not"],
  [/\b(did|does|do|is|was|has|have|are|could|would)n'?t\b/gu, "$1 not"],
  [/\b(?:i'm|im)\b/gu, "i am"],
  [/\b(what|where|it|that|who|how)'s\b/gu, "$1 is"],
  [/\b(?:i've)\b/gu, "i have"],
  [/\btop(?:ped|d) ?-?up\b/gu, "topup'd"],
  [/\b(?:haven'?t got|have not got)\b/gu, "have not"],
  [/\b(?:wanna|want to)\b/gu, "want to"],
  [
    /\btop(?:ped|ping|s)?[ -]?(?:up|op)(?:s|ped|ping)?\b|\btopp(?:ed|ing)? ?up\b|\btup ?up\b|\btop(?:ped|ping)? (?:it|me|us|him|her|this|them|one|(?:my|her|his|the|our|their) \w+) up\b|\btopup\b/gu,
    "topup",
  ],
  [/冲(?=值|话费|钱|流量|错|卡|不|了|个|点|\d)|(?<=怎么)冲/gu, "充"],
  [/充直|充植|冲直|重值/gu, "充值"],
  [/\bchong ?zhi\b/gu, "充值"],
  [/嘛(?=$|[?.!,])/gu, "吗"],
];
