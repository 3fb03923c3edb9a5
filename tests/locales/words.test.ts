import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, readLocale } from "../../scripts/locale.ts";
import { type Language, LANGUAGES } from "../../src/bot/translate.ts";
import { WAYS } from "../../src/catalog/way.ts";

/** Files of sentences that say a word of a list, and of the frames around them. */
const FILES = ["steps", "routes", "facts", "cautions", "advice", "operators", "phrases"];

/** Files of one feature each: its lists, and what else it says. */
const FEATURES = [
  "not-arrived",
  "report",
  "people-to-ask",
  "stats",
  "at-the-shop",
  "reminders",
  "bot",
  "number-check",
  "share",
  "link-check",
  "balance",
  "identification",
  "leaving",
  "credit",
];

/** Other words for what `locales/README.md` has one word for. */
const OTHER_WORDS: Partial<Record<Language, RegExp>> = {
  en: /recharge(?!r)|refill|postpaid|post-paid|scratch card|customer care|helpdesk|carrier|verif(y|ication)|identify yourself|package\b/i,
  zh: /额度|(?<!手)续费|后付费|合约|点卡|认证|开通|上网卡|流量卡|运营公司|Mastercard|WiFi|的话，|或更多|夜店/,
};

/** Where nothing is known, a test that costs nothing stands, and somebody to ask. */
const HEDGES: Partial<Record<Language, RegExp>> = { en: /no source|I don't know/i, zh: /我不清楚|我不知道/ };

/** What is printed somewhere, or said to somebody, in its own words. */
const PRINTED = /<b>[^<]*<\/b>|“[^”]*”|\(once .*?\)|支付宝|recharge \/ herlaadticket|Recharge \/ Aufladen/g;

describe.each(LANGUAGES)("in %s", (language) => {
  it("a thing has one name, that of the glossary", () => {
    const odd = [...readLocale(language).sentences].filter(([, { source }]) =>
      OTHER_WORDS[language]?.test(source.replaceAll(PRINTED, "")),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it.each([...FILES, ...FEATURES])("%s.ftl tells nobody that nothing is known", (file) => {
    const keys = new Set(keysIn(language, file));
    const odd = [...readLocale(language).sentences].filter(
      ([key, { source }]) => keys.has(key) && HEDGES[language]?.test(source),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it.each([...FILES, ...FEATURES])(
    "%s.ftl holds the same sentences in the same order as in English",
    (file) => {
      expect(keysIn(language, file)).toEqual(keysIn("en", file));
    },
  );

  it("what is read in the street is short", () => {
    const most = language === "zh" ? 40 : 90;
    const long = [...readLocale(language).sentences]
      .filter(([key]) => /^(step|rescue-step|caution|note|fix|tip)-/.test(key))
      .map(([key, { source }]) => ({ key, length: bare(source).length }));
    expect(long.filter(({ length }) => length > most)).toEqual([]);
  });

  it("every answer of a room, and every door, fits on a button", () => {
    const long = [...readLocale(language).sentences]
      .filter(([key]) => /^(rescue-(problem|channel|elapsed)|report-part)-(?!question)|^feature-/.test(key))
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
