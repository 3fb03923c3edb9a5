import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRedis } from "../../src/session/redis.ts";
import { createEncryption } from "../../src/session/encryption.ts";
import { createSessions } from "../../src/session/sessions.ts";
import { lacks } from "../support/needs.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { type Step, opened, startWorker, takeSteps } from "./support/steps.ts";
import { KEY } from "./support/store.ts";

const CHAT = 77_001;

describe.skipIf(lacks("redis-server"))("three processes on one Redis", () => {
  let redis: RedisServer;
  let workers: ChildProcess[];

  beforeAll(async () => {
    redis = await startRedis();
    workers = await Promise.all([1, 2, 3].map(() => startWorker(redis.url, KEY)));
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill();
    await redis.stop();
  });

  test("31 of 31 steps of one chat are kept, and duplicates are done once", async () => {
    const step = (index: number): Step => ({ chat: CHAT, update: 500 + index, answer: `step-${index}` });
    const steps = Array.from({ length: 31 }, (_, index) => step(index));
    // Sent to the three in turn, each of these comes again at another process.
    const sent = [...steps, ...steps.slice(0, 13)];
    const told = await takeSteps(workers, sent);

    const outcomes = Map.groupBy(told, ({ outcome }) => outcome);
    expect([...outcomes.keys()].sort()).toEqual(["duplicate", "kept"]);
    expect(
      outcomes
        .get("kept")
        ?.map(({ step }) => step.update)
        .sort(),
    ).toEqual(steps.map(({ update }) => update));
    expect(outcomes.get("duplicate")).toHaveLength(13);

    const sessions = createSessions(
      await openRedis({ urls: [redis.url], timeout: 5000 }),
      createEncryption(KEY),
    );
    const { session } = opened(await sessions.begin(CHAT, 999));
    expect(Object.keys(session.answers ?? {}).sort()).toEqual(steps.map(({ answer }) => answer).sort());
    await sessions.close();
  });
});
