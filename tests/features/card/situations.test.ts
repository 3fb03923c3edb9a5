import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";
import { draw, type Traveller } from "../../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Somebody stranded: what they tap or type, one thing after the other, and what is on the screen then. */
async function stranded(language_code: "en" | "zh-hans", ...deeds: readonly string[]): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  for (const deed of deeds)
    await (deed.startsWith("tap ") ? traveller.taps(deed.slice(4)) : traveller.sends(deed));
  return traveller;
}

/** The newest message says all of this, in its text or on a button. */
async function see(traveller: Traveller, ...words: readonly (string | RegExp)[]): Promise<void> {
  const newest = (await traveller.messages()).findLast(({ out }) => !out);
  const screen = newest === undefined ? "(nothing)" : draw(newest);
  for (const word of words) expect(screen).toMatch(word);
}

// Each says what one does now, where, with what one pays, how one sees that it worked, whom one calls.
describe("twelve people who are stranded", () => {
  it("Proximus, only Alipay, asked in a sentence: the answer first, the guide's question after it", async () => {
    const li = await stranded("zh-hans", "Proximus可以用支付宝充值吗");
    await see(
      li,
      "Proximus 预付费卡：只有支付宝 / 微信",
      "更多 › 手机充值 › 国际/港澳台话费充值 › 比利时 › Proximus",
      "选不到就退出，不扣钱",
      /Press Shop/,
      "#120#",
      "0800 55 800",
      "待多久？",
      "[两周内]",
    );
    await li.taps("两周内");
    await see(li, "短住", "用什么手机？");
    expect((await li.messages()).filter(({ out }) => !out)).toHaveLength(1);
  });

  it("Proximus, by buttons, in English", async () => {
    const emma = await stranded("en", "/start", "tap Up to 2 weeks", "tap iPhone", "tap Proximus");
    await see(
      emma,
      "Proximus prepaid: top up now",
      "Herladen / Recharger",
      "Bedrag / Montant: €15",
      "Betalen / Payer",
      "Go back, no charge",
      "recharge / herlaadticket Proximus",
      "#120#",
      "0800 55 800",
      "[Open proximus.be]",
      "[❗ Not arrived?]",
    );
  });

  it("Lycamobile, no internet, in Chinese: buy a code, dial it, and never a way that needs a page", async () => {
    const li = await stranded("zh-hans", "Lycamobile 没网了怎么充");
    await see(
      li,
      "Lycamobile 预付费卡：没网也能充",
      /Press Shop/,
      "Une recharge Lycamobile de 10 euros",
      "*103*□□□□#",
      "*103#",
      "1976",
      "0800 49 811",
    );
    expect(await li.screen()).not.toMatch(/不清楚|别乱试/);
  });

  it("Lycamobile, no internet, in English: credit is no data, so it says how to get a plan", async () => {
    const emma = await stranded("en", "no internet, lycamobile top up");
    await see(emma, "works without internet", "*103*□□□□#", "*103#", "1976", "Plan S, ten euro, please");
  });

  it("BASE, with a voucher in hand", async () => {
    const li = await stranded("zh-hans", "我有BASE的充值码，怎么充");
    await see(li, "BASE 预付费卡：已经有充值码", "1914", "TOPUP", "15 位", "CONSULT", "1999", "[复制 TOPUP]");
  });

  it("BASE, with a foreign Visa", async () => {
    const emma = await stranded("en", "top up BASE with my foreign visa card");
    await see(
      emma,
      "BASE prepaid: with a foreign card",
      "no login",
      "Numéro de GSM: your number",
      "€10",
      /Visa or Mastercard logo\? Try it/,
      "recharge / herlaadticket BASE",
      "CONSULT",
      "1999",
      "[Open base.be]",
    );
  });

  it("a Telenet bill, in Chinese: what to copy from it, by when, and what late costs", async () => {
    const li = await stranded("zh-hans", "Telenet账单怎么付");
    await see(
      li,
      "Telenet",
      "IBAN",
      "Mededeling",
      "Communication",
      "+++",
      "5 天",
      "10 欧元",
      "015 66 66 66",
      "MyTelenet",
    );
    expect(await li.screen()).not.toContain("预付费，还是");
  });

  it("a Telenet bill, in English", async () => {
    const emma = await stranded("en", "telenet bill how to pay");
    await see(emma, "Telenet", "IBAN", "Mededeling", "5 days", "€10", "015 66 66 66", "MyTelenet");
  });

  it("Airalo already in a phone from mainland China, out of data", async () => {
    const li = await stranded(
      "zh-hans",
      "/start",
      "tap 两周以内",
      "tap iPhone",
      "tap 旅行 eSIM",
      "tap Airalo",
    );
    await see(li, "Airalo", "蜂窝网络", "Wi-Fi", "My eSIMs › Top up", "Visa", "飞行模式");
  });

  it("Airalo, in English", async () => {
    const emma = await stranded("en", "my airalo esim is out of data");
    await see(emma, "Airalo", "Wi-Fi", "My eSIMs › Top up", "Visa", "PayPal");
  });

  it("a DIGI bill: there are two ways to pay it, and nothing to top up", async () => {
    const emma = await stranded("en", "how do I pay my DIGI bill");
    await see(emma, "DIGI", "MyDIGI", "IBAN");
    expect(await emma.screen()).not.toMatch(/I don't know/);
  });

  it("somebody who does not know whose card it is types the number at crdc.be", async () => {
    const li = await stranded("zh-hans", "我不知道我的卡是哪家的");
    await see(li, "crdc.be");
  });

  it("five days in Belgium and no card yet", async () => {
    const li = await stranded("zh-hans", "我在比利时待5天，还没有卡，怎么办", "tap 实体 SIM 卡");
    await see(li, "护照", "BASE");
  });
});
