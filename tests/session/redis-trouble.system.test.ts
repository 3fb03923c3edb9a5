import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/session/store.ts";
import { StoreGone } from "../../src/session/store.ts";
import { openRedis } from "../../src/session/redis.ts";
import { createEncryption } from "../../src/session/encryption.ts";
import { type Call, createSessions, type Sessions } from "../../src/session/sessions.ts";
import { lacks } from "../support/needs.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { opened } from "./support/steps.ts";
import { KEY } from "./support/store.ts";

const CHAT = 88_002;
const encryption = createEncryption(KEY);
const [NAME] = encryption.names(CHAT);
const beginScript = ["shared", "begin"]
  .map((name) => readFileSync(new URL(`../../src/session/lua/${name}.lua`, import.meta.url), "utf8"))
  .join("\n");

describe.skipIf(lacks("redis-server"))("sessions, when Redis is in trouble", () => {
  let redis: RedisServer;
  let store: Store;
  let sessions: Sessions;
  let onCall: (call: Call, milliseconds: number, answered: boolean) => void;
  const errors: string[] = [];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(async () => {
    await redis.admin.flushall();
    errors.length = 0;
    store = await openRedis({ urls: [redis.url], onError: (error) => errors.push(error.message) });
    onCall = () => {};
    sessions = createSessions(store, encryption, {
      onCall: (...told) => onCall(...told),
      patience: 600,
    });
  });
  afterEach(() => sessions.close());

  const visit = async (update: number, language: "en" | "zh") => {
    const transaction = opened(await sessions.begin(CHAT, update));
    transaction.session.language = language;
    await sessions.commit(transaction);
  };
  const language = async (update: number) => opened(await sessions.begin(CHAT, update)).session.language;

  test("a whole visit is two questions to Redis", async () => {
    await visit(1, "en");
    const monitor = await redis.admin.monitor();
    const seen: string[] = [];
    const end = new Promise<void>((resolve) => {
      monitor.on("monitor", (_time: string, [command = ""]: string[], source: string) => {
        if (command === "echo") resolve();
        else if (source !== "lua") seen.push(command);
      });
    });
    await visit(2, "zh");
    await sessions.abort(opened(await sessions.begin(CHAT, 3)));
    await sessions.erase(opened(await sessions.begin(CHAT, 4)));
    await redis.admin.echo("end");
    await end;
    monitor.disconnect();
    // Redis has not seen abort and erase before: it asks for their text.
    expect(seen).toEqual(["evalsha", "evalsha", "evalsha", "evalsha", "eval", "evalsha", "evalsha", "eval"]);
  });

  test("without Redis it says so within a second, once, and goes on by itself when it is back", async () => {
    await visit(1, "en");
    await redis.kill();
    await expect(soon(sessions.begin(CHAT, 2))).rejects.toThrow(StoreGone);
    await expect(soon(sessions.check())).rejects.toThrow(StoreGone);
    await expect(soon(sessions.due(1, 1))).rejects.toThrow(StoreGone);
    await expect.poll(() => errors).toHaveLength(1);
    await redis.start();
    await expect.poll(() => sessions.check(), { timeout: 5000 }).toBeUndefined();
    expect(await language(2)).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test("a visit across a restart that lost everything is not kept, and its update is seen", async () => {
    const transaction = opened(await sessions.begin(CHAT, 1));
    await redis.kill();
    await redis.start();
    expect(await sessions.commit(transaction)).toBe(false);
    expect(await sessions.begin(CHAT, 1)).toEqual({ kind: "duplicate" });
  });

  test("a commit is tried again while Redis stands still, and done once", async () => {
    sessions = createSessions(store, encryption, {
      onCall: (...told) => onCall(...told),
      patience: 10_000,
    });
    await visit(1, "en");
    const transaction = opened(await sessions.begin(CHAT, 2));
    transaction.session.language = "zh";
    redis.freeze();
    const tries: boolean[] = [];
    onCall = (_call, _milliseconds, answered) => {
      tries.push(answered);
      redis.thaw();
    };
    await sessions.commit(transaction);
    expect(tries).toEqual([false, true]);
    expect(await redis.admin.hget(NAME, "v")).toBe("2");
    expect(await language(3)).toBe("zh");
  });

  test("a commit that nobody waits for any more is done as soon as can be, and nothing else before it", async () => {
    await visit(1, "en");
    const transaction = opened(await sessions.begin(CHAT, 2));
    transaction.session.language = "zh";
    redis.freeze();
    await expect(sessions.commit(transaction)).rejects.toThrow(StoreGone);
    await expect(sessions.begin(CHAT, 2)).rejects.toThrow("not kept yet");
    redis.thaw();
    await expect.poll(() => redis.admin.hget(NAME, "v"), { timeout: 5000 }).toBe("2");
    await expect.poll(() => sessions.begin(CHAT, 2).catch(String)).toEqual({ kind: "duplicate" });
    expect(await language(3)).toBe("zh");
  });

  test("a begin that nobody waits for any more locks nothing", async () => {
    await visit(1, "en");
    redis.freeze();
    await expect(sessions.begin(CHAT, 2)).rejects.toThrow(StoreGone);
    redis.thaw();
    await expect.poll(() => sessions.check().catch(String), { timeout: 5000 }).toBeUndefined();
    expect(await redis.admin.hexists(NAME, "l")).toBe(0);
    expect((await sessions.begin(CHAT, 2)).kind).toBe("open");
  });

  test("a clock of Redis that jumps costs one more try", async () => {
    await visit(1, "en");
    const due = `${NAME.slice(0, 5)}:due`;
    const [word] = (await redis.admin.eval(beginScript, 2, NAME, due, "token", 1, "", 1000, 600, 60_000)) as [
      string,
    ];
    expect(word).toBe("late");
    expect(await redis.admin.hexists(NAME, "l")).toBe(0);
  });

  test("a lease is renewed as long as its transaction is open, and no longer", async () => {
    const transaction = opened(await sessions.begin(CHAT, 1));
    const other = createSessions(await openRedis({ urls: [redis.url] }), encryption);
    for (let times = 0; times < 5; times += 1) {
      await pause(500);
      expect(await other.begin(CHAT, 2)).toEqual({ kind: "busy" });
    }
    await sessions.commit(transaction);
    expect((await other.begin(CHAT, 2)).kind).toBe("open");
    // Its process is gone.
    await other.close();
    await expect.poll(async () => (await sessions.begin(CHAT, 3)).kind, { timeout: 2000 }).toBe("open");
  });

  test("a commit that is sent again after others came in between is still done once", async () => {
    const begun = await store.begin([NAME], 1);
    if (begun.kind !== "open") throw new Error(begun.kind);
    const kept = { encrypted: undefined, lifetime: 100_000, due: undefined };
    expect(await store.commit(begun.lease, kept)).toBe(true);
    await visit(2, "zh");
    expect(await store.commit(begun.lease, kept)).toBe(true);
    expect(await language(3)).toBe("zh");
  });

  test("a full Redis, and one that may not be written, are gone; nothing is half-written", async () => {
    await visit(1, "en");
    const troubles = [
      {
        start: () => redis.admin.config("SET", "maxmemory", "1"),
        end: () => redis.admin.config("SET", "maxmemory", "0"),
      },
      {
        start: () => redis.admin.replicaof("127.0.0.1", 1),
        end: () => redis.admin.call("REPLICAOF", "NO", "ONE"),
      },
    ];
    for (const [index, { start, end }] of troubles.entries()) {
      const transaction = opened(await sessions.begin(CHAT, 10 + index));
      transaction.session.language = "zh";
      const before = await redis.admin.hgetall(NAME);
      await start();
      await expect(sessions.commit(transaction)).rejects.toThrow(StoreGone);
      await expect(sessions.begin(CHAT, 2)).rejects.toThrow(StoreGone);
      expect(await redis.admin.hgetall(NAME)).toMatchObject({ s: before["s"], v: before["v"] });
      await end();
      // It was answered, so it is kept as soon as can be.
      await expect.poll(() => sessions.begin(CHAT, 10 + index).catch(String)).toEqual({ kind: "duplicate" });
      await visit(20 + index, "en");
    }
  });

  test("scripts that Redis forgot are sent again", async () => {
    await visit(1, "en");
    await redis.admin.script("FLUSH");
    await visit(2, "zh");
    expect(await language(3)).toBe("zh");
  });

  test("a Redis that is not there at start is named, its password is not", async () => {
    const url = "redis://someone:s3cret@127.0.0.1:1";
    const error = await openRedis({ urls: [url], patience: 200 }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(StoreGone);
    expect(String(error)).toMatch(/Redis at 127\.0\.0\.1:1 is not ready after 0\.2 s: .*ECONNREFUSED/);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("s3cret");
  });

  test("a wrong password and a wrong address are told without showing them", async () => {
    const closed = await startRedis("--requirepass", "right");
    const told: unknown[] = [];
    const address = `redis://:wr0ng@127.0.0.1:${closed.port}`;
    const options = { patience: 300, onError: (error: unknown) => told.push(error) };
    told.push(await openRedis({ ...options, urls: [address] }).catch((error: unknown) => error));
    told.push(await openRedis({ ...options, urls: ["wr0ng"] }).catch((error: unknown) => error));
    expect(inspect(told, { depth: 9, showHidden: true })).toMatch(/WRONGPASS/);
    expect(inspect(told, { depth: 9, showHidden: true })).not.toContain("wr0ng");

    const right = await openRedis({ urls: [address.replace("wr0ng", "right")] });
    await right.close();
    await closed.stop();
  });
});

/** A webhook has to answer: the rejection must be there within a second. */
function soon<Answer>(answer: Promise<Answer>): Promise<unknown> {
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 1000, "too slow"))]);
}
