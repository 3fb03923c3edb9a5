import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkOf, mainOf, started } from "../../support/holder.ts";
import { rendered } from "../../support/rendered.ts";
import { openStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("whose card it is", () => {
  it("in Chinese: the number first, then the screen, the card, a text; a shop, where all of it fails", async () => {
    const li = await started(stage, "zh-hans", { operator: "dont-know", stay: "weeks", device: "iphone" });
    for (const words of [
      "1 打开 crdc.be，输入手机号",
      "写着 Telenet？自己充值的是 BASE 卡",
      "看屏幕最上面的名字，或 设置 › 蜂窝网络",
      "看 SIM 卡、卡板、小票上印的名字",
      "发信人是谁",
      "Which operator is this SIM?",
    ])
      await li.sees(words);
    expect(await mainOf(li)).toBe("打开 crdc.be");
    expect(await linkOf(li, "打开 crdc.be")).toBe("https://www.crdc.be/");
    await li.taps("BASE");
    await li.sees("BASE 预付费卡");
  });

  it("in English: every other name is one tap away, and asks for nothing else", async () => {
    const emma = await started(stage, "en", { operator: "dont-know" });
    await emma.sees("type the number: it names today's operator");
    await emma.taps("Other names ▸");
    await emma.taps("Lycamobile");
    await emma.sees("Lycamobile prepaid");
  });

  it("without internet the looks come first, and the page waits for Wi-Fi", () => {
    const { lines } = rendered({ operator: "dont-know", offline: "yes" }, "zh");
    expect(lines[1]).toContain("没网：看屏幕最上面的名字");
    expect(lines.find((line) => line.includes("crdc.be"))).toContain("Wi-Fi");
  });

  it("the room of that name says the same, and takes a typed name", async () => {
    const li = await started(stage, "zh-hans", {});
    await li.does("start", { payload: "finder_weeks_iphone" });
    await li.sees("1 打开 crdc.be，输入手机号");
    await li.sends("上面写 Orange");
    await li.sees("Orange 预付费卡");
    const emma = await started(stage, "en", {});
    await emma.does("start", { payload: "finder_weeks_iphone" });
    await emma.taps("Proximus");
    await emma.sees("Proximus prepaid");
  });
});

it("a name that is on no list: the page on its pack, a shop, and the smallest amount first", () => {
  const en = rendered({ operator: "other" }, "en").text;
  expect(en).toContain("find Herladen / Recharger");
  expect(en).toContain("Can I top this up?");
  expect(en).toContain("crdc.be");
  expect(rendered({ operator: "other" }, "zh").text).toContain("先充最小的金额");
});
