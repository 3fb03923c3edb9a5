import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packIncident, packAnswers, press } from "../../../src/bot/callback-data.ts";
import { LANGUAGES, type Language } from "../../../src/bot/translate.ts";
import { readCatalog } from "../../../src/catalog/catalog.ts";
import { channelsFor, type Incident } from "../../../src/features/not-arrived/plans.ts";
import { COMPLAINTS, ELAPSED, RESCUE_PROBLEMS } from "../../../src/catalog/incident.ts";
import { bare, copiesOf, dataOf, Presser, type Sent } from "../../support/presser.ts";
import { openStage, type Stage } from "../../support/stage.ts";

/** Every screen of the rescue, over the production wiring. */
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

const { operators } = readCatalog();
const mishaps: Incident[] = RESCUE_PROBLEMS.flatMap((problem) =>
  channelsFor(problem).flatMap((channel) =>
    [undefined, ...ELAPSED].map((elapsed) => ({ problem, channel, elapsed })),
  ),
);
/** Much is known of the first, little of the one with the longest name, and the last nobody named. */
const SEVERAL = ["base", "china-mobile-hong-kong", undefined];
/** The others, where most is to be told. */
const LATE = mishaps.filter(({ channel, elapsed }) => elapsed === "over-24-hours" && channel === "voucher");
const WARNING = { zh: "先别再付钱。", en: "Don't pay again." } as const;
const ASK = { zh: /[电服][话：].?“|问运营商客服/u, en: /(?:Call|Write|operator): “/u } as const;
const OMBUDSMAN = { zh: "找电信调解员", en: "Ask the Ombudsman" } as const;
/** A phone screen, before the folded part. Latin letters are half as wide as Chinese ones. */
const SCREEN = { zh: 520, en: 1050 } as const;
/** A letter in three languages is longer. */
const LETTERS: Record<Language, number> = { zh: 900, en: 1500 };

function place(operator: string | undefined, incident: Incident | undefined, side = ""): string {
  const answers = packAnswers(operator === undefined ? {} : { stay: "weeks", device: "iphone", operator });
  return press(
    "not-arrived",
    `${answers}/${incident === undefined ? "" : packIncident({ ...incident, elapsed: incident.elapsed ?? "unknown" })}${side}`,
  );
}

function widthOf(text: string, language: "zh" | "en"): number {
  const latin = language === "zh" ? 0.55 : 1;
  return Array.from(text).reduce((width, letter) => width + (letter < "\u{250}" ? latin : 1), 0);
}

describe.each(LANGUAGES)("in %s", (language) => {
  /** What holds for every screen of the rescue. */
  function judge({ buttons, text }: Sent, data: string, most: number = LETTERS[language]): string {
    const read = bare(text);
    expect([data, read.split("\n")[0]]).toEqual([data, WARNING[language]]);
    expect([data, Array.from(read).length <= 4096]).toEqual([data, true]);
    const width = widthOf(bare(text.split("<blockquote")[0] ?? ""), language);
    expect([data, width <= most]).toEqual([data, true]);
    expect(text).not.toMatch(/\{|undefined|\[object/);
    expect(dataOf(buttons).filter((each) => Buffer.byteLength(each) > 64)).toEqual([]);
    // Home, or on the fullest screens the card.
    expect(dataOf(buttons).some((each) => each === press("start") || each.startsWith(press("card")))).toBe(
      true,
    );
    expect(dataOf(buttons).some((each) => each.startsWith("l:"))).toBe(true);
    expect(buttons.filter((button) => Array.from(button.text).length > 34)).toEqual([]);
    expect(copiesOf(buttons).filter((each) => each.length > 256)).toEqual([]);
    return read;
  }

  it("every problem, way and time has its steps, for every kind of operator", async () => {
    const presser = new Presser(stage, language);
    const all = SEVERAL.map((operator) => ({ operator, every: mishaps }));
    const others = operators.map(({ id }) => ({ operator: id, every: LATE }));
    for (const { every, operator } of [...all, ...others]) {
      for (const incident of every) {
        const data = place(operator, incident);
        const sent = await presser.press(data);
        const read = judge(sent, data, SCREEN[language]);
        const [last, ask] = [read.indexOf(OMBUDSMAN[language]), read.search(ASK[language])];
        expect([data, last < 0 || (ask >= 0 && ask < last)]).toEqual([data, true]);
        for (const code of copiesOf(sent.buttons))
          expect(sent.text).toContain(`<code>${code.trimEnd().replaceAll("&", "&amp;")}</code>`);
      }
    }
  }, 120_000);

  it("every question has a way on, and a way to say that one does not know", async () => {
    const presser = new Presser(stage, language);
    const questions = ["", ...COMPLAINTS.map((_, problem) => `${problem}`), "."];
    for (const told of questions) {
      const data = `${place("china-mobile-hong-kong", undefined)}${told}`;
      const sent = await presser.press(data);
      judge(sent, data);
      const onwards = dataOf(sent.buttons).filter((each) => each.startsWith("r:"));
      expect([data, onwards.length >= 4]).toEqual([data, true]);
      expect(sent.buttons.map(({ text }) => text).join()).toMatch(/不知道|Not sure|别的问题|Not that/);
    }
  });

  it("every operator and problem has its letter in three languages, ready to copy", async () => {
    const presser = new Presser(stage, language);
    for (const { id, kind, name } of operators) {
      for (const problem of COMPLAINTS) {
        const data = place(id, { problem, channel: "unknown", elapsed: "over-24-hours" }, "/c");
        const sent = await presser.press(data);
        const read = judge(sent, data);
        const letters = copiesOf(sent.buttons).slice(0, 3);
        expect(letters.map((letter) => letter.split(/[ ,]/)[0])).toEqual(["Beste", "Bonjour", "Hello"]);
        for (const letter of letters) {
          expect(read).toContain(letter);
          expect(letter).toContain(kind === "placeholder" ? "[operator]" : name);
          expect(letter).toMatch(/\[amount\].*\[number\]|\[number\].*\[amount\]/);
        }
      }
    }
  }, 60_000);

  it("the Ombudsman's screen says that the operator comes first, with its sources", async () => {
    const presser = new Presser(stage, language);
    const data = place(
      "base",
      { problem: "not-arrived", channel: "website", elapsed: "over-24-hours" },
      "/o",
    );
    const read = judge(await presser.press(data), data);
    expect(read).toMatch(/先找过运营商才行|Only after you've asked the operator/);
    expect(read).toContain("02 223 09 09");
    expect(read).toContain("mediateurtelecom.be");
    expect(read).toMatch(/官方|official/);
  });

  it("letters that nobody made lead to a question, and old buttons of the card to the rescue", async () => {
    const presser = new Presser(stage, language);
    for (const odd of ["r:", "r:x", "r:///", "r:-/zzzz/c", "c:s0d0o=base/t"])
      expect(judge(await presser.press(odd), odd)).toMatch(/出了什么问题|What went wrong/);
  });
});
