import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { startNginx } from "../support/nginx.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";
import { openEmptyStage } from "../support/stage.ts";
import { type Fleet, settle, startFleet, UNHARMED } from "./fleet.ts";

const HANG = { NODE_OPTIONS: `--import=${fileURLToPath(new URL("hanging-loop.ts", import.meta.url))}` };
const LAST_WORDS = "the event loop stood still for 5 seconds; the process ends";
const isBare = ["nginx", "openssl", "redis-server"].map((name) => lacks(name)).includes(true);

describe.skipIf(isBare)("three processes behind nginx, under load:", () => {
  it("the loop of one stands still: it ends itself, and the others answer its people", async () => {
    const fleet = await fleetBehindNginx(HANG);
    const [, bot] = fleet.bots;
    bot?.signal("SIGUSR2");
    await bot?.says("the loop stands still");
    const recovered = fleet.load.recovers();
    expect(await bot?.ended()).toBe("SIGKILL");
    expect(JSON.parse(bot?.output.trim().split("\n").at(-1) ?? "")).toMatchObject({ msg: LAST_WORDS });
    const outcome = await settle("an event loop that stands still", fleet, await recovered);
    expect(outcome).toMatchObject(UNHARMED);
  }, 90_000);

  it("one is stopped as a whole: the others answer its people, and it goes on when it may", async () => {
    const fleet = await fleetBehindNginx();
    const [, bot] = fleet.bots;
    bot?.signal("SIGSTOP");
    const recovered = await fleet.load.recovers();
    // nginx waits 15 seconds for it. More than 60 would be Telegram's own patience.
    expect(recovered).toBeLessThan(30_000);
    bot?.signal("SIGCONT");
    await fleet.load.goesOn(100);
    await pause(2000);
    bot?.signal("SIGTERM");
    expect(await bot?.ended()).toBe(0);
    expect(bot?.output).not.toContain(LAST_WORDS);
    const outcome = await settle("a process stopped as a whole", fleet, recovered);
    expect(outcome).toMatchObject(UNHARMED);
  }, 90_000);
});

describe.skipIf(isBare)("nginx, before processes that take an update and never answer,", () => {
  it("asks Telegram to come again after 15 seconds, and has repeated nothing by itself", async () => {
    let taken = 0;
    const silent = async () => {
      const server = createServer((request) => request.resume().on("end", () => (taken += 1)));
      onTestFinished(() => server.close().closeAllConnections());
      await once(server.listen(0, "127.0.0.1"), "listening");
      return (server.address() as AddressInfo).port;
    };
    const nginx = await startNginx([await silent(), await silent(), await silent()], await freePort());
    onTestFinished(() => nginx.stop());
    setDefaultCACertificates([...getCACertificates(), nginx.certificate]);
    const response = await fetch(`${nginx.url}/telegram`, { method: "POST", body: "{}" });
    expect([response.status, response.headers.get("retry-after"), taken]).toEqual([503, "1", 1]);
  }, 40_000);
});

it("a loop that a debugger holds, or one without a token, may stand still", async () => {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const live = (name: string, options = "") => ({
    ...stage.environment({ port: 0 }),
    DATA_DIR: `${stage.folder}/${name}`,
    NODE_OPTIONS: `${HANG.NODE_OPTIONS} ${options}`,
  });
  const bots = await Promise.all([
    started(live("live"), "the bot is running"),
    started(live("debugged", "--inspect=127.0.0.1:0"), "the bot is running"),
    started(
      { DATA_DIR: `${stage.folder}/local`, PORT: String(await freePort()), ...HANG },
      "http://localhost:",
    ),
  ]);
  // Each has had a beat.
  await pause(1000);
  for (const bot of bots) {
    bot.signal("SIGUSR2");
    await bot.says("the loop stands still");
  }
  const [watched, ...others] = bots;
  expect(await watched?.ended()).toBe("SIGKILL");
  await pause(2000);
  expect(others.map(({ isRunning }) => isRunning)).toEqual([true, true]);
}, 60_000);

async function started(environment: Record<string, string>, words: string): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  await bot.says(words);
  return bot;
}

async function fleetBehindNginx(environment: Record<string, string> = {}): Promise<Fleet> {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  return startFleet({ redisUrl: redis.url, nginx: true, environment });
}
