import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { StoreGone } from "../../src/session/store.ts";
import { openRedis } from "../../src/session/redis.ts";
import { createEncryption } from "../../src/session/encryption.ts";
import { createSessions } from "../../src/session/sessions.ts";
import { lacks } from "../support/needs.ts";
import { type RedisCluster, startCluster } from "../support/redis.ts";
import { contract } from "./support/contract.ts";
import { leaseContract } from "./support/lease.ts";
import { modelContract } from "./support/model.ts";
import { opened } from "./support/steps.ts";
import { KEY, redisStore } from "./support/store.ts";

describe.skipIf(lacks("redis-server"))("sessions in a Redis Cluster", () => {
  let cluster: RedisCluster;

  beforeAll(async () => {
    cluster = await startCluster();
  }, 20_000);
  afterAll(() => cluster.stop());

  const store = () => {
    const admins = cluster.nodes.map((node) => node.admin);
    return redisStore(cluster.urls, admins);
  };
  contract(store);
  modelContract(store, true);
  leaseContract(store);

  test("without one of its nodes it is gone, and goes on by itself when the node is back", async () => {
    const encryption = createEncryption(KEY);
    const sessions = createSessions(await openRedis({ urls: cluster.urls }), encryption, {
      patience: 1,
    });
    const node = cluster.nodes[1];
    await node?.kill();
    const chats = Array.from({ length: 20 }, (_, index) => 300 + index);
    const visits = await Promise.allSettled(chats.map((chat) => sessions.begin(chat, 1)));
    const failures = visits.flatMap((visit) => (visit.status === "rejected" ? [visit.reason] : []));
    expect(failures.length).toBeGreaterThan(0);
    for (const failure of failures) expect(failure).toBeInstanceOf(StoreGone);
    await expect(sessions.check()).rejects.toThrow(StoreGone);

    await node?.start();
    await expect.poll(() => sessions.check(), { timeout: 15_000 }).toBeUndefined();
    for (const chat of chats) opened(await sessions.begin(chat + 1000, 2));
    await sessions.close();
  });
});
