import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { addDays } from "../../src/day.ts";
import { LIFETIMES } from "../../src/session/session.ts";
import { StoreGone } from "../../src/session/store.ts";
import { openRedis } from "../../src/session/redis.ts";
import { createCounters } from "../../src/session/counters.ts";
import { lacks } from "../support/needs.ts";
import { type RedisCluster, type RedisServer, startCluster, startRedis } from "../support/redis.ts";
import { redisStore, sqliteStore } from "./support/store.ts";
import { NOON, countersContract, TODAY } from "./support/counters-contract.ts";

const CARD = "card:base";

const KINDS = ["counters", "voices"] as const;
const DAY = 24 * 3_600_000;

describe("in SQLite", () => {
  describe.each(KINDS)("%s", (kind) => {
    countersContract(kind, sqliteStore);

    test("a day is deleted when another comes a day after its time", async () => {
      const place = sqliteStore();
      onTestFinished(() => place.clear());
      const store = await place.open();
      for (const [time, kept] of [
        [NOON, 1],
        [NOON + LIFETIMES[kind], 1],
        [NOON + LIFETIMES[kind] + DAY, undefined],
      ] as const) {
        const counters = createCounters(store[kind], () => time);
        counters.count(CARD);
        expect((await counters.read([TODAY]))[0]?.[CARD]).toBe(kept);
      }
    });
  });

  test("says that its file is gone", async () => {
    const place = sqliteStore();
    onTestFinished(() => place.clear());
    const store = await place.open();
    const counters = createCounters(store.counters, () => NOON);
    await store.close();
    counters.count(CARD);
    await expect(counters.flush()).rejects.toThrow(StoreGone);
    await expect(store.counters.read([TODAY])).rejects.toThrow(StoreGone);
  });
});

describe.skipIf(lacks("redis-server"))("in Redis", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  describe.each(KINDS)("%s", (kind) => {
    countersContract(kind, () => redisStore([redis.url], [redis.admin]));
  });

  const open = async (kind: (typeof KINDS)[number] = "counters") => {
    await redis.admin.flushall();
    const store = await openRedis({ urls: [redis.url] });
    onTestFinished(() => store.close());
    return { store, counters: createCounters(store[kind], () => NOON) };
  };

  test("two processes add to the same day at once, and nothing is lost", async () => {
    const { counters } = await open();
    const worker = new URL("./support/counters-worker.ts", import.meta.url);
    const workers = [1, 2].map(() => fork(worker, [redis.url, String(NOON)]));
    onTestFinished(() => workers.forEach((each) => each.kill()));
    await Promise.all(workers.map((each) => once(each, "message")));
    for (let round = 0; round < 10; round += 1) {
      const added = workers.map((each) => once(each, "message"));
      for (const each of workers) each.send(7);
      await Promise.all(added);
    }
    expect(await counters.read([TODAY])).toEqual([{ "card:base": 140 }]);
  });

  test("what Redis did after we stopped waiting for it is not done again", async () => {
    const { counters } = await open();
    counters.count(CARD);
    redis.freeze();
    onTestFinished(() => redis.thaw());
    await expect(counters.flush()).rejects.toThrow(StoreGone);
    redis.thaw();
    await expect.poll(() => redis.admin.exists(`tally:${TODAY}`)).toBe(1);
    counters.count(CARD);
    await expect.poll(() => counters.read([TODAY]).catch(String)).toEqual([{ "card:base": 2 }]);
  });

  test.each([
    ["counters", "tally", 40],
    ["voices", "voices", 366],
  ] as const)(
    "a day of %s is the key %s, which goes by itself after %i days, and /delete does not touch it",
    async (kind, key, days) => {
      const { store, counters } = await open(kind);
      counters.count(CARD);
      await counters.flush();
      const begun = await store.begin(["{t00}:a-chat"], 1);
      if (begun.kind !== "open") throw new Error(begun.kind);
      await store.erase(begun.lease);
      expect(await redis.admin.keys("*")).toEqual([`${key}:${TODAY}`]);
      const left = await redis.admin.pttl(`${key}:${TODAY}`);
      expect(left).toBeGreaterThan(days * DAY - 60_000);
      expect(left).toBeLessThanOrEqual(days * DAY);
      expect(await redis.admin.hkeys(`${key}:${TODAY}`)).toEqual([
        expect.stringMatching(/^~[\w-]{8}$/),
        "card:base",
      ]);
    },
  );
});

describe.skipIf(lacks("redis-server"))("in a Redis Cluster", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 20_000);
  afterAll(() => cluster.stop());

  describe.each(KINDS)("%s", (kind) => {
    countersContract(kind, () =>
      redisStore(
        cluster.urls,
        cluster.nodes.map(({ admin }) => admin),
      ),
    );
  });

  test("days lie on all of its nodes, and are read together", async () => {
    const store = await openRedis({ urls: cluster.urls, timeout: 5000 });
    onTestFinished(() => store.close());
    const days = Array.from({ length: 30 }, (_, index) => addDays("2026-11-01", index));
    for (const day of days) {
      const counters = createCounters(store.counters, () => Date.parse(`${day}T11:00:00Z`));
      counters.count(CARD);
      await counters.flush();
    }
    const sizes = await Promise.all(cluster.nodes.map(({ admin }) => admin.dbsize()));
    expect(sizes.every((size) => size > 0)).toBe(true);
    const counts = await store.counters.read(days);
    expect(counts).toEqual(days.map(() => ({ "card:base": 1 })));
  });
});
