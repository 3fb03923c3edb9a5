import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../src/bot/callback-data.ts";
import { packMore, type TillPlace, tillPress, unpackMore } from "../../src/bot/till/place.ts";
import { REGIONS, SAYINGS } from "../../src/domain/phrases.ts";
import type { Trip } from "../../src/domain/trip.ts";
import { openStage, type Stage } from "../support/stage.ts";
import { catalog } from "../support/trips.ts";
import type { Seen } from "../support/traveller.ts";

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
  it("in Chinese: what to show in Brussels, in both languages, and what it means", async () => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "base_iphone_weeks" });
    await traveller.taps("🧾 给店员看");
    await traveller.taps("布鲁塞尔");
    await traveller.taps("10 欧元");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE
      10 €

      法语：
      Je voudrais une recharge BASE de 10 euros, s'il vous plaît.

      荷兰语：
      Ik had graag een herlaadticket van BASE van 10 euro, alstublieft.

      ↑ 给店员看上面这几行，意思是：我要一张 BASE 充值券，10 欧元。
      ⚠ 这些外语句子还没请母语人士看过。

      店员可能会说
      • 要哪家运营商的？Pour quel opérateur ? / Voor welke operator?
      • 要多少钱的？Pour quel montant ? / Voor welk bedrag?
      • 你的手机号是多少？Quel est votre numéro de GSM ? / Wat is uw gsm-nummer?
      • 现金还是刷卡？En liquide ou par carte ? / Cash of met de kaart?
      • 只收 Bancontact 或现金。Bancontact ou liquide uniquement. / Alleen Bancontact of cash.
      • 我们不卖这个。Nous ne vendons pas ça. / Dat verkopen we niet.
      • 现在没有。Ce n'est pas disponible pour le moment. / Dat is nu niet beschikbaar.
      • 机器坏了。La machine ne fonctionne pas. / Het toestel werkt niet.
      • 去报刊店问问。Essayez chez un libraire. / Probeer het bij een krantenwinkel.
      • 请出示身份证或护照。Puis-je voir votre carte d'identité ou votre passeport ? / Mag ik uw identiteitskaart of paspoort zien?
      • 充值码在小票上。Le code est sur le ticket. / De code staat op het ticket.
      • 照小票上写的做。Suivez les explications sur le ticket. / Volg de uitleg op het ticket.
      • 好了。C'est fait. / Het is in orde.
      • 充值不能退。Nous ne remboursons pas les recharges. / Herlaadtickets betalen we niet terug.

      店里可以给 BASE 充值 · ✓ 官方信息，2023 年或以后，可能超过一年了
      已知 BASE 能充 5 欧元 · 10 欧元，也许还有别的金额 · ✓ 官方信息，2023 年或以后，可能超过一年了
      [📋 法语] [📋 荷兰语]
      [✏ 10 欧元] [✏ 布鲁塞尔]
      [💬 还想说别的] [◀ 回到答案]
      [🏠 首页] [🌐 English]"
    `);
    const message = (await traveller.messages()).at(-1);
    expect(copiesOf(message)).toEqual([
      "Je voudrais une recharge BASE de 10 euros, s'il vous plaît.",
      "Ik had graag een herlaadticket van BASE van 10 euro, alstublieft.",
    ]);
    const bold = message?.entities
      ?.filter(({ type }) => type === "bold")
      .map(({ offset, length }) => message.text?.slice(offset, offset + length));
    expect(bold?.slice(0, 4)).toEqual(["BASE", "10 €", ...copiesOf(message)]);
    await traveller.taps("◀ 回到答案");
    await traveller.sees("推荐：官网");
  });

  it("in English: an amount tapped and taken back, typed, and the region changed", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "proximus_android_weeks" });
    await traveller.taps("🧾 At the till");
    await traveller.sees("Dutch:\nVerkoopt u herlaadtickets van Proximus?");
    await traveller.sees("German:");
    await traveller.taps("€15");
    await traveller.sees("Proximus\n15 €");
    await traveller.taps("✏ €15");
    await traveller.sees("How much?");
    await traveller.taps("Flanders");
    expect(await traveller.screen()).not.toContain("French");
    await traveller.sends("€ 25");
    await traveller.sees("25 €\n\nDutch:\nIk had graag een herlaadticket van Proximus van 25 euro");
    await traveller.taps("✏ Flanders");
    await traveller.taps("Wallonia");
    await traveller.sees("Je voudrais une recharge Proximus de 25 euros");
    await traveller.taps("✏ Wallonia");
    await traveller.taps("East Belgium");
    await traveller.sees("Ich hätte gern eine Aufladung von Proximus für 25 Euro, bitte.");
    await traveller.taps("✏ East Belgium");
    await traveller.sees("Dutch:");
  });

  it.each(["zh-hans", "en"])(
    "in %s a screen is as long as a phone, and stays so in every region",
    async (code) => {
      const traveller = await stage.traveller({ language_code: code });
      await traveller.does("start", { payload: "lycamobile_till" });
      const message = (await traveller.messages()).at(-1);
      const shown = message === undefined ? "" : unfolded(message);
      expect(shown.length).toBeGreaterThan(100);
      expect(shown.length).toBeLessThan(code === "en" ? 1500 : 900);
    },
  );
});

describe("more phrases", () => {
  it("each by its meaning, shown big, with a button to copy it", async () => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload: "till_base" });
    await traveller.taps("瓦隆大区");
    await traveller.taps("💬 还想说别的");
    await traveller.sees("[确认前请跟我核对号码。]");
    await traveller.taps("能用支付宝或微信付吗？");
    await traveller.sees("法语：\nAcceptez-vous Alipay ou WeChat Pay ?");
    expect(copiesOf((await traveller.messages()).at(-1))).toEqual(["Acceptez-vous Alipay ou WeChat Pay ?"]);
    await traveller.taps("🌐 English");
    await traveller.sees("It means: Do you take Alipay or WeChat Pay?");
    await traveller.taps("◀ Back");
    await traveller.sees("Vendez-vous des recharges BASE ?");
  });

  it("the number is never asked for: its place stays empty", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "till_base" });
    await traveller.taps("€5");
    await traveller.taps("💬 More phrases");
    await traveller.taps("Please top up my BASE card with €5.");
    await traveller.sees("Het nummer is ____.");
    await traveller.sees("Write the number for the cashier yourself. I don't need it.");
  });
});

describe("by other ways", () => {
  it("words and /help ask for the operator alone, by button or typed", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/help");
    await traveller.taps("🧾 At the till");
    await traveller.sees("[Proximus]");
    await traveller.sends("lyca");
    await traveller.sees("No source confirms that shops sell top-ups for Lycamobile.");
    const other = await stage.traveller();
    await other.sends("充值券在哪里买");
    await other.taps("Orange");
    await other.sees("比利时的预付费卡一般能充 10 欧元到 50 欧元。");
  });

  it.each([
    ["mobile-vikings", "Mobile Vikings sells no vouchers in shops.", "[▶ How to top up]"],
    ["mobile-vikings_iphone_weeks", "Mobile Vikings sells no vouchers in shops.", "[◀ Back to answer]"],
    ["airalo", "no shop in Belgium tops up Airalo.", "[▶ How to top up]"],
    ["telenet", "no shop in Belgium tops up Telenet.", "[▶ How to top up]"],
    ["dont-know", "First find out whose card it is.", "[❓ Whose card is it?]"],
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
    await traveller.sees("Verkoopt u herlaadtickets van Proximus?");
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
  await traveller.taps("Yes, forget me");
  await stage.stopBot();
  await stage.startBot();
  await traveller.tapsAt(message_id, [2, 1]);
  await traveller.sees("✏ Brussels");
  await traveller.tapsAt(message_id, [1, 0]);
  await traveller.tapsAt(message_id, [1, 0]);
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
  expect(messages.at(-1)?.text).toContain("I help in a private chat");
});

it("every button holds its place in 64 bytes, also the one to the other language", () => {
  const full: Trip = {
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
    for (const page of SAYINGS) {
      const place: TillPlace = { trip: { ...full, operator: id }, regions: REGIONS, amount: 500, page };
      expect(tillPress(place).length).toBeLessThanOrEqual(64);
      expect(press("language", `zh:${tillPress(place)}`).length).toBeLessThanOrEqual(64);
      expect(unpackMore(packMore(place))).toEqual({ regions: [...REGIONS], amount: 500, page });
    }
});
