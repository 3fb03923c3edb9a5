import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { catalog } from "../../support/trips.ts";
import { opens, picksTwoWeeks, remindsOfAll } from "../../support/reminded.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Traveller } from "../../support/traveller.ts";

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.parse("2026-11-20T11:00:00Z");
let clock = NOON;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ now: () => clock });
});
beforeEach(() => {
  clock = NOON;
});
afterAll(() => stage.close());

/** From the card, behind its ⋯, without saying what worked. */
async function arrives(traveller: Traveller, payload: string): Promise<void> {
  await traveller.does("start", { payload });
  const screen = await traveller.screen();
  await traveller.taps(screen.includes("⋯ 更多") ? "⋯ 更多" : "⋯ More");
  const label = /\[(✅ [^\]]*)\]/u.exec(await traveller.screen())?.[1] ?? "";
  await traveller.taps(label);
  const skip = screen.includes("⋯ 更多") ? "跳过" : "Skip";
  await traveller.taps(skip);
  await traveller.taps(skip);
}

describe("after a top-up", () => {
  it("in Chinese: it arrived, and a tap on each day sets a reminder of it", async () => {
    const traveller = await stage.traveller();
    await arrives(traveller, "base_iphone_long");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "✅ 到账了，真好！BASE 充好了，到期前要我提醒你吗？

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
    await traveller.taps("🔔 套餐 12 月 18 日");
    expect(traveller.toast).toBe("🔔 我会在 2026 年 12 月 18 日提醒你。");
    await traveller.taps("🔔 卡和号码 2027 年 10 月 21 日");
    await traveller.sends("/reminders");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "你的提醒（2 个，最多 20 个）

      1. BASE 套餐：2026 年 12 月 20 日，2026 年 12 月 18 日提醒
      2. BASE 卡和号码：2027 年 11 月 20 日，2027 年 10 月 21 日提醒
      [🗑 1] [🗑 2]
      [➕ BASE] [➕ 别的运营商]
      [🗑 全部删掉] [🏠 首页] [🌐 English]"
    `);
  });

  it("in English: all at once, and off again", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await arrives(traveller, "mobile-vikings_iphone_long");
    await traveller.taps("🔔 All");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "Mobile Vikings: keep your number

      If you topped up today:
      • The bundle ends on 20 December 2026.
      • The credit expires on 20 May 2027.
      • No top-up by 20 November 2027, and the SIM and the number are gone.

      You register the SIM again every 18 months.

      Tap one, and I'll remind you that day, between 9:00 and 20:00 in Belgium.

      Sources
      • support.mobilevikings.be (🟡 an old official page, 2018)
      • support.mobilevikings.be (🟢 official, 2024 or later)
      [✅ Bundle 18 Dec]
      [✅ Credit 6 May 2027]
      [✅ SIM and number 21 Oct 2027]
      [📅 Pick day] [Not today]
      [◀ Back to answer] [🌐 中文]"
    `);
    await traveller.taps("✅ Credit 6 May 2027");
    expect(traveller.toast).toBe("Reminder deleted.");
    await traveller.sees("🔔 Credit 6 May 2027");
    await traveller.taps("◀ Back to answer");
    await traveller.sees("Mobile Vikings prepaid");
  });

  it("on another day: by a button, or typed; then the dates count from it", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await arrives(traveller, "base_iphone_long");
    await traveller.taps("Not today");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "BASE: when did you top up?
      Tap, or type a date: 24/12, 24 December, 3 days ago.
      [Today] [Yesterday]
      [2 days ago] [3 days ago]
      [5 days ago] [7 days ago]
      [14 days ago] [30 days ago]
      [◀ Back] [🏠 Start] [🌐 中文]"
    `);
    await traveller.taps("Yesterday");
    await traveller.sees("After your top-up on 19 November 2026:");
    await traveller.sees("🔔 Bundle 17 Dec");
    await traveller.taps("Not today");
    await traveller.sends("10 November");
    await traveller.sees("The bundle ends on 10 December 2026.");
    await traveller.taps("Not today");
    await traveller.sends("in 3 weeks");
    await traveller.sees("Pick today or a day before");
    await traveller.sends("a while back");
    await traveller.sees("I can't read that as a date.");
    await traveller.sends("2026-09-01");
    await traveller.sees("The bundle ended on 1 October 2026.");
    await traveller.sees("🔔 Credit 18 Aug");
  });

  it("where nobody says when it ends, two safe days are offered at once, and whom to ask", async () => {
    const traveller = await stage.traveller();
    await arrives(traveller, "proximus_iphone_long");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "✅ 到账了，真好！Proximus 充好了，到期前要我提醒你吗？

      套餐、话费、卡和号码多久到期没查到，问一句：
      📞 任何电话打 0800 55 800，免费
      🌐 proximus.be

      点一个，到那天我提醒你（比利时时间 9 点到 20 点）。
      [🔔 30 天后看套餐 12 月 20 日]
      [🔔 11 个月内再充 2027 年 10 月 20 日]
      [🔔 全部提醒] [📅 选日子] [不是今天]
      [◀ 回到答案] [🌐 English]"
    `);
    await traveller.taps("📅 选日子");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "Proximus：要我哪天提醒你？
      点一个，或者直接写日期：12月24日、24/12、三周后。
      [14 天后] [1 个月后]
      [3 个月后] [6 个月后]
      [11 个月后]
      [◀ 返回] [🏠 首页] [🌐 English]"
    `);
    await traveller.taps("11 个月后");
    await traveller.sees("✅ 自己选的日子 2027 年 10 月 20 日");
    await traveller.taps("📅 选日子");
    await traveller.sends("12月24日");
    await traveller.sees("✅ 自己选的日子 12 月 24 日");
    await traveller.taps("📅 选日子");
    await traveller.sends("昨天");
    await traveller.sees("选今天以后的日子");
  });

  it("an identification is asked for, and runs from the day the person names", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await arrives(traveller, "mobile-vikings_android_long");
    await traveller.taps("📅 Pick day");
    await traveller.taps("🪪 From my last registration");
    await traveller.taps("3 months ago");
    await traveller.sees("✅ Registration 21 Jan 2028");
    await traveller.taps("📅 Pick day");
    await traveller.taps("🪪 From my last registration");
    await traveller.sends("1 March 2026");
    await traveller.sees("✅ Registration 2 Aug");
    await traveller.taps("📅 Pick day");
    await traveller.taps("🪪 From my last registration");
    await traveller.sends("1/1/2025");
    await traveller.sees("it has already run out");
  });

  it("a text that is about something else is answered as such", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await arrives(traveller, "base_iphone_long");
    await traveller.taps("📅 Pick day");
    await traveller.sends("Orange");
    await traveller.sees("Orange: which day shall I remind you?");
    await traveller.sends("thanks");
    await traveller.sees("You're welcome.");
  });
});

describe("the ways in", () => {
  it("/reminders with nothing kept asks for the operator, typed or tapped", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/reminders");
    await traveller.sees("你还没有提醒。");
    await traveller.sends("base");
    await traveller.sees("BASE：保号提醒");
  });

  it("/help has a door, and the language button keeps the place", async () => {
    const traveller = await stage.traveller();
    await traveller.sends("/help");
    await traveller.taps("🔔 保号提醒");
    await traveller.taps("Lycamobile");
    await traveller.sees("Lycamobile：保号提醒");
    await traveller.taps("🌐 English");
    await traveller.sees("Lycamobile: keep your number");
    await traveller.sees("How long these last isn't confirmed: Credit, SIM and number.");
  });

  it.each([
    ["zh-hans", "base 卡什么时候过期", "BASE：保号提醒"],
    ["en", "when does my Mobile Vikings SIM expire?", "Mobile Vikings: keep your number"],
  ])("words in %s: %s", async (language_code, text, expected) => {
    const traveller = await stage.traveller({ language_code });
    await traveller.sends(text);
    await traveller.sees(expected);
  });

  it.each([
    ["reminders_base_zh", "BASE：保号提醒"],
    ["reminders_en", "You have no reminders."],
  ])("the deep link %s", async (payload, expected) => {
    const traveller = await stage.traveller();
    await traveller.does("start", { payload });
    await traveller.sees(expected);
  });

  it("in a group nothing is told", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const { id } = await stage.ask<{ id: number }>("POST", "/groups", {
      title: "<b>",
      members: [traveller.id],
    });
    stage.telegram.log.clear();
    await traveller.does("send", { text: "/reminders", chat: id });
    const [answer] = stage.telegram.log.of("sendMessage");
    expect(answer?.params["text"]).toContain("Let's talk in private");
  });

  it("an operator that has no dates, and one that is not known, can be reminded of all the same", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "reminders_telenet" });
    await traveller.sees("Telenet only sends bills");
    await traveller.does("start", { payload: "reminders_dont-know" });
    await traveller.sees("Your card: keep your number");
    await traveller.sees("How long these last isn't confirmed: Bundle, Credit, SIM and number.");
    await traveller.taps("📅 Pick day");
    await traveller.taps("In 14 days");
    await traveller.sends("/reminders");
    await traveller.sees("1. Your card, My own day: 4 December 2026");
  });
});

describe("the list", () => {
  it("deletes one, and all after asking", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await traveller.sends("/reminders");
    expect(await traveller.screen()).toMatchInlineSnapshot(`
      "Your reminders (3 of at most 20)

      1. BASE, Bundle: 20 December 2026, reminder on 18 December 2026
      2. BASE, SIM and number: 20 November 2027, reminder on 21 October 2027
      3. BASE, Credit: 20 November 2027, reminder on 6 November 2027
      [🗑 1] [🗑 2] [🗑 3]
      [➕ BASE] [➕ Another]
      [🗑 All] [🏠 Start] [🌐 中文]"
    `);
    await traveller.taps("🗑 1");
    await traveller.sees("(2 of at most 20)");
    await traveller.taps("🗑 All");
    await traveller.taps("No, keep it");
    await traveller.sees("(2 of at most 20)");
    await traveller.taps("🗑 All");
    await traveller.taps("Yes, delete all");
    await traveller.sees("You have no reminders.");
  });

  it("a new top-up takes the place of the old dates: never two of one kind", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    clock += 10 * DAY;
    await arrives(traveller, "base_iphone_long");
    await traveller.sees("You have a reminder for another date.");
    await traveller.taps("🔔 All");
    await traveller.sends("/reminders");
    await traveller.sees("(3 of at most 20)");
    await traveller.sees("Bundle: 30 December 2026");
  });

  it("holds twenty, and says so", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    const cards = [
      "base",
      "mobile-vikings",
      "lycamobile",
      "proximus",
      "orange",
      "telenet",
      "airalo",
      "saily",
    ];
    const more = ["holafly", "ubigi", "nomad", "yesim", "gigsky", "lebara", "digi", "scarlet", "voo"];
    for (const card of [...cards, ...more].slice(0, 14)) await picksTwoWeeks(traveller, card);
    await remindsOfAll(traveller, "base");
    await remindsOfAll(traveller, "mobile-vikings");
    await traveller.sends("/reminders");
    await traveller.sees("(20 of at most 20)");
    await picksTwoWeeks(traveller, "voo");
    await traveller.sees("That's as many reminders as I can keep. Delete one first.");
    await traveller.taps("🗑 20");
    await picksTwoWeeks(traveller, "voo");
    await traveller.sees("✅ My own day");
  });
});

it("every answer that a person can give as their operator can be reminded of", async () => {
  const traveller = await stage.traveller({ language_code: "en" });
  for (const { id } of catalog.operators) {
    await opens(traveller, id, "zh");
    await traveller.sees("保号提醒");
    await traveller.taps("📅 选日子");
    await traveller.taps("🌐 English");
    await traveller.sees("which day shall I remind you?");
  }
  const refused = stage.telegram.log.calls.filter(
    ({ params, verdict }) =>
      params["chat_id"] === String(traveller.id) && verdict !== undefined && verdict !== "ok",
  );
  expect(refused).toEqual([]);
}, 60_000);
