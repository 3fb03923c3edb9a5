import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { type RedisServer, startCluster, startRedis } from "../support/redis.ts";
import { settle, startFleet, UNHARMED } from "./fleet.ts";

describe.skipIf(lacks("redis-server"))("Redis, under load,", () => {
  it("is killed and comes back with its log: nothing is lost", async () => {
    const server = await redis("--appendonly", "yes", "--appendfsync", "always");
    const fleet = await startFleet({ redisUrl: server.url });
    await server.kill();
    await pause(2000);
    await server.start();
    const recovered = await fleet.load.recovers();
    const outcome = await settle("Redis killed for 2 s, back with its log", fleet, recovered);
    expect(outcome).toMatchObject({ ...UNHARMED, duplicates: 0 });
  }, 90_000);

  it.each([1, 2, 3, 5])(
    "stands still for %i seconds: nothing is lost",
    async (seconds) => {
      const server = await redis();
      const fleet = await startFleet({ redisUrl: server.url });
      server.freeze();
      await pause(seconds * 1000);
      server.thaw();
      const recovered = await fleet.load.recovers();
      const outcome = await settle(`Redis frozen for ${seconds} s`, fleet, recovered);
      expect(outcome).toMatchObject({ ...UNHARMED, duplicates: 0 });
    },
    90_000,
  );

  it("is full and takes nothing more: people wait, and go on when there is room", async () => {
    const server = await redis("--maxmemory-policy", "noeviction");
    const fleet = await startFleet({ redisUrl: server.url });
    await server.admin.config("SET", "maxmemory", "1mb");
    await pause(3000);
    await server.admin.config("SET", "maxmemory", "0");
    const recovered = await fleet.load.recovers();
    const outcome = await settle("Redis full for 3 s", fleet, recovered);
    expect(outcome).toMatchObject({ ...UNHARMED, duplicates: 0 });
  }, 90_000);

  it("is wiped: everybody goes on from the buttons and questions they see", async () => {
    const server = await redis();
    const fleet = await startFleet({ redisUrl: server.url });
    for (let times = 0; times < 5; times++) {
      await server.admin.flushall();
      await fleet.load.goesOn(40);
    }
    const recovered = await fleet.load.recovers();
    expect(await settle("Redis wiped five times", fleet, recovered)).toMatchObject(UNHARMED);
  }, 90_000);
});

describe.skipIf(lacks("redis-server"))("a Cluster of six, under load,", () => {
  it("loses a primary: its replica takes over, and nobody is stuck", async () => {
    const cluster = await startCluster({ replicas: true });
    onTestFinished(() => cluster.stop());
    const fleet = await startFleet({ redisUrl: cluster.urls.join(",") });
    await cluster.nodes[1]?.kill();
    const recovered = await fleet.load.recovers();
    expect(await settle("a primary of the Cluster killed", fleet, recovered)).toMatchObject(UNHARMED);
  }, 120_000);
});

async function redis(...settings: string[]): Promise<RedisServer> {
  const server = await startRedis(...settings);
  onTestFinished(() => server.stop());
  return server;
}
