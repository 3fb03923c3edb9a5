import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkOf, mainOf, newestOf, started } from "../../support/holder.ts";
import { rendered } from "../../support/rendered.ts";
import { openStage, type Stage } from "../../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("Airalo, out of data", () => {
  it("in Chinese: is it in the phone? Then Wi-Fi, the button, what pays, how it shows, whom to write to", async () => {
    const li = await started(stage, "zh-hans", { operator: "airalo", stay: "weeks", device: "iphone" });
    for (const words of [
      "设置 › 蜂窝网络：有没有 Airalo",
      "手机里有：先连 Wi-Fi",
      "1 打开 Airalo App › My eSIMs › Top up",
      "Visa / 万事达、PayPal",
      "飞行模式",
      "没有这个按钮：这张不能续",
      "手机里没有：设置 › 通用 › 关于本机",
      "在 App 里找客服",
    ])
      await li.sees(words);
    expect(await mainOf(li)).toBe("打开 airalo.com");
    expect(await linkOf(li, "打开 airalo.com")).toBe("https://www.airalo.com/");
  });

  it("in English, on Android", async () => {
    const emma = await started(stage, "en", { operator: "airalo", stay: "weeks", device: "android" });
    await emma.sees("Settings › Network › SIMs: is Airalo there?");
    await emma.sees("1 Airalo app › My eSIMs › Top up");
    await emma.sees("Pick the smallest");
    await emma.sees("dial *#06#");
    await emma.sees("Don't delete the eSIM");
  });

  it("nobody is asked where the phone was bought: the eSIM is in it or is not", async () => {
    const li = await stage.traveller();
    await li.sends("/start");
    for (const label of ["两周以内", "iPhone"]) await li.taps(label);
    await li.sends("airalo");
    expect(await newestOf(li)).toContain("My eSIMs › Top up");
  });

  it("not in the phone: the EID decides, then a SIM card in a shop", async () => {
    const li = await started(stage, "zh-hans", { operator: "airalo", stay: "weeks", device: "iphone" });
    await li.taps("手机里没有");
    await li.sees("设置 › 通用 › 关于本机，有没有 EID");
    await li.sees("My phone has no EID. Can I get a refund?");
    await li.taps("买实体卡");
    await li.sees("BASE、Proximus、Orange 的门店");
    await li.sees("护照原件");
    const emma = await started(stage, "en", { operator: "airalo", stay: "weeks", device: "android" });
    await emma.taps("Not in the phone");
    await emma.sees("dial *#06#");
    await emma.taps("◀ Back to answer");
    await emma.sees("My eSIMs › Top up");
  });

  it("no top-up button: a new plan, not a second payment", async () => {
    const emma = await started(stage, "en", { operator: "airalo", stay: "weeks", device: "iphone" });
    await emma.taps("No Top up button");
    await emma.sees("don't pay again for it");
    await emma.sees("1 On Wi-Fi, buy a new plan in Airalo");
    await emma.sees("[Open airalo.com] [Get a SIM card]");
    const li = await started(stage, "zh-hans", { operator: "airalo", stay: "weeks", device: "iphone" });
    await li.taps("没有充值按钮");
    await li.sees("再付也没用");
    await li.taps("🌐 English");
    await li.sees("don't pay again for it");
  });

  it("paid, and no data: nobody is told to pay again", async () => {
    const li = await started(stage, "zh-hans", { operator: "airalo", stay: "weeks", device: "iphone" });
    await li.taps("❗ 付了没流量");
    await li.sees("先别再付钱");
  });
});

describe("where the phone was bought", () => {
  it.each([
    ["zh", "mainland", "国行机多半没有 EID"],
    ["zh", "hong-kong-macao", "港澳版多半没有 EID"],
    ["en", "mainland", "devices from mainland China mostly have no EID"],
    ["en", "hong-kong-macao", "devices from Hong Kong or Macao mostly have no EID"],
  ] as const)("in %s, %s", (language, bought, words) => {
    expect(rendered({ operator: "airalo", device: "iphone", bought }, language).text).toContain(words);
    expect(
      rendered({ operator: "airalo", device: "iphone", bought: "elsewhere" }, language).text,
    ).not.toContain(words);
  });

  it("a phone without an EID gets a SIM card, and may have been looked at wrongly", async () => {
    const li = await started(stage, "zh-hans", {
      operator: "airalo",
      device: "iphone",
      stay: "weeks",
      eid: "no",
    });
    await li.sees("这部手机装不了 eSIM");
    expect(await mainOf(li)).toBe("买实体卡");
    await li.taps("有 EID");
    await li.sees("My eSIMs › Top up");
  });
});

describe("what they can pay with", () => {
  it.each([
    ["zh", "alipay-wechat", "支付宝只在部分地区能用"],
    ["en", "alipay-wechat", "Alipay only in some regions"],
    ["zh", "cash", "网上不收现金"],
    ["en", "cash", "No cash online"],
    ["zh", "paypal", "PayPal能用"],
    ["en", "unionpay", "UnionPay logo there? Try it"],
  ] as const)("in %s, %s", (language, means, words) => {
    expect(rendered({ operator: "airalo", device: "iphone", means }, language).text).toContain(words);
  });
});

it("Holafly is written to on WhatsApp, and has to be topped up before its plan ends", () => {
  const { text } = rendered({ operator: "holafly", device: "iphone" }, "zh");
  expect(text).toContain("WhatsApp +1 661 384 8482");
  expect(text).toContain("到期后要买新的 eSIM");
});

it("of a seller of whom nothing is known, the words of its page and where to ask are told all the same", () => {
  const { lines, text } = rendered({ operator: "saily", device: "iphone" }, "en");
  expect(lines[0]).toContain("⚪️");
  expect(text).toContain("Top up / Extend / Renew / Add data");
  expect(text).toContain("Help / Contact / Chat on saily.com");
});
