import { type Means, spellMeans } from "../catalog/means.ts";
import { ELAPSED, type IncidentAnswers, RESCUE_CHANNELS, RESCUE_PROBLEMS } from "../catalog/incident.ts";
import { REPORT_PARTS, REPORT_REASONS, type ReportAnswers } from "../features/report/fact-report.ts";
import { readAnswers, type Answers } from "../guide/answers.ts";
import { WAY_AT } from "../catalog/way.ts";
import type { Context } from "./context.ts";

/**
 * Callback data is `<feature>:<detail>`: ASCII, at most 64 bytes, the same in every language. It carries all it
 * needs, so a button works from any old message, after a restart, with nothing remembered. If it is about a card, the
 * detail begins with the answers: `g:s0d1o=base` is the guide with a stay, a device and an operator. The codes in
 * these tables are on people's phones. Never reuse one, append only, and give a feature whose detail changes its
 * meaning a new code.
 */
export interface Press {
  feature: FeatureName;
  detail: string;
}

export function press(feature: FeatureName, detail = ""): string {
  return `${FEATURES[feature]}:${detail}`;
}

/** undefined: not one of our buttons. */
export function readPress(data: string): Press | undefined {
  const [code = "", ...rest] = data.split(":");
  const feature = FEATURE_OF.get(code);
  const detail = rest.join(":");
  if (feature === "where") return { feature: "at-the-shop", detail: shopDetailOf(detail) };
  return feature === undefined ? undefined : { feature, detail };
}

/** What a button about a card carries: the answers, and what the feature itself adds. */
export interface FeatureData {
  answers: Answers;
  more: readonly string[];
}

/** If the button carries no answers, those we remember are used. */
export function readFeatureData(ctx: Pick<Context, "session">, detail: string): FeatureData {
  const [packed = "", ...more] = detail.split("/");
  const answers = unpackAnswers(packed);
  if (answers !== undefined) ctx.session.answers = answers;
  return { answers: answers ?? readAnswers(ctx.session.answers), more };
}

/** A button of a feature that is about a card. Keep `more` short: all of it must fit into 64 bytes. */
export function featurePress(feature: FeatureName, answers: Answers, ...more: readonly string[]): string {
  return press(feature, packFeatureData(answers, ...more));
}

export function packFeatureData(answers: Answers, ...more: readonly string[]): string {
  return [packAnswers(answers), ...more].join("/");
}

/** A letter and a number for each answer, a dot if it was skipped, then the operator. No answers: a dash. */
export function packAnswers(answers: Answers): string {
  const parts = LINES.map(([answer, letter, numbers]) => {
    const word = answers[answer];
    if (word === undefined) return "";
    if (word === UNKNOWN) return letter + SKIPPED;
    return letter + word.split("+").reduce((sum, each) => sum + (numbers[each] ?? 0), 0);
  });
  const operator = answers.operator === undefined ? "" : OPERATOR + answers.operator;
  return parts.join("") + operator || NONE;
}

/** undefined: not in this form. Unknown letters and numbers are dropped, so the question is asked again. */
export function unpackAnswers(packed: string): Answers | undefined {
  if (packed === NONE) return {};
  const { answers = "", operator } = PACKED.exec(packed)?.groups ?? {};
  if (answers === "" && operator === undefined) return undefined;
  const given: Record<string, string> = operator === undefined ? {} : { operator };
  for (const [, letter, number = ""] of answers.matchAll(ANSWER)) {
    const [answer, , numbers = {}] = LINES.find(([, each]) => each === letter) ?? [];
    const word = number === SKIPPED ? UNKNOWN : wordsAt(Number(number), numbers, answer === "means");
    if (answer !== undefined && word !== undefined) given[answer] = word;
  }
  return readAnswers(given);
}

/** A letter for each answer about what went wrong; trailing unasked ones are left out. */
export function packIncident({ problem, channel, elapsed, likely }: IncidentAnswers): string {
  const letters = [
    letterAt(RESCUE_PROBLEMS, problem),
    letterAt(RESCUE_CHANNELS, channel),
    letterAt(ELAPSED, elapsed),
    letterAt(RESCUE_CHANNELS, likely),
  ];
  return letters.join("").replace(/-+$/u, "");
}

export function unpackIncident([problem, channel, elapsed, likely]: string): IncidentAnswers {
  return defined({
    problem: problem === SKIPPED ? UNKNOWN : wordAt(RESCUE_PROBLEMS, problem),
    channel: wordAt(RESCUE_CHANNELS, channel),
    elapsed: elapsed === SKIPPED ? UNKNOWN : wordAt(ELAPSED, elapsed),
    likely: wordAt(RESCUE_CHANNELS, likely),
  });
}

export function packReport({ part, reason, route }: ReportAnswers): string {
  return letterAt(REPORT_PARTS, part) + letterAt(REPORT_REASONS, reason) + letterAt(WAY_AT, route);
}

export function unpackReport([part, reason, route]: string): ReportAnswers {
  return defined({
    part: wordAt(REPORT_PARTS, part),
    reason: wordAt(REPORT_REASONS, reason),
    route: wordAt(WAY_AT, route),
  });
}

/** The index of a word in its list, as one letter or digit. */
export function letterAt(words: readonly (string | undefined)[], word: string | undefined): string {
  const index = word === undefined ? -1 : words.indexOf(word);
  if (index >= 0) return index.toString(36);
  return word === UNKNOWN ? SKIPPED : NONE;
}

export function wordAt<Word extends string>(
  words: readonly (Word | undefined)[],
  letter: string | undefined,
): Word | undefined {
  return letter === undefined ? undefined : words[Number.parseInt(letter, 36)];
}

export function letterOf<Word extends string>(
  table: Letters<Word>,
  word: Word | undefined,
): string | undefined {
  return Object.keys(table).find((letter) => table[letter] === word);
}

export function wordOf<Word extends string>(table: Letters<Word>, letter = ""): Word | undefined {
  return Object.hasOwn(table, letter) ? table[letter] : undefined;
}

type Letters<Word extends string> = Readonly<Record<string, Word>>;

/** The code of each feature: one letter where the button has much to carry. */
const FEATURES = {
  guide: "g",
  card: "c",
  "not-arrived": "r", // rescue
  balance: "b",
  "at-the-shop": "t", // till
  "link-check": "k",
  reminders: "m", // remind me
  credit: "e", // euros
  identification: "i",
  "which-operator": "f", // find out
  leaving: "x", // exit
  "people-to-ask": "p",
  report: "w", // what is wrong
  language: "l",
  start: "start",
  help: "help",
  settings: "settings",
  privacy: "privacy",
  delete: "delete",
  cancel: "cancel",
  "what-worked": "v", // voice
  where: "where", // read only: replaced by the shop
} as const;
export type FeatureName = keyof typeof FEATURES;

/** `0/1` was a region and its neighbours: open the shop of the first. Without a region, ask for it. */
function shopDetailOf(regions: string): string {
  const [first] = /\d/u.exec(regions) ?? [];
  return first === undefined ? "/-/-/r" : `/${first}`;
}

/** Finds a feature by its name, or by its name until November 2026, which old links, buttons and sessions still use. */
export function featureNamed(word: string): FeatureName | undefined {
  return Object.hasOwn(FEATURES, word) ? (word as FeatureName) : FORMER_NAMES.get(word);
}

const FORMER_NAMES: ReadonlyMap<string, FeatureName> = new Map([
  ["rescue", "not-arrived"],
  ["till", "at-the-shop"],
  ["check", "link-check"],
  ["money", "credit"],
  ["finder", "which-operator"],
  ["contact", "people-to-ask"],
]);

const FEATURE_OF: ReadonlyMap<string, FeatureName> = new Map(
  Object.entries(FEATURES).map(([feature, code]) => [code, feature as FeatureName]),
);

/** For each answer, its letter and the number of each of its words. */
const ANSWERS: {
  readonly [Id in Answer]: readonly [letter: string, numbers: Readonly<Record<WordOf<Id>, number>>];
} = {
  stay: ["s", { weeks: 0, months: 1, long: 2 }],
  device: ["d", { iphone: 0, android: 1, tablet: 2, router: 3 }],
  billing: ["b", { prepaid: 0, bill: 1 }],
  form: ["f", { sim: 0, esim: 1 }],
  bought: ["w", { mainland: 0, "hong-kong-macao": 1, elsewhere: 2 }], // where
  eid: ["e", { yes: 0, no: 1 }],
  offline: ["n", { yes: 0, no: 1 }], // no internet
  // A sum: people may hold several.
  means: [
    "m",
    {
      cash: 1,
      bancontact: 2,
      "foreign-card": 4,
      unionpay: 8,
      "alipay-wechat": 16,
      paypal: 32,
      voucher: 64,
    },
  ],
};
/** The operator's id follows, up to the end. */
const OPERATOR = "o=";
const UNKNOWN = "unknown";
export const SKIPPED = ".";
const NONE = "-";

const PACKED = /^(?<answers>(?:[a-z](?:\d+|\.))*)(?:o=(?<operator>.+))?$/u;
const ANSWER = /([a-z])(\d+|\.)/gu;

type Answer = Exclude<keyof Answers, "operator">;
type WordOf<Id extends Answer> = Id extends "means" ? Means : Exclude<Answers[Id], "unknown" | undefined>;
type Numbers = Readonly<Record<string, number>>;

const LINES = Object.entries(ANSWERS).map(([answer, line]) => [answer, ...line] as [Answer, string, Numbers]);

function wordsAt(number: number, numbers: Numbers, areSeveral: boolean): string | undefined {
  const words = Object.keys(numbers);
  if (!areSeveral) return words.find((word) => numbers[word] === number);
  return spellMeans(words.filter((word) => (number & (numbers[word] ?? 0)) > 0) as Means[]) || undefined;
}

function defined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, word]) => word !== undefined)) as never;
}
