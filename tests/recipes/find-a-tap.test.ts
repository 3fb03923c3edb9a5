import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { press, readPress } from "../../src/bot/callback-data.ts";
import { cardPress } from "../../src/bot/card-data.ts";
import { dataOf, Presser } from "../support/presser.ts";
import { openStage } from "../support/stage.ts";
import { ROOT } from "./copy.ts";

/** The file that a feature's name leads to: the folder of that name, or a part of the guide, or of privacy. */
function fileOf(feature: string): string | undefined {
  const files = [
    `features/${feature}/feature.ts`,
    `guide/${feature}.ts`,
    `${feature}/feature.ts`,
    `features/privacy/${feature}.ts`,
  ];
  return files.map((file) => join(ROOT, "src", file)).find(existsSync);
}

it("the letter of a button names a feature, the log names the same, and its file is called so", async () => {
  await using stage = Object.assign(await openStage({ mode: "webhook" }), {
    [Symbol.asyncDispose]: () => stage.close(),
  });
  const handled = async () =>
    new Map(
      [
        ...(await stage.metrics()).matchAll(
          /bot_updates_total\{kind="callback_query",feature="(.+?)",.*\} (\d+)/gu,
        ),
      ].map(([, feature = "", count]) => [feature, Number(count)]),
    );
  const presser = new Presser(stage, "en");
  const card = cardPress({ answers: { operator: "base", stay: "weeks", device: "iphone" } });
  const open = [press("start"), press("help"), press("settings"), press("guide"), card];
  const pressed = new Map<string, number>();
  for (let data = open.pop(); data !== undefined; data = open.pop()) {
    const feature = readPress(data)?.feature ?? "";
    const often = pressed.get(feature) ?? 0;
    if (often >= 3) continue;
    pressed.set(feature, often + 1);
    const before = await handled();
    open.unshift(...dataOf((await presser.press(data)).buttons));
    const grown = [...(await handled())].filter(([name, count]) => count > (before.get(name) ?? 0));
    expect([data, grown.map(([name]) => name)]).toEqual([data, [feature]]);
  }
  expect(pressed.size).toBeGreaterThan(12);
  const lost = [...pressed.keys()].filter((feature) => {
    const file = fileOf(feature);
    return file === undefined || !readFileSync(file, "utf8").includes(`"${feature}"`);
  });
  expect(lost).toEqual([]);
});

it("a button that is none of ours leads to a fresh start and says so", async () => {
  const stage = await openStage({ mode: "webhook" });
  const { text, toast } = await new Presser(stage, "en").press("zz:unheard-of");
  await stage.close();
  expect(text).toContain("How long");
  expect(toast).not.toBe("");
});
