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

describe("counters in SQLite", () => {
  countersContract(sqliteStore);

  test("goes on after a restart, and a day is deleted when another comes 41 days later", async () => {
    const place = sqliteStore();
    onTestFinished(() => place.clear());
    const first = await place.open();
    const before = createCounters(first.counters, () => NOON);
    before.count(CARD);
    await before.flush();
    await first.close();
    const second = await place.open();
    const after = createCounters(second.counters, () => NOON);
    after.count(CARD);
    expect(await after.read([TODAY])).toEqual([{ "card:base": 2 }]);
    const later = createCounters(second.counters, () => NOON + LIFETIMES.counters);
    later.count(CARD);
    expect(await later.read([TODAY])).toEqual([{ "card:base": 2 }]);
    const tooLate = createCounters(second.counters, () => NOON + LIFETIMES.counters + 24 * 3_600_000);
    tooLate.count(CARD);
    expect(await tooLate.read([TODAY])).toEqual([{}]);
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

describe.skipIf(lacks("redis-server"))("counters in Redis", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  countersContract(() => redisStore([redis.url], [redis.admin]));

  const open = async () => {
    await redis.admin.flushall();
    const store = await openRedis({ urls: [redis.url] });
    onTestFinished(() => store.close());
    return { store, counters: createCounters(store.counters, () => NOON) };
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

  test("a day is one key that goes by itself after 40 days, and /delete does not touch it", async () => {
    const { store, counters } = await open();
    counters.count(CARD);
    await counters.flush();
    const begun = await store.begin(["{t00}:a-chat"], 1);
    if (begun.kind !== "open") throw new Error(begun.kind);
    await store.erase(begun.lease);
    expect(await redis.admin.keys("*")).toEqual([`tally:${TODAY}`]);
    const left = await redis.admin.pttl(`tally:${TODAY}`);
    expect(left).toBeGreaterThan(LIFETIMES.counters - 60_000);
    expect(left).toBeLessThanOrEqual(LIFETIMES.counters);
    expect(await redis.admin.hkeys(`tally:${TODAY}`)).toEqual([
      expect.stringMatching(/^~[\w-]{8}$/),
      "card:base",
    ]);
  });
});

describe.skipIf(lacks("redis-server"))("counters in a Redis Cluster", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 20_000);
  afterAll(() => cluster.stop());

  countersContract(() =>
    redisStore(
      cluster.urls,
      cluster.nodes.map(({ admin }) => admin),
    ),
  );

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
