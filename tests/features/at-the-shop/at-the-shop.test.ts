import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../../src/bot/callback-data.ts";
import { packMore, type ShopData, shopPress, unpackMore } from "../../../src/features/at-the-shop/place.ts";
import { REGIONS, PHRASES } from "../../../src/catalog/phrases.ts";
import type { Answers } from "../../../src/guide/answers.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import { catalog } from "../../support/trips.ts";
import type { Seen } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What the copy buttons of a message copy. */
function copiesOf(message: Seen | undefined): string[] {
  return (message?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
}

/** What stands before the folded part. */
function unfolded({ entities, text = "" }: Seen): string {
  return text.slice(0, entities?.find(({ type }) => type === "expandable_blockquote")?.offset);
}

describe("from the card", () => {
  it("in Chinese: what to show, in both languages of Brussels, what it means, and what to do with the ticket", async () => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "base_iphone_weeks" });
    await traveller.taps("🧾 给店员看");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE 10 €

      法语：Une recharge BASE de 10 euros, s'il vous plaît.
      荷兰语：Een herlaadticket van BASE van 10 euro, alstublieft.
      ↑ 给店员看：要一张 BASE 充值券，10 欧元

      然后怎么做
      • 小票上有用法，先照它做；小票别扔
      • 用这张卡发短信到 1914：TOPUP 后面写券上 15 位数字
      • 有网：base.be 充值页也能输充值码
      • 查话费余额：发短信 CONSULT 到 1914
      • 码用不了：用 BASE 卡打 1999，免费

      哪里有卖：报刊店（Press Shop / Librairie / Krantenwinkel）、超市、加油站、手机店（Phone Shop）、夜间便利店（Night Shop）（🟡 非官方，2024 年）
      • 店里卖 BASE 的充值券（🟢 官方，2023 年以后）
      • BASE 提过的金额：5 欧元、10 欧元，别的问店员（🟢 官方，2023 年以后）
      [5 欧元] [15 欧元] [20 欧元]
      [弗拉芒] [瓦隆] [德语区]
      [📋 法语] [📋 荷兰语] [🌐 English]
      [◀ 回到答案] [💬 更多的话]"
    `);
    const message = (await traveller.messages()).at(-1);
    const [french, dutch] = copiesOf(message);
    expect([french, dutch]).toEqual([
      "Une recharge BASE de 10 euros, s'il vous plaît.",
      "Een herlaadticket van BASE van 10 euro, alstublieft.",
    ]);
    const bold = message?.entities
      ?.filter(({ type }) => type === "bold")
      .map(({ offset, length }) => message.text?.slice(offset, offset + length));
    expect(bold?.slice(0, 3)).toEqual(["BASE 10 €", french, dutch]);
    await traveller.taps("◀ 回到答案");
    await traveller.sees("[🧾 给店员看]");
  });

  it("in English: another amount tapped, then typed, and the region changed", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "till_proximus_en" });
    await traveller.sees("Proximus 15 €");
    await traveller.taps("€20");
    await traveller.sees("Proximus 20 €");
    await traveller.taps("Flanders");
    await traveller.sees("Dutch: Een herlaadticket van Proximus van 20 euro");
    expect(await traveller.screen()).not.toContain("French:");
    await traveller.sends("€ 25");
    await traveller.sees("Proximus 25 €\n\nDutch: Een herlaadticket van Proximus van 25 euro");
    await traveller.taps("Wallonia");
    await traveller.sees("French: Une recharge Proximus de 25 euros");
    await traveller.taps("The east");
    await traveller.sees("German: Eine Auflade");
    await traveller.taps("Brussels");
    await traveller.sees("Dutch:");
  });

  it("a shop that nobody confirms may still be asked, and nobody is told of warnings", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "till_jim-mobile" });
    await traveller.sees("asking costs nothing");
    await traveller.sees("French: Une recharge JIM Mobile");
    expect(await traveller.screen()).not.toContain("⚠");
  });

  it.each(["zh-hans", "en"])(
    "in %s a screen is as long as a phone, and stays so in every region",
    async (code) => {
      const traveller = await stage.traveller({ language_code: code });
      await traveller.does("start", { payload: "lycamobile_till" });
      const message = (await traveller.messages()).at(-1);
      const shown = message === undefined ? "" : unfolded(message);
      expect(shown.length).toBeGreaterThan(100);
      expect(shown.length).toBeLessThan(code === "en" ? 650 : 450);
      expect(message?.reply_markup?.inline_keyboard.length).toBeLessThanOrEqual(4);
    },
  );
});

describe("more phrases", () => {
  it("each by a word or two, shown big, with a button to copy it", async () => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "till_base" });
    await traveller.taps("瓦隆");
    await traveller.taps("💬 更多的话");
    await traveller.sees("• 现金还是刷卡？En liquide ou par carte ?");
    await traveller.taps("支付宝");
    await traveller.sees("法语：Acceptez-vous Alipay ou WeChat Pay ?");
    expect(copiesOf((await traveller.messages()).at(-1))).toEqual(["Acceptez-vous Alipay ou WeChat Pay ?"]);
    await traveller.taps("🌐 English");
    await traveller.sees("Show this: Do you take Alipay or WeChat Pay?");
    await traveller.taps("◀ Back");
    await traveller.sees("Une recharge BASE de 10 euros");
  });

  it("the number is never asked for: its place stays empty", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "till_base" });
    await traveller.taps("€5");
    await traveller.taps("💬 More phrases");
    await traveller.taps("Top me up");
    await traveller.sees("met 5 euro. Het nummer is ____.");
    await traveller.sees("Write your number down for the cashier. I don't need it.");
  });
});

describe("by other ways", () => {
  it("words and /help ask for the operator alone, by button or typed", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/help");
    await traveller.taps("🧾 At the till");
    await traveller.sees("[Proximus]");
    await traveller.sends("lyca");
    await traveller.sees("Lycamobile 10 €");
    const other = await stage.traveller();
    await other.sends("充值券在哪里买");
    await other.taps("Orange");
    await other.sees("比利时的预付费卡一般能充 10 欧元到 50 欧元");
  });

  it.each([
    ["mobile-vikings", "No Mobile Vikings vouchers in shops.", "[📱 How to top up]"],
    ["mobile-vikings_iphone_weeks", "No Mobile Vikings vouchers in shops.", "[◀ Back to answer]"],
    ["airalo", "No Airalo vouchers in Belgian shops.", "[📱 How to top up]"],
    ["telenet", "No Telenet vouchers in Belgian shops.", "[🧾 How to pay it]"],
    ["dont-know", "First find out whose card it is.", "[❓ Whose card?]"],
  ])("%s: a shop can't help, and what can is a tap away", async (operator, expected, next) => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: `till_${operator}` });
    await traveller.sees(expected);
    await traveller.sees(next);
  });

  it.each([
    ["十块", "10 €"],
    ["我要25欧元的", "25 €"],
  ])("an amount as people say it: %s", async (typed, expected) => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "till_base" });
    await traveller.sends(typed);
    await traveller.sees(expected);
  });

  it("an amount is read only while the till waits for it; another operator's name leads to its till", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "till_base" });
    await traveller.sends("Proximus");
    await traveller.sees("Een herlaadticket van Proximus van 15 euro");
    await traveller.sends("/privacy");
    await traveller.sends("25");
    expect(await traveller.screen()).not.toContain("25 €");
  });
});

it("old buttons work after /delete, a restart, and when pressed twice", async () => {
  const traveller = await stage.traveller({ language_code: "en", first_name: "<b>&amp;</b>" });
  await traveller.does("start", { payload: "till_base" });
  const { message_id = 0 } = (await traveller.messages()).at(-1) ?? {};
  await traveller.sends("/delete");
  await traveller.taps("Yes, delete it all");
  await stage.stopBot();
  await stage.startBot();
  await traveller.tapsAt(message_id, [1, 0]);
  await traveller.sees("[Brussels]");
  await traveller.tapsAt(message_id, [0, 0]);
  await traveller.tapsAt(message_id, [0, 0]);
  await traveller.sees("BASE");
  await traveller.sends("<b>15</b>");
  expect(await traveller.screen()).not.toContain("15 €");
});

it("in a group it says nothing about anybody's card", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  const { id } = await stage.ask<{ id: number }>("POST", "/groups", { title: "x", members: [traveller.id] });
  await traveller.does("send", { text: "@local_guide_bot where can I buy a BASE voucher", chat: id });
  const { messages } = await stage.ask<{ messages: Seen[] }>(
    "GET",
    `/people/${traveller.id}/chat?chat=${id}`,
  );
  expect(messages.at(-1)?.text).toContain("Let's talk in private");
});

it("every button holds its place in 64 bytes, also the one to the other language", () => {
  const full: Answers = {
    stay: "weeks",
    device: "iphone",
    billing: "prepaid",
    form: "sim",
    bought: "mainland",
    eid: "yes",
    means: "cash",
    offline: "yes",
  };
  for (const { id } of catalog.operators)
    for (const page of PHRASES) {
      const data: ShopData = {
        answers: { ...full, operator: id },
        region: REGIONS.at(-1),
        amount: 500,
        page,
      };
      expect(shopPress(data).length).toBeLessThanOrEqual(64);
      expect(press("language", `zh:${shopPress(data)}`).length).toBeLessThanOrEqual(64);
      expect(unpackMore(packMore(data))).toEqual({ region: REGIONS.at(-1), amount: 500, page });
    }
});
