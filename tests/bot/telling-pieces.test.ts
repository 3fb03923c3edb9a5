import { describe, expect, test } from "vitest";
import { NAMED_SIGNPOSTS, tellStanding } from "../../src/bot/telling-operator.ts";
import { codesOf, tellStep, type TellableStep } from "../../src/bot/telling-steps.ts";
import { tellAmounts, tellOwnNumber } from "../../src/bot/telling-terms.ts";
import { tellDate, tellMoney, tellPeriod, tellTrust } from "../../src/bot/telling.ts";
import { linesOfBase, operators, speech, TODAY } from "../support/told.ts";

// Long, for it shows all of one operator as it is read, in both languages.

const FROM = { source: "https://example.org/", seen: "2026", trust: "official" } as const;

describe("one of each", () => {
  const { en, zh } = speech;

  test("periods and money are told as people say them", () => {
    expect(tellPeriod(en, { count: 1, unit: "months" })).toBe("1 month");
    expect(tellPeriod(en, { count: 5, unit: "working-days" })).toBe("5 working days");
    expect(tellPeriod(zh, { count: 18, unit: "months" })).toBe("18 个月");
    expect(tellMoney(en, { amount: 0.5, currency: "EUR" })).toBe("€0.50");
    expect(tellMoney(zh, { amount: 1000, currency: "HKD" })).toBe("1000 港元");
  });

  test("dates are told as far as they are known", () => {
    expect(["2023", "2023-01", "2017-06-06"].map((date) => tellDate(en, date))).toEqual([
      "2023",
      "January 2023",
      "6 June 2017",
    ]);
    expect(["2023", "2023-12", "2017-06-06"].map((date) => tellDate(zh, date))).toEqual([
      "2023 年",
      "2023 年 12 月",
      "2017 年 6 月 6 日",
    ]);
  });

  test("trust is told in plain words, and age with it", () => {
    const evidence = [
      { trust: "official", seen: "2026-03-02" },
      { trust: "official", seen: "2023" },
      { trust: "official-undated", seen: "2026" },
      { trust: "official-undated", seen: "2018" },
      { trust: "reported", seen: "2025-11-20" },
      { trust: "reported", seen: "2025-11-19" },
    ] as const;
    expect(evidence.flatMap((each) => [en, zh].map((say) => tellTrust(say, { ...FROM, ...each }, TODAY))))
      .toMatchInlineSnapshot(`
        [
          "✓ official, 2 March 2026",
          "✓ 官方信息，2026 年 3 月 2 日",
          "✓ official, 2023 or later; may be over a year old",
          "✓ 官方信息，2023 年或以后，可能超过一年了",
          "from an official page, old or undated (2026)",
          "来自官方页面，比较旧或没写日期（2026 年）",
          "from an official page, old or undated (2018); may have changed",
          "来自官方页面，比较旧或没写日期（2018 年），可能已经变了",
          "reported, not confirmed by the operator (20 November 2025)",
          "别处看到的，运营商没有确认（2025 年 11 月 20 日）",
          "reported, not confirmed by the operator (19 November 2025); may be over a year old",
          "别处看到的，运营商没有确认（2025 年 11 月 19 日），可能超过一年了",
        ]
      `);
  });

  test("an SMS that a voucher code follows is copied with exactly one space at its end, its number apart", () => {
    const step: TellableStep = {
      kind: "send-sms",
      to: { value: "1914", ...FROM },
      text: { value: "TOPUP", ...FROM },
      append: "voucher-code",
    };
    expect(codesOf(en, step)).toEqual([
      { label: "Copy TOPUP", payload: "TOPUP " },
      { label: "Copy 1914", payload: "1914" },
    ]);
    expect(tellStep(zh, step)).toBe("发短信到 <code>1914</code>：<code>TOPUP</code>，空一格，再写充值码");
  });

  test("a bonus without an amount, and one that does not say how long it lasts, can be told", () => {
    const within = { count: 31, unit: "days" } as const;
    const bonuses = [
      { value: { effect: "no-new-bundle" } as const, ...FROM },
      { value: { effect: "bonus-on-some-plans", within } as const, ...FROM },
    ];
    expect([en, zh].flatMap((say) => tellAmounts(say, { bonuses }))).toMatchInlineSnapshot(`
      [
        "Any top-up: no new bundle.",
        "Any top-up, within 31 days of the last top-up: a bonus on some plans.",
        "充任何金额的话，没有新套餐。",
        "充任何金额，离上次充值不超过 31 天的话，有些卡有赠送。",
      ]
    `);
  });

  test("one's own number is told like a look-up", () => {
    const steps: TellableStep[] = [{ kind: "dial", code: { value: "#1#", ...FROM } }];
    expect([en, zh].map((say) => tellOwnNumber(say, steps))).toMatchInlineSnapshot(`
      [
        "Your own number: Dial <code>#1#</code> and press call",
        "查自己的号码：像打电话一样拨 <code>#1#</code>",
      ]
    `);
  });

  test("all of BASE, in English", () => {
    expect(linesOfBase(en).join("\n")).toMatchInlineSnapshot(`
      "BASE is one of the Belgian operators with a network of their own.
      BASE has prepaid cards and subscriptions.
      I don't know if it comes as an eSIM.
      Open <a href="https://www.base.be/fr/prepaid-cards/topup.html">base.be</a>
      Enter the phone number to top up
      Choose an amount
      Pay
      Check your balance to see if it arrived
      Open the <b>My BASE</b> app
      Log in to your account
      Tap <b>Top up online</b>
      Find the 15-digit code on the voucher
      Text to <code>1914</code>: <code>TOPUP</code>, one space, then the voucher code
      Buy a top-up voucher in a shop
      Open the <b>KBC Mobile</b> app
      Tap <b>Telecom &amp; energy › BASE</b>
      Open the bill
      Make a bank transfer with the reference on the bill
      The card must be activated first.
      Only for customers of that bank.
      You can top up for someone else too.
      Works from abroad too.
      You can also enter a voucher code here.
      You can also enter the code on the website.
      I don't know which ways to pay it takes.
      I don't know which shops sell it.
      I don't know if this is still so today.
      It existed years ago; I don't know if it still does.
      Check your balance before and after the top-up.
      Keep the receipt until the top-up has arrived.
      Not arrived? Don't pay again. Find out first.
      Check the phone number twice before you pay.
      Believe only offers that come from the operator.
      Never give codes, passwords or money to strangers.
      Bundle, credit and SIM each run out on their own day.
      Identify yourself first: otherwise the card doesn't work.
      Try the smallest amount first.
      Your app store may not have this app.
      Short numbers work only from this operator's own SIM.
      The SIM card can be bought online.
      Bundles work in the EU too.
      It also sells subscriptions: see which one you have.
      Once the bundle is over, your credit is used.
      The voucher code is refused
      Check that there is a space before the code, and that no digit is missing.
      Enter the code online.
      Call the helpdesk.
      You can't top up yet
      Activate the card first.
      Topped up, but no new data
      You get a bundle only from a certain amount on.
      Call <code>1999</code> from its own SIM (free)
      Call <code>+32 486 19 19 99</code> from any phone (not free)
      A bundle lasts 30 days.
      Credit lasts 12 months.
      After 12 months without a top-up the SIM is dead and the number is lost.
      You can top up €5. Other amounts may exist.
      Data without a bundle costs €0.50 per MB.
      €10 or more: a new bundle, for 30 days.
      €10 or more, within 30 days of the last top-up: you keep left-over data, for 30 days.
      Exactly €5: no new bundle.
      Credit left: Text <code>CONSULT</code> to <code>1914</code>
      Used so far: Open the <b>My BASE</b> app → Log in to your account
      When your credit ends: Open <a href="https://www.base.be/">base.be</a> → Log in to your account
      Your bill: Text <code>PAY</code> to <code>1914</code>
      You must identify yourself before the card works.
      Where: online with a Belgian eID and card reader
      You can ask for your left-over credit back.
      Only if you take your number to another operator.
      If very little is left, nothing is paid back.
      It is never paid in cash.
      Only credit above €5 is paid back.
      The fee is €5.
      Ask within 1 month of leaving the operator.
      It is paid to a bank account.
      The form is on <a href="https://www.base.be/en/support/prepaid-refund.html">base.be</a>.
      ✓ official, 2023 or later; may be over a year old
      from an official page, old or undated (2023); may have changed
      reported, not confirmed by the operator (2009); may be over a year old
      reported, not confirmed by the operator (2017); may be over a year old
      reported, not confirmed by the operator (2002); may be over a year old
      from an official page, old or undated (2018); may have changed
      from an official page, old or undated (2026)
      reported, not confirmed by the operator (1 June 2017); may be over a year old"
    `);
  });

  test("all of BASE, in Chinese", () => {
    expect(linesOfBase(zh).join("\n")).toMatchInlineSnapshot(`
      "BASE 是比利时有自己网络的运营商。
      BASE 有预付费卡，也有月付卡。
      有没有 eSIM，我不清楚。
      打开 <a href="https://www.base.be/fr/prepaid-cards/topup.html">base.be</a>
      输入要充值的手机号
      选金额
      付款
      查一下余额，看到账没有
      打开 <b>My BASE</b> App
      登录你的账户
      点 <b>Top up online</b>
      找到充值券上的 15 位充值码
      发短信到 <code>1914</code>：<code>TOPUP</code>，空一格，再写充值码
      去店里买一张充值券
      打开 <b>KBC Mobile</b> App
      点 <b>Telecom &amp; energy › BASE</b>
      打开账单
      银行转账，附言填账单上的付款编号
      卡要先激活。
      只有那家银行的客户能用。
      也可以帮别人充。
      人在国外也能用。
      这里也能输入充值码。
      充值码也可以在官网输入。
      能用什么付款，我不清楚。
      哪些店有卖，我不清楚。
      现在是不是还这样，我不清楚。
      很多年前有过，现在还有没有，我不清楚。
      充值前后，各查一次余额。
      到账之前，小票别扔。
      没到账？先别再付，查清楚再说。
      付款前，把手机号核对两遍。
      优惠只信运营商自己发的。
      充值码、密码和钱，都别给陌生人。
      套餐、话费余额、SIM 卡各有各的到期日。
      先实名登记，不然卡用不了。
      先充最小的金额试试。
      你的应用商店里可能没有这个 App。
      短号码只有用这家自己的 SIM 卡才打得通。
      SIM 卡可以在网上买。
      套餐在欧盟也能用。
      它也卖月付卡，看看你的是哪种。
      套餐没了以后，扣的是话费余额。
      充值码用不了
      看看充值码前面有没有空格，数字有没有漏。
      在网上输入充值码。
      打电话给客服。
      还不能充值
      先激活卡。
      充了值，流量没增加
      充到一定金额才有套餐。
      用它家的卡打 <code>1999</code>（免费）
      用任何电话打 <code>+32 486 19 19 99</code>（要收费）
      套餐能用 30 天。
      话费余额能用 12 个月。
      12 个月不充值，SIM 卡就作废，号码也没了。
      可以充 5 欧元，也许还有别的金额。
      没有套餐时上网，每 MB 0.50 欧元。
      充 10 欧元或更多的话，有新套餐，有效 30 天。
      充 10 欧元或更多，离上次充值不超过 30 天的话，剩下的流量还能用，有效 30 天。
      只充 5 欧元的话，没有新套餐。
      查话费余额：发短信 <code>CONSULT</code> 到 <code>1914</code>
      查用了多少：打开 <b>My BASE</b> App → 登录你的账户
      查话费余额哪天到期：打开 <a href="https://www.base.be/">base.be</a> → 登录你的账户
      查账单：发短信 <code>PAY</code> 到 <code>1914</code>
      要先实名登记，卡才能用。
      在哪里登记：网上，要比利时 eID 和读卡器
      剩下的话费可以申请退。
      把号码转到别家运营商，才能退。
      剩得太少就不退。
      不退现金。
      超过 5 欧元的话费才退。
      手续费 5 欧元。
      离开这家运营商后 1 个月内要申请。
      退到银行账户。
      申请表在 <a href="https://www.base.be/en/support/prepaid-refund.html">base.be</a>。
      ✓ 官方信息，2023 年或以后，可能超过一年了
      来自官方页面，比较旧或没写日期（2023 年），可能已经变了
      别处看到的，运营商没有确认（2009 年），可能超过一年了
      别处看到的，运营商没有确认（2017 年），可能超过一年了
      别处看到的，运营商没有确认（2002 年），可能超过一年了
      来自官方页面，比较旧或没写日期（2018 年），可能已经变了
      来自官方页面，比较旧或没写日期（2026 年）
      别处看到的，运营商没有确认（2017 年 6 月 1 日），可能超过一年了"
    `);
  });

  test("nothing is said of what a signpost sells", () => {
    const told = operators.filter(({ kind }) => kind === "signpost").map((each) => tellStanding(en, each));
    expect(told.flat()).toEqual(["Apple eSIM sells no plan, so there is nothing to top up."]);
  });

  test("every signpost of the catalog has a name in every language", () => {
    const signposts = operators.filter(({ kind }) => kind === "signpost").map(({ id }) => id);
    expect(signposts.toSorted()).toEqual([...NAMED_SIGNPOSTS].toSorted());
  });
});
