import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEmptyStage, type Stage } from "../../support/stage.ts";
import type { Traveller } from "../../support/traveller.ts";

const NOON = Date.parse("2026-11-20T11:00:00Z");
const DAY = 24 * 60 * 60 * 1000;

describe.each(["polling", "webhook"] as const)("over %s", (mode) => {
  let clock = NOON;
  let stage: Stage;
  let traveller: Traveller;
  beforeAll(async () => {
    stage = await openEmptyStage({ mode, now: () => clock });
    // What an older bot, which knew nothing of blocking, had asked Telegram for.
    const allowed_updates = ["message", "callback_query"];
    await stage.ask("POST", `/bot${stage.telegram.token}/getUpdates`, { allowed_updates });
    await stage.startBot();
  });
  beforeEach(async () => {
    clock = NOON;
    traveller = await stage.traveller({ language_code: "en" });
    await traveller.does("start", { payload: "reminders_lycamobile_zh" });
    await traveller.taps("🔔 套餐 12 月 18 日");
  });
  afterAll(() => stage.close());

  it("a bot that starts sends what is due, and counts it without a word of whose it was", async () => {
    await stage.stopBot();
    clock = NOON + 28 * DAY;
    await stage.startBot();
    await expect.poll(() => stage.rounds()).toBeGreaterThan(0);
    expect(sent()).toHaveLength(1);
    expect(await stage.metrics()).toContain('bot_reminders_total{kind="bundle-end",outcome="sent"} 1');
    expect(await stage.metrics()).not.toContain(String(traveller.id));
  });

  it("a stop waits for the reminder that is being sent, and it does not come again", async () => {
    await stage.stopBot();
    clock = NOON + 40 * DAY;
    stage.telegram.faults.call({ method: "sendMessage", slow: 200 });
    await stage.startBot();
    await expect.poll(() => stage.telegram.log.open).toBeGreaterThan(0);
    await stage.stopBot();
    expect(sent()).toHaveLength(1);
    await stage.startBot();
    await expect.poll(() => stage.rounds()).toBeGreaterThan(0);
    expect(sent()).toHaveLength(1);
  });

  it("whoever blocks the bot is forgotten at once, also after an upgrade", async () => {
    await traveller.does("block");
    await traveller.does("start");
    await traveller.sees("How long are you staying?");
    await traveller.sends("/reminders");
    await traveller.sees("You have no reminders.");
  });

  it("whoever adds the bot to a group loses nothing", async () => {
    await stage.ask("POST", "/groups", { title: "留学生", members: [traveller.id] });
    await stage.quiet();
    await traveller.sends("/reminders");
    await traveller.sees("1 个，最多 20 个");
  });

  function sent(): string[] {
    const texts = stage.telegram.log
      .of("sendMessage")
      .flatMap(({ params }) => (params["chat_id"] === String(traveller.id) ? [params["text"] ?? ""] : []));
    return texts.filter((text) => text.startsWith("🔔"));
  }
});
