import { afterAll, beforeAll, describe } from "vitest";
import { lacks } from "../support/needs.ts";
import { type RedisCluster, startCluster } from "../support/redis.ts";
import { contract } from "./support/contract.ts";
import { redisStore } from "./support/store.ts";

describe.skipIf(lacks("redis-server"))("memory in a Redis Cluster", () => {
  let cluster: RedisCluster;

  beforeAll(async () => {
    cluster = await startCluster();
  }, 20_000);
  afterAll(() => cluster.stop());

  contract(() =>
    redisStore(
      cluster.urls,
      cluster.nodes.map((node) => node.admin),
    ),
  );
});
