/** A notion, as it may be written: in Chinese, then in words of other languages. */
export type Lexicon = Readonly<Record<string, readonly [chinese: string, words: string]>>;

/**
 * A rule in short: `no + credit` is one right before the other, `credit ~ gone` one near the other, `paid > absent` one a
 * while before the other; `pay & !bill` is one and nowhere the other; `credit|data` is either.
 */
export type Rule = (marks: Marks) => boolean;

/** Where each notion stands in a text. Looked up once, when first asked for. */
export class Marks {
  readonly #text: string;
  readonly #patterns: ReadonlyMap<string, RegExp>;
  readonly #found = new Map<string, readonly Span[]>();
  readonly #distance: Int32Array;

  constructor(text: string, patterns: ReadonlyMap<string, RegExp>) {
    this.#text = text;
    this.#patterns = patterns;
    this.#distance = distances(text);
  }

  /** How much is said. */
  get length(): number {
    return this.#distance[this.#text.replace(/[\s.!?。]+$/u, "").length] ?? 0;
  }

  of(notions: string): readonly Span[] {
    const known = this.#found.get(notions);
    if (known !== undefined) return known;
    const spans = notions.split("|").flatMap((notion) => {
      const pattern = this.#patterns.get(notion);
      const matches = pattern === undefined ? [] : [...this.#text.matchAll(pattern)];
      const ends =
        matches.length <= MOST_SPANS
          ? matches
          : [...matches.slice(0, MOST_SPANS / 2), ...matches.slice(-MOST_SPANS / 2)];
      return ends.map(({ 0: word, index }) => ({
        at: index,
        end: index + word.length,
      }));
    });
    this.#found.set(notions, spans);
    return spans;
  }

  /** How much is said between two places. */
  between(from: number, to: number): number {
    return (this.#distance[to] ?? 0) - (this.#distance[from] ?? 0);
  }
}

export function patternsOf(lexicon: Lexicon): ReadonlyMap<string, RegExp> {
  return new Map(
    Object.entries(lexicon).map(([notion, [chinese, words]]) => {
      const either = [chinese, words === "" ? "" : String.raw`(?<![\w@])(?:${words})(?![\w@])`];
      const pattern = either.filter((part) => part !== "").join("|");
      // Of a slip of the pen, "a||b", everything would speak.
      if (new RegExp(pattern, "u").test(" ")) throw new Error(`${notion}: matches nothing at all`);
      return [notion, new RegExp(pattern, "gu")];
    }),
  );
}

export function ruleOf(text: string, lexicon: Lexicon): Rule {
  const unknown = (text.match(/[A-Za-z]+/gu) ?? []).filter((notion) => !(notion in lexicon));
  if (unknown.length > 0) throw new Error(`No such notion: ${unknown.join(", ")}`);
  const needs = text.split(" & ").map((part) => (part.startsWith("!") ? none(part.slice(1)) : chain(part)));
  return (marks) => needs.every((need) => need(marks));
}

interface Span {
  at: number;
  end: number;
}

/** What is near: a short clause of Chinese, five words of another language. */
const NEAR = 10;
const REACH: Readonly<Record<string, number>> = { "+": 3, "~": NEAR, ">": 3 * NEAR };
/** Of more, the first and the last count: what a long text is about stands there. */
const MOST_SPANS = 16;

function none(notions: string): Rule {
  return (marks) => marks.of(notions).length === 0;
}

function chain(text: string): Rule {
  const [first = "", ...rest] = text.split(" ");
  const links = rest.flatMap((sign, at) => (at % 2 === 0 ? [{ sign, notions: rest[at + 1] ?? "" }] : []));
  return (marks) => {
    let spans = marks.of(first);
    for (const { sign, notions } of links) {
      if (spans.length === 0) return false;
      const before = spans;
      spans = marks.of(notions).filter((span) => before.some((other) => meets(marks, other, span, sign)));
    }
    return spans.length > 0;
  };
}

function meets(marks: Marks, one: Span, other: Span, sign: string): boolean {
  const reach = REACH[sign] ?? NEAR;
  if (one.end <= other.at) return marks.between(one.end, other.at) <= reach;
  return sign === "~" && other.end <= one.at && marks.between(other.end, one.at) <= reach;
}

/** At each place, how much was said before it: a Chinese character counts one, a word two, a full stop many. */
function distances(text: string): Int32Array {
  const distance = new Int32Array(text.length + 1);
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const isWord = /[\w']/u.test(letter);
    const more = isWord ? (inWord ? 0 : 2) : letter === " " ? 0 : (STOPS[letter] ?? 1);
    distance[at + 1] = (distance[at] ?? 0) + more;
    inWord = isWord;
  }
  return distance;
}

const STOPS: Readonly<Record<string, number>> = { "。": 6, ".": 6, "!": 6, "?": 6, ";": 4, ",": 2, "、": 1 };
