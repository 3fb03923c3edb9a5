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

/** A number in figures or words, Chinese or European; of "两三" the larger. */
export function countOf(word: string): number | undefined {
  if (/^\d/u.test(word)) return Number(word.replace(",", "."));
  return WORDS[word] ?? chineseCount(word);
}

/** "Quinze jours" is how two weeks are called. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "a=1 an=1 one=1 another=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12",
    "fourteen=14 fifteen=15 eighteen=18 twenty=20 thirty=30 ninety=90 half=0.5 half_a=0.5",
    "couple=2 couple_of=2 a_couple=2 a_couple_of=2 few=3 a_few=3 several=4",
    "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 quinze=14 quelques=3",
    "een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 tien=10 enkele=3 een_paar=2 een_half=0.5",
  ]
    .flatMap((line) => line.split(" "))
    .map((word) => word.split("="))
    .map(([word = "", count]) => [word.replaceAll("_", " "), Number(count)]),
);
const WORD = Object.keys(WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:天|日|晚|d$|day|night|jour|nuit|dag|nacht)/u, 1],
  [/^(?:周|星期|礼拜|w$|wk|week|semaine|weken)/u, 7],
  [/^(?:个?月|m$|mo|mois|maand)/u, 30.4],
  [/^(?:年|y|an|jaar|jaren)/u, 365],
  [/^(?:学期|sem|term)/u, 150],
];

/** "三月" is March and "周三" Wednesday: a month is counted with 个, a week has no day behind it. */
const CHINESE_UNIT =
  "天|日(?=游|行|$)|晚|周(?!末|[一二三四五六日年])|(?:星期|礼拜)(?![一二三四五六日])|(?<=个半?)月|(?<=两)月|年(?!级|前)|学期";
const LATIN_UNIT = [
  "days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|semesters?|terms?",
  "jours?|nuits?|semaines?|mois|ans?|annees?|semestres?|dag(?:en)?|nacht(?:en)?|weken|maand(?:en)?|jaar|jaren",
  String.raw`(?<=\d ?)[dwmy]`,
].join("|");

const SPELLINGS: readonly { pattern: RegExp; count: (match: RegExpExecArray) => number | undefined }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\d第每周])(\d{1,3}(?:[.,]\d)?|[一二两三四五六七八九十百半几数]{1,4})[多来]?个?(半)?(${CHINESE_UNIT})(半)?`,
      "gu",
    ),
    count: ([, number = "", , unit = "", half]) => inDays(number, unit, half !== undefined),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![a-z0-9.,]|quarter of )(?:(\d{1,3}(?:[.,]\d)?) ?-?|(${WORD})[ -])(?:more |full |whole )?(${LATIN_UNIT})(?![a-z0-9])`,
      "gu",
    ),
    count: ([, figures, word, unit = ""]) => inDays(figures ?? word ?? "", unit, false),
  },
  { pattern: /周末(?!去哪|干|做|有空|票)|\b(?:long )?week-?ends?\b/gu, count: () => 3 },
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

function chineseCount(word: string): number | undefined {
  if (word === "半") return 0.5;
  if (/^[几数]$/u.test(word)) return 3;
  if (word === "十几" || word === "十来") return 14;
  if (word.startsWith("几十")) return 30;
  const [, hundreds, tens, ones = ""] = /^(?:(.)?百)?(?:(.)?十)?(.{0,2})$/u.exec(word) ?? [];
  const count =
    (word.includes("百") ? 100 * digitOf(hundreds ?? "一") : 0) +
    (word.includes("十") ? 10 * digitOf(tens ?? "一") : 0) +
    (ones === "" ? 0 : digitOf(ones));
  return count > 0 ? count : undefined;
}

/** Of "两三" the last. */
function digitOf(digits: string): number {
  return "零一二三四五六七八九".indexOf(digits.replace("两", "二").slice(-1));
}
