import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { addDays, dayInBrussels } from "../../src/day.ts";
import { openRedis } from "../../src/session/redis.ts";
import { openSqlite } from "../../src/session/sqlite.ts";
import type { Store } from "../../src/session/store.ts";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { startCluster, startRedis } from "../support/redis.ts";

// `npm run facts` beside a store in which people contradict something.

const FACTS = fileURLToPath(new URL("../../scripts/facts.ts", import.meta.url));
const TODAY = dayInBrussels(Date.now());
const KEY = Buffer.alloc(32, 1).toString("base64");

async function printed(environment: Record<string, string>): Promise<string> {
  const facts = new BotProcess(environment, FACTS);
  expect(await facts.ended()).toBe(0);
  return facts.output;
}

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "facts-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** Says these things on each of two days. */
async function say(store: Store, counts: Record<string, number>): Promise<void> {
  for (let number = 1; number <= 2; number += 1)
    await store.voices.add({ process: "one", number, day: addDays(TODAY, 1 - number), counts });
}

const VOICES = {
  "base|website|foreign-card||failed": 2,
  "base|website|foreign-card||worked": 1,
  "proximus|||#120#|failed": 3,
  "orange|reseller|paypal||failed": 2,
  "lycamobile|voucher|||worked": 3,
};

const FIRST = `
What people contradict:
  proximus: #120#: 6 say no, last on ${TODAY}
    → operators/proximus.json balance.0.steps.0.code: official-undated, 2021, https://`;

/** The lines before the first operator, without their sources. */
const before = (output: string) =>
  output
    .slice(0, output.indexOf("\n\nairalo: "))
    .split("\n")
    .map((line) => line.replace(/: [\w-]+, \d{4}[\d-]*, \S+$/u, ""));

describe("npm run facts", () => {
  it("begins with what people contradict, and where each fact is, while the bot has the file", async () => {
    const usual = await printed({ DATA_DIR: await folder() });
    const data = await folder();
    const store = await openSqlite({ folder: data });
    onTestFinished(() => store.close());
    await say(store, VOICES);
    const output = await printed({ DATA_DIR: data, BOT_TOKEN: "1:a", STATE_KEY: KEY });
    expect(output.startsWith(FIRST)).toBe(true);
    expect(before(output)).toEqual([
      "",
      "What people contradict:",
      `  proximus: #120#: 6 say no, last on ${TODAY}`,
      "    → operators/proximus.json balance.0.steps.0.code",
      `  orange: reseller, paypal: 4 say no, last on ${TODAY}`,
      "    → belgium.json resellers.0.page",
      `  base: website, foreign-card: 4 of 6 say no, last on ${TODAY}`,
      "    → operators/base.json ways.website.page",
      "    → operators/base.json payments.foreign-card: unknown",
    ]);
    expect(output.endsWith(usual)).toBe(true);
  });

  it("reads the local bot's folder where there is no token", async () => {
    const data = await folder();
    const store = await openSqlite({ folder: join(data, "local-8123") });
    await say(store, VOICES);
    await store.close();
    expect((await printed({ DATA_DIR: data, PORT: "8123" })).startsWith(FIRST)).toBe(true);
  });

  it("prints the rest where there is no store, no voice, or a store that cannot be read", async () => {
    const usual = await printed({ DATA_DIR: await folder() });
    expect(usual.startsWith("\nairalo: ")).toBe(true);
    const quiet = await folder();
    await (await openSqlite({ folder: quiet })).close();
    expect(await printed({ DATA_DIR: quiet, BOT_TOKEN: "1:a", STATE_KEY: KEY })).toBe(usual);
    const broken = await folder();
    await writeFile(join(broken, "memory.db"), "x".repeat(5000));
    const REDIS_URL = `redis://:hunter2@127.0.0.1:${await freePort()}`;
    for (const environment of [
      { DATA_DIR: broken, BOT_TOKEN: "1:a", STATE_KEY: KEY },
      { REDIS_URL },
      { PORT: "many" },
    ]) {
      const output = await printed(environment);
      expect(output).toMatch(/^What people say cannot be read\. .+\n/u);
      expect(output.replace(/^.+\n/u, "")).toBe(usual);
      expect(output).not.toContain("hunter2");
    }
  });

  it.skipIf(lacks("redis-server"))(
    "reads Redis, and a Cluster",
    async () => {
      const redis = await startRedis();
      onTestFinished(() => redis.stop());
      const cluster = await startCluster();
      onTestFinished(() => cluster.stop());
      for (const urls of [[redis.url], cluster.urls]) {
        const store = await openRedis({ urls });
        await say(store, VOICES);
        await store.close();
        expect((await printed({ REDIS_URL: urls.join(",") })).startsWith(FIRST)).toBe(true);
      }
    },
    40_000,
  );
});
