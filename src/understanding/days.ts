import { addDays, addMonths, type Day, readDay } from "../day.ts";
import { countOf } from "./count.ts";
import { durationsIn } from "./durations.ts";
import { meaningOf, readPatterns } from "./patterns.ts";
import { plainly } from "./text.ts";

/** On which side of today a day without a year, or a length of time without a direction, is meant. */
export type Side = "past" | "future";

/**
 * The one day that somebody wrote, in Chinese or European figures, or as a length of time from today: "2026-12-24",
 * "24/12", "24 December", "12月24日", "in 3 weeks", "三天前". The day stands before the month where both could.
 */
export function readDayIn(text: string, today: Day, side: Side): Day | undefined {
  const words = plainly(text.slice(0, LONGEST)).replaceAll(/ (?=[年月日号])|(?<=[年月日号]) /gu, "");
  return written(words, today, side) ?? named(words, today) ?? away(words, today, side);
}

const LONGEST = 80;
const MONTHS =
  "jan feb|fev mar|mrt|maa apr|avr may|mai|mei jun|juin jul|juil aug|aou sep oct|okt nov dec".split(" ");
const { pattern, table } = readPatterns("days", { MONTH: MONTHS.join("|") });

function written(words: string, today: Day, side: Side): Day | undefined {
  const { year, month, day } = DATES.map(([, spelling]) => spelling.exec(words)?.groups).find(Boolean) ?? {};
  const [at, on] = [monthNamed(month), countOf(day ?? "")];
  if (year !== undefined) return dayOf(year, at, on);
  const later = /明年/u.test(words) ? 1 : /去年/u.test(words) ? -1 : undefined;
  return later === undefined
    ? nearest(at, on, today, side)
    : dayOf(Number(today.slice(0, 4)) + later, at, on);
}

function named(words: string, today: Day): Day | undefined {
  const days = meaningOf(NAMED, words);
  return days === undefined ? undefined : addDays(today, Number(days));
}

/** Months are calendar months here, so that "in a month" is the same day of the next. */
function away(words: string, today: Day, side: Side): Day | undefined {
  const [length, more] = durationsIn(words.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, ""));
  // "13月1日" is no length of time.
  if (length === undefined || more !== undefined || /\d月/u.test(words)) return undefined;
  const isPast = /\bago\b|前|\bil y a\b|geleden/u.test(words);
  const isFuture = /\bin\b|\bfrom now\b|后|\bdans\b|\bover\b/u.test(words);
  const sign = isPast ? -1 : isFuture ? 1 : side === "past" ? -1 : 1;
  const months = [length.days / 30.4, (length.days / 365) * 12].find(isWhole);
  if (months !== undefined && months <= MOST_MONTHS) return addMonths(today, sign * Math.round(months));
  const days = Math.round(length.days);
  return days > MOST_MONTHS * 31 ? undefined : addDays(today, sign * days);
}

const MOST_MONTHS = 60;

function isWhole(count: number): boolean {
  return Math.abs(count - Math.round(count)) < 1e-6;
}

/** The first such day from today on, or the last one until today. */
function nearest(month: number, day: Figure, today: Day, side: Side): Day | undefined {
  const year = Number(today.slice(0, 4));
  const step = side === "future" ? 1 : -1;
  // 29 February comes after eight years at the latest.
  const days = Array.from({ length: 9 }, (_, years) => dayOf(year + years * step, month, day));
  return days.find((each) => each !== undefined && (side === "future" ? each >= today : each <= today));
}

/** How many days from today until the end that a clause names: "until 2028", "待到明年六月", "till Friday", "后天就走". */
export function daysUntil(clause: string, today: Day): number | undefined {
  const span = MONTH_TO_MONTH.exec(clause);
  if (span !== null) {
    const [from = 0, to = 0] = [span[1] ?? span[3], span[2] ?? span[4]].map(monthNamed);
    if (from > 0 && to > 0) return (((to - from + 12) % 12) + 1) * 30.4;
  }
  for (const pattern of [UNTIL, LEAVES_ON, ON_LEAVES]) {
    const [, first, second] = pattern.exec(clause) ?? [];
    const words = (first ?? second ?? "").trim();
    const day = words === "" ? undefined : (readDayIn(words, today, "future") ?? endOf(words, today));
    if (day !== undefined) return (Date.parse(day) - Date.parse(today)) / 86_400_000;
  }
  return undefined;
}

const DATES = table("DATE");
const NAMED = table("NAMED");
const SOON = table("SOON");
const FEASTS = table("FEASTS");
const IN_MONTH = pattern("IN_MONTH");
const MONTH_TO_MONTH = pattern("MONTH_TO_MONTH");
const UNTIL = pattern("UNTIL");
const LEAVES_ON = pattern("LEAVES_ON");
const ON_LEAVES = pattern("ON_LEAVES");

function endOf(words: string, today: Day): Day | undefined {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const date =
    /(?<!\d)(\d{1,2}|十?[一二三四五六七八九十]|二十[一二三四五六七八九]?)(?:st|nd|rd|th|号|日)(?![\d月])/u.exec(
      words,
    )?.[1];
  if (date !== undefined) {
    const soonest = dayOf(year, month, countOf(date));
    return soonest !== undefined && soonest >= today ? soonest : addDays(today, 14);
  }
  const soon = meaningOf(SOON, words);
  if (soon !== undefined) return addDays(today, Number(soon));
  if (/^(?:the )?end of (?:the |this )?month|^(?:这个?)?月(?:底|尾)/u.test(words))
    return dayOf(year, month, 28);
  if (/^(?:the )?(?:end of (?:the |this |next )?year|年底|今年)/u.test(words))
    return dayOf(year + (/next/u.test(words) ? 1 : 0), 12, 31);
  const [feast = 0, day] = meaningOf(FEASTS, words)?.split("-").map(Number) ?? [];
  if (feast > 0) return dayOf(year + (feast < month ? 1 : 0), feast, day);
  const named = Number(/\b(20\d\d)(?!\d)/u.exec(words)?.[1] ?? 0);
  const until = named || (/next year|明年/u.test(words) ? year + 1 : /后年/u.test(words) ? year + 2 : 0);
  if (until === 0 && /毕业|graduat|diploma|学位/u.test(words)) return addDays(today, 365);
  const end = monthNamed(IN_MONTH.exec(words)?.slice(1).find(Boolean));
  if (end === 0) return until === 0 ? undefined : dayOf(until, 6, 30);
  return dayOf(until || year + (end < month ? 1 : 0), end, 28);
}

/** Its number, 1 to 12; 0: none. */
function monthNamed(name = ""): number {
  const month = countOf(name) ?? MONTHS.findIndex((names) => names.split("|").includes(name)) + 1;
  return month <= 12 ? month : 0;
}

type Figure = string | number | undefined;

function dayOf(year: Figure, month: Figure, day: Figure): Day | undefined {
  const [y, m, d] = [year, month, day].map((figure) => String(figure ?? 0).padStart(2, "0"));
  return readDay(`${y}-${m}-${d}`);
}
