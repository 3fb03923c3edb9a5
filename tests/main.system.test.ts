import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { lacks } from "./support/needs.ts";
import { freePort } from "./support/port.ts";
import { BotProcess } from "./support/process.ts";
import { startRedis } from "./support/redis.ts";
import { openEmptyStage } from "./support/stage.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");

function startedWith(environment: Record<string, string>, ...words: string[]): BotProcess {
  const bot = new BotProcess(environment, undefined, undefined, ...words);
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
    const { bot, environment, stage } = await runningBot();
    const samePort = startedWith({ ...environment, DATA_DIR: join(stage.folder, "b") });
    const sameFolder = startedWith({ ...environment, PORT: "0" });
    expect(await Promise.all([samePort.ended(), sameFolder.ended()])).toEqual([1, 1]);
    expect(samePort.output).toMatch(/^PORT: is taken/);
    expect(sameFolder.output).toBe(
      `Process ${bot.pid} is using ${join(stage.folder, "memory.db")}; stop it first, or set DATA_DIR to another folder.\n`,
    );
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
    await traveller.sees("What do you need?");
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
    expect(lines.find(({ feature }) => feature === "start")).toMatchObject({
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

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bot-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function startedLocally(port: number, data?: string) {
  const folder = data ?? join(await emptyFolder(), "data");
  const bot = startedWith({ DATA_DIR: folder, PORT: String(port) });
  await bot.says("http://localhost:");
  const url = /http:\/\/localhost:\d+/.exec(bot.output)?.[0] ?? "";
  return { bot, folder, url, own: join(folder, `local-${new URL(url).port}`) };
}

describe("without a token", () => {
  it("says in two lines what runs and where to click, and a person can talk there", async () => {
    const port = await freePort();
    const { bot, own } = await startedLocally(port);
    expect(bot.output).toBe(
      `The bot runs against a Telegram of its own on this machine; with BOT_TOKEN it goes live.\n` +
        `Talk to it in your browser: http://localhost:${port}\n`,
    );
    const page = await fetch(`http://localhost:${port}/`);
    expect(await page.text()).toContain("<!doctype html>");
    expect((await stat(join(own, "state.key"))).mode & 0o777).toBe(0o600);
    bot.signal("SIGINT");
    expect(await bot.ended()).toBe(0);
  });

  it("takes the next free port when the wanted one is taken, and says so", async () => {
    const port = await freePort();
    const first = await startedLocally(port);
    const second = await startedLocally(port);
    expect(second.bot.output).toMatch(new RegExp(`http://localhost:\\d+ \\(port ${port} is taken\\)\n$`));
    expect(first.bot.output).not.toContain("taken");
  });

  it("two that start at once in one folder keep apart, and each finds its own again", async () => {
    const port = await freePort();
    const data = join(await emptyFolder(), "data");
    const pair = await Promise.all([startedLocally(port, data), startedLocally(port, data)]);
    expect(new Set(pair.map(({ own }) => own)).size).toBe(2);
    for (const { url } of pair) {
      for (const name of ["Li", "Emma"]) await talk(url, name);
    }
    for (const { bot } of pair) bot.signal("SIGTERM");
    expect(await Promise.all(pair.map(({ bot }) => bot.ended()))).toEqual([0, 0]);
    const keys = await Promise.all(pair.map(({ own }) => readFile(join(own, "state.key"), "utf8")));
    expect(new Set(keys).size).toBe(2);
    expect(pair.map(({ own }) => chatsIn(own))).toEqual([2, 2]);
    const again = await startedLocally(port, data);
    expect(keys).toContain(await readFile(join(again.own, "state.key"), "utf8"));
    expect((await readdir(data)).filter((name) => name !== "compiled")).toHaveLength(2);
  });

  it("says in one line why its folder cannot be used", async () => {
    const file = join(await emptyFolder(), "file");
    await writeFile(file, "");
    const bot = startedWith({ DATA_DIR: join(file, "data"), PORT: String(await freePort()) });
    expect(await bot.ended()).toBe(1);
    expect(bot.output).toMatch(/^The key .+ cannot be kept: ENOTDIR.+\n$/);
  });
});

describe("npm run demo", () => {
  it("starts the local bot with voices that it calls made up", async () => {
    // The local Telegram numbers its people from the second of its start on.
    const second = Math.floor(Date.now() / 1000) % 1_000_000_000;
    const ids = Array.from({ length: 60 }, (_, index) => 7_000_000_000 + second + index);
    const port = await freePort();
    const environment = {
      DATA_DIR: join(await emptyFolder(), "data"),
      PORT: String(port),
      ADMIN_IDS: ids.join(),
    };
    const bot = startedWith(environment, "--demo");
    await bot.says("http://localhost:");
    expect(bot.output.trim().split("\n").slice(1)).toEqual([
      `Talk to it in your browser: http://localhost:${port}`,
      "This is a demo: what cards say of other people in the last 90 days is made up, and never kept.",
    ]);
    const ask = async <Answer>(path: string, body?: object) =>
      askAt<Answer>(`http://localhost:${port}`, path, body);
    const { id } = await ask<{ id: number }>("/people", { first_name: "Li", language_code: "en" });
    await ask(`/people/${id}/send`, { text: "/stats" });
    await expect
      .poll(async () => JSON.stringify(await ask(`/people/${id}/chat`)))
      .toMatch(/What people contradict.+Made up: this is a demo\..+ say no/u);
    bot.signal("SIGTERM");
    expect(await bot.ended()).toBe(0);
  });

  it.each([{}, { STATE_KEY: KEY }])("refuses a token in one line", async (more) => {
    const bot = startedWith({ BOT_TOKEN: "1:a", ...more }, "--demo");
    expect(await bot.ended()).toBe(1);
    expect(bot.output).toBe(
      "BOT_TOKEN: is set, and a demo is not for real people; leave it out to see the demo\n",
    );
  });
});

/** A person of this name says /start, and reads the answer. */
async function talk(url: string, first_name: string): Promise<void> {
  const ask = async <Answer>(path: string, body?: object) => askAt<Answer>(url, path, body);
  const { id } = await ask<{ id: number }>("/people", { first_name, language_code: "en" });
  await ask(`/people/${id}/send`, { text: "/start" });
  const said = async () => (await ask<{ messages: unknown[] }>(`/people/${id}/chat`)).messages.length;
  await expect.poll(said).toBe(2);
}

async function askAt<Answer>(url: string, path: string, body?: object): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const post = { method: "POST", headers, body: JSON.stringify(body) };
  return (await (await fetch(url + path, body && post)).json()) as Answer;
}

/** How many chats a bot that has ended left there, in a file that is sound. */
function chatsIn(folder: string): unknown {
  const file = new DatabaseSync(join(folder, "memory.db"), { readOnly: true });
  try {
    const [sound] = Object.values(file.prepare("PRAGMA integrity_check").get() ?? {});
    const [chats] = Object.values(file.prepare("SELECT count(*) FROM chats").get() ?? {});
    return sound === "ok" ? chats : sound;
  } finally {
    file.close();
  }
}

/** What others may do there. */
const others = async (path: string): Promise<number> => (await stat(path)).mode & 0o077;

describe("the data folder", () => {
  it("is shut from the first moment, and so is all within it", async () => {
    const data = join(await emptyFolder(), "deep", "data");
    const bot = startedWith({ DATA_DIR: data, PORT: String(await freePort()) });
    const seen = await vi.waitFor(() => others(data), { timeout: 20_000, interval: 1 });
    await bot.says("http://localhost:");
    bot.signal("SIGTERM");
    await bot.ended();
    const within = await readdir(data, { recursive: true });
    expect(within).toContain("compiled");
    const open = await Promise.all(within.map((name) => others(join(data, name))));
    expect([seen, ...open].filter((rights) => rights !== 0)).toEqual([]);
    expect(await others(join(data, ".."))).toBe(0);
  });

  it("is shut where a former bot left it open", async () => {
    const { folder: data, bot } = await startedLocally(await freePort());
    bot.signal("SIGTERM");
    await bot.ended();
    await chmod(data, 0o755);
    await startedLocally(await freePort(), data);
    expect(await others(data)).toBe(0);
  });

  it("is shut where something else made it: git, a Mac, a new disk", async () => {
    const data = await emptyFolder();
    await Promise.all([".gitkeep", ".DS_Store"].map((name) => writeFile(join(data, name), "")));
    await mkdir(join(data, "lost+found"));
    await chmod(data, 0o755);
    await startedLocally(await freePort(), data);
    expect(await others(data)).toBe(0);
  });

  it("is shut whatever is in it, where DATA_DIR names no other", async () => {
    const folder = await emptyFolder();
    const data = join(folder, "data");
    await mkdir(join(data, "backup"), { recursive: true });
    await chmod(data, 0o755);
    const bot = new BotProcess({ PORT: String(await freePort()) }, undefined, folder);
    onTestFinished(() => bot.kill());
    await bot.says("http://localhost:");
    expect(await others(data)).toBe(0);
  });

  it("is left as it is where others have files, and nothing that they can write is run", async () => {
    const data = await emptyFolder();
    await writeFile(join(data, "of-somebody-else"), "");
    await chmod(data, 0o777);
    const { own } = await startedLocally(await freePort(), data);
    expect(await others(data)).toBe(0o077);
    expect(await readdir(data)).not.toContain("compiled");
    expect(await others(own)).toBe(0);
  });

  it.skipIf(process.getuid?.() !== 0)("is left as it is where it belongs to another user", async () => {
    const data = await emptyFolder();
    await chmod(data, 0o755);
    await chown(data, 65_534, 65_534);
    await startedLocally(await freePort(), data);
    expect(await others(data)).toBe(0o055);
    expect(await readdir(data)).not.toContain("compiled");
  });
});
