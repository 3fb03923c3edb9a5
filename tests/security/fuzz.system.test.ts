import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Pool } from "undici";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";
import { hostileUpdates } from "./hostile-updates.ts";

/** CI and `npm run fuzz` send 200,000; a sample while one works. */
const UPDATES = Number(process.env["FUZZ_UPDATES"] ?? (process.env["CI"] === "true" ? 200_000 : 10_000));
const BATCH = 500;
const AT_ONCE = 32;
const SEED = 20261120;
/** Megabytes. */
const HEAP = 160;
const MEGABYTE = 1024 * 1024;

describe.skipIf(lacks("redis-server"))("hostile updates over HTTP", () => {
  let stage: Stage;
  let redis: RedisServer;
  let bot: BotProcess;
  let pool: Pool;

  beforeAll(async () => {
    [stage, redis] = await Promise.all([openEmptyStage(), startRedis()]);
    const port = await freePort();
    bot = new BotProcess({
      ...stage.environment({ mode: "webhook", port, redisUrl: redis.url }),
      // What grows without end dies of this. V8's own young generation would fill it alone, and be collected all the time.
      NODE_OPTIONS: `--max-old-space-size=${HEAP} --max-semi-space-size=8`,
    });
    await bot.says("the bot is running");
    pool = new Pool(`http://127.0.0.1:${port}`, { connections: AT_ONCE });
  }, 60_000);
  afterAll(async () => {
    await pool.close();
    await bot.kill();
    await Promise.all([stage.close(), redis.stop()]);
  });

  it(`${UPDATES} of every kind: each is done with, no crash, no bug in the log, no memory that grows`, async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => stage.traveller()));
    const updates = hostileUpdates(people.map(({ id }) => id));
    const answers = new Map<number, number>();
    const bad: string[] = [];
    const sessions: number[] = [];
    let update_id = 1;
    for (let sent = 0; sent < UPDATES; sent += BATCH) {
      const batch = fc.sample(updates, { numRuns: BATCH, seed: SEED + sent });
      const turns = batch.map((update) => ({ ...update, update_id: update_id++ }));
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let next = turns.pop(); next !== undefined; next = turns.pop()) {
            const body = JSON.stringify(next);
            let status = await post(pool, body);
            // "Come again": a busy machine may keep the store from answering in time. Telegram does come again.
            for (let tries = 0; status === 503 && tries < 20; tries++) status = await post(pool, body);
            answers.set(status, (answers.get(status) ?? 0) + 1);
            if (status !== 200) bad.push(`${status}: ${body.slice(0, 500)}`);
          }
        }),
      );
      if (sent % (UPDATES / 10) === 0) sessions.push(residentBytes(bot.pid));
    }
    const bugs = bot.output
      .split("\n")
      .filter((line) => /"type":"(Type|Reference|Range|Syntax)Error"|unforeseen|escaped the bot/.test(line));
    process.stdout.write(
      `\nFUZZ ${update_id - 1} updates, seed ${SEED}: answers ${JSON.stringify([...answers])}, ` +
        `memory ${sessions.map((bytes) => Math.round(bytes / MEGABYTE)).join(" ")} MB\n`,
    );
    expect([...new Set(bugs.map((line) => line.replaceAll(/"(time|update)":[^,]*,/g, "")))]).toEqual([]);
    expect(bad).toEqual([]);
    expect((await pool.request({ path: "/healthz", method: "GET" })).statusCode).toBe(200);
  }, 1_800_000);

  it("a person is served right after", async () => {
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    await traveller.taps("Up to 2 weeks");
    await traveller.sees("✓ Up to 2 weeks");
  });
});

async function post(pool: Pool, body: string): Promise<number> {
  const headers = {
    "content-type": "application/json",
    "x-telegram-bot-api-secret-token": "a-secret-for-tests",
  };
  const { statusCode, body: answer } = await pool.request({
    path: "/telegram",
    method: "POST",
    headers,
    body,
  });
  await answer.dump();
  return statusCode;
}

function residentBytes(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
}
