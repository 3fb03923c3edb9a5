// What we measure of a contender, one function each; compare.ts sets the order.
import { setTimeout as pause } from "node:timers/promises";
import { type Booth, chatsFrom, openBooth } from "./booth.ts";
import type { Contender, Flow } from "./contenders.ts";
import { median, percentile } from "./figures.ts";
import { bytesOfChat, type ChatBytes, type RedisCost, redisCost } from "./redis-cost.ts";
import { saturate, trickle, updatesOf } from "./rounds.ts";

export interface Full {
  /** CPU milliseconds per update. */
  cpu: number;
  /** Updates per second. */
  speed: number;
}

/** All given dialogues at full load. */
export async function atFullLoad({ crowd, server }: Booth, flow: Flow, dialogues: number): Promise<Full> {
  const before = server.cpu();
  const begun = performance.now();
  await saturate(crowd, flow, chatsFrom(1000, dialogues));
  const updates = dialogues * updatesOf(flow);
  return {
    cpu: (server.cpu() - before) / updates,
    speed: (updates / (performance.now() - begun)) * 1000,
  };
}

export interface Calm {
  /** Milliseconds from the POST to the visible answer. */
  p50: number;
  p99: number;
  most: number;
  /** CPU milliseconds per update. */
  cpu: number;
}

/** Questions at random times, `rate` updates a second. */
export async function atCalm(
  { contender, crowd, server }: Booth,
  pace: { rate: number; seconds: number },
): Promise<Calm> {
  const before = server.cpu();
  const waits = await trickle(crowd, contender.questions, chatsFrom(1000, PATIENT), pace);
  return {
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    most: Math.max(...waits),
    cpu: (server.cpu() - before) / waits.length,
  };
}

export interface Costs {
  redis: RedisCost;
  /** Bot API calls per update. */
  calls: number;
  /** How many of those were made in the webhook's own response. */
  replies: number;
  bytes: ChatBytes;
}

export async function costsOf({ contender, crowd, stub, redisUrl }: Booth): Promise<Costs> {
  const bytes = await bytesOfChat(crowd, contender, redisUrl);
  const before = { calls: stub.calls, replies: crowd.replies };
  const redis = await redisCost(crowd, contender, redisUrl);
  return {
    redis,
    bytes,
    calls: (stub.calls - before.calls) / redis.updates,
    replies: (crowd.replies - before.replies) / redis.updates,
  };
}

/** Megabytes after the first /start, and after this many chats have written. */
export async function memoryOf(contender: Contender, redisUrl: string, chats: number) {
  const booth = await openBooth(contender, redisUrl);
  await pause(1000);
  const idle = booth.server.rss();
  for (let from = 0; from < chats; from += 5000) {
    await saturate(booth.crowd, [], chatsFrom(2_000_000 + from, Math.min(5000, chats - from)));
    booth.stub.chats.clear();
  }
  await pause(1000);
  const after = booth.server.rss();
  await booth.close();
  return { idle, after };
}

/** Milliseconds from spawn to the answer to a /start that was already waiting. */
export async function startOf(contender: Contender, redisUrl: string, times: number): Promise<number> {
  const waits: number[] = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    const booth = await openBooth(contender, redisUrl);
    waits.push(performance.now() - begun);
    await booth.close();
  }
  return median(waits);
}

/** Enough that nothing is rushed even if the machine stalls for seconds. */
const PATIENT = 3000;
