import { addDays, addMonths, type Day, readDay } from "./day.ts";
import { durationsIn } from "./reading-duration.ts";
import { simplified } from "./reading-simplified.ts";

/** On which side of today a day without a year, or a length of time without a direction, is meant. */
export type Side = "past" | "future";

/**
 * The one day that somebody wrote, in Chinese or European figures, or as a length of time from today: "2026-12-24",
 * "24/12", "24 December", "12月24日", "in 3 weeks", "三天前". The day stands before the month where both could.
 */
export function readDayIn(text: string, today: Day, side: Side): Day | undefined {
  const words = plainly(text);
  return (
    writtenOut(words) ?? withoutYear(words, today, side) ?? named(words, today) ?? away(words, today, side)
  );
}

const MONTHS = ["jan", "feb|fev", "mar|mrt|maa", "apr|avr", "may|mai|mei", "jun|juin", "jul|juil"].concat([
  "aug|aou",
  "sep",
  "oct|okt",
  "nov",
  "dec",
]);
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const CHINESE = "[一二三四五六七八九十]{1,3}";

function plainly(text: string): string {
  const bare = text.slice(0, LONGEST).normalize("NFKC").toLowerCase().normalize("NFD");
  return simplified(bare.replaceAll(/\p{Mark}/gu, ""))
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ (?=[年月日号])|(?<=[年月日号]) /gu, "")
    .trim();
}

const LONGEST = 80;

function writtenOut(words: string): Day | undefined {
  const iso = /(?<!\d)(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/u.exec(words);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const european = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u.exec(words);
  if (european !== null) return dayOf(european[3], european[2], european[1]);
  const dayFirst = new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ?${MONTH},? (\d{4})\b`,
    "u",
  );
  const first = dayFirst.exec(words);
  if (first !== null) return dayOf(first[3], monthCalled(first[2]), first[1]);
  const monthFirst = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, "u").exec(
    words,
  );
  return monthFirst === null ? undefined : dayOf(monthFirst[3], monthCalled(monthFirst[1]), monthFirst[2]);
}

function withoutYear(words: string, today: Day, side: Side): Day | undefined {
  const chinese = new RegExp(`(\\d{1,2}|${CHINESE})月(\\d{1,2}|${CHINESE})[日号]?`, "u").exec(words);
  if (chinese !== null) {
    const year = /明年/u.test(words) ? 1 : /去年/u.test(words) ? -1 : undefined;
    const [month, day] = [countOf(chinese[1]), countOf(chinese[2])];
    if (year !== undefined) return dayOf(Number(today.slice(0, 4)) + year, month, day);
    return nearest(month, day, today, side);
  }
  const figures = /(?<![\d.])(\d{1,2})[/.](\d{1,2})\.?(?![\d.])/u.exec(words);
  if (figures !== null) return nearest(Number(figures[2]), Number(figures[1]), today, side);
  const dayFirst = new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ?${MONTH}(?![a-z])`,
    "u",
  ).exec(words);
  if (dayFirst !== null) return nearest(monthCalled(dayFirst[2]), Number(dayFirst[1]), today, side);
  const monthFirst = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?(?!\d)`, "u").exec(words);
  if (monthFirst === null) return undefined;
  return nearest(monthCalled(monthFirst[1]), Number(monthFirst[2]), today, side);
}

const NAMED: readonly (readonly [RegExp, number])[] = [
  [/大后天/u, 3],
  [/后天|day after tomorrow|apres-?demain|overmorgen/u, 2],
  [/大前天/u, -3],
  [/前天|day before yesterday|avant-?hier|eergisteren/u, -2],
  [/明天|tomorrow|\bdemain\b|\bmorgen\b/u, 1],
  [/昨天|昨晚|yesterday|last night|\bhier\b|gisteren/u, -1],
  [/今天|刚才|刚刚|today|just now|aujourd'?hui|vandaag/u, 0],
];

function named(words: string, today: Day): Day | undefined {
  const found = NAMED.find(([name]) => name.test(words));
  return found === undefined ? undefined : addDays(today, found[1]);
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
function nearest(
  month: number | undefined,
  day: number | undefined,
  today: Day,
  side: Side,
): Day | undefined {
  const year = Number(today.slice(0, 4));
  const step = side === "future" ? 1 : -1;
  // 29 February comes after eight years at the latest.
  const days = Array.from({ length: 9 }, (_, years) => dayOf(year + years * step, month, day));
  return days.find((each) => each !== undefined && (side === "future" ? each >= today : each <= today));
}

function monthCalled(name = ""): number {
  return MONTHS.findIndex((names) => names.split("|").includes(name)) + 1;
}

/** A count in figures, or in Chinese up to 99. */
export function countOf(word = ""): number {
  if (/^\d/u.test(word)) return Number(word);
  const [tens = "", ones = ""] = word.includes("十") ? word.split("十") : ["零", word];
  return (tens === "" ? 1 : digitOf(tens)) * 10 + (ones === "" ? 0 : digitOf(ones));
}

function digitOf(character: string): number {
  return "零一二三四五六七八九".indexOf(character);
}

type Figure = string | number | undefined;

function dayOf(year: Figure, month: Figure, day: Figure): Day | undefined {
  const [y, m, d] = [year, month, day].map((figure) => String(figure ?? 0).padStart(2, "0"));
  return readDay(`${y}-${m}-${d}`);
}
