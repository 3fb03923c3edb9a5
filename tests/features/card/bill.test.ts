import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../support/stage.ts";
import { rendered } from "../../support/rendered.ts";
import { copiesOf, linkOf, started } from "../../support/holder.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe("a Telenet bill", () => {
  it("in Chinese: what to copy, until when, how it shows as paid, what late costs, whom to call", async () => {
    const li = await started(stage, "zh-hans", { operator: "telenet", billing: "bill", stay: "long" });
    for (const words of [
      "Telenet：付账单",
      "Begunstigde / Bénéficiaire：收款人",
      "IBAN：收款账号",
      "Te betalen / À payer：金额",
      "Mededeling / Communication：附言 +++□□□/□□□□/□□□□□+++",
      "二维码",
      "没有比利时账户",
      "Te betalen vóór / À payer avant",
      "转账最多 5 天才到",
      "免费提醒 1 次，之后加 10 欧元起",
      "Betaald / Payé",
      "停机了、卡住了：015 66 66 66",
    ])
      await li.sees(words);
    expect(await copiesOf(li)).toEqual(["015 66 66 66"]);
    expect(await linkOf(li, "打开 MyTelenet")).toMatch(/^https:\/\/www2\.telenet\.be\//);
  });

  it("in English: with a foreign Visa it is the logo on the pay page, else a friend", async () => {
    const emma = await started(stage, "en", { operator: "telenet", billing: "bill" });
    await emma.sees("In your bank app, copy from the bill");
    await emma.taps("💳 How I can pay");
    await emma.taps("Foreign Visa / Mastercard");
    await emma.sees(/1 Log in: MyTelenet › Betaling \/ Paiement, tap Betalen \/ Payer/);
    await emma.sees("Visa or Mastercard logo there? Try it");
    await emma.sees("2 No logo? A friend with a Belgian account copies IBAN, amount and +++ reference");
    await emma.sees("Cut off or stuck? 015 66 66 66");
  });

  it("in English: with cash it is a friend who copies from the bill, or the operator's own shop", async () => {
    const emma = await started(stage, "en", { operator: "telenet", billing: "bill", means: "cash" });
    await emma.sees("1 Ask a friend with a Belgian account. They copy from your bill");
    await emma.sees("IBAN: the account");
    await emma.sees("2 Or take the bill to a Telenet shop: “Can I pay this in cash?”");
  });

  it("paid, and still open: nobody is told to pay again", async () => {
    const li = await started(stage, "zh-hans", { operator: "telenet", billing: "bill" });
    await li.taps("❗ 付了还显示未付");
    await li.sees("先别再付钱");
    await li.sees("和账单对一遍");
    const emma = await started(stage, "en", { operator: "telenet", billing: "bill" });
    await emma.taps("❗ Paid, still open");
    await emma.sees("Don't pay again");
    await emma.sees("Compare reference, IBAN and amount");
  });

  it("who tops up by themselves has another brand's card, and is one tap from topping it up", async () => {
    const li = await started(stage, "zh-hans", { operator: "telenet", billing: "bill", stay: "weeks" });
    await li.taps("我是自己充值的");
    await li.sees("多半是 BASE 卡");
    await li.taps("BASE 怎么充");
    await li.sees("BASE 预付费卡");
    const emma = await started(stage, "en", { operator: "telenet", billing: "bill" });
    await emma.taps("I top up myself");
    await emma.sees("it's probably a BASE card");
    await emma.taps("I get a bill");
    await emma.sees("Telenet: pay the bill");
  });
});

describe("the account", () => {
  it.each([
    ["zh", "照账单抄（一般是 BE82 2100 0008 8968，2023 年）"],
    ["en", "the one on the bill (usually BE82 2100 0008 8968, seen 2023)"],
  ] as const)(
    "in %s a known one is there to check the bill's against, never to be copied",
    (language, words) => {
      const { html, rows, text } = rendered({ operator: "scarlet", billing: "bill" }, language);
      expect(text).toContain(words);
      expect(html).not.toMatch(/<code>BE/);
      expect(JSON.stringify(rows)).not.toContain("BE82");
    },
  );

  it("who is paid is named where it is not the brand on the card", () => {
    const answers = { operator: "scarlet", billing: "bill" } as const;
    expect(rendered(answers, "zh").text).toContain("收款人，一般是 Proximus");
    expect(rendered({ ...answers, operator: "telenet" }, "zh").text).toContain("收款人\n");
  });
});

describe("what differs from one operator to the next", () => {
  it("DIGI: the camera scans the code, MyDIGI says Betaald within 5 working days, and the bill names whom to ask", () => {
    const { text } = rendered({ operator: "digi", billing: "bill" }, "en");
    expect(text).toContain("Scan it with the camera, not in the bank app");
    expect(text).toContain("MyDIGI says Betaald / Payé, within 5 working days");
    expect(text).toContain("the bill's Klantendienst / Service client");
  });

  it("yoin takes it by itself on the 20th; what fails is paid in MyYoin", () => {
    const zh = rendered({ operator: "yoin", billing: "bill" }, "zh").text;
    expect(zh).toContain("每月 20 日从你的账户扣");
    expect(zh).toContain("登录 MyYoin 付");
    const en = rendered({ operator: "yoin", billing: "bill" }, "en").text;
    expect(en).toContain("on day 20 of the month");
    expect(en).toContain("Pay in MyYoin");
  });

  it("who leaves is told to end the plan, who stays to let the bank pay", () => {
    const answers = { operator: "telenet", billing: "bill" } as const;
    expect(rendered({ ...answers, stay: "weeks" }, "zh").text).toContain(
      "离开前：问客服怎么停（Opzeggen / Résilier）",
    );
    expect(rendered({ ...answers, stay: "long" }, "zh").text).toContain("长住：让银行每月自动付");
  });

  it("without internet Wi-Fi comes first", () => {
    const { lines } = rendered({ operator: "telenet", billing: "bill", offline: "yes" }, "zh");
    expect(lines[1]).toContain("Wi-Fi");
  });

  it("a network's own bills get the same card, and lead to its prepaid one", async () => {
    const emma = await started(stage, "en", { operator: "proximus", billing: "bill" });
    await emma.sees("Proximus: pay the bill");
    await emma.sees("0800 55 800");
    await emma.taps("I top up myself");
    await emma.sees("Proximus prepaid");
  });
});
