import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { settle, startFleet, UNHARMED } from "./fleet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

describe.skipIf(lacks("redis-server"))("three processes on one Redis", () => {
  it.skipIf(lacks("nginx") || lacks("openssl"))(
    "one is killed under load: nothing is lost, and nobody is stuck",
    async () => {
      const fleet = await startFleet({ redisUrl: (await redis()).url, nginx: true });
      await fleet.bots[1]?.kill();
      const recovered = await fleet.load.recovers();
      await fleet.restart(1);
      await fleet.load.goesOn(100);
      expect(await settle("one of three processes killed", fleet, recovered)).toMatchObject(UNHARMED);
    },
    90_000,
  );

  it("each is replaced by another version in turn: nobody notices", async () => {
    const other = await anotherVersion();
    const fleet = await startFleet({ redisUrl: (await redis()).url });
    for (const [index, bot] of fleet.bots.entries()) {
      bot.signal("SIGTERM");
      expect(await bot.ended()).toBe(0);
      await fleet.restart(index, other);
      await fleet.load.goesOn(60);
    }
    const recovered = await fleet.load.recovers();
    const outcome = await settle("rolling restart with another version", fleet, recovered);
    expect(outcome).toMatchObject({ ...UNHARMED, duplicates: 0 });
  }, 90_000);
});

async function redis(): Promise<RedisServer> {
  const server = await startRedis();
  onTestFinished(() => server.stop());
  return server;
}

/** This bot with dialogues that an older one cannot go on with. Answers its front door. */
async function anotherVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "version-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const part of ["src", "locales", "package.json"])
    await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const dialogue = join(folder, "src/bot/text.ts");
  const source = await readFile(dialogue, "utf8");
  const changed = source.replace("version: 1,", "version: 2,");
  expect(changed).not.toBe(source);
  await writeFile(dialogue, changed);
  return join(folder, "src/main.mjs");
}
