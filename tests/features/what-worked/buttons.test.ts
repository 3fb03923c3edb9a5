import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/bot/translate.ts";
import { voicePress } from "../../../src/bot/voice-data.ts";
import { MEANS } from "../../../src/catalog/means.ts";
import { WAYS } from "../../../src/catalog/way.ts";
import { OUTCOMES } from "../../../src/catalog/voice.ts";
import type { Answers } from "../../../src/guide/answers.ts";
import { catalog } from "../../support/trips.ts";
import { dataOf, Presser } from "../../support/presser.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import { translations } from "../../support/told.ts";
import { voicesKept } from "../../support/voices.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook", now: () => Date.parse("2026-11-20T11:00:00Z") });
});
afterAll(() => stage.close());

const ANSWERS = { stay: "weeks", device: "iphone", operator: "base" } as const;
const ODD = [
  "v:",
  "v:-",
  "v:-/y",
  "v:💥",
  "v:s0d0o=base/💥💥💥",
  "v:s0d0o=base/yzz",
  "v:s0d0o=base/y06",
  "v:s0d0o=base/y1./💥",
  "v:s0d0o=base/y-2",
  "v:s0d0o=mobile-vikings/y32",
  "v:s0d0o=base/n/💥",
  "v:s0d0o=base/g",
  "v:s0d0o=base/g/",
  "v:s0d0o=base/g/*999#",
  "v:s0d0o=base/g/constructor",
  "v:s0d0o=base/__proto__/x",
  "v:s0d0o=__proto__/y02",
  "v:s0d0o=no-such/y02",
  "v:s0d0o=dont-know/y02",
  "v:s0d0o=ortel/y02",
  "v:s0d0o=lebara/n02/00",
  "v:s2d0b1o=base/y02",
  "v:s0d0o=lebara/b/CONSULT",
];

describe.each(LANGUAGES)("in %s", (language) => {
  it("what nobody made leads to a screen of ours, and counts nothing that cannot be", async () => {
    const presser = new Presser(stage, language);
    for (const odd of ODD) {
      const { buttons, text } = await presser.press(odd);
      expect([odd, text]).toEqual([odd, expect.not.stringMatching(/\{|undefined|\[object|^$/)]);
      expect([odd, dataOf(buttons).length > 0]).toEqual([odd, true]);
    }
    // The app is a way of BASE, and what followed it says nothing.
    expect(Object.keys(await voicesKept(stage))).toEqual(["2026-11-20 base|app|||worked"]);
  });

  it("the button of a card of before, “it arrived”, still leads to the reminders at once", async () => {
    const { buttons, text } = await new Presser(stage, language).press("m:s0d0o=base");
    expect(text).toContain(translations[language]("reminders-arrived", { operator: "BASE" }));
    expect(dataOf(buttons).some((data) => data.startsWith("m:s0d0o=base/s/"))).toBe(true);
  });
});

it("every button fits, with the longest operator, all answers and the other language", () => {
  const answers: Answers = {
    stay: "long",
    device: "router",
    billing: "prepaid",
    form: "esim",
    bought: "elsewhere",
    eid: "no",
    offline: "no",
    means: MEANS.join("+"),
  };
  for (const { id } of catalog.operators) {
    for (const outcome of OUTCOMES) {
      const told = { outcome, way: WAYS.at(-1), means: MEANS.at(-1), incident: "1439" };
      const data = `l:zh:${voicePress({ ...answers, operator: id }, told)}`;
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      const code = voicePress({ ...answers, operator: id }, { outcome, code: "*103*code#" });
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(64);
    }
  }
  expect(voicePress(ANSWERS, { outcome: "worked" })).toBe("v:s0d0o=base/y");
});
