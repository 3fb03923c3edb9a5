import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";
import { openEmptyStage } from "../support/stage.ts";

it.skipIf(lacks("redis-server"))(
  "an edit whose answer was lost does not come again after the screen of the next tap, from another process",
  async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const stage = await openEmptyStage();
    onTestFinished(() => stage.close());
    const ports = [await freePort(), await freePort()] as const;
    const shared = stage.environment({ mode: "webhook", port: ports[0], redisUrl: redis.url });
    for (const port of ports) {
      const bot = new BotProcess({ ...shared, PORT: String(port) });
      onTestFinished(() => bot.kill());
      await bot.says("the bot is running");
    }
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.sees("How long are you staying?");
    const { id } = traveller;
    const message_id = (await traveller.messages()).at(-1)?.message_id;

    /** As Telegram does: until it is done with. */
    async function taps(port: number, update_id: number, data: string): Promise<void> {
      const from = { id, is_bot: false, first_name: "x", language_code: "en" };
      const message = { message_id, date: 1, chat: { id, type: "private", first_name: "x" } };
      const body = JSON.stringify({
        update_id,
        callback_query: { id: String(update_id), from, chat_instance: "1", data, message },
      });
      const headers = {
        "content-type": "application/json",
        "x-telegram-bot-api-secret-token": shared.WEBHOOK_SECRET ?? "",
      };
      const url = `http://127.0.0.1:${port}/telegram`;
      while ((await fetch(url, { method: "POST", headers, body })).status !== 200) await pause(50);
    }

    stage.telegram.faults.call({ method: "editMessageText", drop: "after" });
    const first = taps(ports[0], 3_000_000_001, "g:s0");
    await expect.poll(() => traveller.screen()).toContain("What is the SIM in?");
    await taps(ports[1], 3_000_000_002, "g:s0d1");
    await first;
    await traveller.sees("Which operator is your SIM or eSIM from?");
  },
  30_000,
);
