import { spawn } from "node:child_process";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Lease, type Store, StoreGone } from "../../src/session/store.ts";
import { LIFETIMES } from "../../src/session/session.ts";
import { createEncryption } from "../../src/session/encryption.ts";
import { StoreInUse } from "../../src/session/sqlite-file.ts";
import { openSqlite } from "../../src/session/sqlite.ts";
import { createSessions, type Sessions } from "../../src/session/sessions.ts";
import { type Told, opened, startWorker } from "./support/steps.ts";
import { KEY } from "./support/store.ts";

const noRetry = { retry: { first: 1, total: 0 } };

describe("the file of the sessions", () => {
  let parent: string;
  let folder: string;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "memory-"));
    folder = join(parent, "deep", "data");
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  const open = async (now = Date.now) =>
    createSessions(await openSqlite({ folder, now }), createEncryption(KEY), { ...noRetry, now });

  test("it and its folder are its owner's alone", async () => {
    const sessions = await open();
    await sessions.commit(opened(await sessions.begin(1, 1)));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of ["memory.db", "memory.db-wal", "memory.pid"]) {
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    }
    await sessions.close();
  });

  test("a second one is refused in one clear sentence, until the first is closed", async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(StoreInUse);
    await expect(open()).rejects.toThrow(
      /^Another process is using .*memory\.db; stop it first, or set DATA_DIR to another folder\.$/,
    );
    await first.close();
    await (await open()).close();
  });

  test("a second process is refused too, and a killed one leaves nothing locked", async () => {
    const worker = await startWorker(folder, KEY);
    const path = join(folder, "memory.db");
    await expect(open()).rejects.toThrow(
      new StoreInUse(
        `Process ${worker.pid} is using ${path}; stop it first, or set DATA_DIR to another folder.`,
      ),
    );
    worker.send({ chat: 1, update: 1, answer: "a" });
    await once(worker, "message");
    const gone = once(worker, "exit");
    worker.kill("SIGKILL");
    await gone;
    const sessions = await open();
    expect(opened(await sessions.begin(1, 2)).session.answers).toEqual({ a: "kept" });
    await sessions.close();
  });

  test("what a process told as committed is there after a kill in the middle of commits", async () => {
    const worker = await startWorker(folder, KEY);
    const told: Told[] = [];
    const gone = once(worker, "exit");
    worker.on("message", (message: Told) => {
      told.push(message);
      if (told.length === 60) worker.kill("SIGKILL");
    });
    for (let update = 0; update < 400; update += 1) {
      worker.send({ chat: update % 7, update, answer: `step-${update}` }, () => {});
    }
    await gone;
    expect(told.length).toBeGreaterThanOrEqual(60);

    const sessions = await open();
    for (const chat of [0, 1, 2, 3, 4, 5, 6]) {
      const kept = Object.keys(opened(await sessions.begin(chat, 9999)).session.answers ?? {});
      const promised = told.filter(({ step }) => step.chat === chat).map(({ step }) => step.answer);
      expect(kept).toEqual(expect.arrayContaining(promised));
    }
    for (const { step } of told)
      expect(await sessions.begin(step.chat, step.update)).toEqual({ kind: "duplicate" });
    await sessions.close();
  });

  test("a full disk is StoreGone, with nothing half-written", async () => {
    const { kept, error, again, other } = JSON.parse(await onFullDisk("fill.ts", folder));
    expect(error).toBe("StoreGone");
    // It was answered, so it waits until that is kept.
    expect(again).toBe("StoreGone");
    expect(other).toBe("open");
    expect(kept).toBeGreaterThan(3);

    const sessions = await open();
    for (let chat = 1; chat <= kept; chat += 1) {
      expect(await sessions.begin(chat, chat)).toEqual({ kind: "duplicate" });
      expect(opened(await sessions.begin(chat, 10 ** 6)).session.language).toBe("zh");
    }
    expect(opened(await sessions.begin(kept + 1, kept + 1)).session).toEqual({ version: 1, chat: kept + 1 });
    await sessions.close();
  });

  test("what is erased leaves no former version in any file", async () => {
    const store = await openSqlite({ folder });
    const versions = [randomBytes(300), randomBytes(500), randomBytes(200)];
    for (const encrypted of versions) await keep(store, NAME, encrypted);
    expect(tracesOf(versions, folder)).not.toEqual([]);
    await store.erase(await leaseOf(store, NAME));
    expect(tracesOf(versions, folder)).toEqual([]);
    await store.close();
  });

  test("an hour later not even a copy is left that SQLite made when it moved rows", async () => {
    let clock = 1_790_000_000_000;
    const store = await openSqlite({ folder, now: () => clock });
    // With this seed it makes one.
    let state = 10;
    const dice = (sides: number) => (state = (state * 48_271) % 2_147_483_647) % sides;
    const versions: Buffer[][] = Array.from({ length: 150 }, () => []);
    const names = versions.map((_, chat) => `{t01}:${String(chat).padStart(22, "x")}`);
    for (let visit = 0; visit < 900; visit += 1) {
      const chat = dice(150);
      const encrypted = randomBytes(60 + dice(500));
      await keep(store, names[chat] ?? "", encrypted);
      versions[chat]?.push(encrypted);
    }
    const erased = names.flatMap((name, chat) => (chat % 2 === 0 ? [{ name, chat }] : []));
    for (const { name } of erased) await store.erase(await leaseOf(store, name));
    clock += 60 * 60 * 1000;
    await store.due(0, 1);
    expect(
      tracesOf(
        erased.flatMap(({ chat }) => versions[chat] ?? []),
        folder,
      ),
    ).toEqual([]);
    expect(tracesOf(versions[1]?.slice(-1) ?? [], folder)).toHaveLength(1);
    await store.close();
  });

  test("on a full disk an erase is kept, and its traces go when there is room again", async () => {
    let sessions = await open();
    for (let chat = 2; chat < 600; chat += 1) await sessions.commit(opened(await sessions.begin(chat, chat)));
    await sessions.close();
    const store = await openSqlite({ folder });
    const encryption = createEncryption(KEY);
    const sealed = encryption.encrypt({ version: 1, chat: 1, language: "zh" });
    await keep(store, encryption.names(1)[0], sealed);
    await store.close();
    expect(statSync(join(folder, "memory.db")).size).toBeGreaterThan(LIMIT);

    expect(await onFullDisk("erase.ts", folder)).toBe("erased");
    expect(tracesOf([sealed], folder)).toEqual([sealed]);
    sessions = await open();
    expect(tracesOf([sealed], folder)).toEqual([]);
    expect(opened(await sessions.begin(1, 1)).session).toEqual({ version: 1, chat: 1 });
    await sessions.close();
  });

  test("a check writes, but once a second however often it is asked", async () => {
    let clock = 1_790_000_000_000;
    const store = await openSqlite({ folder, now: () => clock });
    const written = () => statSync(join(folder, "memory.db-wal")).size;
    await store.check();
    const once = written();
    for (let turn = 0; turn < 20; turn += 1) await store.check();
    expect(written()).toBe(once);
    clock += 1000;
    await store.check();
    expect(written()).toBeGreaterThan(once);
    await store.close();
  });

  test.each([
    ["memory.db is deleted", "memory.db", undefined],
    ["another file takes its place", "memory.db", "another"],
    ["its log of writes is deleted", "memory.db-wal", undefined],
  ])("when %s nothing is answered any more, and somebody is told once", async (_what, name, content) => {
    const told: string[] = [];
    const store = await openSqlite({ folder, onLost: ({ message }) => told.push(message) });
    const lease = await leaseOf(store, NAME);
    await store.check();
    rmSync(join(folder, name));
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const kept = { encrypted: randomBytes(9), lifetime: LIFETIMES.session, due: undefined };
    await expect(store.commit(lease, kept)).rejects.toThrow(StoreGone);
    await expect(store.begin([`${NAME}2`])).rejects.toThrow(
      /deleted or replaced memory\.db in .*; restart the bot/,
    );
    await expect(store.due(0, 1)).rejects.toThrow(StoreGone);
    expect(told).toHaveLength(1);
    await store.close();
  });

  test("a sample of many has those kept first and last", async () => {
    const store = await openSqlite({ folder });
    const versions = Array.from({ length: 30 }, () => randomBytes(40));
    for (const [chat, encrypted] of versions.entries()) await keep(store, `${NAME}${chat}`, encrypted);
    const ends = new Set([...versions.slice(0, 5), ...versions.slice(-5)]);
    expect(new Set(await store.sample(10))).toEqual(ends);
    await store.close();
  });

  test("a folder that cannot be one is StoreGone, and says which file", async () => {
    writeFileSync(join(parent, "deep"), "a file");
    await expect(open()).rejects.toThrow(StoreGone);
    await expect(open()).rejects.toThrow(/memory\.db cannot be opened: .*/);
  });

  test("a file that is no database is StoreGone", async () => {
    folder = parent;
    writeFileSync(join(parent, "memory.db"), "x".repeat(5000));
    await expect(open()).rejects.toThrow(StoreGone);
  });

  test("after it is closed it is gone, not broken", async () => {
    const sessions = await open();
    await sessions.close();
    await sessions.close();
    await expect(sessions.check()).rejects.toThrow(StoreGone);
    await expect(sessions.begin(1, 1)).rejects.toThrow(StoreGone);
  });

  test("what has outlived its time is deleted when it is opened, and hourly after", async () => {
    let clock = 1_790_000_000_000;
    let sessions = await open(() => clock);
    const remember = async (chat: number, update: number) => {
      const transaction = opened(await sessions.begin(chat, update));
      transaction.session.language = "zh";
      await sessions.commit(transaction);
    };
    await remember(1, 1);
    clock += LIFETIMES.session;
    await remember(2, 2);
    clock += 60 * 60 * 1000;
    await remember(3, 3);
    clock += LIFETIMES.session - 1000;
    expect(await namesIn(sessions, folder)).toHaveLength(2);
    clock += 60_000;
    sessions = await open(() => clock);
    expect(await namesIn(sessions, folder)).toEqual([]);
  });
});

const NAME = "{t01}:xxxxxxxxxxxxxxxxxxxxxx";
/** What `onFullDisk` lets a file grow to. */
const LIMIT = 50 * 1024;

/** Runs a script of support/ none of whose files may grow beyond the limit: what a full disk is like. */
async function onFullDisk(script: string, folder: string): Promise<string> {
  const path = new URL(`./support/${script}`, import.meta.url).pathname;
  const limited = `ulimit -f ${LIMIT / 512}; exec "$@"`;
  const child = spawn("/bin/sh", ["-c", limited, "sh", process.execPath, path, folder], {
    env: { ...process.env, KEY: KEY.toString("base64") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = await child.stdout.toArray();
  return Buffer.concat(chunks).toString();
}

async function leaseOf(store: Store, name: string): Promise<Lease> {
  const begun = await store.begin([name]);
  if (begun.kind !== "open") throw new Error(begun.kind);
  return begun.lease;
}

async function keep(store: Store, name: string, encrypted: Buffer): Promise<void> {
  await store.commit(await leaseOf(store, name), { encrypted, lifetime: LIFETIMES.session, due: undefined });
}

/** Those of which the beginning or the end is somewhere in the folder. */
function tracesOf(versions: readonly Buffer[], folder: string): Buffer[] {
  const all = allIn(folder);
  return versions.filter((each) => all.includes(each.subarray(0, 20)) || all.includes(each.subarray(-20)));
}

function allIn(folder: string): Buffer {
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

async function namesIn(sessions: Sessions, folder: string): Promise<unknown[]> {
  await sessions.close();
  using file = new DatabaseSync(join(folder, "memory.db"));
  return file.prepare("SELECT name FROM chats").all();
}
