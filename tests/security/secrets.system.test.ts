import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { balance } from "../support/balancer.ts";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";
import type { Traveller } from "../support/traveller.ts";

const KEYS = [1, 2].map((byte) => Buffer.alloc(32, byte * 37).toString("base64"));
const [KEY = "", NEXT = ""] = KEYS;
const PASSWORD = "hunter2-of-redis";
const NUMBER = "0471234567";
const CODE = "123456789012345";
const NAME = "Wang Xiaoming-Dupont";
const TEXT = "my aunt Philippa lives here";

/** What must stand nowhere: what we hold, and what people say. */
const SECRETS = [...KEYS, PASSWORD, "a-secret-for-tests"];
const PERSONAL = [NUMBER, "0471 23 45 67", CODE, NAME, TEXT];

async function staged(redis: RedisServer): Promise<{ stage: Stage; environment: Record<string, string> }> {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const shared = stage.environment({ mode: "webhook", port: await freePort() });
  const REDIS_URL = `redis://:${PASSWORD}@127.0.0.1:${redis.port}`;
  return { stage, environment: { ...shared, REDIS_URL, STATE_KEY: KEY, LOG_LEVEL: "debug" } };
}

async function startedRedis(): Promise<RedisServer> {
  const redis = await startRedis("--requirepass", PASSWORD);
  onTestFinished(() => redis.stop());
  return redis;
}

async function start(environment: Record<string, string>): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  await bot.says("the bot is running");
  return bot;
}

/** Says all that nobody should keep. */
async function talks(traveller: Traveller): Promise<void> {
  for (const text of ["/start", NUMBER, "0471 23 45 67", CODE, `TOPUP ${CODE}`, TEXT, "BASE", "/settings"])
    await traveller.sends(text);
}

describe.skipIf(lacks("redis-server"))("secrets and what people say", () => {
  it("stand in no log, no page, no process title and no store, whatever goes wrong", async () => {
    const redis = await startedRedis();
    const { stage, environment } = await staged(redis);
    const bot = await start(environment);
    const traveller = await stage.traveller({ first_name: NAME, language_code: "en" });
    await talks(traveller);
    const { faults } = stage.telegram;
    for (const fault of [{ status: 400 }, { status: 500, times: 4 }, { drop: "before", times: 4 }] as const) {
      faults.call({ method: "sendMessage", ...fault });
      await traveller.sends(TEXT);
    }
    await redis.kill();
    const waiting = traveller.sends(TEXT);
    await bot.says("the store is in trouble");
    await redis.start();
    await waiting;
    await talks(traveller);

    const pages = await Promise.all(
      ["/metrics", "/readyz", "/healthz", "/telegram", "/nothing"].map(async (path) => {
        const answer = await fetch(`http://127.0.0.1:${environment["PORT"]}${path}`);
        return `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
      }),
    );
    const title = execFileSync("ps", ["-o", "args=", "-p", String(bot.pid)]).toString();
    const dump = await dumpOf(redis);
    expect(dump.length).toBeGreaterThan(0);
    bot.signal("SIGTERM");
    await bot.ended();
    const seen = { output: bot.output, pages: pages.join("\n"), title, dump };
    expect(found([...SECRETS, environment["BOT_TOKEN"] ?? "?"], seen)).toEqual([]);
    expect(found([...PERSONAL, String(traveller.id)], seen)).toEqual([]);
  }, 90_000);

  it("stand in no file of the embedded store either", async () => {
    const redis = await startedRedis();
    const { stage, environment } = await staged(redis);
    const bot = await start({ ...environment, REDIS_URL: "" });
    const traveller = await stage.traveller({ first_name: NAME, language_code: "en" });
    await talks(traveller);
    const files = readdirSync(stage.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"));
    expect(files.length).toBeGreaterThan(0);
    expect(
      found([...SECRETS, ...PERSONAL, String(traveller.id)], { files: files.join("\n"), output: bot.output }),
    ).toEqual([]);
  });

  it("stand in no crash: an unforeseen error at the start and in the middle", async () => {
    const redis = await startedRedis();
    const { environment } = await staged(redis);
    const broken = `data:text/javascript,${encodeURIComponent(
      "setTimeout(() => { throw Object.assign(new Error('bad ' + JSON.stringify(process.env)), { env: process.env }); }, 1500)",
    )}`;
    const bot = new BotProcess({ ...environment, NODE_OPTIONS: `--import=${broken}` });
    expect(await bot.ended()).toBe(1);
    expect(bot.output).toContain("an unforeseen error");
    expect(found([...SECRETS, environment["BOT_TOKEN"] ?? "?"], { output: bot.output })).toEqual([]);
  });
});

describe.skipIf(lacks("redis-server"))("STATE_KEY", () => {
  it("is changed while three processes run, one of them at a time: no answer is lost", async () => {
    const redis = await startedRedis();
    const { stage, environment } = await staged(redis);
    const ports = await Promise.all([1, 2, 3].map(() => freePort()));
    const balancer = await balance(ports, Number(environment["PORT"]));
    onTestFinished(() => balancer.close());
    const startAt = (port: number, keys: object) => start({ ...environment, ...keys, PORT: String(port) });
    const bots = await Promise.all(ports.map((port) => startAt(port, {})));
    const people = await Promise.all(
      Array.from({ length: 5 }, () => stage.traveller({ language_code: "en" })),
    );
    for (const traveller of people) await answersTwo(traveller);
    // First every process may open with the next key; then the next key seals.
    for (const keys of [
      { STATE_KEY: KEY, STATE_KEY_OLD: NEXT },
      { STATE_KEY: NEXT, STATE_KEY_OLD: KEY },
    ]) {
      for (const [index, port] of ports.entries()) {
        bots[index]?.signal("SIGTERM");
        await bots[index]?.ended();
        bots[index] = await startAt(port, keys);
        for (const traveller of people) await traveller.sends("/settings");
        for (const traveller of people) await traveller.sees("Up to 2 weeks, iPhone");
      }
    }
  }, 90_000);

  it("that is wrong opens nothing and destroys nothing: with the right one all is there again", async () => {
    const redis = await startedRedis();
    const { stage, environment } = await staged(redis);
    const traveller = await stage.traveller({ language_code: "en" });
    let bot = await start(environment);
    await answersTwo(traveller);
    bot.signal("SIGTERM");
    await bot.ended();
    bot = await start({ ...environment, STATE_KEY: NEXT });
    await traveller.sends("/settings");
    await traveller.sees("Your answers: none yet");
    bot.signal("SIGTERM");
    await bot.ended();
    await start(environment);
    await traveller.sends("/settings");
    await traveller.sees("Up to 2 weeks, iPhone");
  }, 60_000);
});

async function answersTwo(traveller: Traveller): Promise<void> {
  await traveller.sends("/start");
  await traveller.taps("Up to 2 weeks");
  await traveller.taps("iPhone");
}

/** Every name, field and value in Redis, as bytes. */
async function dumpOf({ admin }: RedisServer): Promise<string> {
  const keys = await admin.keysBuffer("*");
  const values = await Promise.all(keys.map((key) => admin.dumpBuffer(key)));
  return [...keys, ...values].map((bytes) => bytes?.toString("latin1") ?? "").join("\n");
}

function found(words: readonly string[], places: Record<string, string>): string[] {
  return Object.entries(places).flatMap(([place, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${word} in ${place}`),
  );
}
