import { MEANS, type Means } from "./means.ts";
import {
  BILLINGS,
  BOUGHT,
  DEVICES,
  EIDS,
  FORMS,
  meansOf,
  OFFLINE,
  readTrip,
  STAYS,
  type Trip,
  withMeans,
} from "./trip.ts";

/**
 * A trip as a short ASCII word for a button, and back: a character for each answer, two for the means, then the
 * operator. These words are on people's phones: a place or a letter is never given to anything else, new ones are
 added at the end of their list.
 */
export function packTrip(trip: Trip): string {
  const letters = PLACES.map(([answer, words]) => letterOf(trip[answer], words));
  return letters.join("") + packMeans(trip) + (trip.operator ?? "");
}

/** undefined: not a word of ours. */
export function unpackTrip(packed: string): Trip | undefined {
  const letters = packed.slice(0, PLACES.length);
  const means = packed.slice(PLACES.length, HEAD);
  const operator = packed.slice(HEAD);
  if (packed.length < HEAD) return undefined;
  const answers: Record<string, string> = operator === "" ? {} : { operator };
  for (const [place, [answer, words]] of PLACES.entries()) {
    const word = wordOf(letters[place] ?? NONE, words);
    if (word === undefined) return undefined;
    if (word !== "") answers[answer] = word;
  }
  const trip = readTrip(answers);
  if (Object.keys(trip).length !== Object.keys(answers).length) return undefined;
  return unpackMeans(means, trip);
}

const NONE = "-";
const UNKNOWN = ".";

const PLACES = [
  ["stay", STAYS],
  ["device", DEVICES],
  ["billing", BILLINGS],
  ["form", FORMS],
  ["bought", BOUGHT],
  ["eid", EIDS],
  ["offline", OFFLINE],
] as const satisfies readonly (readonly [keyof Trip, readonly string[]])[];

const MEANS_LETTERS = 2;
const HEAD = PLACES.length + MEANS_LETTERS;

function letterOf(word: string | undefined, words: readonly string[]): string {
  if (word === undefined) return NONE;
  return word === "unknown" ? UNKNOWN : words.indexOf(word).toString(36);
}

/** "" for an answer that was not given, undefined for a letter that means nothing. */
function wordOf(letter: string, words: readonly string[]): string | undefined {
  if (letter === NONE) return "";
  return letter === UNKNOWN ? "unknown" : words[Number.parseInt(letter, 36)];
}

function packMeans(trip: Trip): string {
  const held = meansOf(trip);
  if (held.size === 0) return NONE.repeat(MEANS_LETTERS);
  const bits = MEANS.reduce((sum, each, place) => sum + (held.has(each) ? 2 ** place : 0), 0);
  return bits.toString(36).padStart(MEANS_LETTERS, "0");
}

function unpackMeans(packed: string, trip: Trip): Trip | undefined {
  if (packed === NONE.repeat(MEANS_LETTERS)) return trip;
  const bits = Number.parseInt(packed, 36);
  if (!(bits > 0 && bits < 2 ** MEANS.length)) return undefined;
  const held: Means[] = MEANS.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1);
  return withMeans(trip, held);
}
