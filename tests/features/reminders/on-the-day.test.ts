import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fromBot, newest, remindsOfAll } from "../../support/reminded.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import type { Traveller } from "../../support/traveller.ts";

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

/** So far the clock goes on; the bot looks at once for what is due, as at every start. */
async function on(instant: string): Promise<void> {
  await stage.stopBot();
  clock = Date.parse(instant);
  await stage.startBot();
  await expect.poll(() => stage.rounds()).toBeGreaterThan(0);
}

describe("on the day", () => {
  it("one message says what lapses, in the person's language, and goes away when it is told", async () => {
    const traveller = await stage.traveller();
    await remindsOfAll(traveller, "base", "zh");
    await on("2026-12-18T08:00:30Z");
    expect(await newest(traveller)).toMatchInlineSnapshot(`
      "🔔 BASE：保号提醒
      • 套餐 2026 年 12 月 20 日到期。

      已经充过了？点 ✅，我重新算日子。
      [✅ 今天充过了]
      [📱 怎么充值]
      [⏰ 明天再说] [⏰ 三天后再说]
      [不用提醒了] [🏠 首页] [🌐 English]"
    `);
    await on("2026-12-18T09:00:00Z");
    expect(await fromBot(traveller)).toHaveLength(2);
    await traveller.sends("/reminders");
    await traveller.sees("2 个，最多 20 个");
  });

  it("topped up: the clocks that they wanted begin anew, and a second tap does nothing more", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await on("2026-12-18T12:00:00Z");
    const message = (await traveller.messages()).at(-1)?.message_id ?? 0;
    await Promise.all([traveller.tapsAt(message, [0, 0]), traveller.tapsAt(message, [0, 0])]);
    await traveller.sees("Well done!");
    await traveller.sees("✅ Bundle 15 Jan");
    await traveller.sees("✅ SIM and number 18 Nov 2027");
    await traveller.sends("/reminders");
    await traveller.sees("(3 of at most 20)");
  });

  it("later: it comes again tomorrow or in three days, and says what day it is about", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "lycamobile");
    await on("2026-12-18T12:00:00Z");
    await traveller.taps("⏰ In 3 days");
    await traveller.sees("remind you again on 21 December 2026.");
    await on("2026-12-20T12:00:00Z");
    expect(await newest(traveller)).toContain("remind you again on 21 December 2026.");
    await on("2026-12-21T08:00:10Z");
    expect(await newest(traveller)).toContain("The bundle ended on 20 December 2026.");
    await traveller.taps("⏰ Tomorrow");
    await traveller.taps("🔔 My reminders");
    await traveller.sees("1. Lycamobile, Bundle: 20 December 2026, reminder on 22 December 2026");
  });

  it("stop: nothing more of this operator", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await on("2026-12-18T12:00:00Z");
    await traveller.taps("Stop these");
    await traveller.sees("Okay, no more reminders: BASE.");
    await traveller.sends("/reminders");
    await traveller.sees("BASE: keep your number");
  });

  it("how to top up: the card of that operator, with the answers they gave", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await traveller.does("start", { payload: "orange_android_long" });
    await on("2026-12-18T12:00:00Z");
    await traveller.taps("📱 How to top up");
    await traveller.sees("BASE prepaid");
  });

  it("where nobody says when it ends: after a month, and a top-up begins both anew", async () => {
    const traveller = await stage.traveller();
    await remindsOfAll(traveller, "proximus", "zh");
    await on("2026-12-20T09:00:00Z");
    expect(await newest(traveller)).toContain("上次充值到今天 30 天了：看看套餐还在不在，要充就充。");
    await traveller.taps("✅ 今天充过了");
    await traveller.sees("[✅ 30 天后看套餐 2027 年 1 月 19 日]\n[✅ 11 个月内再充 2027 年 11 月 20 日]");
  });

  it("several cards on one day are a message each, all that is due of a card in one", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await remindsOfAll(traveller, "mobile-vikings");
    const before = (await fromBot(traveller)).length;
    await on("2027-12-01T12:00:00Z");
    const [base, vikings, ...more] = (await fromBot(traveller)).slice(before);
    expect(base).toMatchInlineSnapshot(`
      "🔔 BASE: keep your number
      • The bundle ended on 20 December 2026.
      • The credit expired on 20 November 2027.
      • With no top-up by 20 November 2027, the SIM and the number were gone. That day has passed.

      Already topped up? Tap ✅, and I'll start counting again."
    `);
    expect(vikings).toContain("Mobile Vikings");
    expect(more).toEqual([]);
    await traveller.taps("✅ Topped up today");
    await traveller.sees("✅ Bundle 30 Dec");
  });

  it("a day that was slept through is told once, and said to have passed", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await on("2026-12-26T03:00:00Z");
    expect(await fromBot(traveller)).toHaveLength(1);
    await on("2026-12-26T12:00:00Z");
    expect(await newest(traveller)).toContain("The bundle ended on 20 December 2026.");
    await on("2026-12-27T12:00:00Z");
    expect(await fromBot(traveller)).toHaveLength(2);
  });

  it("its buttons work with nothing remembered, in the other language too", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await on("2026-12-18T12:00:00Z");
    await traveller.sends("/delete");
    await traveller.taps("Yes, delete it all");
    await traveller.taps("⏰ Tomorrow");
    await traveller.sees("remind you again on 19 December 2026.");
    await on("2026-12-19T12:00:00Z");
    await traveller.taps("🌐 中文");
    await traveller.sees("套餐 2026 年 12 月 20 日到期。");
    await traveller.sends("/delete");
    await traveller.taps("对，全部删掉");
    await traveller.taps("✅ 今天充过了");
    await traveller.sees("✅ Bundle 16 Jan");
  });
});

describe("whoever blocks the bot", () => {
  it("is forgotten at once, and reminded of nothing", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await remindsOfAll(traveller, "base");
    await traveller.does("block");
    await on("2026-12-18T12:00:00Z");
    const sent = stage.telegram.log.of("sendMessage").filter(isTo(traveller));
    expect(sent.every(({ verdict }) => verdict === "ok")).toBe(true);
    await traveller.does("start");
    await traveller.sees("Up to 2 weeks");
    await traveller.sends("/reminders");
    await traveller.sees("You have no reminders.");
  });

  it("an awkward name breaks nothing", async () => {
    const traveller = await stage.traveller({ language_code: "en", first_name: '<b>&"😀‏' });
    await remindsOfAll(traveller, "base");
    await traveller.taps("📅 Pick day");
    await traveller.sends('<b>&"😀‏');
    await traveller.sees("I can't read that as a date.");
    const calls = stage.telegram.log.calls.filter(isTo(traveller));
    expect(calls.filter(({ verdict }) => verdict !== "ok")).toEqual([]);
  });
});

const isTo =
  ({ id }: Traveller) =>
  ({ params }: { params: Record<string, string> }) =>
    params["chat_id"] === String(id);
