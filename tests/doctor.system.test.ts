import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "./support/needs.ts";
import { freePort } from "./support/port.ts";
import { BotProcess } from "./support/process.ts";
import { startCluster, startRedis } from "./support/redis.ts";
import { openEmptyStage, type StageOptions } from "./support/stage.ts";

const DOCTOR = fileURLToPath(new URL("../src/doctor.ts", import.meta.url));
const DURABLE = ["--appendonly", "yes"];
const OTHER_KEY = Buffer.alloc(32, 9).toString("base64");

/** Runs the doctor to its end; whatever it finds, it tells no secret. */
async function examined(environment: Record<string, string>) {
  const doctor = new BotProcess(environment, DOCTOR);
  const code = await doctor.ended();
  const lines = doctor.output.trim().split("\n");
  for (const line of lines) expect(line).toMatch(/^(✓ [\w ]+: .+|✗ [\w ]+: .+\. To mend it: .+)$/);
  for (const name of ["BOT_TOKEN", "STATE_KEY", "STATE_KEY_OLD", "WEBHOOK_SECRET"])
    expect(environment[name] !== undefined && doctor.output.includes(environment[name])).toBe(false);
  return { code, lines, ill: lines.filter((line) => line.startsWith("✗")) };
}

async function staged(options: StageOptions = {}) {
  const stage = await openEmptyStage(options);
  onTestFinished(() => stage.close());
  const environment: Record<string, string> = stage.environment({ ...options, port: await freePort() });
  return { stage, environment };
}

async function started(environment: Record<string, string>): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  await bot.says("the bot is running");
  return bot;
}

async function redisWith(...settings: string[]) {
  const redis = await startRedis(...settings);
  onTestFinished(() => redis.stop());
  return redis;
}

describe("the doctor, where all is well", () => {
  it("checks the rest without a token, and leaves nothing behind", async () => {
    const folder = await mkdtemp(join(tmpdir(), "doctor-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { code, lines } = await examined({ DATA_DIR: join(folder, "data") });
    expect(code).toBe(0);
    expect(lines[0]).toBe("✓ environment: well formed; mode: local");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["✓ environment", "✓ data folder", "✓ facts"]);
    expect(await readdir(folder)).toEqual([]);
  });

  it("finds a polling bot beside it, and after its end the sessions that its key opens", async () => {
    const { stage, environment } = await staged();
    const bot = await started(environment);
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    const during = await examined(environment);
    expect([during.code, during.ill]).toEqual([0, []]);
    expect(during.lines).toContainEqual("✓ token: Telegram knows it as @local_guide_bot");
    expect(during.lines).toContainEqual("✓ polling: Telegram keeps updates for us; 0 updates wait");
    bot.signal("SIGTERM");
    await bot.ended();
    const after = await examined(environment);
    expect(after.lines).toContainEqual("✓ STATE_KEY: it opens all of 1 sessions");
  });

  it.skipIf(lacks("redis-server"))("finds a webhook that delivers and a Redis that keeps", async () => {
    const redis = await redisWith(...DURABLE);
    const { stage, environment } = await staged({ mode: "webhook", redisUrl: redis.url });
    await started(environment);
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    const { code, ill, lines } = await examined(environment);
    expect([code, ill]).toEqual([0, []]);
    expect(lines).toContainEqual("✓ webhook: Telegram delivers to us; 0 updates wait");
    expect(lines).toContainEqual(expect.stringMatching(/^✓ Redis: it answers/));
    expect(lines).toContainEqual("✓ STATE_KEY: it opens all of 1 sessions");
    expect(await redis.admin.keys("doctor*")).toEqual([]);
  });
});

describe("the doctor says what is wrong with", () => {
  it("each variable, and still reads the facts", async () => {
    const { code, lines } = await examined({ BOT_TOKEN: "nonsense-secret", PORT: "many" });
    expect(code).toBe(1);
    expect(lines.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
      "✗ environment: BOT_TOKEN:",
      "✗ environment: PORT:",
      expect.stringContaining("✓ facts:"),
    ]);
  });

  it("a token that Telegram does not know", async () => {
    const { environment } = await staged();
    const { code, ill } = await examined({ ...environment, BOT_TOKEN: "1:another" });
    expect(code).toBe(1);
    expect(ill).toEqual([expect.stringMatching(/^✗ token: Telegram does not know it/)]);
  });

  it("a Telegram that is not there", async () => {
    const { environment } = await staged();
    const { ill } = await examined({
      ...environment,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${await freePort()}`,
    });
    expect(ill).toEqual([expect.stringMatching(/^✗ Telegram: it cannot be reached: ECONNREFUSED/)]);
  });

  it("a Telegram that is something else", async () => {
    const { environment } = await staged();
    const other = createServer((_request, response) => response.end("<html>")).listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const TELEGRAM_API_ROOT = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const { ill } = await examined({ ...environment, TELEGRAM_API_ROOT });
    expect(ill).toEqual([expect.stringMatching(/^✗ Telegram: what answers is not the Bot API/)]);
  });

  it("a webhook that is set while the bot polls, without its path", async () => {
    const { stage, environment } = await staged();
    const url = `http://127.0.0.1:${await freePort()}/secret-path`;
    await fetch(`${stage.telegram.apiRoot}/bot${stage.telegram.token}/setWebhook?url=${url}`);
    const { ill } = await examined(environment);
    expect(ill).toEqual([
      expect.stringMatching(/^✗ polling: Telegram delivers to another address, at 127\.0\.0\.1\. /),
    ]);
    expect(ill.join("")).not.toContain("secret-path");
  });

  it("a webhook that nobody set yet", async () => {
    const { environment } = await staged({ mode: "webhook" });
    expect((await examined(environment)).ill).toEqual([
      expect.stringMatching(/^✗ webhook: Telegram delivers nowhere/),
    ]);
  });

  it("a webhook behind which nobody is", async () => {
    const { stage, environment } = await staged({ mode: "webhook" });
    const bot = await started(environment);
    await bot.kill();
    const { id } = await stage.traveller();
    await stage.ask("POST", `/people/${id}/send`, { text: "/start" });
    const { ill } = await examined(environment);
    expect(ill).toEqual([
      expect.stringMatching(
        /^✗ webhook: Telegram's last try failed \d+ seconds ago: .+; 1 updates wait\. To mend it: /,
      ),
    ]);
  });

  it("a data folder that cannot be", async () => {
    const { stage, environment } = await staged();
    const file = join(stage.folder, "a-file");
    await writeFile(file, "");
    const { ill } = await examined({ ...environment, DATA_DIR: join(file, "data") });
    expect(ill).toEqual([expect.stringMatching(/^✗ data folder: .+ cannot be written to: ENOTDIR/)]);
  });
});

describe.skipIf(lacks("redis-server"))("the doctor says what is wrong with a Redis", () => {
  it("that is gone, or wants another password", async () => {
    const redis = await redisWith("--requirepass", "right");
    const { environment } = await staged();
    const wrong = await examined({ ...environment, REDIS_URL: `redis://:hunter2@127.0.0.1:${redis.port}` });
    await redis.stop();
    const gone = await examined({ ...environment, REDIS_URL: `redis://:hunter2@127.0.0.1:${redis.port}` });
    expect(wrong.ill).toEqual([expect.stringMatching(/^✗ Redis: .+WRONGPASS/)]);
    expect(gone.ill).toEqual([expect.stringMatching(/^✗ Redis: .+ECONNREFUSED/)]);
    expect([...wrong.lines, ...gone.lines].join("")).not.toContain("hunter2");
  });

  it("that forgets when it ends, or when it is full", async () => {
    const redis = await redisWith("--maxmemory", "64mb", "--maxmemory-policy", "allkeys-lru");
    const { environment } = await staged({ redisUrl: redis.url });
    expect((await examined(environment)).ill).toEqual([
      expect.stringMatching(/^✗ Redis: it forgets everything when it ends/),
      expect.stringMatching(/^✗ Redis: it forgets sessions when it is full/),
    ]);
  });

  it("that may only be read", async () => {
    const copy = await redisWith(...DURABLE, "--replicaof", "127.0.0.1", String(await freePort()));
    const { environment } = await staged({ redisUrl: copy.url });
    expect((await examined(environment)).ill).toEqual([expect.stringMatching(/^✗ Redis: READONLY/)]);
  });

  it("that is a Cluster", async () => {
    const cluster = await startCluster();
    onTestFinished(() => cluster.stop());
    const { environment } = await staged({ redisUrl: cluster.urls.join(",") });
    const { ill, lines } = await examined(environment);
    expect(ill).toEqual([expect.stringMatching(/^✗ Redis: it forgets everything when it ends/)]);
    expect(lines).toContainEqual(expect.stringMatching(/^✓ Redis: it answers/));
  });

  it("whose sessions the key does not open, and tells of one that is going out of use", async () => {
    const redis = await redisWith(...DURABLE);
    const { stage, environment } = await staged({ redisUrl: redis.url });
    await started(environment);
    await (await stage.traveller()).sends("/start");
    const wrong = await examined({ ...environment, STATE_KEY: OTHER_KEY });
    expect(wrong.ill).toEqual([expect.stringMatching(/^✗ STATE_KEY: 1 of 1 sessions do not open/)]);
    const old = await examined({
      ...environment,
      STATE_KEY: OTHER_KEY,
      STATE_KEY_OLD: environment["STATE_KEY"] ?? "",
    });
    expect(old.lines).toContainEqual(
      "✓ STATE_KEY: it opens all of 1 sessions, 1 of them by a key in STATE_KEY_OLD",
    );
  });
});
