import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everythingKept } from "../support/dump.ts";
import { openStage, type Stage } from "../support/stage.ts";
import type { Seen, Traveller } from "../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function arriveAt(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await traveller.does("start", { payload });
  return traveller;
}

async function lastOf(traveller: Traveller): Promise<Seen | undefined> {
  return (await traveller.messages()).findLast(({ out }) => !out);
}

async function copies(traveller: Traveller): Promise<string[]> {
  const rows = (await lastOf(traveller))?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
}

describe("by tap", () => {
  it("in Chinese: three taps from the card to the steps, in the same message, and back", async () => {
    const traveller = await arriveAt("base_iphone_weeks_zh");
    await traveller.taps("❗ 没到账？");
    await traveller.sees(/^先别再付钱。\nBASE\n/);
    await traveller.taps("没到账");
    await traveller.sees("★ 官网");
    await traveller.taps("★ 官网");
    await traveller.taps("超过一天");
    expect((await lastOf(traveller))?.text).toMatchInlineSnapshot(`
      "先别再付钱。
      BASE · 没到账 · 官网 · 超过一天

      1. 查一下余额，可能到了只是没发短信。
      → 查话费余额：发短信 CONSULT 到 1914 · ✓ 官方信息，2023 年或以后，可能超过一年了
      2. 看小票或付款记录上的手机号对不对。
      3. 手机关机，再开机。
      4. 看银行或支付记录：扣钱了吗？扣了几次？
      5. 看看卡实名登记了没有，没登记用不了。
      6. 看看充的是话费还是套餐，两样是分开显示的。
      7. 小票、充值券、付款截图都留着。
      8. 找运营商客服，说清楚什么时候付的、付了多少。
      → 用它家的卡打 1999（免费）
      → 用任何电话打 +32 486 19 19 99（要收费）
      → ✓ 官方信息，2023 年或以后，可能超过一年了
      9. 还没解决，就写信投诉。信我写好了，点下面的按钮。
      10. 运营商还是不管，最后再找电信调解员。

      手机号、银行卡号、充值码，别发给陌生人，也别发给我。

      常见问题
      • 还不能充值
      → 先激活卡。
      → ✓ 官方信息，2023 年或以后，可能超过一年了
      • 充了值，流量没增加
      → 充到一定金额才有套餐。
      → ✓ 官方信息，2023 年或以后，可能超过一年了"
    `);
    expect(await copies(traveller)).toEqual(["CONSULT", "1914", "1999", "+32 486 19 19 99"]);
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(1);
    await traveller.taps("◀ 返回");
    await traveller.sees("付了多久了？");
    await traveller.taps("🌐 English");
    await traveller.sees("How long ago did you pay?");
    await traveller.taps("◀ Back");
    await traveller.taps("◀ Back");
    await traveller.sees("What went wrong?");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("Best way: Website");
  });

  it("in English: the letter is filled in but for what only the person knows", async () => {
    const traveller = await arriveAt("mobile-vikings_android_long");
    for (const label of [
      "❗ Not arrived?",
      "Paid twice",
      "★ Website",
      "I don't remember",
      "✉ Complaint letter",
    ])
      await traveller.taps(label);
    expect((await lastOf(traveller))?.text).toMatchInlineSnapshot(`
      "Do not pay again.
      Complaint: Paid twice

      Choose a language, copy it, send it to the operator. You fill in the brackets: [amount] how much · [number] your phone number · [date] the day. Send it to the operator only, not to me.

      Dutch
      Beste, op [date] betaalde ik twee keer [amount] euro om het nummer [number] bij Mobile Vikings te herladen. Ik wilde maar één keer herladen. Kunt u de tweede betaling terugbetalen? Ik heb betaalbewijzen. Bedankt.

      French
      Bonjour, le [date], j'ai payé deux fois [amount] euros pour recharger le [number] chez Mobile Vikings. Je voulais recharger une seule fois. Pouvez-vous rembourser le deuxième paiement ? J'ai les preuves de paiement. Merci.

      English
      Hello, on [date] I paid [amount] euros twice to top up [number] with Mobile Vikings. I wanted to top up once only. Could you refund the second payment? I have proof of both payments. Thank you.

      It says: I paid twice and wanted to pay once. Refund the second payment. I have proof of both.

      No native speaker has read these letters yet: Dutch · French · English.

      Write to info@mobilevikings.be · from an official page, old or undated (2018); may have changed"
    `);
    const [dutch = "", french, english] = await copies(traveller);
    expect([dutch, french, english].every((letter) => letter?.includes("Mobile Vikings"))).toBe(true);
    expect(dutch).toContain("[date]");
    await traveller.taps("◀ Back");
    await traveller.sees("1. Check your credit");
  });

  it("the Ombudsman is the last step, with a screen of its own", async () => {
    const traveller = await arriveAt("rescue");
    for (const label of ["I don't know", "Not sure, or other", "Over a day", "⚖ The Ombudsman"])
      await traveller.taps(label);
    await traveller.sees("Takes a complaint only after you asked the operator.");
    expect(await copies(traveller)).toEqual(["02 223 09 09", "02 223 06 06"]);
  });

  it("the way that stood open on the card is asked for first", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await traveller.taps("Voucher");
    for (const label of ["❗ Not arrived?", "It failed"]) await traveller.taps(label);
    await traveller.sees("[★ Voucher code]");
  });

  it("twice the same button is the same screen", async () => {
    const traveller = await arriveAt("rescue");
    const id = (await lastOf(traveller))?.message_id ?? 0;
    await Promise.all([traveller.tapsAt(id, [0, 0]), traveller.tapsAt(id, [0, 0])]);
    await traveller.sees("How did you pay?");
    expect(await traveller.messages()).toHaveLength(2);
  });
});

describe("by deep link and by /help", () => {
  it("nobody has to name the operator, and who wants to may, by tap or by word", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/help");
    for (const label of ["❗ 没到账？", "充值码用不了", "充值券/充值码", "不到一天"])
      await traveller.taps(label);
    await traveller.sees("5. 换个办法输入充值码。\n6.");
    await traveller.taps("选运营商，看怎么联系");
    await traveller.sees(/^先别再付钱。/);
    await traveller.taps("◀ 返回");
    await traveller.taps("选运营商，看怎么联系");
    await traveller.sends("欧洲猴子");
    await traveller.sees(/^先别再付钱。\n\n没看懂。.*\n你的 SIM 卡或 eSIM 是哪家的？/);
    await traveller.sends("base");
    await traveller.sees("BASE · 充值码用不了 · 充值券/充值码 · 不到一天");
    await traveller.sees("5. 换个办法输入充值码。\n→ 官网 · 这里也能输入充值码。");
  });

  it("a link may bring the operator and the language", async () => {
    const traveller = await arriveAt("rescue_base_zh");
    await traveller.sees(/^先别再付钱。\nBASE\n/);
  });

  it("what is not known of an operator is said, with its own site beside it", async () => {
    const traveller = await arriveAt("rescue_orange");
    for (const label of ["Not arrived", "Website", "Over a day"]) await traveller.taps(label);
    await traveller.sees("I don't know how to check the credit here.");
    await traveller.sees("I don't know how to reach their helpdesk.");
    await traveller.sees("[Open orange.be]");
  });
});

describe("by word", () => {
  it.each([
    ["zh-hans", "BASE 昨天用支付宝付了两次", /^先别再付钱。\nBASE · 付了两次 · 支付宝\/微信 · 超过一天\n/],
    ["zh-hans", "没到账", /^先别再付钱。\n没到账\n\n是怎么付的？/],
    ["en", "I topped up the wrong number", /^Do not pay again\.\nWrong number\n/],
    ["en", "paid 2 hours ago on the website, not arrived", /Not arrived · Website · Under a day/],
    ["en", "<b>paid twice</b>", /^Do not pay again\.\nPaid twice\n/],
  ])("in %s, “%s” is understood", async (language_code, text, expected) => {
    const traveller = await stage.traveller({ language_code, first_name: "<b>&" });
    await traveller.sends(text);
    await traveller.sees(expected);
  });

  it("every question takes the words on its buttons, a number, or one's own", async () => {
    const traveller = await arriveAt("rescue_base");
    await traveller.sends("not arrived");
    await traveller.sends("blah blah");
    await traveller.sees("I didn't understand that. Tap a button");
    await traveller.sends("wechat pay");
    await traveller.sends("i don't know");
    await traveller.sees("BASE · Not arrived · Alipay/WeChat Pay\n\n1. Check your credit");
    await traveller.sends("没到账");
    await traveller.sends("1");
    await traveller.sends("20 minutes ago");
    await traveller.sees("Not arrived · Website · Under 2 hours");
  });

  it("another problem, told in the middle, takes the place of the first", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("not arrived");
    await traveller.sends("oh no, I paid twice");
    await traveller.sees(/^Do not pay again\.\nPaid twice\n\nHow did you pay/);
  });
});

describe("never stuck", () => {
  it("old buttons work after /delete and a restart with an empty memory", async () => {
    const traveller = await arriveAt("base_iphone_weeks", "zh-hans");
    await traveller.taps("❗ 没到账？");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    await stage.startBot();
    await traveller.taps("付了两次");
    await traveller.sees("BASE · 付了两次");
  });

  it("in a group nothing is asked and nothing is told", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const { id } = await stage.ask<{ id: number }>("POST", "/groups", {
      title: "<b>",
      members: [traveller.id],
    });
    await traveller.does("send", { text: "@local_guide_bot not arrived", chat: id });
    const { messages } = await stage.ask<{ messages: Seen[] }>(
      "GET",
      `/people/${traveller.id}/chat?chat=${id}`,
    );
    expect(messages.at(-1)?.text).toContain("I help in a private chat");
  });
});

describe("what must stay secret", () => {
  it("a number and a code are warned of, the question stays open, and nothing of them is kept", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("not arrived");
    await traveller.sends("0471 23 45 67");
    await traveller.sees("In Belgium: 0471 23 45 67");
    await traveller.sends("my code is 1234 5678 9012 345");
    await traveller.sees("Never send it to anybody");
    await traveller.sends("website");
    await traveller.sees("Not arrived · Website");
    await stage.stopBot();
    const kept = everythingKept(stage);
    await stage.startBot();
    expect(kept).toContain('"waiting":{"room":"rescue"');
    for (const secret of ["0471", "4567", "1234", "5678", "9012", "arrived"])
      expect(kept).not.toContain(secret);
    await traveller.sends("yesterday");
    await traveller.sees("Not arrived · Website · Over a day");
  });
});
