import { expect, it } from "vitest";
import type * as links from "../../src/bot/deep-link.ts";
import type * as opened from "../support/opened.ts";
import { dataOf, Presser } from "../support/presser.ts";
import { rawButtons, rawLinks } from "../support/raw-strings.ts";
import { catalog } from "../support/trips.ts";
import { copyWith } from "./copy.ts";

/** One question more, and one word more in a list: put in before others, not behind them. */
const copy = copyWith(() => {
  copy.put("src/guide/answers.ts", '"weeks", "months"', '"days", ');
  copy.put("src/guide/answers.ts", "  stay: z.enum", '  colour: z.enum(["red"]).exactOptional(),\n');
  copy.put("src/bot/callback-data.ts", "weeks: 0", "days: 3, ");
  copy.put("src/bot/callback-data.ts", "  stay: [", '  colour: ["c", { red: 0 }],\n');
  copy.put(
    "src/guide/questions.ts",
    '  { id: "stay"',
    '  { id: "colour", key: "colour", choices: () => ["red"] },\n',
  );
  const sentences = "colour-question = Which colour?\ncolour-red = Red\nstay-days = Days\n";
  copy.put("locales/en/guide.ftl", "stay-weeks", sentences);
}, ["locales/README.md"]);

it("every older button and link tells what it told", async () => {
  const { openedBy } = await copy.import<typeof opened>("tests/support/opened.ts");
  const { readPayload } = await copy.import<typeof links>("src/bot/deep-link.ts");
  for (const { raw, feature, language, target, answers, place } of rawButtons)
    expect([raw, openedBy(raw)]).toEqual([raw, { feature, language, target, answers, place }]);
  for (const { raw, answers } of rawLinks) expect([raw, readPayload(raw, catalog)]).toEqual([raw, answers]);
});

it.each(["1:guide:00-------base", "g:s0d0o=base"])(
  "%s keeps its answers and leads to the new question, then to the card",
  async (raw) => {
    const presser = new Presser(await copy.stage({ mode: "webhook" }), "en");
    const asked = await presser.press(raw);
    expect(asked.text).toContain("Up to 2 weeks, iPhone, BASE");
    expect(asked.text).toContain("Which colour?");
    expect(dataOf(asked.buttons)).toContain("g:c0s0d0o=base");
    const card = await presser.press("g:c0s0d0o=base");
    expect(dataOf(card.buttons)).toContain("c:c0s0d0o=base/p");
  },
);

it("forgotten: its sentences in Chinese", async () => {
  const printed = await copy.tests("tests/locales/locales.test.ts");
  expect(printed).toContain("in zh > the sentences and their facts are those of English");
  expect(printed).toContain('"colour-question": []');
});
