import { afterAll, beforeAll, describe } from "vitest";
import { lacks } from "../support/needs.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { contract } from "./support/contract.ts";
import { leaseContract } from "./support/lease.ts";
import { modelContract } from "./support/model.ts";
import { redisStore } from "./support/store.ts";

describe.skipIf(lacks("redis-server"))("sessions in Redis", () => {
  let redis: RedisServer;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  const store = () => redisStore([redis.url], [redis.admin]);
  contract(store);
  modelContract(store, true);
  leaseContract(store);
});
