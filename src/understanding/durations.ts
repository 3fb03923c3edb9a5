import { COUNT_WORDS, countOf } from "./count.ts";

/** A length of time as it stands in a clause. */
export interface Duration {
  days: number;
  at: number;
  end: number;
}

/** Every length of time in a clause: "三个月", "10 days", "a weekend", "une semaine". */
export function durationsIn(clause: string): Duration[] {
  const found: Duration[] = [];
  for (const { pattern, count } of SPELLINGS) {
    for (const match of clause.matchAll(pattern)) {
      const days = count(match);
      if (days !== undefined) found.push({ days, at: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:天|日|晚|宿|夜|d$|day|night|jour|nuit|dag|nacht)/u, 1],
  [/^(?:周|星期|礼拜|w$|wk|week|semaine|weken)/u, 7],
  [/^(?:个?月|m$|mo|mois|maand)/u, 30.4],
  [/^(?:年|y|an|jaar|jaren)/u, 365],
  [/^(?:学期|sem|term)/u, 150],
];

/** "三月" is March and "周三" Wednesday: a month is counted with 个, a week has no day behind it. */
const CHINESE_UNIT =
  "天|宿|夜(?!里|铺|店|市)|日(?=游|行|$)|晚|周(?!末|[一二三四五六日年])|(?:星期|礼拜)(?![一二三四五六日])|(?<=个半?)月|(?<=[两俩仨])月|年(?!级|前)|学期";
const LATIN_UNIT = [
  "days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|semesters?|terms?",
  "jours?|nuits?|semaines?|mois|ans?|annees?|semestres?|dag(?:en)?|nacht(?:en)?|weken|maand(?:en)?|jaar|jaren",
  String.raw`(?<=\d ?)[dwmy]`,
].join("|");

const SPELLINGS: readonly { pattern: RegExp; count: (match: RegExpExecArray) => number | undefined }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d第每周])(\d{1,3}(?:[.,]\d)?|[一二两俩仨三四五六七八九十百半几数]{1,4})[多来]?个?(半)?(${CHINESE_UNIT})(半)?`,
      "gu",
    ),
    count: ([, number = "", , unit = "", half]) => inDays(number, unit, half !== undefined),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![a-z0-9.,]|quarter of )(?:(\d{1,3}(?:[.,]\d)?) ?-?|(${COUNT_WORDS.join("|")})[ -])(?:more |full |whole |good |odd )?(${LATIN_UNIT})(?![a-z0-9])`,
      "gu",
    ),
    count: ([, figures, word, unit = ""]) => inDays(figures ?? word ?? "", unit, false),
  },
  { pattern: /周末(?!去哪|干|做|有空|票)|\b(?:long )?week-?ends?\b|\bwknd\b/gu, count: () => 3 },
  { pattern: /\bquarter of a year\b|\bone season\b/gu, count: () => 91 },
  { pattern: /\bfortnight\b/gu, count: () => 14 },
  {
    pattern: /(?<!放)暑假|整个夏天|\b(?:the|whole|this|all) summer\b|\bsummer (?:school|holidays?|break)\b/gu,
    count: () => 75,
  },
];

function inDays(number: string, unit: string, half: boolean): number | undefined {
  const count = countOf(number);
  const days = DAYS.find(([name]) => name.test(unit))?.[1];
  if (count === undefined || days === undefined) return undefined;
  // Half a month is called two weeks by everybody who says it.
  if (number === "半" && days === 30.4) return 14;
  return (count + (half ? 0.5 : 0)) * days;
}
