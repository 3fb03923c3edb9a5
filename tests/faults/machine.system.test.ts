import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { startRedis } from "../support/redis.ts";
import { settle, startFleet, UNHARMED } from "./fleet.ts";

const CLOCK = fileURLToPath(new URL("jumping-clock.ts", import.meta.url));

describe.skipIf(lacks("redis-server"))("the clock of a machine", () => {
  it("jumps an hour ahead, and back: nobody notices", async () => {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    const fleet = await startFleet({
      redisUrl: redis.url,
      environment: { NODE_OPTIONS: `--import=${CLOCK}` },
    });
    for (const jump of ["the clock is an hour ahead", "the clock is right again"]) {
      fleet.bots[0]?.signal("SIGUSR2");
      await fleet.bots[0]?.says(jump);
      await fleet.load.goesOn(150);
    }
    const recovered = await fleet.load.recovers();
    const outcome = await settle("a clock an hour ahead, then back", fleet, recovered);
    expect(outcome).toMatchObject({ ...UNHARMED, duplicates: 0 });
  }, 90_000);
});

describe.skipIf(lacks("prlimit"))("the disk of the embedded store", () => {
  it("is full, and has room again: people wait, and nothing is lost", async () => {
    const fleet = await startFleet({ processes: 1 });
    const [bot] = fleet.bots;
    limitFiles(bot?.pid ?? 0, "1");
    await bot?.says('"outcome":"again"');
    await pause(2000);
    limitFiles(bot?.pid ?? 0, "unlimited");
    const recovered = await fleet.load.recovers();
    const outcome = await settle("a full disk", fleet, recovered);
    expect(outcome).toMatchObject({ ...UNHARMED, duplicates: 0 });
  }, 90_000);
});

/** No file of the process may grow past so many bytes: what a full disk is like. */
function limitFiles(pid: number, bytes: string): void {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`]);
}
