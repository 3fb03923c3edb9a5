import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, readLocale } from "../../scripts/locale.ts";
import { MATTERS } from "../../src/bot/outside/asked.ts";
import { ASKED_DAYS } from "../../src/bot/reminders/days.ts";
import { type Language, LANGUAGES } from "../../src/bot/speech.ts";
import { NAMED_SIGNPOSTS } from "../../src/bot/telling-operator.ts";
import { LIGHTS } from "../../src/advice/light.ts";
import { OUTLETS, RESELLER_PAYMENTS } from "../../src/domain/belgium.ts";
import { TRUSTS } from "../../src/domain/fact.ts";
import { FIXES, NOTES, PROBLEMS } from "../../src/domain/note.ts";
import { MEANS } from "../../src/domain/means.ts";
import { KINDS, operatorSchema } from "../../src/domain/operator.ts";
import { BLANKS, HEARINGS, REGIONS, SAYINGS } from "../../src/domain/phrases.ts";
import { REPORT_PARTS, REPORT_REASONS } from "../../src/domain/fact-report.ts";
import {
  COMPLAINTS,
  ELAPSED,
  RESCUE_CHANNELS,
  RESCUE_PROBLEMS,
  rescue,
  STAGES,
} from "../../src/domain/rescue.ts";
import { TRICKS } from "../../src/domain/look-alike.ts";
import { UNLISTED_REASONS } from "../../src/domain/links.ts";
import { REMINDER_KINDS } from "../../src/domain/reminder.ts";
import { QUESTIONS } from "../../src/domain/guide.ts";
import { STEP_KINDS } from "../../src/domain/step.ts";
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
import { WAYS } from "../../src/domain/way.ts";

/** Each closed list, under the first part of its keys. */
const rescueSteps = RESCUE_PROBLEMS.flatMap((problem) =>
  RESCUE_CHANNELS.flatMap((channel) => rescue({ problem, channel }).flatMap(({ steps }) => steps)),
);

const LISTS: Record<string, readonly string[]> = {
  step: STEP_KINDS,
  "way-name": WAYS,
  legend: LIGHTS,
  means: [...MEANS, "any"],
  "means-short": MEANS,
  payment: RESELLER_PAYMENTS,
  outlet: OUTLETS,
  period: period.shape.unit.options,
  money: money.shape.currency.options,
  trust: [...TRUSTS, "undated", "in-brackets"],
  clock: CLOCKS,
  amount: ["smallest", "largest", "known", "cap", "perMegabyte", "usual"],
  bonus: BONUS_EFFECTS,
  shown: SHOWN,
  identification: ["yes", "no", "documents"],
  "identification-rule": IDENTIFICATION_RULES,
  place: PLACES,
  document: DOCUMENTS,
  refund: ["yes", "no", "european-bank-account", "bank-account"],
  "refund-rule": REFUND_RULES,
  problem: PROBLEMS,
  fix: FIXES,
  tip: ["refund-not-worth-it", "keep-the-number"],
  kind: KINDS,
  verdict: VERDICTS,
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
  "rescue-elapsed": ELAPSED,
  "rescue-stage": [...STAGES, "period", "days"],
  "rescue-step": [...rescueSteps.filter((step) => step !== "ask-operator"), "do-not-pay-again"],
  "rescue-ask": ["phone", "written", "whoever"],
  "rescue-words": RESCUE_PROBLEMS,
  "rescue-means": COMPLAINTS,
  "rescue-blank": BLANKS,
  "report-part": REPORT_PARTS,
  "report-reason": REPORT_REASONS,
  "inline-title": MATTERS,
  "inline-about": MATTERS.filter((matter) => matter !== "card"),
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
  "saying-button": SAYINGS.filter((saying) => saying !== "voucher"),
  hearing: HEARINGS,
  region: REGIONS,
  "region-button": REGIONS,
  trick: TRICKS,
  unlisted: UNLISTED_REASONS,
};

/** Files of sentences that say a word of a list, and of the frames around them. */
const FILES = ["steps", "routes", "facts", "cautions", "advice", "operators", "matters", "phrases"];

/** Files of one room each: its lists, and what else it says. */
const ROOMS = [
  "rescue",
  "report",
  "contact",
  "stats",
  "till",
  "reminders",
  "rooms",
  "number",
  "inline",
  "check",
];

const words = Object.entries(LISTS).flatMap(([list, all]) => all.map((word) => `${list}-${word}`));
const { sentences } = readLocale("en");
const SRC = new URL("../../src/", import.meta.url);
const source = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith("words.ts"))
  .map((file) => readFileSync(new URL(file, SRC), "utf8"))
  .join("");

/** Keys that are put together: `` `rescue-step-${step}` ``. */
const patterns = [...new Set(source.match(/`[a-z][A-Za-z-]*-\$\{[^`]*`/g))].map((template) => {
  const parts = template.slice(1, -1).split(/\$\{[^}]*\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[^\w-]/g, "")).join("[A-Za-z0-9-]+")}$`);
});

it("every word of every closed list has its sentence", () => {
  expect(words.filter((key) => !sentences.has(key))).toEqual([]);
});

it("every sentence is said somewhere: none is left over", () => {
  const spare = [...FILES, ...ROOMS]
    .flatMap((file) => keysIn("en", file))
    .filter((key) => !source.includes(`"${key}"`) && !patterns.some((pattern) => pattern.test(key)));
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
  en: /recharge(?!r)|refill|postpaid|post-paid|scratch card|customer care|helpdesk|carrier|verif(y|ication)|identify yourself|package\b/i,
  zh: /额度|(?<!手)续费|后付费|合约|点卡|认证|开通|上网卡|流量卡|运营公司|Mastercard|WiFi|的话，|或更多|夜店/,
};

/** Where nothing is known, a test that costs nothing stands, and somebody to ask. */
const HEDGES: Record<Language, RegExp> = { en: /no source|I don't know/i, zh: /我不清楚|我不知道/ };

/** What is printed somewhere, or said to somebody, in its own words. */
const PRINTED = /<b>[^<]*<\/b>|“[^”]*”|\(once .*?\)|支付宝|recharge \/ herlaadticket|Recharge \/ Aufladen/g;

describe.each(LANGUAGES)("in %s", (language) => {
  it("a thing has one name, that of the glossary", () => {
    const odd = [...readLocale(language).sentences].filter(([, { source }]) =>
      OTHER_WORDS[language].test(source.replaceAll(PRINTED, "")),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it.each([...FILES, ...ROOMS])("%s.ftl tells nobody that nothing is known", (file) => {
    const keys = new Set(keysIn(language, file));
    const odd = [...readLocale(language).sentences].filter(
      ([key, { source }]) => keys.has(key) && HEDGES[language].test(source),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it.each([...FILES, ...ROOMS])("%s.ftl holds the same sentences in the same order as in English", (file) => {
    expect(keysIn(language, file)).toEqual(keysIn("en", file));
  });

  it("what is read in the street is short", () => {
    const most = language === "zh" ? 40 : 90;
    const long = [...readLocale(language).sentences]
      .filter(([key]) => /^(step|rescue-step|caution|note|fix|tip)-/.test(key))
      .map(([key, { source }]) => ({ key, length: bare(source).length }));
    expect(long.filter(({ length }) => length > most)).toEqual([]);
  });

  it("every answer of a room, and every door, fits on a button", () => {
    const long = [...readLocale(language).sentences]
      .filter(([key]) => /^(rescue-(problem|channel|elapsed)|report-part)-(?!question)|^room-/.test(key))
      .filter(([, { source }]) => bare(source).length > 20);
    expect(long.map(([key]) => key)).toEqual([]);
  });

  it("the name of a way fits on a button", () => {
    const names = WAYS.map((way) => readLocale(language).sentences.get(`way-name-${way}`)?.source ?? "");
    expect(names.filter((label) => label === "" || label.length > 24)).toEqual([]);
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
