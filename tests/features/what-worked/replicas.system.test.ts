import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { voicePress } from "../../../src/bot/voice-data.ts";
import type { Means } from "../../../src/catalog/means.ts";
import type { WayName } from "../../../src/catalog/way.ts";
import { voiceName } from "../../../src/catalog/voice.ts";
import { lacks } from "../../support/needs.ts";
import { freePort } from "../../support/port.ts";
import { BotProcess } from "../../support/process.ts";
import { startRedis } from "../../support/redis.ts";
import { openEmptyStage } from "../../support/stage.ts";

const WAYS: readonly WayName[] = ["website", "app", "friend", "reseller"];
const MEANS: readonly Means[] = ["bancontact", "foreign-card", "unionpay", "alipay-wechat", "paypal"];
/** Each person says another, so that one sees how often each was counted. */
const SAYINGS = WAYS.flatMap((way) => MEANS.map((means) => ({ way, means, outcome: "worked" as const })));

describe.skipIf(lacks("redis-server"))("two processes on one Redis", () => {
  it("what is delivered to both at once counts once, and so does what is said again", async () => {
    const fleet = await open();
    const { people } = fleet;
    const bots = [await fleet.start(), await fleet.start()];
    for (const _round of [1, 2]) {
      const taps = people.map((person) => person.says());
      await Promise.all(taps.flatMap((tap) => bots.map((bot) => bot.takes(tap))));
    }
    for (const bot of bots) await bot.ends();
    expect(await fleet.count()).toEqual(SAYINGS.map(() => 1));
  }, 90_000);

  it("one is killed over it and the other is asked again: it counts at most once", async () => {
    const fleet = await open();
    const { people } = fleet;
    const survivor = await fleet.start();
    let confirmed = 0;
    const group = people.length / DELAYS.length;
    for (const [round, delay] of DELAYS.entries()) {
      const bot = await fleet.start();
      const some = people.slice(round * group, (round + 1) * group);
      const taps = some.map((person) => person.says());
      const asked = Promise.allSettled(taps.map((tap) => bot.takes(tap)));
      await pause(delay);
      await bot.process.kill();
      confirmed += (await asked).filter(({ status }) => status === "fulfilled").length;
      // Telegram brings again what nobody confirmed, and people tap again.
      await Promise.all(taps.map((tap) => survivor.takes(tap)));
      await Promise.all(some.map((person) => survivor.takes(person.says())));
    }
    await survivor.ends();
    const counts = await fleet.count();
    const once = counts.filter((each) => each === 1).length;
    process.stdout.write(
      `\nVOICES of ${counts.length}, ${confirmed} were confirmed before the SIGKILL; ${once} were counted, once each\n`,
    );
    expect(counts.filter((each) => each > 1)).toEqual([]);
  }, 120_000);
});

/** How long after the taps the process is killed, in milliseconds. */
const DELAYS = [0, 20, 40, 80, 160];

/** A Telegram with a person for each saying, and a Redis. */
async function open() {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  // Telegram's own webhook goes nowhere: the test delivers.
  const shared = stage.environment({ mode: "webhook", port: await freePort(), redisUrl: redis.url });
  let lastUpdate = 5_000_000_000;
  const people = await Promise.all(
    SAYINGS.map(async (saying) => {
      const { id } = await stage.traveller();
      // Telegram lets a bot write only to who wrote to it.
      await stage.ask("POST", `/people/${id}/send`, { text: "/start" });
      const from = { id, is_bot: false, first_name: "x" };
      const data = voicePress({ stay: "weeks", device: "iphone", operator: "base" }, saying);
      // A message that is gone: the bot sends its screen anew.
      const message = { message_id: 999_999, date: 1, chat: { id, type: "private", first_name: "x" } };
      return {
        says: () => ({
          update_id: ++lastUpdate,
          callback_query: { id: String(lastUpdate), from, chat_instance: "1", data, message },
        }),
      };
    }),
  );
  return {
    people,
    async start() {
      const port = await freePort();
      const bot = new BotProcess({ ...shared, PORT: String(port) });
      onTestFinished(() => bot.kill());
      await bot.says("the bot is running");
      const headers = {
        "content-type": "application/json",
        "x-telegram-bot-api-secret-token": shared.WEBHOOK_SECRET ?? "",
      };
      return {
        process: bot,
        /** As Telegram does: until it is done with. */
        async takes(update: object): Promise<void> {
          for (;;) {
            const body = JSON.stringify(update);
            const { status } = await fetch(`http://127.0.0.1:${port}/telegram`, {
              method: "POST",
              headers,
              body,
            });
            if (status === 200) return;
            expect(status).toBe(503);
            await pause(50);
          }
        },
        async ends(): Promise<void> {
          bot.signal("SIGTERM");
          expect(await bot.ended()).toBe(0);
        },
      };
    },
    /** How often each saying was counted, whatever the day. */
    async count(): Promise<number[]> {
      const days = await Promise.all(
        (await redis.admin.keys("voices:*")).map((key) => redis.admin.hgetall(key)),
      );
      return SAYINGS.map((saying) => {
        const name = voiceName({ operator: "base", ...saying });
        return days.reduce((sum, counts) => sum + Number(counts[name] ?? 0), 0);
      });
    },
  };
}
