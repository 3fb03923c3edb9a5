import { WAY_AT, type WayName } from "../catalog/way.ts";
import type { Answers } from "../guide/answers.ts";
import { letterAt, letterOf, packAnswers, press, unpackAnswers, wordAt, wordOf } from "./callback-data.ts";

/** The views of a card, by their letter in a button. Never reuse a letter. */
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

/** Views that became features: buttons on old cards lead there. */
const MOVED: Readonly<Record<string, string>> = { b: "balance", t: "not-arrived" };

/** What a card's button asks for: the card itself, another way first, or another view. */
export interface Wanted {
  answers: Answers;
  view?: View | undefined;
  first?: WayName | undefined;
  /** Set for an old button that now leads to a feature. */
  feature?: string | undefined;
}

export function cardPress(wanted: Omit<Wanted, "feature">): string {
  return press("card", packCard(wanted));
}

/** The answers, then "/" and the letter of a view, or "/r" and the index of a way. */
export function packCard({ answers, view, first }: Omit<Wanted, "feature">): string {
  const packed = packAnswers(answers);
  if (view !== undefined) return `${packed}/${letterOf(VIEWS, view)}`;
  return first === undefined ? packed : `${packed}/r${letterAt(WAY_AT, first)}`;
}

/** undefined: not in this form. */
export function unpackCard(detail: string): Wanted | undefined {
  const [packed = "", shows = ""] = detail.split("/");
  const answers = unpackAnswers(packed);
  if (answers === undefined) return undefined;
  const first = shows.startsWith("r") ? wordAt(WAY_AT, shows.slice(1)) : undefined;
  return { answers, view: wordOf(VIEWS, shows), first, feature: MOVED[shows] };
}
