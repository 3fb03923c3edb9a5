import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import type { Seen, Traveller } from "../support/traveller.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Somebody who has come to a card by a deep link. */
async function cardOf(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await traveller.does("start", { payload });
  return traveller;
}

async function newest(traveller: Traveller): Promise<Seen | undefined> {
  return (await traveller.messages()).findLast(({ out }) => !out);
}

/** What the copy buttons under the newest message copy. */
async function copies(traveller: Traveller): Promise<string[]> {
  const rows = (await newest(traveller))?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().flatMap((button) => ("copy_text" in button ? [button.copy_text.text] : []));
}

async function textOf(payload: string, language: string): Promise<string | undefined> {
  return (await newest(await cardOf(payload, language)))?.text;
}

describe("stories", () => {
  it("a tourist for five days with a Proximus card and a foreign Visa is promised nothing", async () => {
    const traveller = await cardOf("proximus_iphone_weeks");
    await traveller.taps("💳 How I can pay");
    await traveller.taps("☐ Foreign Visa/Mastercard");
    await traveller.sees("☑ Foreign Visa/Mastercard");
    await traveller.taps("Done, show the answer");
    await traveller.sees("no source says that what you have works here. Try the smallest amount first.");
    await traveller.sees("With cash: Voucher.");
    await traveller.taps("Voucher");
    expect(await traveller.screen()).not.toContain("With cash: Voucher.");
  });

  it("a Lycamobile customer whom nobody can tell how still gets help, and what to say at a till", async () => {
    const traveller = await cardOf("lycamobile_android_weeks");
    await traveller.sees("I don't know how to top up Lycamobile.");
    await traveller.sees("[🔎 Check credit] [❗ Not arrived?]");
    await traveller.taps("🧾 At the till");
    await traveller.sees("No source confirms that shops sell top-ups for Lycamobile.");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("I don't know how to top up Lycamobile.");
  });

  it("a student for two years with BASE and cash is sent to buy a voucher", async () => {
    const traveller = await cardOf("base_android_long_zh");
    await traveller.taps("💳 我能用什么付");
    await traveller.taps("☐ 现金");
    await traveller.taps("好了，看答案");
    await traveller.sees("推荐：充值券");
    await traveller.sees("你有的现金，这里能用。");
    expect(await copies(traveller)).toEqual(["TOPUP ", "1914"]);
  });

  it("someone with a mainland iPhone who wants an eSIM first looks for the EID", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    for (const label of ["两周以内", "iPhone", "旅行 eSIM ▸", "Airalo", "中国大陆"])
      await traveller.taps(label);
    expect((await newest(traveller))?.text).toContain("先看你的设备有没有 eSIM 功能");
    expect(await copies(traveller)).toContain("*#06#");
    await traveller.taps("没有 EID");
    await traveller.sees("先看你的设备有没有 eSIM 功能");
    await traveller.taps("有 EID");
    await traveller.sees("推荐：");
  });

  it("the SIM of a MiFi with Orange is put into a phone for what a MiFi cannot do", async () => {
    const traveller = await cardOf("orange_router_months");
    await traveller.sees("Do this on another phone or a computer.");
  });

  it("a Telenet customer who wants to top up pays the bill, or finds out that the card is another's", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    for (const label of ["Longer, or I live here", "iPhone", "Telenet", "A bill comes"])
      await traveller.taps(label);
    expect((await newest(traveller))?.text).toContain("Nothing to top up: Telenet sends you a bill.");
    await traveller.taps("✏ Change");
    await traveller.taps("✏ A bill comes");
    await traveller.taps("I top it up (prepaid)");
    await traveller.sees("Telenet has no prepaid card of its own");
    await traveller.taps("BASE ▸");
    await traveller.sees("Best way: Website");
  });

  it("an Airalo user without data is told honestly that it takes Wi-Fi", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    for (const text of ["a", "1", "1", "airalo", "3"]) await traveller.sends(text);
    await traveller.sees("Airalo · Up to 2 weeks · iPhone");
    await traveller.taps("📵 No internet now");
    await traveller.sees("Needs Wi-Fi:");
    await traveller.taps("📶 I have internet");
    expect(await traveller.screen()).not.toContain("Needs Wi-Fi:");
  });

  it("the owner of an ALDI Talk card hears that it is gone", async () => {
    const traveller = await cardOf("aldi-talk_iphone_weeks");
    await traveller.sees("no longer exists in Belgium");
  });

  it("someone who changes mind, device and language in the middle keeps the rest", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    for (const label of ["两周以内", "iPhone", "✏ 两周以内", "更久，或长住"]) await traveller.taps(label);
    await traveller.taps("🌐 English");
    await traveller.sees("3/3 · Longer, or I live here · iPhone");
    await traveller.taps("◀ Back");
    await traveller.taps("Android phone");
    await traveller.taps("Orange");
    expect((await newest(traveller))?.text).toContain("Orange · Longer, or I live here · Android phone");
  });

  it("someone who types everything comes to the same card", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    for (const text of ["两周以内", "国行 iPhone 16", "橙子"]) await traveller.sends(text);
    await traveller.sees("Orange · 两周以内 · iPhone · 中国大陆");
  });
});

describe("a card", () => {
  it("is sent once, however often the last answer is tapped", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    for (const label of ["两周以内", "iPhone"]) await traveller.taps(label);
    const id = (await newest(traveller))?.message_id ?? 0;
    // The keyboard is still there when the second tap comes.
    stage.telegram.faults.call({ method: "editMessageText", slow: 300 });
    await Promise.all([
      traveller.tapsAt(id, [1, 0]),
      traveller.tapsAt(id, [1, 0]),
      traveller.tapsAt(id, [1, 0]),
    ]);
    expect(await traveller.messages()).toHaveLength(3);
  });

  it("shows another way in place, in the same language switch, and back", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    await traveller.taps("Text message");
    await traveller.sees("Another way: Text message");
    expect(await copies(traveller)).toEqual(["TOPUP ", "1914"]);
    await traveller.taps("🌐 中文");
    await traveller.sees("另一种办法：发短信");
    await traveller.taps("★ 官网");
    await traveller.sees("推荐：官网");
  });

  it("has a side for the credit and one for trouble, each with a way back", async () => {
    const traveller = await cardOf("base_iphone_weeks");
    await traveller.taps("🔎 Check credit");
    await traveller.sees("BASE: credit and number");
    await traveller.taps("◀ Back to answer");
    await traveller.taps("❗ Not arrived?");
    await traveller.sees("Do not pay again.");
    await traveller.taps("🌐 中文");
    await traveller.sees("先别再付钱。");
    await traveller.taps("◀ 回到答案");
    await traveller.sees("推荐：官网");
  });

  it("works after a deploy and with nothing remembered", async () => {
    const traveller = await cardOf("base_iphone_weeks_zh");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await stage.stopBot();
    await stage.startBot();
    await traveller.taps("发短信");
    await traveller.sees(/Another way: Text message|另一种办法：发短信/);
  });

  it("is snapped whole, so that a change of text or fact is seen", async () => {
    expect(await textOf("base_iphone_weeks", "zh-hans")).toMatchInlineSnapshot(`
      "BASE · 两周以内 · iPhone

      推荐：官网
      来自官方页面，比较旧或没写日期（2023 年），可能已经变了
      手边要有：网络 · 手机号
      1. 打开 base.be
      2. 输入要充值的手机号
      3. 选金额
      4. 付款
      5. 查一下余额，看到账没有
      • 卡要先激活。
      • 能用什么付款，我不清楚。

      能用什么付：没有来源能确认，先充最小的金额试试。

      怎么看有没有到账：
      查话费余额：发短信 CONSULT 到 1914

      注意：
      • 付款前，把手机号核对两遍。
      • 先充最小的金额试试。
      • 没到账？先别再付，查清楚再说。

      按你待的时间
      • 住得短，选最小的金额。
      • 住得短，退话费一般不划算。

      金额和有效期
      • 可以充 5 欧元，也许还有别的金额。
      • 没有套餐时上网，每 MB 0.50 欧元。
      • 充 10 欧元或更多的话，有新套餐，有效 30 天。
      • 充 10 欧元或更多，离上次充值不超过 30 天的话，剩下的流量还能用，有效 30 天。
      • 只充 5 欧元的话，没有新套餐。
      • 套餐能用 30 天。

      其他办法
      • 运营商 App · 打开 My BASE App → 登录你的账户 → 点 Top up online → 选金额 → 付款 → 查一下余额，看到账没有
      • 充值券 · 去店里买一张充值券 → 找到充值券上的 15 位充值码 → 发短信到 1914：TOPUP，空一格，再写充值码 → 查一下余额，看到账没有
      • 发短信 · 找到充值券上的 15 位充值码 → 发短信到 1914：TOPUP，空一格，再写充值码 → 查一下余额，看到账没有
      • 银行 App · 打开 KBC Mobile App → 点 Telecom & energy › BASE → 选金额 → 输入要充值的手机号 → 付款 → 查一下余额，看到账没有

      小提示
      • 也可以帮别人充。
      • 人在国外也能用。
      • 这里也能输入充值码。
      • 套餐没了以后，扣的是话费余额。
      • 套餐在欧盟也能用。

      去哪里问充值券
      • 报刊店 · 可以充值 · 看有没有你那家运营商的标志
      • 夜间小店 · 很多年前有，现在不确定 · 看有没有你那家运营商的标志
      • 加油站 · 很多年前有，现在不确定 · 看有没有你那家运营商的标志
      • 超市 · 不确定能不能充值 · 先问店员

      没有来源能确认
      拨代码 · 运营商门店 · 自助充值机 · 打电话 · 自动充值 · 第三方网站 · 支付宝或微信 · 客服

      很多年前有过，别专门去找
      取款机

      还能查什么
      • 查用了多少：打开 My BASE App → 登录你的账户
      • 查话费余额哪天到期：打开 base.be → 登录你的账户

      运营商客服
      • 用它家的卡打 1999（免费）
      • 用任何电话打 +32 486 19 19 99（要收费）

      实名登记
      • 要先实名登记，卡才能用。
      • 在哪里登记：买卡的时候在店里 · 运营商官网
      • 可以用的证件：欧盟国家的身份证 · 护照 · 证件丢失后的官方替代文件
      • 没实名登记，卡一直用不了。
      • 要带原件，复印件不行。
      • 搬家或换证件，不用重新登记。
      • 以后可能会让你再登记一次。
      • 帮别人办，只限近亲。

      依据
      • base.be · 2 · 3 · ✓ 官方信息，2023 年或以后，可能超过一年了
      • base.be · 2 · 来自官方页面，比较旧或没写日期（2023 年），可能已经变了
      • magasins-belgique.be · 别处看到的，运营商没有确认（2002 年），可能超过一年了
      • rtbf.be · 别处看到的，运营商没有确认（2017 年），可能超过一年了
      • base.be · 来自官方页面，比较旧或没写日期（2018 年），可能已经变了"
    `);
    expect(await textOf("mobile-vikings_android_long", "en")).toMatchInlineSnapshot(`
      "Mobile Vikings · Longer, or I live here · Android phone

      Best way: Website
      from an official page, old or undated (2022); may have changed
      You need: internet · your login
      1. Open mobilevikings.be
      2. Log in to your account
      3. Find where to top up
      4. Choose an amount
      5. Pay
      6. Check your balance to see if it arrived

      You can pay with: Bancontact card · Visa or Mastercard from a European bank · Bancontact Pay (once Payconiq)

      Check that it worked:
      Credit left: Open the Mobile Vikings app → Log in to your account

      Keep in mind:
      • Bundle, credit and SIM each run out on their own day.
      • Not arrived? Don't pay again. Find out first.
      • Check your balance before and after the top-up.

      For your stay
      • For a long stay, think of automatic top-up.
      • To keep your number, top up in time.
      • For a long stay, a subscription may suit you better.

      Amounts and how long they last
      • You can top up €15. Other amounts may exist.
      • A bundle lasts 1 month.
      • Credit lasts 6 months.
      • After 12 months without a top-up the SIM is dead and the number is lost.
      • You must identify yourself again every 18 months.

      Other ways
      • Automatic top-up · Open mobilevikings.be → Log in to your account → Save a way to pay in your account → Switch on automatic top-up
      • Operator's app · Open the Mobile Vikings app → Log in to your account → Tap Top-up → Choose an amount → Pay → Check your balance to see if it arrived
      • Text message · Text SIM TOPUP to 1984 → Check your balance to see if it arrived

      Good to know
      • You can top up for someone else if they allow it.
      • A top-up gives you credit and a bundle.
      • Once the bundle is over, your credit is used.
      • Left-over credit stays for later.
      • If you move the card to another account, the credit stays behind.

      Not confirmed by any source
      Dial a code · Operator's shop · Top-up machine · Cash machine · Phone call · Bank app · Other website · Alipay or WeChat · Helpdesk · Pay the bill

      More to look up
      • Roaming data left: Text BALROAM to 1984 (free)

      The operator's help
      • Call 1976 from its own SIM (free)
      • Write to info@mobilevikings.be
      • Languages: Dutch · French · English

      Sources
      • support.mobilevikings.be · from an official page, old or undated (2022); may have changed
      • mobilevikings.be · ✓ official, 2025 or later; may be over a year old
      • support.mobilevikings.be · 2 · 3 · from an official page, old or undated (2026)
      • support.vikingco.com · reported, not confirmed by the operator (2018); may be over a year old
      • support.mobilevikings.be · ✓ official, 2024 or later; may be over a year old
      • support.mobilevikings.be · ✓ official, 2023 or later; may be over a year old"
    `);
    expect(await textOf("lycamobile_tablet_months", "zh-hans")).toMatchInlineSnapshot(`
      "Lycamobile · 三个月以内 · 平板

      Lycamobile 怎么充值，我不清楚。可靠的来源里都没写。去问他们，别乱试。

      可以这样做：
      1. 问客服。
      打电话到 0800 49 811
      2. 看运营商自己的官网。
      打开 lycamobile.be

      运营商客服
      • 用任何电话打 0800 49 811
      • 用它家的卡打 1976（免费）

      注意：
      • 套餐、话费余额、SIM 卡各有各的到期日。
      • 先实名登记，不然卡用不了。
      • 先充最小的金额试试。

      按你待的时间
      • 想好要套餐，还是只要话费。

      金额和有效期
      • 比利时的预付费卡一般能充 10 欧元到 50 欧元。
      • 套餐能用 30 天。

      小提示
      • 有话费余额，不等于有套餐。
      • 套餐会自动续，从话费余额里扣。
      • 它也卖月付卡，看看你的是哪种。

      没有来源能确认
      官网 · 运营商 App · 发短信 · 拨代码 · 充值券 · 运营商门店 · 商店或报刊店 · 自助充值机 · 取款机 · 打电话 · 银行 App · 自动充值 · 第三方网站 · 支付宝或微信 · 客服 · 付账单

      运营商客服
      • 用任何电话打 0800 49 811
      • 用它家的卡打 1976（免费）
      • 写邮件到 cs@lycamobile.be
      • 在国外打 +32 466 00 19 76

      实名登记
      • 要先实名登记，卡才能用。
      • 在哪里登记：买卡的时候在店里 · 运营商官网
      • 可以用的证件：比利时身份证 · 欧盟国家的身份证 · 护照 · 证件丢失后的官方替代文件
      • 没实名登记，卡一直用不了。
      • 要带原件，复印件不行。
      • 搬家或换证件，不用重新登记。
      • 以后可能会让你再登记一次。
      • 帮别人办，只限近亲。

      离开比利时的时候
      • 剩下的话费可以申请退。
      • 把号码转到别家运营商，才能退。
      • 手续费 5 欧元。
      • 离开这家运营商后 1 个月内要申请。
      • 退到银行账户。
      • 钱会在 4 周内到账。

      依据
      • lycamobile.be · 2 · 来自官方页面，比较旧或没写日期（2026 年）
      • lycamobile.be · 来自官方页面，比较旧或没写日期（2020 年），可能已经变了
      • lycamobile.be · 来自官方页面，比较旧或没写日期（2022 年），可能已经变了
      • hln.be · 别处看到的，运营商没有确认（2023 年 1 月），可能超过一年了
      • bipt.be · 来自官方页面，比较旧或没写日期（2026 年）
      • ibpt.be · 来自官方页面，比较旧或没写日期（2026 年）
      • bipt.be · 来自官方页面，比较旧或没写日期（2017 年），可能已经变了"
    `);
    expect(await textOf("orange_router_months", "en")).toMatchInlineSnapshot(`
      "Orange · Up to 3 months · MiFi / laptop

      Best way: Website
      reported, not confirmed by the operator (June 2017); may be over a year old
      You need: internet
      1. Open orange.be
      2. Find where to top up
      3. Choose an amount
      4. Pay
      • Do this on another phone or a computer.
      • The card must be activated first.
      • I don't know the exact page.
      • I don't know the exact steps.
      • I don't know which ways to pay it takes.
      • I don't know if this is still so today.

      How you can pay: not confirmed by any source. Try the smallest amount first.

      Check that it worked:
      I don't know how to check the credit here. Look on the operator's own site.

      Keep in mind:
      • Not arrived? Don't pay again. Find out first.
      • Identify yourself first: otherwise the card doesn't work.
      • Try the smallest amount first.

      For your stay
      • Think about what you need: a bundle, or only credit.

      Amounts and how long they last
      • Prepaid cards in Belgium usually take €10 to €50.

      Other ways
      • Operator's app · Open the My Orange app → Find where to top up → Choose an amount → Pay
      • Shop or newsagent · Put the SIM card in a phone first → Buy a top-up voucher in a shop → Find the code on the voucher → Do what the voucher says

      Good to know
      • eSIM works only on some phones and with some plans.
      • Its customers' data was stolen once.
      • A text says your number is being moved, and it wasn't you? Reply STOP.

      Where to ask for a voucher
      • Newsagent · sells top-ups · look for your operator's logo
      • Night shop · years ago, not confirmed today · look for your operator's logo
      • Petrol station · years ago, not confirmed today · look for your operator's logo
      • Supermarket · not confirmed · ask first

      Not confirmed by any source
      Text message · Dial a code · Voucher · Operator's shop · Top-up machine · Phone call · Bank app · Automatic top-up · Other website · Alipay or WeChat · Helpdesk

      Existed years ago: don't go looking for it
      Cash machine

      When you leave Belgium
      • You can ask for your left-over credit back.
      • Only if you take your number to another operator.
      • The fee is €5.
      • Ask within 1 month of leaving the operator.
      • It is paid to a bank account.
      • The money comes within 4 weeks.

      Sources
      • bx1.be · reported, not confirmed by the operator (June 2017); may be over a year old
      • orange.be · from an official page, old or undated (December 2016); may have changed
      • orange.be · from an official page, old or undated (2017); may have changed
      • dhnet.be · reported, not confirmed by the operator (2009); may be over a year old
      • magasins-belgique.be · reported, not confirmed by the operator (2002); may be over a year old
      • business.orange.be · from an official page, old or undated (2026)
      • rtbf.be · reported, not confirmed by the operator (2017); may be over a year old
      • fr.itdaily.be · reported, not confirmed by the operator (2025); may be over a year old"
    `);
    expect(await textOf("dont-know_iphone_weeks", "zh-hans")).toMatchInlineSnapshot(`
      "不知道是哪家 · 两周以内 · iPhone

      先弄清楚卡是哪家的。

      可以这样做：
      1. 看屏幕最上面显示的运营商名字。
      2. 看 SIM 卡或包装上印的名字。
      3. 看关于这张卡的短信是谁发的。
      4. 看银行流水，钱付给了谁。

      注意：
      • 充值码、密码和钱，都别给陌生人。
      • 付款前，把手机号核对两遍。

      这件事我没查到来源，只能告诉你去哪里看。"
    `);
    expect(await textOf("proximus_iphone_weeks", "zh-hans")).toMatchInlineSnapshot(`
      "Proximus · 两周以内 · iPhone

      推荐：官网
      来自官方页面，比较旧或没写日期（2021 年），可能已经变了
      手边要有：网络
      1. 打开 proximus.be
      2. 找到充值的地方
      3. 选金额
      4. 付款
      5. 查一下余额，看到账没有
      • 具体是哪个页面，我不清楚。
      • 具体怎么操作，我不清楚。
      • 能用什么付款，我不清楚。

      能用什么付：没有来源能确认，先充最小的金额试试。

      怎么看有没有到账：
      查用了多少：打开 Proximus+ App → 登录你的账户

      注意：
      • 先充最小的金额试试。
      • 没到账？先别再付，查清楚再说。
      • 先实名登记，不然卡用不了。

      按你待的时间
      • 住得短，选最小的金额。
      • 住得短，退话费一般不划算。

      金额和有效期
      • 话费余额超过 250 欧元，多出来的就没了。
      • 充 15 欧元或更多，离上次充值不超过 31 天的话，有些卡有赠送，有效 31 天。
      • 比利时的预付费卡一般能充 10 欧元到 50 欧元。

      其他办法
      • 充值券 · 去店里买一张充值券 → 找到充值券上的 13 位充值码 → 照充值券上写的做 → 查一下余额，看到账没有

      小提示
      • 只有部分手机、部分卡能用 eSIM。
      • 别的收费服务也会扣你的话费。
      • 预付费卡不能用 Daily Roaming Pass（按天的漫游包）。
      • 小心叫你充值的假消息。

      去哪里问充值券
      • 报刊店 · 可以充值 · 看有没有你那家运营商的标志
      • 夜间小店 · 很多年前有，现在不确定 · 看有没有你那家运营商的标志
      • 加油站 · 很多年前有，现在不确定 · 看有没有你那家运营商的标志
      • 超市 · 不确定能不能充值 · 先问店员

      没有来源能确认
      运营商 App · 发短信 · 拨代码 · 运营商门店 · 自助充值机 · 打电话 · 银行 App · 自动充值 · 第三方网站 · 支付宝或微信 · 客服

      很多年前有过，别专门去找
      取款机

      还能查什么
      • 查赠送还剩多少：像打电话一样拨 #120#

      实名登记
      • 要先实名登记，卡才能用。
      • 在哪里登记：运营商门店 · 买卡的时候在店里 · 运营商官网
      • 可以用的证件：欧盟国家的身份证 · 护照 · 证件丢失后的官方替代文件
      • 没实名登记，卡一直用不了。
      • 要带原件，复印件不行。
      • 搬家或换证件，不用重新登记。
      • 以后可能会让你再登记一次。
      • 帮别人办，只限近亲。

      依据
      • proximus.be · 来自官方页面，比较旧或没写日期（2021 年），可能已经变了
      • proximus.be · 2 · ✓ 官方信息，2023 年或以后，可能超过一年了
      • paperzz.com · 别处看到的，运营商没有确认（2015 年），可能超过一年了
      • magasins-belgique.be · 别处看到的，运营商没有确认（2002 年），可能超过一年了
      • proximus.be · 来自官方页面，比较旧或没写日期（2026 年）
      • rtbf.be · 别处看到的，运营商没有确认（2017 年），可能超过一年了
      • fr.itdaily.be · 别处看到的，运营商没有确认（2025 年），可能超过一年了"
    `);
    expect(await textOf("proximus_tablet_long", "en")).toMatchInlineSnapshot(`
      "Proximus · Longer, or I live here · Tablet

      Best way: Website
      from an official page, old or undated (2021); may have changed
      You need: internet
      1. Open proximus.be
      2. Find where to top up
      3. Choose an amount
      4. Pay
      5. Check your balance to see if it arrived
      • I don't know the exact page.
      • I don't know the exact steps.
      • I don't know which ways to pay it takes.

      How you can pay: not confirmed by any source. Try the smallest amount first.

      Check that it worked:
      Used so far: Open the Proximus+ app → Log in to your account

      Keep in mind:
      • Not arrived? Don't pay again. Find out first.
      • Bundle, credit and SIM each run out on their own day.
      • Check your balance before and after the top-up.

      For your stay
      • To keep your number, top up in time.
      • For a long stay, a subscription may suit you better.

      Amounts and how long they last
      • Credit above €250 is lost.
      • €15 or more, within 31 days of the last top-up: a bonus on some plans, for 31 days.
      • Prepaid cards in Belgium usually take €10 to €50.

      Other ways
      • Voucher · Put the SIM card in a phone first → Buy a top-up voucher in a shop → Find the 13-digit code on the voucher → Do what the voucher says → Check your balance to see if it arrived

      Good to know
      • eSIM works only on some phones and with some plans.
      • Other paid services can take your credit too.
      • The Daily Roaming Pass is not for prepaid cards.
      • Beware of fake messages that tell you to top up.

      Where to ask for a voucher
      • Newsagent · sells top-ups · look for your operator's logo
      • Night shop · years ago, not confirmed today · look for your operator's logo
      • Petrol station · years ago, not confirmed today · look for your operator's logo
      • Supermarket · not confirmed · ask first

      Not confirmed by any source
      Operator's app · Text message · Dial a code · Operator's shop · Top-up machine · Phone call · Bank app · Automatic top-up · Other website · Alipay or WeChat · Helpdesk

      Existed years ago: don't go looking for it
      Cash machine

      More to look up
      • Bonus left: Put the SIM card in a phone first → Dial #120# and press call

      Sources
      • proximus.be · from an official page, old or undated (2021); may have changed
      • proximus.be · 2 · ✓ official, 2023 or later; may be over a year old
      • paperzz.com · reported, not confirmed by the operator (2015); may be over a year old
      • magasins-belgique.be · reported, not confirmed by the operator (2002); may be over a year old
      • proximus.be · from an official page, old or undated (2026)
      • rtbf.be · reported, not confirmed by the operator (2017); may be over a year old
      • fr.itdaily.be · reported, not confirmed by the operator (2025); may be over a year old"
    `);
    expect(await textOf("aldi-talk_android_weeks", "zh-hans")).toMatchInlineSnapshot(`
      "ALDI Talk · 两周以内 · 安卓手机

      ALDI Talk 在比利时已经没有了。别为它付钱给任何人。

      可以这样做：
      1. 找发卡的那家运营商充值。
      2. 换一张别的卡。

      注意：
      • 充值码、密码和钱，都别给陌生人。
      • 短号码只有用这家自己的 SIM 卡才打得通。

      依据
      • lecho.be · 别处看到的，运营商没有确认（2017 年 4 月），可能超过一年了"
    `);
    expect(await textOf("digi_iphone_long", "en")).toMatchInlineSnapshot(`
      "4/4 · Longer, or I live here · iPhone · DIGI
      Do you top it up yourself, or does a bill come every month?"
    `);
    expect(await textOf("ortel_android_months", "en")).toMatchInlineSnapshot(`
      "Ortel Mobile · Up to 3 months · Android phone

      Ortel Mobile no longer exists in Belgium. Don't pay anybody for it.

      What to do:
      1. Get another card.

      Keep in mind:
      • Never give codes, passwords or money to strangers.

      Sources
      • ortelmobile.be · from an official page, old or undated (December 2017); may have changed"
    `);
    expect(await textOf("lebara_android_months", "zh-hans")).toMatchInlineSnapshot(`
      "Lebara · 三个月以内 · 安卓手机

      Lebara 不是比利时的卡。要在卖卡的地方充值。

      可以这样做：
      1. 找发卡的那家运营商充值。
      2. 换一张别的卡。

      注意：
      • 短号码只有用这家自己的 SIM 卡才打得通。
      • 充值码、密码和钱，都别给陌生人。

      依据
      • boursorama.com · 别处看到的，运营商没有确认（2024 年 7 月），可能超过一年了"
    `);
    expect(await textOf("cmlink_iphone_weeks", "en")).toMatchInlineSnapshot(`
      "CMLink · Up to 2 weeks · iPhone

      CMLink is not a Belgian card. It is topped up where it was sold.

      What to do:
      1. Top up with the operator that issued the card.
      2. See the steps here: China Mobile Hong Kong
      3. Get another card.

      Keep in mind:
      • Try the smallest amount first.
      • Short numbers work only from this operator's own SIM.
      • Never give codes, passwords or money to strangers.

      Good to know
      • A foreign card: the EU's roaming rules don't cover it.

      Not confirmed by any source
      Website · Operator's app · Text message · Dial a code · Voucher · Operator's shop · Shop or newsagent · Top-up machine · Cash machine · Phone call · Bank app · Automatic top-up · Other website · Alipay or WeChat · Helpdesk · Pay the bill

      Sources
      • ecns.cn · reported, not confirmed by the operator (14 December 2017); may be over a year old
      • eur-lex.europa.eu · reported, not confirmed by the operator (13 April 2022); may be over a year old"
    `);
  });
});
