import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { featurePress, type FeatureName } from "../../src/bot/callback-data.ts";
import { LANGUAGES, type Language, type Translate } from "../../src/bot/translate.ts";
import { cardPress } from "../../src/bot/card-data.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { evidenceIn } from "../../src/catalog/fact.ts";
import type { Operator } from "../../src/catalog/operator.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { readHtml } from "../support/html.ts";
import { bare, dataOf, Presser, type Sent } from "../support/presser.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { translations } from "../support/told.ts";

/** Every feature about a matter, for every operator, as Telegram takes and reads it. */
let stage: Stage;
let pressers: Record<Language, Presser>;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
  pressers = { en: new Presser(stage, "en"), zh: new Presser(stage, "zh") };
});
afterAll(() => stage.close());

const FEATURES = ["balance", "identification", "leaving", "credit", "which-operator"] as const;
const SCREEN: Record<Language, number> = { zh: 900, en: 1500 };
const STAYS = [undefined, "weeks"] as const;
const TRUST: Record<Language, RegExp> = {
  en: /🟢 official|🟡 an (?:old )?official page|🟡 unofficial/,
  zh: /🟢 官方|🟡 官方|🟡 非官方/,
};
const { operators } = readCatalog();
const cards = operators.filter(({ kind }) => kind === "network" || kind === "brand");

async function open(
  feature: FeatureName,
  answers: Answers,
  language: Language,
  ...more: string[]
): Promise<Sent> {
  return pressers[language].press(`l:${language}:${featurePress(feature, answers, ...more)}`);
}

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(FEATURES)(
    "%s can be read and left, whoever the operator is",
    async (feature) => {
      expect.hasAssertions();
      for (const operator of [undefined, ...operators])
        for (const stay of STAYS) {
          const answers: Answers = {
            ...(stay === undefined ? {} : { stay, device: "android" }),
            ...(operator === undefined ? {} : { operator: operator.id }),
          };
          judge(await open(feature, answers, language), language, `${feature} ${operator?.id} ${stay}`);
        }
    },
    60_000,
  );

  it("what is told of an operator bears its trust", async () => {
    for (const operator of cards)
      for (const feature of FEATURES) {
        if (evidenceIn(factsOf(operator)[feature]).length === 0) continue;
        const { text } = await open(feature, { operator: operator.id }, language);
        const [answer = ""] = text.split("<blockquote");
        expect([feature, operator.id, TRUST[language].test(answer)]).toEqual([feature, operator.id, true]);
      }
  });

  it("where nothing is known of a prepaid card there is something to try, and its official site beside it", async () => {
    const t = translations[language];
    for (const operator of cards)
      for (const { feature, sentence } of unknownOf(operator)) {
        const { text, buttons } = await open(feature, { operator: operator.id }, language);
        expect([operator.id, bare(text)]).toEqual([operator.id, expect.stringContaining(bare(sentence(t)))]);
        const site = operator.domains[0]?.value;
        if (site === undefined) continue;
        expect(buttons.some((button) => "url" in button && new URL(button.url).host.endsWith(site))).toBe(
          true,
        );
      }
  });

  it("every code of a look-up stands in the text and on a copy button", async () => {
    for (const operator of cards) {
      const { text, buttons } = await open("balance", { operator: operator.id, device: "iphone" }, language);
      const codes = operator.balance
        .filter(({ shows }) => shows.value !== "bill")
        .flatMap(({ steps }) => steps)
        .flatMap((step) =>
          step.kind === "dial"
            ? [step.code.value]
            : step.kind === "send-sms"
              ? [step.text.value, step.to.value]
              : [],
        );
      const copies = new Set(
        buttons.flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : [])),
      );
      expect([operator.id, codes.filter((code) => !copies.has(code))]).toEqual([operator.id, []]);
      expect(codes.filter((code) => !text.includes(`<code>${code}</code>`))).toEqual([]);
      expect(text.includes(translations[language]("balance-own-sim"))).toBe(codes.length > 0);
    }
  });
});

it("the balance button of an older card leads to the room", async () => {
  const older = `${cardPress({ answers: { stay: "weeks", device: "iphone", operator: "base" } })}/b`;
  const { text } = await pressers.en.press(`l:en:${older}`);
  expect(text).toContain(translations.en("balance-title", { operator: "BASE" }));
});

/** What holds for every screen: Telegram takes it, a phone shows it, and there are ways on. */
function judge({ text, buttons }: Sent, language: Language, what: string): void {
  expect([what, text]).toEqual([what, expect.not.stringMatching(/\{|undefined|\[object|^$/)]);
  const [answer = ""] = text.split("<blockquote");
  expect([what, Array.from(bare(answer)).length]).toEqual([
    what,
    expect.toSatisfy((n: number) => n <= SCREEN[language]),
  ]);
  expect(Array.from(bare(text)).length).toBeLessThanOrEqual(4096);
  expect(buttons.filter((button) => button.text.trim() === "" || button.text.length > 40)).toEqual([]);
  const data = dataOf(buttons);
  expect(data.filter((each) => Buffer.byteLength(each) > 64)).toEqual([]);
  expect(data).toContain("start:");
  expect(data.some((each) => each.startsWith(`l:${language === "zh" ? "en" : "zh"}:`))).toBe(true);
  const read = readHtml(text);
  if (typeof read === "string") throw new Error(`Telegram cannot read ${what}: ${read}`);
  expect(read.text).toBe(bare(text));
}

/** The facts of an operator that each feature tells. */
function factsOf(operator: Operator): Partial<Record<FeatureName, unknown>> {
  const { amounts, balance, clocks, identification, leaving } = operator;
  return {
    balance: balance.filter(({ shows }) => shows.value !== "bill"),
    identification,
    leaving,
    credit: [amounts.perMegabyte, amounts.bonuses, clocks.bundle, clocks.credit, clocks.sim],
  };
}

type Sentence = (t: Translate) => string;

/** What each feature must say instead of what it does not know, from the bare facts. */
function unknownOf(operator: Operator): { feature: FeatureName; sentence: Sentence }[] {
  const { amounts, balance, clocks, identification, leaving, name } = operator;
  const shown = balance.map(({ shows }) => shows.value);
  const has = (...words: string[]): boolean => shown.some((each) => words.includes(each));
  const unknown: [boolean, FeatureName, Sentence][] = [
    [!has("credit", "credit-end-date"), "balance", (t) => t("balance-unknown-credit")],
    [!has("usage", "bonus", "roaming-data"), "balance", (t) => t("balance-unknown-bundle")],
    [true, "balance", (t) => t("balance-number-anyway")],
    [
      identification.places === undefined,
      "identification",
      (t) => t("identify-places-unknown", { operator: name }),
    ],
    [leaving === undefined, "leaving", (t) => t("leaving-law-instead", { operator: name })],
    [clocks.sim === undefined && clocks.credit === undefined, "leaving", (t) => t("leaving-lapse-unknown")],
    [clocks.bundle === undefined, "credit", (t) => t("money-unknown-bundle")],
    [clocks.credit === undefined, "credit", (t) => t("money-unknown-credit")],
    [clocks.sim === undefined, "credit", (t) => t("money-unknown-sim")],
    [amounts.perMegabyte === undefined, "credit", (t) => t("money-outside-unknown", { operator: name })],
  ];
  return unknown.flatMap(([is, feature, sentence]) => (is ? [{ feature, sentence }] : []));
}
