import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { everythingKept } from "../../support/dump.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import { draw, type Traveller } from "../../support/traveller.ts";
import { voicesKept } from "../../support/voices.ts";

const NOON = Date.parse("2026-11-20T11:00:00Z");
const DAY = 24 * 3_600_000;
let clock = NOON;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ now: () => clock });
});
beforeEach(() => {
  clock = NOON;
});
afterAll(() => stage.close());

async function arriveAt(payload: string, language_code = "en"): Promise<Traveller> {
  const traveller = await stage.traveller({ language_code });
  await opens(traveller, payload);
  return traveller;
}

async function opens(traveller: Traveller, payload: string): Promise<void> {
  await traveller.does("start", { payload });
}

async function tapsAll(traveller: Traveller, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await traveller.taps(label);
}

const ARRIVED = ["⋯ More", "✅ It arrived"];

/** What was counted more during a deed. */
async function counted(deed: () => Promise<void>): Promise<Record<string, number>> {
  const before = await voicesKept(stage);
  await deed();
  const after = Object.entries(await voicesKept(stage));
  return Object.fromEntries(
    after.flatMap(([name, count]) => {
      const more = count - (before[name] ?? 0);
      return more === 0 ? [] : [[name, more]];
    }),
  );
}

/** Where a button is on the newest message that has it. */
async function placeOf(traveller: Traveller, label: string): Promise<[message: number, [number, number]]> {
  const messages = await traveller.messages();
  const message = messages.findLast((each) => draw(each).includes(`[${label}]`));
  const rows = message?.reply_markup?.inline_keyboard ?? [];
  const row = rows.findIndex((each) => each.some(({ text }) => text === label));
  return [message?.message_id ?? 0, [row, rows[row]?.findIndex(({ text }) => text === label) ?? 0]];
}

describe("after it arrived", () => {
  it("in Chinese: the way, what paid for it, and thanks above the reminders, in one message", async () => {
    const traveller = await arriveAt("base_iphone_weeks", "zh-hans");
    await tapsAll(traveller, "⋯ 更多", "✅ 到账了");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE：你是怎么充的？
      点一下，帮帮后面的人。只数次数，不记是谁。
      [官网] [充值券（现金）]
      [App] [银行 App]
      [朋友代充] [充值网站]
      [跳过]
      [◀ 回到答案] [🌐 English]"
    `);
    await traveller.taps("官网");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE、官网：用什么付的？
      [比利时银行卡] [国外 Visa / 万事达]
      [银联卡] [支付宝 / 微信]
      [PayPal] [跳过]
      [◀ 返回] [🌐 English]"
    `);
    await traveller.taps("◀ 返回");
    await traveller.sees("你是怎么充的？");
    expect(await counted(() => tapsAll(traveller, "官网", "国外 Visa / 万事达"))).toEqual({
      "2026-11-20 base|website|foreign-card||worked": 1,
    });
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "🙏 谢谢，后面的人用得上。
      ✅ 到账了，真好！BASE 充好了，到期前要我提醒你吗？

      按今天充值算：
      • 套餐 2026 年 12 月 20 日到期。
      • 话费 2027 年 11 月 20 日到期。
      • 不再充，卡和号码 2027 年 11 月 20 日作废。

      点一个，到那天我提醒你（比利时时间 9 点到 20 点）。

      依据
      • base.be（🟢 官方，2023 年以后）
      • base.be（🟡 官方旧页面，2018 年）
      [🔔 套餐 12 月 18 日]
      [🔔 话费 2027 年 11 月 6 日]
      [🔔 卡和号码 2027 年 10 月 21 日]
      [🔔 全部提醒] [📅 选日子] [不是今天]
      [◀ 回到答案] [🌐 English]"
    `);
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(1);
  });

  it("in English: the ways are in the order of the card, and a voucher is bought with cash or a card", async () => {
    const traveller = await arriveAt("lycamobile_android_long");
    await tapsAll(traveller, ...ARRIVED);
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "Lycamobile: how did you top up?
      One tap helps the next person. I only count it, never who.
      [Website] [Voucher (cash)]
      [A friend pays]
      [Top-up shop on the web]
      [Alipay] [Customer service]
      [Skip]
      [◀ Back to answer] [🌐 中文]"
    `);
    await traveller.taps("Voucher (cash)");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "Lycamobile, voucher (cash): what was it paid with?
      [Cash] [Belgian bank card]
      [Foreign Visa / Mastercard]
      [Skip]
      [◀ Back] [🌐 中文]"
    `);
    expect(await counted(() => traveller.taps("Cash"))).toEqual({
      "2026-11-20 lycamobile|voucher|cash||worked": 1,
    });
    await traveller.sees(/^🙏 Thanks, that helps the next person\.\n✅ Well done! Lycamobile is topped up\./);
    await traveller.sees("[📅 Pick day]");
  });

  it("both are skipped: the reminders as ever, and nothing is counted", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    expect(await counted(() => tapsAll(traveller, ...ARRIVED, "Skip", "Skip"))).toEqual({});
    await traveller.sees(/^✅ Well done!/);
    expect(await saidBy(traveller)).toBeUndefined();
  });

  it("one is skipped: the other counts", async () => {
    const one = await arriveAt("orange_iphone_weeks");
    const other = await arriveAt("proximus_iphone_weeks");
    const voices = await counted(async () => {
      await tapsAll(one, ...ARRIVED, "App", "Skip");
      await tapsAll(other, ...ARRIVED, "Skip", "UnionPay");
    });
    expect(voices).toEqual({
      "2026-11-20 orange|app|||worked": 1,
      "2026-11-20 proximus||unionpay||worked": 1,
    });
  });

  it("who leaves after the first question has said nothing", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    const voices = await counted(async () => {
      await tapsAll(traveller, ...ARRIVED, "Website", "🌐 中文", "🌐 English");
      await traveller.sends("/start");
    });
    expect(voices).toEqual({});
  });

  it("a way that leaves no choice asks nothing more", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    expect(await counted(() => tapsAll(traveller, ...ARRIVED, "Bank app"))).toEqual({
      "2026-11-20 base|bank-app|||worked": 1,
    });
    await traveller.sees(/^🙏/);
  });

  it("of a travel eSIM only what paid for it is asked: it is sold on the web alone", async () => {
    const traveller = await arriveAt("airalo_iphone_weeks");
    await tapsAll(traveller, ...ARRIVED);
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "Airalo: what was it paid with?
      [Belgian bank card]
      [Foreign Visa / Mastercard]
      [UnionPay] [Alipay / WeChat]
      [PayPal] [Skip]
      [◀ Back to answer] [🌐 中文]"
    `);
    expect(await counted(() => traveller.taps("Foreign Visa / Mastercard"))).toEqual({
      "2026-11-20 airalo||foreign-card||worked": 1,
    });
  });
});

describe("one chat counts once", () => {
  const SAYS = [...ARRIVED, "Website", "PayPal"];
  const WEBSITE = "base|website|paypal||worked";

  it("for a way in a month, whatever it was paid with; it is thanked all the same, also after a restart", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    expect(await counted(() => tapsAll(traveller, ...SAYS))).toEqual({ [`2026-11-20 ${WEBSITE}`]: 1 });
    const again = await counted(async () => {
      await opens(traveller, "base_iphone_weeks");
      await tapsAll(traveller, ...ARRIVED, "Website");
      await traveller.sees(/^🙏 Thanks/);
    });
    expect(again).toEqual({});
    await opens(traveller, "base_iphone_weeks");
    expect(await counted(() => tapsAll(traveller, ...ARRIVED, "App", "PayPal"))).toEqual({
      "2026-11-20 base|app|paypal||worked": 1,
    });
  });

  it("and is asked nothing where it has said all that it could", async () => {
    const traveller = await arriveAt("carrefour-mobile_iphone_weeks");
    const ways = ["Voucher (cash)", "Top-up shop on the web", "Alipay", "Customer service"];
    for (const way of ways) {
      await tapsAll(traveller, ...ARRIVED, way);
      if ((await traveller.screen()).includes("[Skip]")) await traveller.taps("Skip");
      await traveller.sees(/^🙏/);
      await traveller.taps("◀ Back to answer");
    }
    await tapsAll(traveller, ...ARRIVED);
    await traveller.sees(/^✅ Well done!/);
  });

  it("if the last button is pressed twice", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await tapsAll(traveller, ...ARRIVED, "Website");
    const [message, button] = await placeOf(traveller, "PayPal");
    const voices = await counted(async () => {
      stage.telegram.faults.call({ method: "editMessageText", slow: 300 });
      await Promise.all([traveller.tapsAt(message, button), traveller.tapsAt(message, button)]);
      await traveller.sees(/^🙏/);
    });
    expect(voices).toEqual({ [`2026-11-20 ${WEBSITE}`]: 1 });
  });

  it("if Telegram brings the tap twice, or its answer fails at first", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await tapsAll(traveller, ...ARRIVED, "Website");
    const voices = await counted(async () => {
      stage.telegram.faults.update({ duplicate: 1 });
      stage.telegram.faults.call({ method: "editMessageText", status: 500, times: 2 });
      await traveller.taps("PayPal");
    });
    expect(voices).toEqual({ [`2026-11-20 ${WEBSITE}`]: 1 });
  });

  it("until the month turns: then it may say it again, and what it said before is forgotten", async () => {
    clock = Date.parse("2026-11-30T22:59:00Z");
    const traveller = await arriveAt("base_iphone_weeks");
    const before = await counted(() => tapsAll(traveller, ...SAYS));
    expect(await saidBy(traveller)).toEqual(["2026-11|base|website"]);
    clock = Date.parse("2026-11-30T23:00:00Z");
    const after = await counted(async () => {
      await opens(traveller, "base_iphone_weeks");
      await tapsAll(traveller, ...SAYS);
    });
    expect([before, after]).toEqual([{ [`2026-11-30 ${WEBSITE}`]: 1 }, { [`2026-12-01 ${WEBSITE}`]: 1 }]);
    expect(await saidBy(traveller)).toEqual(["2026-12|base|website"]);
  });

  it("/delete forgets that it said it, and the counts stay", async () => {
    clock = NOON + 5 * DAY;
    const traveller = await arriveAt("base_iphone_weeks");
    const voices = await counted(async () => {
      await tapsAll(traveller, ...SAYS);
      await traveller.sends("/delete");
      await traveller.taps("Yes, delete it all");
    });
    expect(voices).toEqual({ [`2026-11-25 ${WEBSITE}`]: 1 });
    expect(await saidBy(traveller)).toBeUndefined();
  });

  it("while several people say the same", async () => {
    const voices = await counted(async () => {
      const people = await Promise.all([1, 2, 3].map(() => arriveAt("orange_iphone_weeks")));
      await Promise.all(people.map((each) => tapsAll(each, ...SAYS)));
    });
    expect(voices).toEqual({ "2026-11-20 orange|website|paypal||worked": 3 });
  });
});

describe("after it failed", () => {
  const SAY = "👎 Say what failed";

  it("in Chinese: what they told already is not asked again, and they are back at what to do", async () => {
    const traveller = await arriveAt("base_iphone_weeks", "zh-hans");
    await tapsAll(traveller, "❗ 没到账？", "显示失败", "代充网站");
    const steps = await traveller.screen();
    await traveller.taps("👎 说说哪里不行");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE、充值网站：当时用什么付的？
      [比利时银行卡] [国外 Visa / 万事达]
      [银联卡] [支付宝 / 微信]
      [PayPal] [跳过]
      [◀ 返回] [🌐 English]"
    `);
    await traveller.taps("◀ 返回");
    expect(await traveller.screen()).toBe(steps);
    await traveller.taps("👎 说说哪里不行");
    expect(await counted(() => traveller.taps("支付宝 / 微信"))).toEqual({
      "2026-11-20 base|reseller|alipay-wechat||failed": 1,
    });
    expect(traveller.toast).toBe("🙏 谢谢，后面的人用得上。");
    expect(await traveller.screen()).toBe(steps);
  });

  it("in English: who paid in a shop is asked which way it was, and what they type is still about the trouble", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await tapsAll(traveller, "❗ Not arrived?", "Not arrived", "At a shop till", SAY);
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE: what didn't work?
      One tap helps the next person. I only count it, never who.
      [Website] [Voucher (cash)]
      [App] [Bank app]
      [A friend pays]
      [Top-up shop on the web]
      [Skip]
      [◀ Back] [🌐 中文]"
    `);
    await traveller.taps("Voucher (cash)");
    await traveller.sees("BASE, voucher (cash): what did you try to pay with?");
    await traveller.taps("◀ Back");
    await traveller.sees("BASE: what didn't work?");
    expect(await counted(() => tapsAll(traveller, "Voucher (cash)", "Cash"))).toEqual({
      "2026-11-20 base|voucher|cash||failed": 1,
    });
    await tapsAll(traveller, SAY, "App");
    await traveller.sends("I paid yesterday");
    await traveller.sees("Don't pay again.\nBASE: Not arrived, At a shop till, Over a day");
  });

  it("both skipped: back at what to do, without a word, and nothing is counted", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await tapsAll(traveller, "❗ Not arrived?", "Not sure", "Not sure, or other");
    const voices = await counted(() => tapsAll(traveller, SAY, "Skip", "Skip"));
    expect(voices).toEqual({});
    expect(traveller.toast).toBe("");
    await traveller.sees("Don't pay again.");
  });

  it("once a month, and a way that failed is not counted as working in the same month", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await tapsAll(traveller, "❗ Not arrived?", "Not arrived", "Operator's site");
    const voices = await counted(async () => {
      await tapsAll(traveller, SAY, "PayPal", SAY);
      await traveller.sees("Don't pay again.");
      await traveller.taps("✅ It arrived");
      await traveller.sees("🙏 Thanks");
    });
    expect(voices).toEqual({ "2026-11-20 base|website|paypal||failed": 1 });
  });

  it("where it arrived after all, the way is known, so one question is left", async () => {
    const traveller = await arriveAt("base_iphone_weeks");
    await tapsAll(traveller, "❗ Not arrived?", "Not arrived", "Operator's site", "✅ It arrived");
    await traveller.sees("BASE, website: what was it paid with?");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("BASE prepaid");
  });

  it.each([
    ["base_iphone_weeks", "Wrong number"],
    ["base_iphone_weeks", "Paid twice"],
    ["lebara_iphone_weeks", "Not arrived"],
  ])("%s, %s: nothing to say, for no way of ours failed", async (payload, problem) => {
    const traveller = await stage.traveller({ language_code: "en" });
    await opens(traveller, `rescue_${payload}`);
    await tapsAll(traveller, problem, "Operator's site");
    await traveller.sees("Don't pay again.");
    expect(await traveller.screen()).not.toContain(SAY);
  });
});

describe("a code", () => {
  it("behind ⋯: a thumb, thanks over the chat, and the same screen; once a month for each code", async () => {
    const traveller = await arriveAt("lycamobile_iphone_weeks");
    await traveller.taps("⋯ More");
    const more = await traveller.screen();
    expect(more).toMatchInlineSnapshot(`
      "Lycamobile: what else do you need?
      [Other ways] [Amounts, validity]
      [🔎 Balance] [📵 Without internet]
      [Register the SIM] [Leaving Belgium]
      [✅ It arrived] [Sources]
      [Something's wrong] [Share]
      [Change answers]
      [👍 *103# OK] [👎 *103# fails]
      [👍 *103*…# OK] [👎 *103*…# fails]
      [🏠 Start]
      [◀ Back to answer] [🌐 中文]"
    `);
    const voices = await counted(async () => {
      await traveller.taps("👍 *103# OK");
      expect([traveller.toast, await traveller.screen()]).toEqual([
        "🙏 Thanks, that helps the next person.",
        more,
      ]);
      await traveller.taps("👎 *103# fails");
      expect(traveller.toast).toBe("You told me this month. Thanks!");
      await traveller.taps("👎 *103*…# fails");
    });
    expect(voices).toEqual({
      "2026-11-20 lycamobile|||*103#|worked": 1,
      "2026-11-20 lycamobile|||*103*code#|failed": 1,
    });
  });

  it("in Chinese, of a text message", async () => {
    const traveller = await arriveAt("base_iphone_weeks", "zh-hans");
    await traveller.taps("⋯ 更多");
    expect(await counted(() => traveller.taps("👎 CONSULT 不行"))).toEqual({
      "2026-11-20 base|||CONSULT|failed": 1,
    });
    expect(traveller.toast).toBe("🙏 谢谢，后面的人用得上。");
  });

  it.each(["airalo_iphone_weeks", "digi_iphone_weeks", "carrefour-mobile_iphone_weeks"])(
    "%s has none on its card, and no thumb",
    async (payload) => {
      const traveller = await arriveAt(payload);
      await traveller.taps("⋯ More");
      expect(await traveller.screen()).not.toMatch(/👍|👎/u);
    },
  );
});

/** What a chat said this month, as its session keeps it. */
async function saidBy({ id }: Traveller): Promise<unknown> {
  await stage.stopBot();
  const sessions = everythingKept(stage)
    .split("\n")
    .map((line) => JSON.parse(line));
  await stage.startBot();
  return sessions.find(({ chat }) => chat === id)?.said;
}
