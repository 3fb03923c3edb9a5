import { WAY_AT, type WayName } from "../catalog/way.ts";
import type { Answers } from "../guide/answers.ts";
import { letterAt, letterOf, packAnswers, press, unpackAnswers, wordAt, wordOf } from "./callback-data.ts";

/** The sides of a card, by the letter that stands for each in a button: none is given away twice. */
const VIEWS = {
  p: "pay",
  c: "change",
  m: "more",
  o: "others",
  s: "sources",
  a: "ask",
  n: "not-in-phone",
  u: "no-button",
} as const;
export type View = (typeof VIEWS)[keyof typeof VIEWS];

/** Letters of sides that are features of their own now: buttons of old cards lead there. */
const MOVED: Readonly<Record<string, string>> = { b: "balance", t: "not-arrived" };

/** What a card's button asks for: the card itself, another way in front, or another side. */
export interface Wanted {
  answers: Answers;
  view?: View | undefined;
  first?: WayName | undefined;
  /** The feature that an old button means. */
  feature?: string | undefined;
}

export function cardPress(wanted: Omit<Wanted, "feature">): string {
  return press("card", packCard(wanted));
}

/** The answers, then "/" and the letter of a side, or "/r" and the place of a way. */
export function packCard({ answers, view, first }: Omit<Wanted, "feature">): string {
  const packed = packAnswers(answers);
  if (view !== undefined) return `${packed}/${letterOf(VIEWS, view)}`;
  return first === undefined ? packed : `${packed}/r${letterAt(WAY_AT, first)}`;
}

/** undefined: not a word of ours. */
export function unpackCard(detail: string): Wanted | undefined {
  const [packed = "", shows = ""] = detail.split("/");
  const answers = unpackAnswers(packed);
  if (answers === undefined) return undefined;
  const first = shows.startsWith("r") ? wordAt(WAY_AT, shows.slice(1)) : undefined;
  return { answers, view: wordOf(VIEWS, shows), first, feature: MOVED[shows] };
}
