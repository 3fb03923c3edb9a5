import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/bot/translate.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { lacks } from "../support/needs.ts";
import { Scene } from "./scene.ts";
import { BROWSERS } from "./window.ts";

const SIZES = [
  [390, 844],
  [360, 780],
] as const;

const { operators } = readCatalog();

/** A narrow phone may have to scroll by a line or two. */
const MOST = { 390: 1, 360: 1.1 } as const;

describe.skipIf(lacks(...BROWSERS))("on a phone", () => {
  const scene = new Scene();

  it("every operator's card is on one screen with its buttons, in both languages", async () => {
    const tooHigh: string[] = [];
    for (const language of LANGUAGES) {
      const traveller = await scene.stage.traveller({ language_code: language === "zh" ? "zh-hans" : "en" });
      for (const { id } of operators) await traveller.sends(`/start ${id}_weeks_iphone_bill_sim_elsewhere`);
      for (const [width, height] of SIZES) {
        await scene.window.visit(`/#${traveller.id}`, { width, height });
        await scene.window.chatOf(traveller.id).element.waitFor();
        await scene.window.rest();
        const filled = (await scene.window.page.evaluate(screensFilled)).slice(-operators.length);
        const told = operators.map(({ id }, at) => `${id} ${filled[at]?.toFixed(2)}`);
        process.stdout.write(`\nScreens filled at ${width}x${height}, ${language}: ${told.join(", ")}\n`);
        for (const [at, each] of filled.entries())
          if (each > MOST[width])
            tooHigh.push(`${operators[at]?.id} ${language} at ${width}: ${each.toFixed(2)}`);
      }
    }
    expect(tooHigh).toEqual([]);
  });
});

/** How much of the feature between the head of the chat and its input each message of the bot fills, with its buttons. */
function screensFilled(): number[] {
  const feature = document.querySelector("[role=log]")?.parentElement;
  if (!feature) throw new Error("There is no chat.");
  return [...feature.querySelectorAll(".message:not(.out)")].map(
    (message) => message.getBoundingClientRect().height / feature.clientHeight,
  );
}
