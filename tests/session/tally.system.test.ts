import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { addDays } from "../../src/day.ts";
import { LIFETIMES } from "../../src/session/session.ts";
import { StoreGone } from "../../src/session/sessions.ts";
import { openRedis } from "../../src/session/redis.ts";
import { createTally } from "../../src/session/tally.ts";
import { lacks } from "../support/needs.ts";
import { type RedisCluster, type RedisServer, startCluster, startRedis } from "../support/redis.ts";
import { redisStore, sqliteStore } from "./support/store.ts";
import { NOON, tallyContract, TODAY } from "./support/tally-contract.ts";

const CARD = { event: "card", operator: "base" } as const;

describe("a tally in SQLite", () => {
  tallyContract(sqliteStore);

  test("goes on after a restart, and a day is deleted when another comes 41 days later", async () => {
    const store = sqliteStore();
    onTestFinished(() => store.clear());
    const first = await store.open();
    const before = createTally(first.tally, () => NOON);
    before.count(CARD);
    await before.flush();
    await first.close();
    const second = await store.open();
    const after = createTally(second.tally, () => NOON);
    after.count(CARD);
    expect(await after.read([TODAY])).toEqual([{ "card:base": 2 }]);
    const later = createTally(second.tally, () => NOON + LIFETIMES.tally);
    later.count(CARD);
    expect(await later.read([TODAY])).toEqual([{ "card:base": 2 }]);
    const tooLate = createTally(second.tally, () => NOON + LIFETIMES.tally + 24 * 3_600_000);
    tooLate.count(CARD);
    expect(await tooLate.read([TODAY])).toEqual([{}]);
  });

  test("says that its file is gone", async () => {
    const store = sqliteStore();
    onTestFinished(() => store.clear());
    const keeper = await store.open();
    const tally = createTally(keeper.tally, () => NOON);
    await keeper.close();
    tally.count(CARD);
    await expect(tally.flush()).rejects.toThrow(StoreGone);
    await expect(keeper.tally.read([TODAY])).rejects.toThrow(StoreGone);
  });
});

describe.skipIf(lacks("redis-server"))("a tally in Redis", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  tallyContract(() => redisStore([redis.url], [redis.admin]));

  const open = async () => {
    await redis.admin.flushall();
    const keeper = await openRedis({ urls: [redis.url] });
    onTestFinished(() => keeper.close());
    return { keeper, tally: createTally(keeper.tally, () => NOON) };
  };

  test("two processes add to the same day at once, and nothing is lost", async () => {
    const { tally } = await open();
    const worker = new URL("./support/tally-worker.ts", import.meta.url);
    const workers = [1, 2].map(() => fork(worker, [redis.url, String(NOON)]));
    onTestFinished(() => workers.forEach((each) => each.kill()));
    await Promise.all(workers.map((each) => once(each, "message")));
    for (let round = 0; round < 10; round += 1) {
      const added = workers.map((each) => once(each, "message"));
      for (const each of workers) each.send(7);
      await Promise.all(added);
    }
    expect(await tally.read([TODAY])).toEqual([{ "card:base": 140 }]);
  });

  test("what Redis did after we stopped waiting for it is not done again", async () => {
    const { tally } = await open();
    tally.count(CARD);
    redis.freeze();
    onTestFinished(() => redis.thaw());
    await expect(tally.flush()).rejects.toThrow(StoreGone);
    redis.thaw();
    await expect.poll(() => redis.admin.exists(`tally:${TODAY}`)).toBe(1);
    tally.count(CARD);
    await expect.poll(() => tally.read([TODAY]).catch(String)).toEqual([{ "card:base": 2 }]);
  });

  test("a day is one key that goes by itself after 40 days, and /delete does not touch it", async () => {
    const { keeper, tally } = await open();
    tally.count(CARD);
    await tally.flush();
    const opening = await keeper.begin(["{t00}:a-chat"], 1);
    if (opening.kind !== "open") throw new Error(opening.kind);
    await keeper.erase(opening.hold);
    expect(await redis.admin.keys("*")).toEqual([`tally:${TODAY}`]);
    const left = await redis.admin.pttl(`tally:${TODAY}`);
    expect(left).toBeGreaterThan(LIFETIMES.tally - 60_000);
    expect(left).toBeLessThanOrEqual(LIFETIMES.tally);
    expect(await redis.admin.hkeys(`tally:${TODAY}`)).toEqual([
      expect.stringMatching(/^~[\w-]{8}$/),
      "card:base",
    ]);
  });
});

describe.skipIf(lacks("redis-server"))("a tally in a Redis Cluster", () => {
  let cluster: RedisCluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 20_000);
  afterAll(() => cluster.stop());

  tallyContract(() =>
    redisStore(
      cluster.urls,
      cluster.nodes.map(({ admin }) => admin),
    ),
  );

  test("days lie on all of its nodes, and are read together", async () => {
    const keeper = await openRedis({ urls: cluster.urls, timeout: 5000 });
    onTestFinished(() => keeper.close());
    const days = Array.from({ length: 30 }, (_, index) => addDays("2026-11-01", index));
    for (const day of days) {
      const tally = createTally(keeper.tally, () => Date.parse(`${day}T11:00:00Z`));
      tally.count(CARD);
      await tally.flush();
    }
    const sizes = await Promise.all(cluster.nodes.map(({ admin }) => admin.dbsize()));
    expect(sizes.every((size) => size > 0)).toBe(true);
    const counts = await keeper.tally.read(days);
    expect(counts).toEqual(days.map(() => ({ "card:base": 1 })));
  });
});
