import type { Devices, Family } from "../catalog/devices.ts";
import type { Answers } from "../guide/answers.ts";
import { meaningOf, readPatterns, type Table } from "./patterns.ts";

/** The words for devices, ready to be found in a sentence. */
export interface DeviceWords {
  names: Table<Family>;
  brands: Table<Family>;
  kinds: Table<Family>;
  bought: Table<Bought>;
}

type Bought = keyof Devices["bought"];

export function prepareDevices({ bought, families }: Devices): DeviceWords {
  const each = Object.entries(families) as [Family, Devices["families"][Family]][];
  return {
    names: [...each.flatMap(([family, { names }]) => wordsFor(family, names)), ...MODELS],
    brands: each.flatMap(([family, { brands }]) => wordsFor(family, brands)),
    kinds: each.flatMap(([family, { words }]) => wordsFor(family, words)),
    bought: Object.entries(bought).flatMap(([where, words]) => wordsFor(where as Bought, words)),
  };
}

const { pattern, table } = readPatterns("device");
const MODELS = table<Family>("MODEL");
const PLACES = table<Bought>("PLACE");
const SLIPS = table("SLIP", "gu");
const PHONE = pattern("PHONE");
const BUYING = pattern("BUYING");
const NOT_THEIRS = pattern("NOT_THEIRS", "gu");
const BARE_IPHONE = pattern("BARE_IPHONE");
const ROUTER = pattern("ROUTER");
const IPHONE = pattern("IPHONE");
const ANDROID = pattern("ANDROID");
const ANY_PHONE = pattern("ANY_PHONE");
const VAGUE = pattern("VAGUE", "gu");
const SURELY_A_BRAND = pattern("SURELY_A_BRAND");

/** The device that a sentence names as theirs. A laptop takes a card as a router does; a watch is none to top up. */
export function deviceIn(sentence: string, words: DeviceWords, expected: boolean): Answers["device"] {
  const spelt = SLIPS.reduce((before, [meant, slip]) => before.replaceAll(slip, meant), sentence);
  const text = spelt.replaceAll(NOT_THEIRS, " ");
  const family = familyIn(text, words, expected);
  if (family === "vague") return undefined;
  if (family !== undefined && family !== "watch" && family !== "laptop") return family;
  if (family === "laptop" && (expected || /sim|ubigi|\bgb\b|plan/u.test(text))) return "router";
  if (ROUTER.test(text)) return "router";
  if (IPHONE.test(text)) return "iphone";
  return ANDROID.test(text) || (expected && ANY_PHONE.test(text)) ? "android" : undefined;
}

/** `vague`: a word that may be a fruit or a virtue. */
function familyIn(text: string, words: DeviceWords, expected: boolean): Family | "vague" | undefined {
  const named = firstOf(words.names, text);
  if (named !== undefined) return named;
  const brand = firstOf(words.brands, text);
  if (brand === undefined)
    return firstOf(words.kinds, text) ?? (expected && BARE_IPHONE.test(text) ? "iphone" : undefined);
  const isVague = firstOf(words.brands, text.replaceAll(VAGUE, " ")) === undefined;
  if (isVague && !expected && !SURELY_A_BRAND.test(text)) return "vague";
  return firstOf(words.kinds, text) ?? brand;
}

/** Where the phone was bought; `unknown`: only the phone itself can tell. */
export function boughtIn(
  sentence: string,
  words: DeviceWords,
  { isAboutDevice, expected }: { isAboutDevice: boolean; expected: boolean },
): Bought | undefined {
  if (!expected && !isAboutDevice && !PHONE.test(sentence)) return undefined;
  const said = firstOf(words.bought, sentence);
  if (said !== undefined) return said;
  return expected || BUYING.test(sentence) ? meaningOf(PLACES, sentence) : undefined;
}

/** One pattern for all words of a meaning. Latin words end where letters end; Chinese ones may be anywhere. */
function wordsFor<Meaning>(means: Meaning, words: readonly string[] = []): Table<Meaning> {
  const spelt = words.map((word) => {
    const gaps = word.replaceAll(/[ -]/gu, String.raw`[\s\-_·(]{0,3}`);
    return /^\p{ASCII}/u.test(word) ? String.raw`(?<![a-z0-9])${gaps}(?![a-z])` : gaps;
  });
  return words.length === 0 ? [] : [[means, new RegExp(spelt.join("|"), "u")]];
}

/** The meaning of the word that comes first; of two at the same place, of the longer one. */
function firstOf<Meaning>(words: Table<Meaning>, text: string): Meaning | undefined {
  const found = words.flatMap(([means, pattern]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ means, at: match.index, length: match[0].length }];
  });
  return found.toSorted((a, b) => a.at - b.at || b.length - a.length)[0]?.means;
}
