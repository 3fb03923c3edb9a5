import type { Brand, Device, Devices, Family, Line, Origin } from "./device.ts";
import {
  AFTER_MODEL,
  AFTER_WORD,
  alternatives,
  bareName,
  BEFORE,
  GAP,
  namesIn,
  whole,
} from "./device-spelling.ts";
import { once } from "./once.ts";

/** Finds the device in a sentence, if it names one: family, brand and model, and where it was bought if that is said. */
export function readDevice(text: string, devices: Devices): Device | undefined {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(INVISIBLE, "").slice(0, LONGEST_TEXT);
  const words = wordsOf(devices);
  const bought = longest(plain, words.origins)?.means;
  const bare = bareName(plain);
  const hit = best(
    words.brands.flatMap(({ needs, find }) => (needs.some((word) => bare.includes(word)) ? find(plain) : [])),
  );
  const family = longest(plain, words.families)?.means;
  if (hit === undefined && family === undefined) return undefined;
  // "华为平板" is a tablet; "iPhone 15 and a MiFi" stays the phone that has a name.
  const kind = hit === undefined || (hit.rank === "brand" && family !== undefined) ? family : hit.line.family;
  if (kind === undefined) return undefined;
  return {
    family: kind,
    ...(hit === undefined ? {} : { brand: hit.brand.id }),
    ...(hit === undefined || hit.rank === "brand" ? {} : { line: hit.line.name }),
    ...(hit?.model === undefined ? {} : { model: hit.model }),
    ...(bought === undefined ? {} : { bought }),
  };
}

/** Where a device was bought, when the sentence says no more than that: "国行". */
export function readOrigin(text: string, devices: Devices): Origin | undefined {
  return longest(text.normalize("NFKC").toLowerCase(), wordsOf(devices).origins)?.means;
}

const LONGEST_TEXT = 4096;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** How sure a hit is, the surest first. A model with its brand beats "S23" alone, and that beats a brand alone. */
const RANKS = ["named-model", "model-alone", "line", "brand"] as const;

interface Hit {
  rank: (typeof RANKS)[number];
  brand: Brand;
  line: Line;
  model?: string;
  at: number;
  length: number;
}

interface Word<Meaning> {
  pattern: RegExp;
  means: Meaning;
}

/** Patterns are made when a text has one of the words that they need: most never are. */
interface Finder {
  needs: readonly string[];
  find: (text: string) => Hit[];
}

interface Words {
  brands: Finder[];
  families: Word<Family>[];
  origins: Word<Origin>[];
}

const prepared = new WeakMap<Devices, Words>();

function wordsOf(devices: Devices): Words {
  const known = prepared.get(devices);
  if (known !== undefined) return known;
  const words = {
    brands: devices.brands.flatMap((brand) => [
      ...brand.lines.map((line) => finderOf(brand, line)),
      brandFinder(brand),
    ]),
    families: devices.families.flatMap(({ id, words }) => words.map((word) => wordOf(word, id))),
    origins: devices.origins.flatMap(({ id, words }) => words.map((word) => wordOf(word, id))),
  };
  prepared.set(devices, words);
  return words;
}

function wordOf<Meaning>(word: string, means: Meaning): Word<Meaning> {
  return { pattern: new RegExp(whole(word, AFTER_WORD), "u"), means };
}

function longest<Meaning>(
  text: string,
  words: readonly Word<Meaning>[],
): { means: Meaning; length: number } | undefined {
  let found: { means: Meaning; length: number } | undefined;
  for (const { pattern, means } of words) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (found?.length ?? 0)) found = { means, length };
  }
  return found;
}

function finderOf(brand: Brand, line: Line): Finder {
  const names = namesIn(line, () => true);
  const alone = namesIn(line, ({ alone }) => alone === true);
  const telling = line.words.filter((word) => word.length > 2 || /\P{ASCII}/u.test(word));
  const patterns = once(() => {
    const word = alternatives([...line.words, ...brand.words], (word) => whole(word, ""));
    return {
      printed: new Map(names.map(([spelling, name]) => [bareName(spelling), name])),
      named: modelPattern(`(?:${word})${GAP}`, names),
      bare: modelPattern(BEFORE, alone),
      lineOnly: telling.length === 0 ? undefined : wordPattern(telling),
    };
  });
  const hits = (text: string, rank: Hit["rank"], pattern: RegExp | undefined): Hit[] =>
    [...(pattern === undefined ? [] : text.matchAll(pattern))].map((match) => {
      const model = patterns().printed.get(bareName(match[1] ?? ""));
      const hit: Hit = { rank, brand, line, at: match.index, length: match[0].length };
      if (model !== undefined) hit.model = model;
      return hit;
    });
  return {
    needs: [...line.words, ...brand.words, ...alone.map(([spelling]) => spelling)].map(bareName),
    find: (text) => [
      ...hits(text, "named-model", patterns().named),
      ...hits(text, "model-alone", patterns().bare),
      ...hits(text, "line", patterns().lineOnly),
    ],
  };
}

function brandFinder(brand: Brand): Finder {
  const pattern = once(() => wordPattern(brand.words));
  const [line] = brand.lines;
  return {
    needs: brand.words.map(bareName),
    find: (text) =>
      [...text.matchAll(pattern())].flatMap((match) =>
        line === undefined ? [] : { rank: "brand", brand, line, at: match.index, length: match[0].length },
      ),
  };
}

function modelPattern(
  before: string,
  names: readonly [spelling: string, name: string][],
): RegExp | undefined {
  const spellings = names.map(([spelling]) => spelling);
  return names.length === 0
    ? undefined
    : new RegExp(`${before}(${alternatives(spellings)})${AFTER_MODEL}`, "gu");
}

function wordPattern(words: readonly string[]): RegExp {
  const pattern = alternatives(words, (word) => whole(word, "(?![a-z])"));
  return new RegExp(pattern, "gu");
}

function best(hits: readonly Hit[]): Hit | undefined {
  return hits.toSorted(
    (a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.at - b.at || b.length - a.length,
  )[0];
}
