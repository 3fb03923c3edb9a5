import { describe, expect, test } from "vitest";
import { NAMED_PLACEHOLDERS, codesOf } from "../../src/format/operator.ts";
import { formatAmounts } from "../../src/format/terms.ts";
import { formatDate, formatMoney, formatPeriod, formatTrust } from "../../src/format/facts.ts";
import type { Step } from "../../src/catalog/step.ts";
import { linesOfBase, operators, translations, TODAY } from "../support/told.ts";

// Long, for it shows all of one operator as it is read, in both languages.

const FROM = { source: "https://example.org/", seen: "2026", trust: "official" } as const;

describe("one of each", () => {
  const { en, zh } = translations;

  test("periods and money are told as people say them", () => {
    expect(formatPeriod(en, { count: 1, unit: "months" })).toBe("1 month");
    expect(formatPeriod(en, { count: 5, unit: "working-days" })).toBe("5 working days");
    expect(formatPeriod(zh, { count: 18, unit: "months" })).toBe("18 个月");
    expect(formatMoney(en, { amount: 0.5, currency: "EUR" })).toBe("€0.50");
    expect(formatMoney(zh, { amount: 1000, currency: "HKD" })).toBe("1000 港元");
  });

  test("dates are told as far as they are known", () => {
    expect(["2023", "2023-01", "2017-06-06"].map((date) => formatDate(en, date))).toEqual([
      "2023",
      "January 2023",
      "6 June 2017",
    ]);
    expect(["2023", "2023-12", "2017-06-06"].map((date) => formatDate(zh, date))).toEqual([
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
    expect(evidence.flatMap((each) => [en, zh].map((t) => formatTrust(t, { ...FROM, ...each }, TODAY))))
      .toMatchInlineSnapshot(`
        [
          "🟢 official, 2 March 2026",
          "🟢 官方，2026 年 3 月 2 日",
          "🟢 official, 2023 or later",
          "🟢 官方，2023 年以后",
          "🟡 an official page without a date",
          "🟡 官方页面，没写日期",
          "🟡 an old official page, 2018",
          "🟡 官方旧页面，2018 年",
          "🟡 unofficial, 20 November 2025",
          "🟡 非官方，2025 年 11 月 20 日",
          "🟡 unofficial, 19 November 2025",
          "🟡 非官方，2025 年 11 月 19 日",
        ]
      `);
  });

  test("a text message is copied apart from its number", () => {
    const step: Step = {
      kind: "send-sms",
      to: { value: "1914", ...FROM },
      text: { value: "CONSULT", ...FROM },
    };
    expect(codesOf(en, step)).toEqual([
      { label: "Copy CONSULT", payload: "CONSULT" },
      { label: "Copy 1914", payload: "1914" },
    ]);
  });

  test("a bonus without an amount, and one that does not say how long it lasts, can be told", () => {
    const within = { count: 31, unit: "days" } as const;
    const bonuses = [
      { value: { effect: "no-new-bundle" } as const, ...FROM },
      { value: { effect: "bonus-on-some-plans", within } as const, ...FROM },
    ];
    expect([en, zh].flatMap((t) => formatAmounts(t, { bonuses }))).toMatchInlineSnapshot(`
      [
        "Any top-up: credit only, no bundle.",
        "Any top-up, within 31 days of the last top-up: a bonus on some plans.",
        "充多少都行，只有话费，没有套餐。",
        "31 天内再充多少都行，部分卡有赠送。",
      ]
    `);
  });

  test("all of BASE, in English", () => {
    expect(linesOfBase(en).join("\n")).toMatchInlineSnapshot(`
      "BASE is a Belgian operator with its own network.
      Text <code>1914</code> from this SIM: <code>TOPUP </code>+ your 15 digits
      Or type it on the <a href="https://www.base.be/fr/prepaid-cards/topup.html">base.be top-up page</a>
      Or type it in the My BASE app
      Bundles work in the EU too.
      Once the bundle is over, your credit is used.
      Bundles start at a certain amount.
      Activate the card first.
      BASE SIM: <code>1999</code>, free
      Any phone: <code>+32 486 19 19 99</code>, paid
      A bundle lasts 30 days.
      Credit lasts 12 months.
      No top-up for 12 months: the SIM expires and the number is lost.
      Data without a bundle costs €0.50 per MB.
      €10 or more: a new bundle, for 30 days.
      €10 or more, within 30 days of the last top-up: you keep your left-over data, for 30 days.
      €5: credit only, no bundle.
      Credit left: Text <code>CONSULT</code> to <code>1914</code>
      Used so far: Open the <b>My BASE</b> app → Log in
      When your credit ends: Open <a href="https://www.base.be/">base.be</a> → Log in
      Your bill: Text <code>PAY</code> to <code>1914</code>
      Register the SIM with your ID first, or it won't work.
      operator's shop
      online with a Belgian eID and card reader
      Any of these will do: original passport, Belgian ID card, Belgian residence card, ID card of an EU country, official paper for a lost ID
      You can ask for your left-over credit back.
      Only if you take your number to another operator.
      If very little is left, nothing is paid back.
      It is never paid in cash.
      Only credit above €5 is paid back.
      The fee is €5.
      Ask within 1 month of leaving the operator.
      It is paid to a bank account.
      The form is on <a href="https://www.base.be/en/support/prepaid-refund.html">base.be</a>.
      🟢 official, 2023 or later
      🟡 an old official page, 2023
      🟡 unofficial, 2025
      🟡 unofficial, 9 August 2019
      🟡 an old official page, 2018
      🟡 an official page without a date
      🟡 unofficial, 1 June 2017"
    `);
  });

  test("all of BASE, in Chinese", () => {
    expect(linesOfBase(zh).join("\n")).toMatchInlineSnapshot(`
      "BASE 是比利时有自己网络的运营商。
      用这张卡发短信到 <code>1914</code>：<code>TOPUP </code>后面写券上 15 位数字
      有网：<a href="https://www.base.be/fr/prepaid-cards/topup.html">base.be</a> 充值页也能输充值码
      有网：My BASE App 里也能输充值码
      套餐在欧盟也能用。
      套餐没了，就扣话费。
      充到一定金额才有套餐。
      先激活卡。
      用 BASE 卡打 <code>1999</code>，免费
      任何电话打 <code>+32 486 19 19 99</code>，收费
      套餐用 30 天。
      话费余额用 12 个月。
      12 个月不充值，卡和号码都作废。
      没套餐时上网，每 MB 0.50 欧元。
      充 10 欧元以上，有新套餐，用 30 天。
      30 天内再充 10 欧元以上，剩的流量留着，用 30 天。
      充 5 欧元，只有话费，没有套餐。
      查话费余额：发短信 <code>CONSULT</code> 到 <code>1914</code>
      查用了多少：打开 <b>My BASE</b> App → 登录
      查话费哪天到期：打开 <a href="https://www.base.be/">base.be</a> → 登录
      查账单：发短信 <code>PAY</code> 到 <code>1914</code>
      先实名登记，卡才能用。
      运营商门店
      网上（要比利时 eID 和读卡器）
      带一样就行：护照原件、比利时身份证、比利时居留卡、欧盟国家的身份证、证件遗失证明
      剩下的话费可以申请退。
      号码转到别家，才能退。
      剩得太少就不退。
      不退现金。
      超过 5 欧元才退。
      手续费 5 欧元。
      离开这家运营商后 1 个月内申请。
      退到银行账户。
      申请表在 <a href="https://www.base.be/en/support/prepaid-refund.html">base.be</a>。
      🟢 官方，2023 年以后
      🟡 官方旧页面，2023 年
      🟡 非官方，2025 年
      🟡 非官方，2019 年 8 月 9 日
      🟡 官方旧页面，2018 年
      🟡 官方页面，没写日期
      🟡 非官方，2017 年 6 月 1 日"
    `);
  });

  test("every placeholder of the catalog has a name in every language", () => {
    const placeholders = operators.filter(({ kind }) => kind === "placeholder").map(({ id }) => id);
    expect(placeholders.toSorted()).toEqual([...NAMED_PLACEHOLDERS].toSorted());
  });
});
