import { afterAll, beforeAll, describe } from "vitest";
import { lacks } from "../support/needs.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { contract } from "./support/contract.ts";
import { redisStore } from "./support/store.ts";

describe.skipIf(lacks("redis-server"))("memory in Redis", () => {
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  contract(() => redisStore([redis.url], [redis.admin]));
});
