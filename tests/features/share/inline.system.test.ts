import { expect, it } from "vitest";
import { lacks } from "../../support/needs.ts";
import { startRedis } from "../../support/redis.ts";
import { openStage } from "../../support/stage.ts";

interface Found {
  results: { title: string }[];
}

it.skipIf(lacks("redis-server"))("inline mode still finds cards while the store is gone", async () => {
  const redis = await startRedis();
  const stage = await openStage({ redisUrl: redis.url });
  const person = await stage.traveller();
  await redis.kill();
  const found = await stage.ask<Found>("POST", `/people/${person.id}/inline`, { query: "base" });
  expect(found.results[0]?.title).toBe("BASE：怎么充值");
  await stage.close();
  await redis.stop();
});
