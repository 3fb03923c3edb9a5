import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "./support/needs.ts";
import { freePort } from "./support/port.ts";
import { BotProcess } from "./support/process.ts";
import { startRedis } from "./support/redis.ts";
import { openEmptyStage } from "./support/stage.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");

function startedWith(environment: Record<string, string>): BotProcess {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  return bot;
}

async function runningBot(redisUrl?: string) {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const environment = stage.environment({ port: await freePort(), redisUrl });
  const bot = startedWith(environment);
  await bot.says("the bot is running");
  return { stage, bot, environment };
}

describe("a start that cannot be", () => {
  it.each([
    ["BOT_TOKEN", { BOT_TOKEN: "nonsense-secret", STATE_KEY: KEY }],
    ["STATE_KEY", { BOT_TOKEN: "1:a" }],
    ["PORT", { BOT_TOKEN: "1:a", STATE_KEY: KEY, PORT: "many" }],
    ["REDIS_URL", { BOT_TOKEN: "1:a", STATE_KEY: KEY, REDIS_URL: "localhost" }],
  ])("is one line that begins with %s, and exit 1", async (name, environment) => {
    const bot = startedWith(environment);
    expect(await bot.ended()).toBe(1);
    expect(bot.output.trim().split("\n")).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
    expect(bot.output).not.toContain("nonsense-secret");
  });

  it("names a Redis that is not there, without its password", async () => {
    const port = await freePort();
    const bot = startedWith({
      BOT_TOKEN: "1:a",
      STATE_KEY: KEY,
      REDIS_URL: `redis://:hunter2@127.0.0.1:${port}`,
    });
    expect(await bot.ended()).toBe(1);
    expect(bot.output).toContain(`Redis at 127.0.0.1:${port} is not ready`);
    expect(bot.output).not.toContain("hunter2");
    expect(bot.output).not.toContain("    at ");
  });

  it("says when Telegram does not know the token", async () => {
    const { stage, environment } = await runningBot();
    const bot = startedWith({
      ...environment,
      BOT_TOKEN: "1:another",
      PORT: "0",
      DATA_DIR: join(stage.folder, "b"),
    });
    expect(await bot.ended()).toBe(1);
    expect(bot.output.trim().split("\n").at(-1)).toMatch(/^BOT_TOKEN: Telegram does not know it/);
  });

  it("says when the port or the data folder is taken", async () => {
    const { environment, stage } = await runningBot();
    const samePort = startedWith({ ...environment, DATA_DIR: join(stage.folder, "b") });
    const sameFolder = startedWith({ ...environment, PORT: "0" });
    expect(await Promise.all([samePort.ended(), sameFolder.ended()])).toEqual([1, 1]);
    expect(samePort.output).toMatch(/^PORT: is taken/);
    expect(sameFolder.output).toMatch(/^Another process is using .+; stop it first\.\n$/);
    expect(sameFolder.output).not.toContain("    at ");
  });
});

describe("a stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("by %s finishes what runs and exits with 0", async (signal) => {
    const { stage, bot } = await runningBot();
    const traveller = await stage.traveller({ language_code: "en" });
    stage.telegram.faults.call({ method: "sendMessage", slow: 700 });
    const sending = traveller.sends("/help");
    await expect.poll(() => stage.telegram.log.of("sendMessage").length).toBe(1);
    bot.signal(signal);
    expect(await bot.ended()).toBe(0);
    await sending;
    await traveller.sees("What I can do");
  });

  it("a second signal ends it now", async () => {
    const { stage, bot } = await runningBot();
    const { id } = await stage.traveller();
    stage.telegram.faults.call({ method: "sendMessage", slow: 60_000 });
    await stage.ask("POST", `/people/${id}/send`, { text: "/help" });
    await expect.poll(() => stage.telegram.log.of("sendMessage").length).toBe(1);
    bot.signal("SIGTERM");
    await bot.says("stopping");
    bot.signal("SIGTERM");
    expect(await bot.ended()).toBe(1);
  });
});

describe("what is left behind by a visit", () => {
  const NAME = "Zhāng Wěi 张伟";
  const SAID = ["我的号码是 0471 23 45 67", "123456789012345", "/start", "两周以内"];

  async function visit(redisUrl?: string) {
    const { stage, bot } = await runningBot(redisUrl);
    const traveller = await stage.traveller({ first_name: NAME });
    for (const text of SAID) await traveller.sends(text);
    await traveller.taps("🌐 English");
    bot.signal("SIGTERM");
    await bot.ended();
    const secrets = [
      String(traveller.id),
      traveller.id.toString(16),
      NAME,
      "张伟",
      "0471",
      "123456789012345",
      "weeks",
      KEY,
      stage.telegram.token,
    ];
    return { stage, bot, secrets };
  }

  it("the log tells of updates, and of nobody", async () => {
    const { bot, secrets } = await visit();
    const lines = bot.output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ msg }) => msg === "update")).toHaveLength(SAID.length + 1);
    expect(lines.find(({ room }) => room === "start")).toMatchObject({
      kind: "message",
      outcome: "answered",
    });
    for (const secret of secrets) expect(bot.output).not.toContain(secret);
  });

  it("the embedded store shows neither the person nor a word", async () => {
    const { stage, secrets } = await visit();
    const files = (await readdir(stage.folder)).filter((name) => name.startsWith("memory"));
    const bytes = Buffer.concat(await Promise.all(files.map((name) => readFile(join(stage.folder, name)))));
    expect(bytes.length).toBeGreaterThan(1000);
    for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
  });

  it.skipIf(lacks("redis-server"))("Redis shows neither the person nor a word", async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const { secrets } = await visit(redis.url);
    const keys = await redis.admin.keys("*");
    const dumps = await Promise.all(
      keys.map(async (key) =>
        Buffer.concat([Buffer.from(key), (await redis.admin.dumpBuffer(key)) ?? Buffer.alloc(0)]),
      ),
    );
    const chats = dumps.filter((_dump, index) => keys[index]?.startsWith("tally:") === false);
    expect(chats).toHaveLength(1);
    expect(chats[0]?.length).toBeLessThan(600);
    for (const secret of secrets) expect(Buffer.concat(dumps).includes(secret)).toBe(false);
  });
});

async function startedLocally(port: number) {
  const folder = await mkdtemp(join(tmpdir(), "bot-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const bot = startedWith({ DATA_DIR: join(folder, "data"), PORT: String(port) });
  await bot.says("http://localhost:");
  return { bot, folder };
}

describe("without a token", () => {
  it("says in two lines what runs and where to click, and a person can talk there", async () => {
    const port = await freePort();
    const { bot, folder } = await startedLocally(port);
    expect(bot.output).toBe(
      `The bot runs against a Telegram of its own on this machine; with BOT_TOKEN it goes live.\n` +
        `Talk to it in your browser: http://localhost:${port}\n`,
    );
    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toContain("<!doctype html>");
    expect((await stat(join(folder, "data", "state.key"))).mode & 0o777).toBe(0o600);
    bot.signal("SIGINT");
    expect(await bot.ended()).toBe(0);
  });

  it("takes a free port when the wanted one is taken, and says so", async () => {
    const port = await freePort();
    const first = await startedLocally(port);
    const second = await startedLocally(port);
    expect(second.bot.output).toMatch(new RegExp(`http://localhost:\\d+ \\(port ${port} is taken\\)\n$`));
    expect(first.bot.output).not.toContain("taken");
  });
});
