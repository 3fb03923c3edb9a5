import { readFileSync } from "node:fs";

/** Words that mean nearly the same, by the word, and by its beginning where that is enough. */
export interface Alike {
  words: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlyMap<string, readonly string[]>;
  longestHan: number;
}

/** From `alike.json`: by notion, its words as `plainly` writes them, in one string. "smudg*" is any word that begins so. */
export function readAlike(): Alike {
  const file = readFileSync(new URL("alike.json", import.meta.url), "utf8");
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  let longestHan = 1;
  for (const [notion, list] of Object.entries(JSON.parse(file) as Record<string, string>)) {
    // Nearly all words have one notion: those share a list, 6 MB became 2.
    const alone = [notion];
    for (const entry of list.split(", ")) {
      const into = entry.endsWith("*") ? beginnings : words;
      const word = entry.replace("*", "");
      if (HAN.test(word)) longestHan = Math.max(longestHan, word.length);
      const others = into.get(word);
      into.set(word, others === undefined ? alone : [...others, notion]);
    }
  }
  return { words, beginnings, longestHan };
}

/**
 * What a classifier sees of a text that `plainly` made: its characters and words and those beside them, what comes
 * first and last, and the notions of `alike.json` in the order in which they are told. Each feature counts once.
 */
export function featuresOf(plain: string, alike: Alike): Set<string> {
  const text = plain.replaceAll("'", "").replaceAll(NUMBER, numberTag);
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token);
  const found = new Set<string>(["*"]);
  for (const token of tokens)
    for (const gram of HAN.test(token) ? hanGrams(token) : latinGrams(token)) found.add(gram);
  // Chinese between Latin words is one gap.
  const words = tokens.map((token) => (HAN.test(token) ? "#" : token));
  for (const [at, word] of words.entries()) {
    const [next, afterNext] = [words[at + 1], words[at + 2]];
    if (next !== undefined && (word !== "#" || next !== "#")) found.add(`b${word} ${next}`);
    if (afterNext !== undefined) {
      found.add(`t${word} ${next} ${afterNext}`);
      if (word !== "#" && afterNext !== "#") found.add(`s${word} ${afterNext}`);
    }
    if (word === "#") continue;
    if (at < ENDS) found.add(`f${word}`);
    if (at >= words.length - ENDS) found.add(`e${word}`);
  }
  const characters = text.match(EACH_HAN) ?? [];
  if (characters.length > 8) {
    for (const character of characters.slice(0, 2 * ENDS)) found.add(`F${character}`);
    for (const character of characters.slice(-2 * ENDS)) found.add(`E${character}`);
  }
  for (const notion of orderOf(notionsIn(tokens, alike))) found.add(notion);
  found.add(`^${words[0] ?? ""}`);
  found.add(`L${Math.min(6, Math.floor(Math.log2(1 + words.length + characters.length)))}`);
  return found;
}

/** A number that stays the same in every version and on every machine (FNV-1a, stirred). */
export function hashOf(feature: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

const TOKEN = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|[\d€]+|[?!]+/gu;
const HAN = /\p{Script=Han}/u;
const EACH_HAN = /\p{Script=Han}/gu;
/** How many words at either end are features of their own. */
const ENDS = 3;

/** A telephone number or a code, an amount of money or a year, a few: which digits they are says nothing. */
const NUMBER = /\d[\d.,]*/gu;
function numberTag(digits: string): string {
  if (digits.length >= 6) return "0";
  return digits.length >= 3 ? "8" : "5";
}

function* hanGrams(token: string): Generator<string> {
  const characters = token.match(EACH_HAN) ?? [];
  for (const [at, character] of characters.entries()) {
    for (let length = 1; length <= 4 && at + length <= characters.length; length++)
      yield `h${characters.slice(at, at + length).join("")}`;
    const afterNext = characters[at + 2];
    if (afterNext !== undefined) yield `k${character}${afterNext}`;
  }
  yield `h^${characters[0]}`;
  yield `h$${characters.at(-1)}`;
}

function* latinGrams(token: string): Generator<string> {
  yield `w${token}`;
  const edged = `<${token}>`;
  for (let length = 2; length <= 5; length++)
    for (let at = 0; at + length <= edged.length; at++) yield `c${edged.slice(at, at + length)}`;
}

/** The notions told, each once, in order. Chinese words are found anywhere; others are whole words, up to four. */
function notionsIn(tokens: readonly string[], { words, beginnings, longestHan }: Alike): string[] {
  const found: string[] = [];
  const spoken = tokens.filter((token) => !/[?!]/u.test(token));
  for (const [at, token] of spoken.entries()) {
    if (HAN.test(token)) {
      for (let from = 0; from < token.length; from++)
        for (let to = from + 1; to <= token.length && to <= from + longestHan; to++)
          found.push(...(words.get(token.slice(from, to)) ?? []));
      continue;
    }
    for (let many = 1; many <= MOST_WORDS; many++)
      found.push(...(words.get(spoken.slice(at, at + many).join(" ")) ?? []));
    for (let length = 2; length <= token.length; length++)
      found.push(...(beginnings.get(token.slice(0, length)) ?? []));
  }
  return [...new Set(found)];
}
const MOST_WORDS = 4;

/** Each notion, and with each the few that follow it: "paid … absent" is not "absent … paid". */
function orderOf(notions: readonly string[]): string[] {
  return notions.flatMap((notion, at) => [
    `N${notion}`,
    ...notions.slice(at + 1, at + 1 + FOLLOWING).map((next) => `M${notion}>${next}`),
  ]);
}
const FOLLOWING = 6;
