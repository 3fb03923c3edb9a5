import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";
import { openEmptyStage } from "../support/stage.ts";
import { soak } from "./soak.ts";

/** `npm run soak` gives it half an hour. */
const SECONDS = Number(process.env["SOAK_SECONDS"] ?? 60);
const RATE = 200;

describe.skipIf(lacks("redis-server"))("a long run", () => {
  it(
    `of ${SECONDS} s at up to ${RATE} updates a second: memory and descriptors stay where they were`,
    async () => {
      const [stage, redis] = await Promise.all([openEmptyStage(), startRedis()]);
      onTestFinished(() => stage.close());
      onTestFinished(() => redis.stop());
      const bot = new BotProcess({
        ...stage.environment({ mode: "webhook", port: await freePort(), redisUrl: redis.url }),
        // As the fuzz has it.
        NODE_OPTIONS: "--max-old-space-size=160 --max-semi-space-size=8",
      });
      onTestFinished(() => bot.kill());
      await bot.says("the bot is running");
      const { rate, readings } = await soak(stage, bot, RATE, SECONDS);
      const shown = (what: "megabytes" | "descriptors") => readings.map((reading) => reading[what]).join(" ");
      process.stdout.write(
        `\nSOAK ${SECONDS} s at ${rate} updates a second: memory ${shown("megabytes")} MB, descriptors ${shown("descriptors")}\n`,
      );
      const [middle, end] = [readings[Math.floor(readings.length / 2)], readings.at(-1)];
      expect(end?.megabytes).toBeLessThan((middle?.megabytes ?? 0) + 30);
      expect(end?.descriptors).toBeLessThan((middle?.descriptors ?? 0) + 30);
    },
    (SECONDS + 120) * 1000,
  );
});
