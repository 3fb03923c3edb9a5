import { COUNT_WORDS, countOf } from "./count.ts";
import { meaningOf, readPatterns } from "./patterns.ts";

/** A length of time and its place in a clause. */
export interface Duration {
  days: number;
  at: number;
  end: number;
}

/** Every length of time in a clause: "三个月", "10 days", "a weekend", "une semaine". */
export function durationsIn(clause: string): Duration[] {
  return SPANS.flatMap(([known, pattern]) =>
    [...clause.matchAll(pattern)].flatMap(({ 0: words, groups, index: at }) => {
      const days = groups === undefined ? Number(known) : daysOf(groups);
      return days === undefined ? [] : [{ days, at, end: at + words.length }];
    }),
  );
}

const { table } = readPatterns("durations", { COUNT: COUNT_WORDS.join("|") });
const SPANS = table("SPAN", "gu");
const UNITS = table("UNIT");

function daysOf({
  count: number = "",
  unit = "",
  half,
}: Partial<Record<string, string>>): number | undefined {
  const count = countOf(number);
  const days = Number(meaningOf(UNITS, unit));
  if (count === undefined) return undefined;
  // Half a month is called two weeks by everybody who says it.
  if (number === "半" && days === 30.4) return 14;
  return (count + (half === undefined ? 0 : 0.5)) * days;
}
