import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Traveller } from "../../support/traveller.ts";

const DAY = 24 * 3_600_000;
let clock = Date.parse("2026-11-20T11:00:00Z");
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ now: () => clock });
});
afterAll(() => stage.close());

async function arriveAt(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await traveller.does("start", { payload });
  return traveller;
}

/** So many people, each from their card through these buttons. */
async function people(count: number, ...labels: readonly string[]): Promise<void> {
  for (let person = 0; person < count; person += 1) {
    const traveller = await arriveAt("base_iphone_weeks");
    for (const label of labels) await traveller.taps(label);
  }
}

/** A bot that starts hears at once what one that runs hears every half minute. */
async function restart(): Promise<void> {
  await stage.stopBot();
  await stage.startBot();
}

async function cardOf(language: string): Promise<string> {
  return (await arriveAt("base_iphone_weeks", language)).screen();
}

describe("a card learns from others", () => {
  it("two say what worked, and nobody sees it; three, and the fourth does, in both languages, after a restart", async () => {
    const worked = ["⋯ More", "✅ It arrived", "Website", "Foreign Visa / Mastercard"];
    await people(2, ...worked);
    await restart();
    expect(await cardOf("en")).not.toMatch(/👍|👎/u);
    await people(1, ...worked);
    await restart();
    await expect.poll(() => cardOf("en")).toMatch(/👍 3 people.*: website, foreign card/u);
    await expect.poll(() => cardOf("zh-hans")).toMatch(/👍.*3 人成功：官网，外国银行卡/u);
  });

  it("ten say over four days that a code fails: its light stands for three, then it falls", async () => {
    const cards: string[] = [];
    for (const count of [3, 3, 2, 2]) {
      await people(count, "⋯ More", "👎 CONSULT fails");
      await restart();
      cards.push(await cardOf("en"));
      clock += DAY;
    }
    // What is said today does not count for a light before tomorrow.
    expect(cards.slice(0, 3).filter((card) => card.includes("people say no"))).toEqual([]);
    await restart();
    await expect.poll(() => cardOf("en")).toMatch(/CONSULT.* ⚪️ people say no/u);
    await expect.poll(() => cardOf("zh-hans")).toMatch(/CONSULT.*⚪️.*多人试过不行/u);
  });

  it("what was said is old after 90 days: the card is as it was", async () => {
    clock += 90 * DAY;
    await restart();
    await expect.poll(() => cardOf("en")).not.toMatch(/👍|👎|people say no/u);
  });
});
