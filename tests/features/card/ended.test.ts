import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copiesOf, linkOf, mainOf, started } from "../../support/holder.ts";
import { rendered } from "../../support/rendered.ts";
import { openStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("a brand that is no more", () => {
  it("in Chinese: when it ended, not to pay for it, whose card it is now, or a new one", async () => {
    const li = await started(stage, "zh-hans", { operator: "ortel", stay: "weeks", device: "iphone" });
    await li.sees("2018 年 3 月 31 日就停了");
    await li.sees("别再买它的充值券");
    await li.sees("crdc.be");
    await li.sees("0800 49 811");
    expect(await copiesOf(li)).toEqual(["0800 49 811"]);
    expect(await mainOf(li)).toBe("办张新卡");
    await li.taps("办张新卡");
    await li.sees("[实体 SIM 卡]");
  });

  it("in English: whose customers went elsewhere are sent there", async () => {
    const emma = await started(stage, "en", { operator: "simyo" });
    await emma.sees("closed on 7 June 2017");
    expect(await mainOf(emma)).toBe("Top up BASE");
    await emma.taps("Top up BASE");
    await emma.sees("BASE prepaid");
  });
});

describe("a card of another country", () => {
  it("is topped up on its own site, with what pays there, and from Belgium", async () => {
    const li = await started(stage, "zh-hans", {
      operator: "china-mobile-hong-kong",
      means: "alipay-wechat",
    });
    await li.sees("不是比利时的卡");
    await li.sees("找 充值 / Top up");
    await li.sees("支付宝 / 微信能用");
    await li.sees("人在比利时也能充");
    expect(await linkOf(li, "打开官网")).toContain("chinamobile.com");
  });

  it("without a site of ours: the pack, the shop that sold it, a Belgian card", () => {
    const { rows, text } = rendered({ operator: "lebara" }, "en");
    expect(text).toContain("Open the site that is printed on the pack");
    expect(text).toContain("ask the shop that sold it");
    expect(rows.flat().map(({ text: label }) => label)).toEqual(["Get a new SIM", "⋯ More"]);
  });

  it("CMLink may be a card of China Mobile Hong Kong", async () => {
    const emma = await started(stage, "en", { operator: "cmlink" });
    await emma.taps("Top up there");
    await emma.sees("China Mobile Hong Kong");
  });

  it("Google Fi takes its money by itself", () => {
    expect(rendered({ operator: "google-fi" }, "zh").text).toContain("不用充值：每个月自动从你的账户扣");
  });
});

it("Apple sells no plans: the line in the settings names who did", async () => {
  const li = await started(stage, "zh-hans", { operator: "apple-esim", stay: "weeks", device: "iphone" });
  await li.sees("设置 › 蜂窝网络");
  await li.taps("旅行 eSIM ▸");
  await li.taps("Airalo");
  await li.sees("My eSIMs › Top up");
});

describe("a brand with bills only, for who tops up", () => {
  it("DIGI: the name on the card, or the number, tells whose it is", async () => {
    const emma = await started(stage, "en", { operator: "digi", billing: "prepaid" });
    await emma.sees("it's another brand's: check the name on the card, or type the number at crdc.be");
    expect(await mainOf(emma)).toBe("Open crdc.be");
    await emma.taps("I get a bill");
    await emma.sees("DIGI: pay the bill");
  });
});
