import { aliasKey, namesOf, type Operator } from "../catalog/operator.ts";

/** Every name by which an operator may be called, ready to be looked up. */
export interface Names {
  byKey: ReadonlyMap<string, string>;
  longest: number;
  /** Names that a slip may be close to. */
  slips: readonly { key: string; id: string }[];
  /** Answers that name no operator ("idk", "其他"): good only when the operator was asked for. */
  placeholders: ReadonlyMap<string, string>;
}

/** A name found in a text. `sure`: nothing else is called so. `word`: an ordinary word too. `shop`: or a shop, a person. */
export interface NamedAt {
  id: string;
  key: string;
  at: number;
  end: number;
  kind: "sure" | "word" | "shop";
}

export function prepareNames(operators: readonly Operator[]): Names {
  const placeholders = operators.filter(({ kind }) => kind === "placeholder");
  const others = operators.filter(({ kind }) => kind !== "placeholder");
  const byKey = keysOf(others);
  const slips = others.flatMap(({ id, name }) =>
    [...new Set([id, name].map(aliasKey))]
      .filter((key) => /^[a-z]{5,}$/u.test(key))
      .map((key) => ({ key, id })),
  );
  const longest = Math.max(...[...byKey.keys()].map((key) => key.length));
  return { byKey, longest, slips, placeholders: keysOf(placeholders) };
}

function keysOf(operators: readonly Operator[]): Map<string, string> {
  return new Map(operators.flatMap((operator) => namesOf(operator).map((name) => [name, operator.id])));
}

/** All names in a text, in order; of names that overlap the longest. */
export function namesIn(text: string, names: Names): NamedAt[] {
  // "橙子的卡" is "橙子卡".
  const tokens = [...text.matchAll(TOKEN)].filter(([word]) => word !== "的");
  const words = tokens.map(([word]) => word);
  const found: NamedAt[] = [];
  let slipsLeft = MOST_SLIPS;
  for (let first = 0; first < tokens.length; first++) {
    let hit = nameAt(words, first, names);
    // "Yo, in Brussels" is not Yoin.
    if (hit !== undefined && SEPARATE.test(text.slice(tokens[first]?.index, tokens[hit.last]?.index)))
      hit = undefined;
    if (hit === undefined && slipsLeft > 0 && SLIPPERY.test(words[first] ?? "")) {
      slipsLeft -= 1;
      hit = slipAt(words, first, names);
    }
    if (hit === undefined || isOvertaken(words, first, hit.last, names)) continue;
    const { id, key, last } = hit;
    const at = tokens[first]?.index ?? 0;
    const end = (tokens[last]?.index ?? 0) + (words[last]?.length ?? 0);
    found.push({ id, key, at, end, kind: kindOf(hit) });
    first = last;
  }
  return found;
}

/** Names that are ordinary words, too. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "base orange digi voo nomad scarlet nomade viking vikings orang oranje ornage bace baze diggi didgi lica lika telnet " +
    "ctrip mybase myorange mydigi basebe orangebe digibe vooo payandgo undo 携程 橙子 橘子 贝斯 维京 维京人 来卡 莱卡 联通 土耳其卡 迪吉"
  ).split(" "),
);
/** Names of shops and people, too, or a greeting. */
const SHOPS: ReadonlySet<string> = new Set(
  (
    "hey myhey heymobile maya jim tripcom trip tempo aldi aldimobile carrefour 家乐福 阿尔迪 奥乐齐 吉姆 mylink yessim " +
    "getnomad unicom"
  ).split(" "),
);

function kindOf({ key, isSlip }: Hit): NamedAt["kind"] {
  if (SHOPS.has(key)) return "shop";
  return WORDS.has(key) || (isSlip && key.length < 6) ? "word" : "sure";
}

/** Words of every day that are one slip away from a name. */
const NO_SLIP: ReadonlySet<string> = new Set(
  (
    "daily sally sail sails range grange arrange oranges bases based motel mortel hotel nomads normal scarlets starlet yes " +
    "digit digits digital carrefours proximity telnets gigs tempos hello heyy strange change saint easily simply simple bigger"
  ).split(" "),
);

interface Hit {
  id: string;
  key: string;
  /** The last word of the name. */
  last: number;
  isSlip: boolean;
}

/** The longest name that begins with this word. */
function nameAt(words: readonly string[], first: number, { byKey, longest }: Names): Hit | undefined {
  let hit: Hit | undefined;
  let key = "";
  for (let last = first; last < words.length && last < first + MOST_TOKENS; last++) {
    key += words[last] ?? "";
    if (key.length > longest) break;
    const id = byKey.get(key);
    if (id !== undefined) hit = { id, key, last, isSlip: false };
  }
  return hit;
}

/** "my orange" gives way to "orange travel". */
function isOvertaken(words: readonly string[], first: number, last: number, names: Names): boolean {
  return words
    .slice(first + 1, last + 1)
    .some((_, at) => (nameAt(words, first + 1 + at, names)?.last ?? 0) > last);
}

/** A name with a slip in it, in one word or two: "proximous", "lyca mobille". */
function slipAt(words: readonly string[], first: number, names: Names): Hit | undefined {
  const word = words[first] ?? "";
  if (NO_SLIP.has(word)) return undefined;
  const one = slipOf(word, names);
  if (one !== undefined) return { ...one, last: first, isSlip: true };
  const pair = word + (words[first + 1] ?? "");
  const two = /^[a-z]{9,}$/u.test(pair) ? slipOf(pair, names) : undefined;
  return two === undefined ? undefined : { ...two, last: first + 1, isSlip: true };
}

/** The name that was meant: one slip in a name of five to seven letters, two in a longer one, none in its first. */
function slipOf(word: string, { slips }: Names): { key: string; id: string } | undefined {
  return slips.find(
    ({ key }) =>
      key.charAt(0) === word.charAt(0) &&
      Math.abs(key.length - word.length) <= 1 &&
      slipsBetween(word, key) <= (key.length < 8 ? 1 : 2),
  );
}

/** How many letters must be changed, added, dropped or swapped with their neighbour. */
function slipsBetween(one: string, other: string): number {
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

const TOKEN = /[a-z0-9]+|\p{Letter}/gu;
const SEPARATE = /[,;?。]/u;
const SLIPPERY = /^[a-z]{4,}$/u;
const MOST_TOKENS = 12;
const MOST_SLIPS = 60;
