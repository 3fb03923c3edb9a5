import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everythingKept } from "../../support/dump.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Seen, Traveller } from "../../support/traveller.ts";

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
  it("in Chinese: three taps from the card to what to do, in the same message, and back", async () => {
    const traveller = await arriveAt("base_iphone_weeks_zh");
    await traveller.taps("❗ 没到账？");
    await traveller.sees(/^先别再付钱。\nBASE\n/);
    await traveller.taps("没到账");
    await traveller.taps("运营商官网");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "先别再付钱。
      BASE：没到账、运营商官网
      📞 用 BASE 卡打 1999，免费
      📞 任何电话打 +32 486 19 19 99，收费

      现在
      • 看付款记录上的手机号对不对。
      • 小票、充值券、付款截图都留着。
      10 分钟后
      • 查话费余额：发短信 CONSULT 到 1914
      • 手机关机再开。
      • 看银行记录：扣钱了吗？扣了几次？
      • 话费和套餐分开显示，两样都看。
      → 充到一定金额才有套餐。
      还不行
      • 打上面的电话：“I topped up, but the credit hasn't arrived.”再说日期和金额。
      • 过一天还没好：发投诉信（下面）。
      • 运营商不管：找电信调解员。
      号码、卡号、充值码，别发给陌生人和我。
      [复制 1999] [打开 base.be]
      [✉️ 投诉信] [⚖️ 电信调解员]
      [✅ 到账了] [👎 说说哪里不行]
      [◀ 返回] [◀ 答案] [🌐 English]"
    `);
    expect(await copies(traveller)).toEqual(["1999"]);
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(1);
    await traveller.taps("◀ 返回");
    await traveller.sees("是怎么付的？");
    await traveller.taps("🌐 English");
    await traveller.sees("How did you pay?");
    await traveller.taps("◀ Back");
    await traveller.sees("What went wrong?");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("[❗ Not arrived?]");
  });

  it("in English: the letter is filled in but for what only the person knows", async () => {
    const traveller = await arriveAt("mobile-vikings_android_long");
    for (const label of ["❗ Not arrived?", "Paid twice", "Operator's site", "✉️ Complain"])
      await traveller.taps(label);
    expect((await lastOf(traveller))?.text).toMatchInlineSnapshot(`
      "Don't pay again.
      Complaint: Paid twice

      Choose a language, copy it, send it to the operator. Fill in the brackets: [amount] how much, [number] your phone number, [date] the day. Send it to the operator only, not to me.

      Dutch
      Beste, op [date] betaalde ik twee keer [amount] euro om het nummer [number] bij Mobile Vikings te herladen. Ik wilde maar één keer herladen. Kunt u de tweede betaling terugbetalen? Ik heb betaalbewijzen. Bedankt.

      French
      Bonjour, le [date], j'ai payé deux fois [amount] euros pour recharger le [number] chez Mobile Vikings. Je voulais recharger une seule fois. Pouvez-vous rembourser le deuxième paiement ? J'ai les preuves de paiement. Merci.

      English
      Hello, on [date] I paid [amount] euros twice to top up [number] with Mobile Vikings. I wanted to top up once only. Could you refund the second payment? I have proof of both payments. Thank you.

      It says: I paid twice and wanted to pay once. Refund the second payment. I have proof of both.

      Write to info@mobilevikings.be (🟡 an old official page, 2018)"
    `);
    const [dutch = "", french, english] = await copies(traveller);
    expect([dutch, french, english].every((letter) => letter?.includes("Mobile Vikings"))).toBe(true);
    expect(dutch).toContain("[date]");
    await traveller.taps("◀ Back");
    await traveller.sees("Now\n•");
  });

  it("the Ombudsman is the last step, with a screen of its own", async () => {
    const traveller = await arriveAt("rescue");
    for (const label of ["Not sure", "Not sure, or other", "⚖️ Ombudsman"]) await traveller.taps(label);
    await traveller.sees("Only after you've asked the operator.");
    expect(await copies(traveller)).toEqual(["02 223 09 09", "02 223 06 06"]);
  });

  it("the way that stood open on the card is asked for first", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    for (const label of ["❗ Not arrived?", "It failed"]) await traveller.taps(label);
    await traveller.sees("How did you pay?\n[Operator's site]");
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
    for (const label of ["❗ 没到账？", "充值码用不了", "充值券/充值码"]) await traveller.taps(label);
    await traveller.sees("官网充值页找 Herlaadcode / Code de recharge");
    await traveller.taps("选运营商，看电话");
    await traveller.sees(/^先别再付钱。/);
    await traveller.taps("◀ 返回");
    await traveller.taps("选运营商，看电话");
    await traveller.sends("欧洲猴子");
    await traveller.sees(/^先别再付钱。\n\n没看懂。.*\n你的 SIM 卡或 eSIM 是哪家的？/);
    await traveller.sends("base");
    await traveller.sees("BASE：充值码用不了、充值券/充值码\n📞 用 BASE 卡打 1999，免费");
    await traveller.sees("• 换个办法输：\n→ ");
  });

  it("a link may bring the operator and the language", async () => {
    const traveller = await arriveAt("rescue_base_zh");
    await traveller.sees(/^先别再付钱。\nBASE\n/);
  });

  it("where no number is known, there is somebody to ask, and the site beside it", async () => {
    const traveller = await arriveAt("rescue_digi");
    await traveller.sees("No phone number found");
    await traveller.sees("[digi-belgium.be]");
  });

  it("who paid a while ago is not told to wait", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("BASE: paid yesterday on the website, not arrived");
    await traveller.sees("BASE: Not arrived, Operator's site, Over a day");
    await traveller.sees("• Credit left: Text CONSULT to 1914");
    expect(await traveller.screen()).not.toContain("In ten minutes");
  });
});

describe("a bill", () => {
  it("that is paid and still open: what to compare, how long a transfer takes, whom to call", async () => {
    const traveller = await arriveAt("rescue_telenet_zh");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "先别再付钱。
      Telenet：账单还显示没付
      📞 任何电话打 015 66 66 66

      现在
      • 和账单对一遍：附言、IBAN、金额，一位都不能错。
      → 收款人是 Telenet
      • 转账截图留着。
      转账最多 5 天才到，到时候看
      • 看账单：还写着没付吗？
      → www2.telenet.be › Betaling / Paiement（🟡 非官方，2026 年 6 月）
      → 晚付先免费提醒 1 次，再晚加 10 欧元
      还不行
      • 打上面的电话：“I paid my bill, but it still shows as open.”再说日期和金额。
      • 运营商不管：找电信调解员。
      号码、卡号、充值码，别发给陌生人和我。
      [复制 015 66 66 66] [打开 telenet.be]
      [⚖️ 电信调解员] [🧾 怎么付账单]
      [别的问题] [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("别的问题");
    await traveller.sees("出了什么问题？\n[显示失败] [付了两次]\n[账单还显示没付] [不知道]");
    await traveller.taps("付了两次");
    await traveller.sees("是怎么付的？");
  });

  it("is no trouble of who tops up", async () => {
    const traveller = await arriveAt("rescue_base");
    expect(await traveller.screen()).not.toContain("Bill still open");
    await (await arriveAt("rescue")).sees("[Bill still open]");
  });
});

describe("by word", () => {
  it.each([
    ["zh-hans", "BASE 昨天用支付宝付了两次", /^先别再付钱。\nBASE：付了两次、支付宝\/微信、超过一天\n/],
    ["zh-hans", "没到账", /^先别再付钱。\n没到账\n\n是怎么付的？/],
    ["en", "I topped up the wrong number", /^Don't pay again\.\nWrong number\n/],
    ["en", "paid 2 hours ago on the website, not arrived", /Not arrived, Operator's site, Under a day/],
    ["en", "<b>paid twice</b>", /^Don't pay again\.\nPaid twice\n/],
  ])("in %s, “%s” is understood", async (language_code, text, expected) => {
    const traveller = await stage.traveller({ language_code, first_name: "<b>&" });
    await traveller.sends(text);
    await traveller.sees(expected);
  });

  it("every question takes the words on its buttons, a number, or one's own", async () => {
    const traveller = await arriveAt("rescue_base");
    await traveller.sends("not arrived");
    await traveller.sends("blah blah");
    await traveller.sees("I didn't get that. Tap a button");
    await traveller.sends("wechat pay");
    await traveller.sees("BASE: Not arrived, Alipay/WeChat Pay\n📞 BASE SIM: 1999, free");
    await traveller.sends("没到账");
    await traveller.sees("BASE: Not arrived, Alipay/WeChat Pay\n📞 BASE SIM: 1999, free");
    await traveller.taps("◀ Back");
    await traveller.sends("i don't know");
    await traveller.sees("BASE: Not arrived\n📞");
    await traveller.taps("◀ Back");
    await traveller.sends("1");
    await traveller.sees("BASE: Not arrived, Operator's site\n📞");
  });

  it("another problem, told in the middle, takes the place of the first", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("not arrived");
    await traveller.sends("oh no, I paid twice");
    await traveller.sees(/^Don't pay again\.\nPaid twice\n\nHow did you pay/);
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
    await traveller.sees("BASE：付了两次");
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
    expect(messages.at(-1)?.text).toContain("Let's talk in private");
  });
});

describe("what is typed after a mishap adds to it", () => {
  it.each([
    ["i was charged twice", ["not sure", "orange"], /^Don't pay again\.\nOrange: Paid twice\n/],
    ["i was charged twice orange", ["website"], /^Don't pay again\.\nOrange: Paid twice, Operator's site\n/],
    ["paid twice", ["with paypal", "orange"], /^Don't pay again\.\nOrange: Paid twice\n/],
    [
      "I paid on the BASE website and it has not arrived",
      ["should i buy another voucher?"],
      /^Don't pay again\.\nBASE: Not arrived, Operator's site\n/,
    ],
    ["没到账 base 官网付的", ["那我再充一次行吗", "怎么办"], /^先别再付钱。\nBASE：没到账、运营商官网\n/],
    ["充了二十块没到账", ["两周", "iphone", "base"], /^先别再付钱。\nBASE：没到账\n/],
    [
      "I paid on the BASE website and it has not arrived",
      ["no internet now"],
      /^Don't pay again\.\nBASE: Not arrived, Operator's site\n/,
    ],
  ])("%s, then %s", async (text, more, expected) => {
    const traveller = await stage.traveller({
      language_code: /\p{Script=Han}/u.test(text) ? "zh-hans" : "en",
    });
    await traveller.sends(text);
    for (const each of more) await traveller.sends(each);
    await traveller.sees(expected);
  });

  it("of a travel eSIM: nobody typed a number to top it up", async () => {
    const traveller = await arriveAt("not-arrived_airalo");
    await traveller.sends("not arrived, paid in the app");
    await traveller.sees(/^Don't pay again\.\nAiralo: Not arrived, [^]*Keep the/);
    expect(await traveller.screen()).not.toContain("Check the number you topped up");
  });

  it("another operator stays the one that it is about", async () => {
    const traveller = await arriveAt("not-arrived_base");
    await traveller.sends("not arrived");
    await traveller.sends("I paid on the Orange website yesterday");
    await traveller.sees(/^Don't pay again\.\nOrange: /);
    await traveller.sends("still nothing");
    await traveller.sees(/^Don't pay again\.\nOrange: /);
  });

  it("until they ask for something else", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("I paid on the BASE website and it has not arrived");
    await traveller.sends("how do i check my balance");
    await traveller.sees("BASE: credit and number");
  });
});

describe("what must stay secret", () => {
  it("a number and a code are warned of, the question stays open, and nothing of them is kept", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("it has not arrived, puddle");
    await traveller.sends("0471 23 45 67");
    await traveller.sees("In Belgium: 0471 23 45 67");
    await traveller.sends("my code is 1234 5678 9012 345");
    await traveller.sees("Never send it to anybody");
    await stage.stopBot();
    const kept = everythingKept(stage);
    await stage.startBot();
    expect(kept).toContain('"waiting":{"feature":"not-arrived"');
    for (const secret of ["0471", "4567", "1234", "5678", "9012", "puddle"])
      expect(kept).not.toContain(secret);
    await traveller.sends("website, yesterday");
    await traveller.sees("Not arrived, Operator's site, Over a day");
  });
});
