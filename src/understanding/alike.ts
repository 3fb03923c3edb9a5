import { readFileSync } from "node:fs";

/** Words that mean nearly the same, ready to be looked up: by the word, and by its beginning where that is enough. */
export interface Alike {
  words: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlyMap<string, readonly string[]>;
  longestHan: number;
}

/** From `alike.json`: by notion, its words as `plainly` writes them, in one string. "smudg*" is any word that begins so. */
export function readAlike(): Alike {
  const lists = JSON.parse(readFileSync(new URL("alike.json", import.meta.url), "utf8")) as Record<
    string,
    string
  >;
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  let longestHan = 1;
  for (const [notion, list] of Object.entries(lists)) {
    for (const entry of list.split(", ")) {
      const into = entry.endsWith("*") ? beginnings : words;
      const word = entry.replace("*", "");
      if (HAN.test(word)) longestHan = Math.max(longestHan, word.length);
      const notions = into.get(word);
      if (notions === undefined) into.set(word, [notion]);
      else notions.push(notion);
    }
  }
  return { words, beginnings, longestHan };
}

/** The notions that a text tells, each once, in order. Chinese words stand anywhere; others are whole words, up to four. */
export function notionsIn(text: string, { words, beginnings, longestHan }: Alike): string[] {
  const found = new Set<string>();
  const add = (notions: readonly string[] = []): void => {
    for (const notion of notions) found.add(notion);
  };
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token);
  for (const [at, token] of tokens.entries()) {
    if (HAN.test(token)) {
      for (let from = 0; from < token.length; from++)
        for (let to = from + 1; to <= token.length && to <= from + longestHan; to++)
          add(words.get(token.slice(from, to)));
      continue;
    }
    for (let many = 1; many <= MOST_WORDS; many++) add(words.get(tokens.slice(at, at + many).join(" ")));
    for (let length = 2; length <= token.length; length++) add(beginnings.get(token.slice(0, length)));
  }
  return [...found];
}

const HAN = /\p{Script=Han}/u;
const TOKEN = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|[\d€]+/gu;
const MOST_WORDS = 4;
