import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type * as features from "../../src/understanding/features.ts";
import { openStage, type Stage } from "../support/stage.ts";

/** The sentences that were shown to the model. */
const { read } = vi.hoisted(() => ({ read: [] as string[] }));

vi.mock(import("../../src/understanding/features.ts"), async (original) => {
  const real: typeof features = await original();
  return {
    ...real,
    featuresOf(...given: Parameters<typeof real.featuresOf>) {
      // Once after the start the bot reads a sentence of its own.
      if (!given[0].includes("which sim")) read.push(given[0]);
      return real.featuresOf(...given);
    },
  };
});

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  read.length = 0;
});

it.each([
  ["", "how do I top up my BASE card?"],
  ["", "the weather is nice today"],
  ["", "I paid at proximus.be and nothing arrived"],
  ["weeks", "an iPhone, and a card from Orange"],
  ["weeks", "I have no idea"],
  ["base_iphone_weeks", "how do I see my credit?"],
  ["rescue_orange", "with PayPal, yesterday"],
  ["rescue_orange", "where can I buy a voucher near me?"],
  ["till_base", "how do I register my Orange card?"],
  ["reminders", "Lycamobile"],
  ["check", "what do you mean?"],
])("after ?start=%s “%s” is read once", async (payload, text) => {
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.does("start", { payload });
  await traveller.sends(text);
  expect(read).toHaveLength(1);
});
