import { execFile } from "node:child_process";
import { chmod, chown, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
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
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
/** Users and groups that are nobody's: the bot's, and the one who types. */
const [OWNER, TYPIST] = [64_321, 64_322];
const isOut = process.getuid?.() !== 0 || lacks("setpriv");

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

it.skipIf(isOut)(
  "the embedded file is saved under load, and restored, by the commands of operations.md, typed by an ordinary user",
  async () => {
    const [stage, backups] = [await emptyStage(), await folder()];
    const [save = "", restore = ""] = await commands("**The file.**", "## Change a secret", {
      "/var/lib/private/bot": stage.folder,
      "/root/backup": backups,
    });
    await say(await openSqlite({ folder: stage.folder }));
    await chown(stage.folder, OWNER, OWNER);
    const bot = await started(stage.environment({ port: 0 }));
    const people = await crowd(stage, 40);
    const talking = allTalk(stage, people);
    while (stage.telegram.log.of("sendMessage").length < 60) await new Promise(setImmediate);
    await typed(save, bot);
    await talking;
    await stage.quiet();
    expect(await whoIsElsewhere(people)).toEqual([]);
    const [date = ""] = await readdir(backups);
    const saved = chatsIn(join(backups, date));
    expect(saved).toBeGreaterThan(0);

    await allTalk(stage, await crowd(stage, 5));
    await stage.quiet();
    await typed(restore.replace("DATE", date), bot);
    expect(await bot.ended()).toBe(0);
    const files = await readdir(stage.folder);
    const owners = files
      .filter((name) => name.startsWith("memory.db"))
      .map(async (name) => (await stat(join(stage.folder, name))).uid);
    expect(new Set(await Promise.all(owners))).toEqual(new Set([OWNER]));
    await (await started(stage.environment({ port: 0 }))).kill();
    expect(chatsIn(stage.folder)).toBe(saved);
    const restored = await openSqlite({ folder: stage.folder });
    onTestFinished(() => restored.close());
    expect(await restored.voices.read(DAYS)).toEqual([VOICES, VOICES]);
  },
  60_000,
);

it.skipIf(isOut)(
  "what `npm start` remembered moves to systemd's folder by the commands of operations.md",
  async () => {
    const [stage, library] = [await emptyStage(), await folder()];
    const [move = ""] = await commands("**What `npm start` remembered", "The number after the `@`", {
      "/var/lib/private": library,
      "/opt/bot/data": stage.folder,
    });
    const bare = await started(stage.environment({ port: 0 }));
    const people = await crowd(stage, 5);
    await allTalk(stage, people);
    await stage.quiet();
    bare.signal("SIGTERM");
    expect(await bare.ended()).toBe(0);
    await typed(move, bare);
    const data = join(library, "bot");
    expect(await readdir(data)).toContain("memory.db");
    expect((await stat(data)).mode & 0o777).toBe(0o700);
    await started({ ...stage.environment({ port: 0 }), DATA_DIR: data });
    for (const { id } of people) await stage.ask("POST", `/people/${id}/send`, { text: "/settings" });
    await stage.quiet();
    expect(await whoIsElsewhere(people)).toEqual([]);
  },
  60_000,
);

/** What operations.md says to type between these words, with other places. */
async function commands(from: string, to: string, places: Record<string, string>): Promise<string[]> {
  const text = await readFile(join(ROOT, "docs/operations.md"), "utf8");
  const section = text.slice(text.indexOf(from), text.indexOf(to));
  return [...section.matchAll(/```sh\n([^]*?)```/g)].map(([, block = ""]) =>
    Object.entries(places).reduce((rest, [place, other]) => rest.replaceAll(place, other), block),
  );
}

/** Types this as a user who can read none of it, and who may become root by `sudo`. A stand-in of systemd knows the bot. */
async function typed(script: string, bot: BotProcess): Promise<void> {
  const path = await folder();
  await chmod(path, 0o755);
  const programs = {
    sudo: 'exec setpriv --reuid=0 --regid=0 --clear-groups "$@"',
    systemctl: `case $1 in
      show) echo ${bot.pid} ;;
      stop) kill ${bot.pid}; while kill -0 ${bot.pid} 2>/dev/null; do sleep 0.1; done ;;
    esac`,
  };
  for (const [name, body] of Object.entries(programs))
    await writeFile(join(path, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  const rights = ["--inh-caps=+setuid,+setgid", "--ambient-caps=+setuid,+setgid"];
  const user = [`--reuid=${TYPIST}`, `--regid=${TYPIST}`, "--clear-groups", ...rights];
  const env = { PATH: `${path}:${process.env["PATH"]}` };
  await run("setpriv", [...user, "sh", "-euc", script], { cwd: "/", env });
}

/** How many chats are in a file that is sound. */
function chatsIn(place: string): unknown {
  const file = new DatabaseSync(join(place, "memory.db"));
  try {
    expect(file.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    return file.prepare("SELECT count(*) AS count FROM chats").get()?.["count"];
  } finally {
    file.close();
  }
}

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
    // What people erase from now on is in no dump.
    expect(await readdir(place)).not.toContain("dump.rdb");
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
