import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type LocalTelegram, startLocalTelegram } from "telegram-emulator";
import { lacks } from "../../support/needs.ts";
import { startRedis } from "../../support/redis.ts";
import { keepReminders, memoryAt, remindersAfter } from "../../support/reminding.ts";

const TOPPED_UP = "2026-11-20";
const BEFORE = Date.parse("2026-11-20T12:00:00Z");
const NOON = Date.parse("2026-12-18T11:00:00Z");

describe.skipIf(lacks("redis-server"))("two processes on one Redis", () => {
  it("send 1,000 reminders, each once", async () => {
    const { telegram, place, chats } = await scene("redis", 1000);
    const workers = await Promise.all([start(place, telegram), start(place, telegram)]);
    await everybodyTold(place);
    const shares = await Promise.all(workers.map(stop));
    expect(timesTold(telegram, chats)).toEqual(chats.map(() => 1));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  }, 120_000);
});

describe.skipIf(lacks("redis-server"))("Redis is gone for a while, and comes back with what it had", () => {
  it("each reminder is sent once all the same", async () => {
    const redis = await startRedis("--appendonly", "yes", "--appendfsync", "always");
    onTestFinished(() => redis.stop());
    const { telegram, place, chats } = await sceneAt(redis.url, 50);
    const worker = await start(place, telegram);
    await expect.poll(() => peopleTold(telegram, chats), { timeout: 20_000, interval: 1 }).toBeGreaterThan(5);
    await redis.kill();
    expect(peopleTold(telegram, chats)).toBeLessThan(50);
    await redis.start();
    await expect.poll(() => peopleTold(telegram, chats), { timeout: 30_000 }).toBe(50);
    await stop(worker);
    expect(timesTold(telegram, chats)).toEqual(chats.map(() => 1));
    expect(await dueNow(place)).toEqual([]);
  }, 60_000);
});

const KEEPERS = lacks("redis-server") ? (["sqlite"] as const) : (["sqlite", "redis"] as const);

describe.each(KEEPERS)("kill -9 between sending and keeping, with %s", (keeper) => {
  it.each([1, 13])(
    "at reminder %i: it comes twice, none is lost, and no other comes twice",
    async (last) => {
      const { telegram, place, chats } = await scene(keeper, 30);
      const dying = await start(place, telegram, last);
      await once(dying, "exit");
      expect(timesTold(telegram, chats).filter((times) => times === 1)).toHaveLength(last);
      const worker = await start(place, telegram);
      await expect.poll(() => Math.min(...timesTold(telegram, chats)), { timeout: 20_000 }).toBe(1);
      await expect.poll(() => Math.max(...timesTold(telegram, chats)), { timeout: 20_000 }).toBe(2);
      await stop(worker);
      const times = timesTold(telegram, chats);
      expect([
        times.filter((count) => count === 1).length,
        times.filter((count) => count === 2).length,
      ]).toEqual([chats.length - 1, 1]);
      expect(await dueNow(place)).toEqual([]);
    },
    60_000,
  );
});

/** Some people who all have one reminder due at the same time. */
async function scene(keeper: "sqlite" | "redis", size: number) {
  return sceneAt(await placeOf(keeper), size);
}

async function sceneAt(place: string, size: number) {
  const telegram = await startLocalTelegram();
  onTestFinished(() => telegram.close());
  const chats: number[] = [];
  const sessions = await memoryAt(place, () => BEFORE);
  for (let count = 0; count < size; count++) {
    const { id } = await ask(telegram, "/people", { first_name: "李" });
    await ask(telegram, `/people/${id}/start`, {});
    await keepReminders(sessions, id, remindersAfter("lycamobile", TOPPED_UP, BEFORE));
    chats.push(id);
  }
  await sessions.close();
  telegram.log.clear();
  return { telegram, place, chats };
}

async function placeOf(keeper: "sqlite" | "redis"): Promise<string> {
  if (keeper === "redis") {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    return redis.url;
  }
  const folder = mkdtempSync(join(tmpdir(), "reminding-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function start(place: string, { apiRoot, token }: LocalTelegram, last = 0): Promise<ChildProcess> {
  const words = [place, apiRoot, token, String(NOON), String(last)];
  const worker = fork(new URL("../../support/reminding-process.ts", import.meta.url), words);
  onTestFinished(() => void worker.kill("SIGKILL"));
  await once(worker, "message");
  return worker;
}

/** How many it has sent. */
async function stop(worker: ChildProcess): Promise<number> {
  const [ended, exited] = [once(worker, "message"), once(worker, "exit")];
  worker.send("stop");
  const [sent] = (await ended) as [number];
  await exited;
  return sent;
}

async function everybodyTold(place: string): Promise<void> {
  const sessions = await memoryAt(place, () => NOON);
  await expect.poll(() => sessions.due(NOON, 1), { timeout: 100_000, interval: 100 }).toEqual([]);
  await sessions.close();
}

async function dueNow(place: string): Promise<string[]> {
  const sessions = await memoryAt(place, () => NOON);
  const names = await sessions.due(NOON, 100);
  await sessions.close();
  return names;
}

function timesTold(telegram: LocalTelegram, chats: readonly number[]): number[] {
  const sent = telegram.log.of("sendMessage").filter(({ verdict }) => verdict === "ok");
  const counts = Map.groupBy(sent, ({ params }) => Number(params["chat_id"]));
  return chats.map((chat) => counts.get(chat)?.length ?? 0);
}

function peopleTold(telegram: LocalTelegram, chats: readonly number[]): number {
  return timesTold(telegram, chats).filter((times) => times > 0).length;
}

async function ask(telegram: LocalTelegram, path: string, body: object): Promise<{ id: number }> {
  const response = await fetch(telegram.url + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { id: number };
}
