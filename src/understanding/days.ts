import { addDays, addMonths, type Day, readDay } from "../day.ts";
import { countOf } from "./count.ts";
import { durationsIn } from "./durations.ts";
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
const MONTH = MONTHS.join("|");
const CHINESE = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;

/** The spelling that comes first here counts. */
const SPELLINGS = [
  String.raw`(?<!\d)(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?!\d)`,
  String.raw`(?<!\d)(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)`,
  String.raw`(?<month>${CHINESE})月(?<day>${CHINESE})[日号]?`,
  String.raw`(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ?(?<month>${MONTH})[a-z]*\.?(?![a-z])(?:,? (?<year>\d{4})\b)?`,
  String.raw`\b(?<month>${MONTH})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>\d{4})\b)?`,
  String.raw`(?<![\d.])(?<day>\d{1,2})[/.](?<month>\d{1,2})\.?(?![\d.])`,
].map((spelling) => new RegExp(spelling, "u"));

function written(words: string, today: Day, side: Side): Day | undefined {
  const { year, month, day } = SPELLINGS.map((spelling) => spelling.exec(words)?.groups).find(Boolean) ?? {};
  const [at, on] = [monthNamed(month), countOf(day ?? "")];
  if (year !== undefined) return dayOf(year, at, on);
  const later = /明年/u.test(words) ? 1 : /去年/u.test(words) ? -1 : undefined;
  return later === undefined
    ? nearest(at, on, today, side)
    : dayOf(Number(today.slice(0, 4)) + later, at, on);
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

const CHINESE_MONTH = "十[一二]?|[一二三四五六七八九]";
const MONTH_TO_MONTH = new RegExp(
  String.raw`(?:从)?(\d{1,2}|${CHINESE_MONTH})月?(?:到|至|-|~)(\d{1,2}|${CHINESE_MONTH})月|\bfrom (${MONTH})[a-z]*\.? (?:to|until|till) (${MONTH})[a-z]*\.?`,
  "u",
);
const UNTIL =
  /(?:\b(?:until|till|til|through|up to|jusqu'?(?:en|au|a)?|tot)\b|(?:直|待|呆|住|留|玩|读|学|念|换|交换|一直|签证|居留|延|班|带|盯)到|^到|至|^过完)\s*(.{1,24})/u;
/** "12月3号走", "后天就飞回上海", "圣诞完就走". */
const LEAVES_ON =
  /(.{1,12}?)(?:最后|大概|左右|以后|之后|前|完|后|底|尾|中|就|才|要|得|先|我们|我){0,4}(?:走(?!不|出|到|路|着)|飞|回(?:国|家|台湾|香港|台|港|上海|北京|广州|成都|杭州|浙大|老家|去|kl|singapore)|返(?:香港|屋企|广州|去|先)?|离开|离境|离比)/u;
/** "We fly home on Thursday", "leaving 2 february", "gone after new year". */
const ON_LEAVES =
  /\b(?:fl(?:y|ies|ying|yin)|leav(?:e|es|ing)|go(?:ing)? (?:home|back)|goes? back|head(?:ing)? home|sails?|off (?:home|to zaventem)|back (?:home|to \w+)|return(?:s|ing)?(?: is)?|gone|departs?|departure|last day|flight(?: home| to \w+| back)?)\b(?: for ever| for good| home| out| back| to \w+| belgium)*(?: is| on| this| after| before| in| by| the| booked for| for)* (.{3,24})|(.{3,16}?) (?:i|we|she|he) (?:fly|leave|go home)\b/u;

const WEEKDAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|thurs?|tue|wed|sat|(?:下?周|下?个?星期|下?个?礼拜|这?个?礼拜)[一二三四五六日天]";

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
  const soon = SOON.find(([name]) => name.test(words));
  if (soon !== undefined) return addDays(today, soon[1]);
  if (/^(?:the )?end of (?:the |this )?month|^(?:这个?)?月(?:底|尾)/u.test(words))
    return dayOf(year, month, 28);
  if (/^(?:the )?(?:end of (?:the |this |next )?year|年底|今年)/u.test(words))
    return dayOf(year + (/next/u.test(words) ? 1 : 0), 12, 31);
  const feast = FEASTS.find(([name]) => name.test(words));
  if (feast !== undefined) return dayOf(year + (feast[1] < month ? 1 : 0), feast[1], feast[2]);
  const named = Number(/\b(20\d\d)(?!\d)/u.exec(words)?.[1] ?? 0);
  const until = named || (/next year|明年/u.test(words) ? year + 1 : /后年/u.test(words) ? year + 2 : 0);
  if (until === 0 && /毕业|graduat|diploma|学位/u.test(words)) return addDays(today, 365);
  const end = monthNamed(
    new RegExp(String.raw`(\d{1,2}|${CHINESE_MONTH})月|\b(${MONTH})[a-z]*\.?(?![a-z])`, "u")
      .exec(words)
      ?.slice(1)
      .find(Boolean),
  );
  if (end === 0) return until === 0 ? undefined : dayOf(until, 6, 30);
  return dayOf(until || year + (end < month ? 1 : 0), end, 28);
}

const FEASTS: readonly (readonly [RegExp, month: number, day: number])[] = [
  [/圣诞|冬至|christmas|xmas|\bnoel\b|kerst/u, 12, 26],
  [/元旦|跨年|epiphany|sinterklaas|\bnew year|\bnye\b/u, 1, 2],
  [/春节|过年|年三十|腊月|情人节|carnival|chinese new year|lunar new year/u, 2, 10],
  [/复活节|easter|pasen|paques/u, 4, 10],
  [/暑假|夏天|\bsummer\b/u, 7, 1],
];
const SOON: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tonight|tmrw|tmr)\b|今天|今晚|明早|明晚|听日|听朝|听晚|后日/u, 1],
  [/next week|下个?(?:周|星期|礼拜)|下下|weekend|周末|这?周|星期|礼拜|this week/u, 10],
  [new RegExp(String.raw`(?<![a-z])(?:${WEEKDAY})(?![a-z])`, "u"), 7],
  [/next month|下个?月|月中|le mois prochain|volgende maand/u, 45],
];

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
