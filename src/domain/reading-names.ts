import { aliasKey, namesOf, type Operator } from "./operator.ts";
import { ALSO_CALLED, NO_SLIP, ORDINARY } from "./reading-ordinary.ts";

/** Every name by which an operator may be called, ready to be looked up. */
export interface Names {
  byKey: ReadonlyMap<string, string>;
  longest: number;
  /** Names that a slip may be close to, by their first letter. */
  slips: ReadonlyMap<string, readonly { key: string; id: string }[]>;
  /** Answers that name no operator ("idk", "其他"): good only when the operator was asked for. */
  signposts: ReadonlyMap<string, string>;
}

/** A name found in a text. `sure`: nothing else is called so. */
export interface NamedAt {
  id: string;
  key: string;
  at: number;
  end: number;
  weight: "sure" | "context" | "beside";
}

export function prepareNames(operators: readonly Operator[]): Names {
  const byKey = new Map<string, string>();
  const signposts = new Map<string, string>();
  const slips = new Map<string, { key: string; id: string }[]>();
  for (const operator of operators) {
    const { id } = operator;
    const known = operator.kind === "signpost" && id !== "apple-esim" ? signposts : byKey;
    for (const name of [...namesOf(operator), ...(ALSO_CALLED[id] ?? []).map(aliasKey)]) known.set(name, id);
    if (operator.kind === "signpost") continue;
    for (const key of new Set([id, operator.name].map(aliasKey))) {
      if (/^[a-z]{5,}$/u.test(key))
        slips.set(key.charAt(0), [...(slips.get(key.charAt(0)) ?? []), { key, id }]);
    }
  }
  // A phone's own eSIM, not a plan of Apple's.
  for (const key of ["iphoneesim", "esimiphone", "iphone自带esim", "苹果手机esim"]) {
    const id = byKey.get(key);
    if (id === "apple-esim") signposts.set(key, id);
    byKey.delete(key);
  }
  return { byKey, longest: Math.max(...[...byKey.keys()].map((key) => key.length)), slips, signposts };
}

/** All names in a text, in order; of names inside each other the longest. */
export function namesIn(text: string, names: Names): NamedAt[] {
  const tokens = [...text.matchAll(TOKEN)].map(([word, ...rest], at) => ({ word, at, rest }));
  const places = [...text.matchAll(TOKEN)].map(({ index }) => index);
  const found: NamedAt[] = [];
  let slipsLeft = MOST_SLIPS;
  for (let first = 0; first < tokens.length; first++) {
    let hit: { key: string; last: number } | undefined;
    let key = "";
    for (let last = first; last < tokens.length && last < first + MOST_TOKENS; last++) {
      key += tokens[last]?.word ?? "";
      if (key.length > names.longest) break;
      if (names.byKey.has(key)) hit = { key, last };
    }
    const word = tokens[first]?.word ?? "";
    let weight: NamedAt["weight"] = hit === undefined ? "sure" : (ORDINARY.get(hit.key) ?? "sure");
    let id = hit === undefined ? undefined : names.byKey.get(hit.key);
    if (hit === undefined && slipsLeft > 0 && /^[a-z]{4,}$/u.test(word) && !NO_SLIP.has(word)) {
      slipsLeft -= 1;
      const pair = word + (tokens[first + 1]?.word ?? "");
      const slip = slipOf(word, names) ?? (/^[a-z]{9,}$/u.test(pair) ? slipOf(pair, names) : undefined);
      if (slip !== undefined) {
        hit = { key: slip.key, last: slip.word === word ? first : first + 1 };
        id = slip.id;
        weight = ORDINARY.get(slip.key) ?? (slip.key.length < 6 ? "context" : "sure");
      }
    }
    if (hit === undefined || id === undefined) continue;
    const at = places[first] ?? 0;
    const end = (places[hit.last] ?? 0) + (tokens[hit.last]?.word.length ?? 0);
    found.push({ id, key: hit.key, at, end, weight });
    first = hit.last;
  }
  return found;
}

const TOKEN = /[a-z0-9]+|\p{Letter}/gu;
const MOST_TOKENS = 12;
const MOST_SLIPS = 60;

/** The name that was meant: one slip in a name of five to seven letters, two in a longer one. */
function slipOf(word: string, { slips }: Names): { key: string; id: string; word: string } | undefined {
  const candidates = slips.get(word.charAt(0)) ?? [];
  for (const { key, id } of candidates) {
    const allowed = key.length < 8 ? 1 : 2;
    if (Math.abs(key.length - word.length) <= 1 && distance(word, key) <= allowed) return { key, id, word };
  }
  return undefined;
}

/** How many letters must be changed, added, dropped or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
