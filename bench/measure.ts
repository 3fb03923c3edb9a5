// What we measure of a contender, one function each; compare.ts sets the order.
import { setTimeout as pause } from "node:timers/promises";
import { type Booth, chatsFrom, openBooth } from "./booth.ts";
import { CARD, type Contender, THERE_AND_BACK, TO_OPERATOR } from "./contenders.ts";
import { median, percentile } from "./figures.ts";
import { bytesOfChat, type ChatBytes, type RedisCost, redisCost } from "./redis-cost.ts";
import { pressAll, saturate, trickle, updatesOf } from "./rounds.ts";

export interface Full {
  /** CPU milliseconds per update. */
  cpu: number;
  /** Updates per second. */
  speed: number;
}

/** All given dialogues at full load. */
export async function atFullLoad({ contender, crowd, server }: Booth, dialogues: number): Promise<Full> {
  const before = server.cpu();
  const begun = performance.now();
  await saturate(crowd, contender.presses, chatsFrom(1000, dialogues));
  const updates = dialogues * updatesOf(contender);
  return {
    cpu: (server.cpu() - before) / updates,
    speed: (updates / (performance.now() - begun)) * 1000,
  };
}

export interface Calm {
  /** Milliseconds from the POST to the visible answer. */
  p50: number;
  p99: number;
  /** CPU milliseconds per update. */
  cpu: number;
}

export const RATE = 300;

/** Updates at random times, 300 a second. */
export async function atCalm({ contender, crowd, server }: Booth, seconds: number): Promise<Calm> {
  const before = server.cpu();
  const people = chatsFrom(1000, PATIENT);
  const waits = await trickle(crowd, contender.presses, people, { rate: RATE, seconds });
  return {
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
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
  const counted = [...stub.calls.values()].reduce((sum, count) => sum + count, 0);
  const { replies } = crowd;
  const redis = await redisCost(crowd, contender, redisUrl);
  const calls = [...stub.calls.values()].reduce((sum, count) => sum + count, 0) - counted;
  const given = crowd.replies - replies;
  return { redis, bytes, calls: (calls + given) / redis.updates, replies: given / redis.updates };
}

/** Megabytes after the first /start, and after this many chats have written. */
export async function memoryOf(contender: Contender, redisUrl: string, chats: number) {
  const booth = await openBooth(contender, redisUrl);
  await pause(1000);
  const idle = booth.server.rss();
  await saturate(booth.crowd, [], chatsFrom(1_000_000, WARM));
  const warm = booth.server.rss();
  for (let from = 0; from < chats; from += 5000) {
    await saturate(booth.crowd, [], chatsFrom(2_000_000 + from, Math.min(5000, chats - from)));
    booth.stub.chats.clear();
  }
  await pause(1000);
  const after = booth.server.rss();
  await booth.close();
  return { idle, warm, after };
}

/** Milliseconds from spawn to the answer to a /start that was already waiting. */
export async function coldStartOf(contender: Contender, redisUrl: string, times: number): Promise<number> {
  const waits: number[] = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    const booth = await openBooth(contender, redisUrl);
    waits.push(performance.now() - begun);
    await booth.close();
  }
  return median(waits);
}

/** The card, which only our bot has: one press that sends a message besides the edit. */
export async function cardOf({ crowd, server }: Booth, chats: number) {
  const people = chatsFrom(500_000, chats);
  await saturate(crowd, TO_OPERATOR, people);
  const before = server.cpu();
  await pressAll(crowd, people, CARD);
  const cpu = (server.cpu() - before) / chats;
  const [alone = 0] = people;
  const waits: number[] = [];
  for (let time = 0; time < 50; time++) {
    await saturate(crowd, TO_OPERATOR, [alone]);
    waits.push(await crowd.press(alone, CARD));
  }
  return { cpu, alone: median(waits) };
}

/** CPU of the first and the last ten taps of a dialogue. */
export async function fortySteps({ crowd, server }: Booth, chats: number, from: number, steps = 40) {
  const people = chatsFrom(from, chats);
  const costs: number[] = [];
  await saturate(crowd, [], people);
  let before = server.cpu();
  for (let step = 0; step < steps; step++) {
    await pressAll(crowd, people, THERE_AND_BACK[step % 2] ?? /^$/);
    if (step % 10 < 9) continue;
    costs.push((server.cpu() - before) / (10 * chats));
    before = server.cpu();
  }
  return { first: costs[0] ?? Number.NaN, last: costs.at(-1) ?? Number.NaN };
}

const WARM = 2000;
/** Enough that nothing is rushed even if the machine stalls for seconds. */
const PATIENT = 3000;
