// Over 150 lines: all of it needs the same nginx, and one is started for all.
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allTalk, crowd, SCRIPT, whoIsElsewhere } from "../support/crowd.ts";
import { lacks } from "../support/needs.ts";
import { type Nginx, startNginx } from "../support/nginx.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";
import { openEmptyStage, type Stage } from "../support/stage.ts";

const PEOPLE = 60;
const GOOD = { "content-type": "application/json", "x-telegram-bot-api-secret-token": "a-secret-for-tests" };
const needs = [lacks("nginx"), lacks("openssl"), lacks("redis-server")];

describe.skipIf(needs.includes(true))("nginx before three processes on one Redis", () => {
  let stage: Stage;
  let nginx: Nginx;
  let environments: Record<string, string>[];
  let bots: BotProcess[] = [];
  const closings: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const redis = await startRedis();
    closings.unshift(() => redis.stop());
    stage = await openEmptyStage();
    closings.unshift(() => stage.close());
    const port = await freePort();
    const ports = [await freePort(), await freePort(), await freePort()] as const;
    nginx = await startNginx(ports, port);
    closings.unshift(() => nginx.stop());
    setDefaultCACertificates([...getCACertificates(), nginx.certificate]);
    const settings = stage.environment({ mode: "webhook", port, redisUrl: redis.url });
    environments = ports.map((own) => ({
      ...settings,
      WEBHOOK_URL: `${nginx.url}/telegram`,
      PORT: String(own),
    }));
    bots = await Promise.all(environments.map(started));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(bots.map((bot) => bot.kill()));
    for (const close of closings) await close();
  });

  async function post(path: string, headers: Record<string, string>, body: string): Promise<number> {
    const response = await fetch(`${nginx.url}${path}`, { method: "POST", headers, body });
    await response.arrayBuffer();
    return response.status;
  }

  async function answered(count: number): Promise<void> {
    while (stage.telegram.log.of("sendMessage").length < count) await new Promise(setImmediate);
  }

  it("everybody is answered, and all three take part", async () => {
    const before = await Promise.all(environments.map(updatesOf));
    const people = await crowd(stage, PEOPLE);
    await allTalk(stage, people);
    await stage.quiet();
    expect(await whoIsElsewhere(people)).toEqual([]);
    const after = await Promise.all(environments.map(updatesOf));
    const shares = after.map((count, index) => count - (before[index] ?? 0));
    expect(shares.filter((share) => share > 10)).toHaveLength(3);
  }, 60_000);

  it.each([
    "/",
    "/healthz",
    "/readyz",
    "/metrics",
    "/telegram/",
    "/telegrams",
    "//metrics",
    "/telegram%2f..%2fmetrics",
  ])("%s is a 404 from outside, over https and http", async (path) => {
    const answers = [nginx.url, nginx.plainUrl].map(async (url) => (await fetch(`${url}${path}`)).status);
    expect(await Promise.all(answers)).toEqual([404, 404]);
  });

  it("another name gets no certificate", async () => {
    const { port } = new URL(nginx.url);
    const asked = fetch(`https://127.0.0.1:${port}/telegram`, { method: "POST" });
    await expect(asked).rejects.toMatchObject({
      cause: { code: expect.stringContaining("UNRECOGNIZED_NAME") },
    });
  });

  it.each([
    ["a wrong secret", { ...GOOD, "x-telegram-bot-api-secret-token": "wrong" }, '{"update_id":1}', 401],
    ["a body of two megabytes", GOOD, `{"update_id":1,"x":"${"x".repeat(2_000_000)}"}`, 413],
    ["a body of a little less than a mebibyte", GOOD, `{"update_id":1,"x":"${"x".repeat(1_000_000)}"}`, 200],
  ])("%s", async (_what, headers, body, status) => {
    expect(await post("/telegram", headers, body)).toBe(status);
  });

  it("kill -9 of one process in the middle of it loses nothing", async () => {
    const people = await crowd(stage, PEOPLE);
    const already = stage.telegram.log.of("sendMessage").length;
    const talking = allTalk(stage, people);
    await answered(already + (PEOPLE * SCRIPT.length) / 4);
    await bots[1]?.kill();
    await talking;
    await stage.quiet();
    expect(await whoIsElsewhere(people)).toEqual([]);
    bots[1] = await started(environments[1] ?? {});
  }, 60_000);

  it("one after the other is stopped and started anew in the middle of it: nothing is lost, each ends in time", async () => {
    const people = await crowd(stage, PEOPLE);
    const over = new AbortController();
    async function talkOn(): Promise<void> {
      while (!over.signal.aborted) {
        await allTalk(stage, people);
        await stage.quiet();
      }
    }
    const talking = talkOn();
    for (const [index, environment] of environments.entries()) {
      bots[index]?.signal("SIGTERM");
      expect(await bots[index]?.ended()).toBe(0);
      expect(bots[index]?.output).not.toContain("the stop took too long");
      bots[index] = await started(environment);
    }
    over.abort();
    await talking;
    expect(await whoIsElsewhere(people)).toEqual([]);
  }, 60_000);

  it("while none is there, Telegram is asked to come again soon, and loses nothing", async () => {
    await Promise.all(bots.map((bot) => bot.kill()));
    const response = await fetch(`${nginx.url}/telegram`, { method: "POST", headers: GOOD, body: "{}" });
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
    const traveller = await stage.traveller({ language_code: "en" });
    await stage.ask("POST", `/people/${traveller.id}/send`, { text: "/help" });
    bots = [await started(environments[2] ?? {})];
    await stage.quiet();
    await traveller.sees("What do you need?");
  }, 60_000);
});

async function started(environment: Record<string, string>): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  await bot.says("the bot is running");
  return bot;
}

/** How many updates a process has handled. */
async function updatesOf(environment: Record<string, string>): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${environment["PORT"]}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line.startsWith("bot_updates_total{"));
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}
