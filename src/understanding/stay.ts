import type { Day } from "../day.ts";
import type { STAYS } from "../guide/answers.ts";
import { daysUntil } from "./days.ts";
import { countOf } from "./count.ts";
import { type Duration, durationsIn } from "./durations.ts";
import { meaningOf, readPatterns } from "./patterns.ts";
import { clausesOf, plainly, sentenceOf } from "./text.ts";

type Stay = (typeof STAYS)[number];

/** How long they stay: a length of time that is about staying, else a word that tells it ("留学", "tourist"). */
export function stayIn(text: string, expected: boolean, today: Day | undefined): Stay | undefined {
  const sentence = sentenceOf(text);
  const clauses = clausesOf(sentence);
  const ends = clauses.flatMap((clause) => daysLeft(clause, expected, today));
  const days =
    ends.length > 0 ? ends : [...clauses, ...listIn(text)].flatMap((clause) => stayDays(clause, expected));
  if (days.length > 0) return stayOf(Math.max(...days));
  if (expected) {
    const bare = countOf(BARE_NUMBER.exec(sentence)?.[1] ?? "");
    if (bare !== undefined) return stayOf(bare);
    const answer = meaningOf(EXPECTED_WORDS, sentence);
    if (answer !== undefined) return answer;
  }
  const stay = meaningOf(STAY_WORDS, sentence);
  return stay === "weeks" && ABROAD.test(sentence) && !HERE.test(sentence) ? undefined : stay;
}

/** "Base iPhone 两周 现金" is a list: a length of time that stands alone in it is their stay. */
function listIn(text: string): string[] {
  return plainly(text)
    .split(/[\s,;。、/+]+/u)
    .filter((chunk) => /\p{Script=Han}/u.test(chunk) && BARE.test(chunk));
}

function stayOf(days: number): Stay {
  if (days <= 14) return "weeks";
  return days <= 92 ? "months" : "long";
}

function daysLeft(clause: string, expected: boolean, today: Day | undefined): number[] {
  if (today === undefined || NO_STAY_UNTIL.test(clause)) return [];
  const until = daysUntil(clause, today);
  if (until !== undefined) return until < 0 ? [] : [until];
  // "Friday" answers our question; "today is a nice day" does not.
  const end = expected ? daysUntil(`until ${clause}`, today) : undefined;
  return end === undefined || end <= 0 ? [] : [end];
}

function stayDays(clause: string, expected: boolean): number[] {
  return durationsIn(clause)
    .filter((duration) => isStay(clause, duration, expected))
    .map(({ days, at, end }) =>
      MORE_BEFORE.test(clause.slice(0, at)) || MORE_AFTER.test(clause.slice(end)) ? days + 1 : days,
    );
}

function isStay(clause: string, { days, at, end }: Duration, expected: boolean): boolean {
  if (ABROAD.test(clause) && !HERE.test(clause)) return false;
  const [before, after] = [clause.slice(0, at), clause.slice(end)];
  if (LEFT_AFTER.test(after) && !/\b(?:valid|data|gb|credit)\b|流量|套餐/u.test(clause)) return true;
  if (days > 92 && LIVED.test(before) && !/\b(?:not|without)\b/u.test(before)) return true;
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  return expected || BARE.test(clause) || FOR.test(before) || STAYING.test(clause);
}

const { pattern, table } = readPatterns("stay");
const STAY_WORDS = table<Stay>("STAY_WORDS");
const EXPECTED_WORDS = table<Stay>("EXPECTED_WORDS");
const HERE = pattern("HERE");
const ABROAD = pattern("ABROAD");
const BARE_NUMBER = pattern("BARE_NUMBER");
const BARE = pattern("BARE");
const NOT_BEFORE = pattern("NOT_BEFORE");
const NOT_AFTER = pattern("NOT_AFTER");
const LEFT_AFTER = pattern("LEFT_AFTER");
const MORE_BEFORE = pattern("MORE_BEFORE");
const MORE_AFTER = pattern("MORE_AFTER");
const LIVED = pattern("LIVED");
const FOR = pattern("FOR");
const STAYING = pattern("STAYING");
const NO_STAY_UNTIL = pattern("NO_STAY_UNTIL");
