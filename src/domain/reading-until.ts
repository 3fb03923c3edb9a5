import { anyOf } from "./reading-text.ts";
import { addDays, type Day, readDay } from "./day.ts";

/** How many days from today until a day that a clause names as the end: "until 2028", "待到明年六月", "till Friday". */
export function daysUntil(clause: string, today: Day): number | undefined {
  const span = MONTH_TO_MONTH.exec(clause);
  if (span !== null) {
    const from = monthOf(span[1] ?? span[3]);
    const to = monthOf(span[2] ?? span[4]);
    if (from !== undefined && to !== undefined) return (((to - from + 12) % 12) + 1) * MONTH;
  }
  const end = UNTIL.exec(clause)?.[1];
  const until = end === undefined ? undefined : endOf(end.trim(), today);
  return until === undefined ? undefined : (Date.parse(until) - Date.parse(today)) / 86_400_000;
}

const MONTH = 30.4;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_NAME = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`;
const CHINESE_MONTH = "十[一二]?|[一二三四五六七八九]";
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const UNTIL_WORD = anyOf(
  String.raw`\b(?:until|till|til|through|jusqu'?(?:en|au|a)?|tot)\b`,
  "(?:直|待|呆|住|留|玩|读|学|一直|签证|居留)到|^到|至|^过完",
);
const UNTIL = new RegExp(String.raw`(?:${UNTIL_WORD.source})\s*(.{1,24})`, "u");
const MONTH_TO_MONTH = new RegExp(
  String.raw`(?:从)?(\d{1,2}|${CHINESE_MONTH})月?(?:到|至|-|~)(\d{1,2}|${CHINESE_MONTH})月|\bfrom (${MONTH_NAME}) (?:to|until|till) (${MONTH_NAME})\b`,
  "u",
);

function endOf(words: string, today: Day): Day | undefined {
  const [thisYear = 0, thisMonth = 1] = today.split("-").map(Number);
  const iso = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(words);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const european = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(words);
  if (european !== null) return dayOf(Number(european[3]), Number(european[2]), Number(european[1]));
  if (/^(?:the )?(?:end of (?:the |this )?month|月底|这个?月)/u.test(words))
    return dayOf(thisYear, thisMonth, 28);
  if (/^(?:the )?(?:end of (?:the |this )?year|年底|今年)/u.test(words)) return dayOf(thisYear, 12, 31);
  const soon = SOON.find(([name]) => name.test(words));
  if (soon !== undefined) return addDays(today, soon[1]);
  const feast = FEASTS.find(([name]) => name.test(words));
  if (feast !== undefined) return dayOf(thisYear + (feast[1] < thisMonth ? 1 : 0), feast[1], feast[2]);
  const weekday = WEEKDAYS.findIndex((name) =>
    new RegExp(String.raw`^(?:next |this )?${name}[a-z]*\b`, "u").test(words),
  );
  if (weekday !== -1) return addDays(today, 7);
  const year = Number(
    /\b(20\d\d)(?!\d)/u.exec(words)?.[1] ??
      (/next year|明年/u.test(words) ? thisYear + 1 : /后年/u.test(words) ? thisYear + 2 : 0),
  );
  if (year === 0 && /毕业|graduat|diploma|学位/u.test(words)) return addDays(today, 365);
  const month = monthOf(
    new RegExp(String.raw`(\d{1,2}|${CHINESE_MONTH})月|\b(${MONTH_NAME})\b`, "u")
      .exec(words)
      ?.slice(1)
      .find(Boolean),
  );
  if (month === undefined) return year === 0 ? undefined : dayOf(year, 6, 30);
  return dayOf(year === 0 ? thisYear + (month < thisMonth ? 1 : 0) : year, month, 28);
}

const FEASTS: readonly (readonly [RegExp, month: number, day: number])[] = [
  [/^(?:过完)?(?:圣诞|christmas|xmas|noel|kerst)/u, 12, 26],
  [/^(?:过完)?(?:元旦|跨年|new year)/u, 1, 2],
  [/^(?:过完)?(?:春节|过年|年|chinese new year)/u, 2, 10],
  [/^(?:过完)?(?:复活节|easter|pasen|paques)/u, 4, 10],
];

const SOON: readonly (readonly [RegExp, number])[] = [
  [/^(?:tomorrow|明天|后天|demain|morgen)/u, 1],
  [/^(?:next week|下个?(?:周|星期|礼拜)|(?:the |this )?weekend|周末|这?周|星期)/u, 10],
  [/^(?:next month|下个?月|le mois prochain|volgende maand)/u, 45],
];

function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d/u.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  const chinese = "一二三四五六七八九十".indexOf(word.charAt(0)) + 1;
  if (chinese > 0) return chinese === 10 ? 10 + "一二".indexOf(word.charAt(1) || " ") + 1 : chinese;
  const english = MONTHS.indexOf(word.slice(0, 3));
  return english === -1 ? undefined : english + 1;
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  return readDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}
