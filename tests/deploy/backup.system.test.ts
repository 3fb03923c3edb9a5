import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { openRedis } from "../../src/session/redis.ts";
import { openSqlite } from "../../src/session/sqlite.ts";
import type { Store } from "../../src/session/store.ts";
import { allTalk, crowd, whoIsElsewhere } from "../support/crowd.ts";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";

const RESTORE = fileURLToPath(new URL("../../deploy/restore-redis.sh", import.meta.url));
const run = promisify(execFile);

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "backup-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

async function emptyStage(): Promise<Stage> {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  return stage;
}

async function started(environment: Record<string, string>): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  await bot.says("the bot is running");
  return bot;
}

const VOICES = { "base|website|foreign-card||worked": 3 };

/** What people said before the bot starts, on two days. */
async function say(store: Store): Promise<void> {
  for (const [index, day] of DAYS.entries())
    await store.voices.add({ process: "one", number: index + 1, day, counts: VOICES });
  await store.close();
}

const DAYS = ["2026-11-19", "2026-11-20"] as const;

it("the embedded file can be copied while a stopped clock holds the bot, and the copy is whole", async () => {
  const stage = await emptyStage();
  const copy = await folder();
  await say(await openSqlite({ folder: stage.folder }));
  const bot = await started(stage.environment({ port: 0 }));
  const people = await crowd(stage, 40);
  const talking = allTalk(stage, people);
  while (stage.telegram.log.of("sendMessage").length < 60) await new Promise(setImmediate);
  bot.signal("SIGSTOP");
  const files = (await readdir(stage.folder)).filter((name) => name.startsWith("memory.db"));
  for (const name of files) await cp(join(stage.folder, name), join(copy, name));
  bot.signal("SIGCONT");
  await talking;
  await stage.quiet();
  expect(await whoIsElsewhere(people)).toEqual([]);
  using file = new DatabaseSync(join(copy, "memory.db"));
  expect(file.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  expect(file.prepare("SELECT count(*) AS count FROM chats").get()?.["count"]).toBeGreaterThan(0);
  file.close();
  const restored = await openSqlite({ folder: copy });
  onTestFinished(() => restored.close());
  expect(await restored.voices.read(DAYS)).toEqual([VOICES, VOICES]);
}, 60_000);

it.skipIf(lacks("redis-server") || lacks("redis-cli"))(
  "a Redis that lost all has it again from `redis-cli --rdb`",
  async () => {
    const [dump, place] = [join(await folder(), "dump.rdb"), await folder()];
    const stage = await emptyStage();
    const first = await startRedis("--appendonly", "yes");
    onTestFinished(() => first.stop());
    await say(await openRedis({ urls: [first.url] }));
    const bot = await started(stage.environment({ port: 0, redisUrl: first.url }));
    const people = await crowd(stage, 5);
    await allTalk(stage, people);
    await stage.quiet();
    await run("redis-cli", ["-p", String(first.port), "--rdb", dump]);
    bot.signal("SIGTERM");
    expect(await bot.ended()).toBe(0);
    await first.stop();

    expect((await run(RESTORE, [dump, place])).stdout).toBe("5 chats and lists of reminders are back\n");
    const second = await startRedis("--appendonly", "yes", "--dir", place);
    onTestFinished(() => second.stop());
    await started(stage.environment({ port: await freePort(), redisUrl: second.url }));
    for (const { id } of people) await stage.ask("POST", `/people/${id}/send`, { text: "/settings" });
    await stage.quiet();
    expect(await whoIsElsewhere(people)).toEqual([]);
    const restored = await openRedis({ urls: [second.url] });
    onTestFinished(() => restored.close());
    expect(await restored.voices.read(DAYS)).toEqual([VOICES, VOICES]);
  },
  60_000,
);
