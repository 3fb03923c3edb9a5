import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, readLocale } from "../../scripts/locale.ts";
import { MATTERS } from "../../src/bot/outside/asked.ts";
import { ASKED_DAYS } from "../../src/bot/reminders/days.ts";
import { type Language, LANGUAGES } from "../../src/bot/speech.ts";
import { NAMED_SIGNPOSTS } from "../../src/bot/telling-operator.ts";
import { OUTLETS } from "../../src/domain/belgium.ts";
import { CAUTIONS } from "../../src/domain/caution.ts";
import { TRUSTS } from "../../src/domain/fact.ts";
import { FIXES, NOTES, PROBLEMS } from "../../src/domain/note.ts";
import { INSTEADS, KINDS, operatorSchema, STANDINGS } from "../../src/domain/operator.ts";
import { BLANKS, HEARINGS, REGIONS, SAYINGS } from "../../src/domain/phrases.ts";
import { REPORT_PARTS, REPORT_REASONS } from "../../src/domain/fact-report.ts";
import { ELAPSED, RESCUE_CHANNELS, RESCUE_PROBLEMS, RESCUE_STEPS } from "../../src/domain/rescue.ts";
import { TRICKS } from "../../src/domain/look-alike.ts";
import { UNLISTED_REASONS } from "../../src/domain/links.ts";
import { PAYMENTS } from "../../src/domain/payment.ts";
import { REMINDER_KINDS } from "../../src/domain/reminder.ts";
import { CONDITIONS, GAPS, REMARKS, ROUTES } from "../../src/domain/route.ts";
import { QUESTIONS } from "../../src/domain/guide.ts";
import { NEEDS, STEP_KINDS } from "../../src/domain/step.ts";
import {
  BONUS_EFFECTS,
  CLOCKS,
  DOCUMENTS,
  IDENTIFICATION_RULES,
  PLACES,
  REFUND_RULES,
  SHOWN,
} from "../../src/domain/terms.ts";
import { money, period } from "../../src/domain/value.ts";
import { VERDICTS } from "../../src/domain/verdict.ts";

/** Each closed list, under the first part of its keys. */
const LISTS: Record<string, readonly string[]> = {
  step: [...STEP_KINDS, "move-sim-to-phone", "enter-code"],
  need: NEEDS,
  route: ROUTES,
  condition: CONDITIONS,
  remark: REMARKS,
  gap: GAPS,
  once: ["years-ago"],
  payment: PAYMENTS,
  outlet: OUTLETS,
  machine: ["cash-machine", "kiosk"],
  sells: ["yes", "no", "unknown", "once"],
  shop: ["look-for-the-logo", "ask-first", "do-not-look-for-one"],
  period: period.shape.unit.options,
  money: money.shape.currency.options,
  trust: TRUSTS.flatMap((trust) => [trust, `${trust}-old`]),
  clock: CLOCKS,
  amount: ["smallest", "largest", "known", "cap", "perMegabyte", "usual"],
  bonus: BONUS_EFFECTS,
  shown: SHOWN,
  identification: ["yes", "no", "places", "documents"],
  "identification-rule": IDENTIFICATION_RULES,
  place: PLACES,
  document: DOCUMENTS,
  refund: ["yes", "no", "european-bank-account", "bank-account"],
  "refund-rule": REFUND_RULES,
  caution: CAUTIONS,
  problem: PROBLEMS,
  fix: FIXES,
  instead: [...INSTEADS, "check-eid", "get-plastic-sim"],
  tip: [
    "smallest-amount",
    "no-automatic-top-up",
    "refund-not-worth-it",
    "bundle-or-credit",
    "automatic-top-up",
    "keep-the-number",
    "maybe-a-subscription",
  ],
  kind: KINDS,
  standing: [...STANDINGS, "unknown"],
  esim: ["yes", "no", "unknown"],
  spoken: operatorSchema.shape.languages.unwrap().shape.value.element.options,
  signpost: NAMED_SIGNPOSTS,
  contact: [
    ...["own-sim", "any-phone", "abroad"].flatMap((from) => [from, `${from}-free`, `${from}-charged`]),
    "email",
    "chat",
    "form",
    "app",
    "shop",
  ],
  note: NOTES,
  "rescue-problem": [...RESCUE_PROBLEMS, "unknown", "question"],
  "rescue-channel": [...RESCUE_CHANNELS, "question"],
  "rescue-elapsed": [...ELAPSED, "unknown", "question"],
  "rescue-step": RESCUE_STEPS,
  "rescue-means": RESCUE_PROBLEMS,
  "rescue-blank": BLANKS,
  "report-part": REPORT_PARTS,
  "report-reason": REPORT_REASONS,
  "inline-title": MATTERS,
  "inline-about": MATTERS.filter((matter) => matter !== "card"),
  "inline-trust": TRUSTS,
  "inline-verdict": VERDICTS,
  room: ["balance", "identification", "leaving", "money", "finder"],
  balance: ["credit", "bundle", "data", "bill"],
  "balance-unknown": ["credit", "bundle", "data", "bill"],
  "identify-visitor": ["operator-shop", "by-paying-with-card", "shop-when-buying"],
  leaving: ["bill", "travel-esim", "elsewhere"],
  "leaving-open": ["fee", "above", "askWithin", "paidWithin", "account", "form"],
  "money-word": ["credit", "bundle", "bonus", "data-plan"],
  "money-why": ["only-credit", "too-little", "bundle-over", "eats-credit"],
  "money-unknown": ["bundle", "credit", "sim"],
  lapse: REMINDER_KINDS,
  deadline: REMINDER_KINDS.flatMap((kind) => [kind, `${kind}-today`, `${kind}-past`]),
  "reminders-day": ASKED_DAYS,
  "stats-question": QUESTIONS.map(({ id }) => id),
  saying: SAYINGS,
  hearing: HEARINGS,
  region: REGIONS,
  trick: TRICKS,
  unlisted: UNLISTED_REASONS,
};

/** Files of sentences that say a word of a list, and of the frames around them. */
const FILES = ["steps", "routes", "facts", "cautions", "advice", "operators", "matters", "phrases"];

/** Files of one room each: its lists, and what else it says. */
const ROOMS = ["rescue", "report", "contact", "stats"];

const words = Object.entries(LISTS).flatMap(([list, all]) => all.map((word) => `${list}-${word}`));
const { sentences } = readLocale("en");
const BOT = new URL("../../src/bot/", import.meta.url);
const tellers = readdirSync(BOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /^(?:telling.*|matter|card\/.*|features\/.*)\.ts$/.test(file))
  .map((file) => readFileSync(new URL(file, BOT), "utf8"))
  .join("");

it("every word of every closed list has its sentence", () => {
  expect(words.filter((key) => !sentences.has(key))).toEqual([]);
});

it("every sentence is for a word of a list, or is said by a teller or a room: none is left over", () => {
  const spare = FILES.flatMap((file) => keysIn("en", file)).filter(
    (key) => !words.includes(key) && !tellers.includes(`"${key}"`),
  );
  expect(spare).toEqual([]);
});

it("a list of a room has no sentence for a word that is not in it", () => {
  const lists = Object.keys(LISTS).filter((list) => /^(rescue|report|stats)-/.test(list));
  const said = ROOMS.flatMap((file) => keysIn("en", file));
  const spare = said.filter(
    (key) => lists.some((list) => key.startsWith(`${list}-`)) && !words.includes(key),
  );
  expect(spare).toEqual([]);
});

/** Other words for what `locales/README.md` has one word for. */
const OTHER_WORDS: Record<Language, RegExp> = {
  en: /recharge|refill|postpaid|post-paid|scratch|customer care|carrier|verif(y|ication)|package\b/i,
  zh: /额度|(?<!手)续费|后付费|合约|点卡|认证|开通|上网卡|流量卡|运营公司/,
};

describe.each(LANGUAGES)("in %s", (language) => {
  it("a thing has one name, that of the glossary", () => {
    const odd = [...readLocale(language).sentences].filter(([, { source }]) =>
      OTHER_WORDS[language].test(source),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it.each([...FILES, ...ROOMS])("%s.ftl holds the same sentences in the same order as in English", (file) => {
    expect(keysIn(language, file)).toEqual(keysIn("en", file));
  });

  it("what is read in the street is short", () => {
    const most = language === "zh" ? 40 : 90;
    const long = [...readLocale(language).sentences]
      .filter(([key]) => /^(step|rescue-step|caution|note|condition|remark|gap|fix|instead|tip)-/.test(key))
      .map(([key, { source }]) => ({ key, length: bare(source).length }));
    expect(long.filter(({ length }) => length > most)).toEqual([]);
  });

  it("every answer of a room, and every door, fits on a button", () => {
    const long = [...readLocale(language).sentences]
      .filter(([key]) => /^(rescue-(problem|channel|elapsed)|report-part)-(?!question)|^room-/.test(key))
      .filter(([, { source }]) => bare(source).length > 20);
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it("a route fits on a button", () => {
    const long = ROUTES.map((route) => readLocale(language).sentences.get(`route-${route}`)?.source ?? "");
    expect(long.filter((label) => label.length > 20)).toEqual([]);
  });
});

function keysIn(language: string, file: string): string[] {
  const source = readFileSync(new URL(`${language}/${file}.ftl`, LOCALES), "utf8");
  return [...source.matchAll(/^([A-Za-z][\w-]*) =/gm)].map(([, key]) => key ?? "");
}

/** Without markup and facts. */
function bare(source: string): string {
  return source.replaceAll(/<[^>]*>|\{[^}]*\}/g, "");
}
