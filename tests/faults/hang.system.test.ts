import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { startNginx } from "../support/nginx.ts";
import { freePort } from "../support/port.ts";
import { startRedis } from "../support/redis.ts";
import { type Fleet, settle, startFleet, UNHARMED } from "./fleet.ts";

const isBare = ["nginx", "openssl", "redis-server"].map((name) => lacks(name)).includes(true);

describe.skipIf(isBare)("three processes behind nginx, under load:", () => {
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

async function fleetBehindNginx(): Promise<Fleet> {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  return startFleet({ redisUrl: redis.url, nginx: true });
}
