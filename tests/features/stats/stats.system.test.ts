import { expect, it, onTestFinished } from "vitest";
import { lacks } from "../../support/needs.ts";
import { startRedis } from "../../support/redis.ts";
import { openEmptyStage } from "../../support/stage.ts";

it.skipIf(lacks("redis-server"))("/stats says in a line that the counts cannot be read now", async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const admins: number[] = [];
  const stage = await openEmptyStage({ admins, redisUrl: redis.url, now: () => NOON });
  onTestFinished(() => stage.close());
  const admin = await stage.traveller();
  admins.push(admin.id);
  await stage.startBot();
  await admin.sends("/start");
  const asks = async () => {
    const before = (await admin.messages()).length;
    await admin.sends("/stats");
    return (await admin.messages()).slice(before).flatMap(({ out, text }) => (out ? [] : (text ?? [])));
  };
  expect((await asks()).at(0)).toContain("📊 统计");
  await redis.admin.set("tally:2026-11-20", "not a tally");
  expect(await asks()).toEqual(["现在读不到统计数据，过一分钟再发 /stats 试试。"]);
});

const NOON = Date.parse("2026-11-20T11:00:00Z");
