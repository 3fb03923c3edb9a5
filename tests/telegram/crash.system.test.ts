import { describe, expect, it, onTestFinished } from "vitest";
import { balance } from "../support/balancer.ts";
import { allTalk, crowd, SCRIPT, whoIsElsewhere } from "../support/crowd.ts";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";

const PEOPLE = 100;
const MODES = ["polling", "webhook"] as const;

async function stageAndEnvironment(mode: (typeof MODES)[number], redisUrl?: string) {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const port = await freePort();
  return { stage, environment: stage.environment({ mode, port, redisUrl }) };
}

async function startedRedis(...settings: string[]): Promise<RedisServer> {
  const redis = await startRedis(...settings);
  onTestFinished(() => redis.stop());
  return redis;
}

async function start(environment: Record<string, string>): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  await bot.says("the bot is running");
  return bot;
}

/** Kills the bot at these shares of all answers, and starts it again each time. */
async function killAt(
  shares: readonly number[],
  stage: Stage,
  environment: Record<string, string>,
): Promise<void> {
  const people = await crowd(stage, PEOPLE);
  let bot = await start(environment);
  const talking = allTalk(stage, people);
  for (const share of shares) {
    await answered(stage, PEOPLE * SCRIPT.length * share);
    await bot.kill();
    bot = await start(environment);
  }
  await talking;
  await stage.quiet();
  expect(await whoIsElsewhere(people)).toEqual([]);
}

async function answered(stage: Stage, count: number): Promise<void> {
  while (stage.telegram.log.of("sendMessage").length < count) await new Promise(setImmediate);
}

describe.each(MODES)("kill -9 in the middle of 500 updates, over %s", (mode) => {
  it("loses none, with the embedded store", async () => {
    const { stage, environment } = await stageAndEnvironment(mode);
    await killAt([0.25, 0.6], stage, environment);
  }, 60_000);
});

// A killed process leaves its locks in Redis, and its chats wait until they expire.
describe.skipIf(lacks("redis-server"))("kill -9 with Redis", () => {
  it("loses none, over polling and webhook", async () => {
    await Promise.all(
      MODES.map(async (mode) => {
        const redis = await startedRedis();
        const { stage, environment } = await stageAndEnvironment(mode, redis.url);
        await killAt([0.4], stage, environment);
      }),
    );
  }, 60_000);
});

describe.skipIf(lacks("redis-server"))("Redis is gone for a while, and comes back with what it had", () => {
  it.each(MODES)(
    "nothing is lost over %s",
    async (mode) => {
      const redis = await startedRedis("--appendonly", "yes", "--appendfsync", "always");
      const { stage, environment } = await stageAndEnvironment(mode, redis.url);
      const bot = await start(environment);
      const people = await crowd(stage, PEOPLE);
      const talking = allTalk(stage, people);
      await answered(stage, 100);
      await redis.kill();
      await bot.says("the store is in trouble");
      const ready = await fetch(`http://127.0.0.1:${environment["PORT"]}/readyz`);
      expect([ready.status, await ready.text()]).toEqual([503, "store: unreachable\ntelegram: ok\n"]);
      await redis.start();
      await talking;
      await stage.quiet();
      expect(await whoIsElsewhere(people)).toEqual([]);
    },
    60_000,
  );
});

describe.skipIf(lacks("redis-server"))("three processes on one Redis", () => {
  it("keep every one of 31 steps of one chat, with duplicates, whichever process gets them", async () => {
    const redis = await startedRedis();
    const { stage, environment } = await stageAndEnvironment("webhook", redis.url);
    const ports = await Promise.all([1, 2, 3].map(() => freePort()));
    await Promise.all(ports.map((port) => start({ ...environment, PORT: String(port) })));
    const balancer = await balance(ports, Number(environment["PORT"]));
    onTestFinished(() => balancer.close());

    const traveller = await stage.traveller({ language_code: "en" });
    stage.telegram.faults.update({ duplicate: 31 });
    // Ten rounds through the guide and a last look: each step only makes sense after the one before.
    for (let round = 0; round < 10; round++) {
      for (const text of ["/start", "1", "2"])
        await stage.ask("POST", `/people/${traveller.id}/send`, { text });
    }
    await stage.ask("POST", `/people/${traveller.id}/send`, { text: "/settings" });
    await stage.quiet();
    await traveller.sees("Your answers: Up to 2 weeks, Android");
    expect((await traveller.messages()).filter(({ out }) => !out)).toHaveLength(31);
    expect(balancer.shares().filter((share) => share > 5)).toHaveLength(3);
  }, 60_000);
});
