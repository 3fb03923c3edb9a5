import { Redis } from "ioredis";
import type { Contender } from "./contenders.ts";
import type { Crowd } from "./load.ts";
import { updatesOf } from "./rounds.ts";

export interface RedisCost {
  /** How often Redis read something from the bot: with one update at a time, its round trips. */
  trips: number;
  /** Commands that the bot sent. */
  sent: number;
  /** Commands run inside its scripts. */
  scripted: number;
  /** Over this many updates. */
  updates: number;
}

/** One person, one update after another, while Redis reports every command (MONITOR). Figures per update. */
export async function redisCost(crowd: Crowd, contender: Contender, url: string): Promise<RedisCost> {
  const admin = new Redis(url);
  const monitor = await admin.monitor();
  const db = new URL(url).pathname.slice(1);
  const cost = { sent: 0, scripted: 0 };
  monitor.on("monitor", (_time: string, args: string[], source: string, database: string) => {
    if (source === "lua") cost.scripted++;
    else if (database === db && args[0]?.toLowerCase() !== "info") cost.sent++;
  });
  const before = await readsOf(admin);
  for (let dialogue = 0; dialogue < DIALOGUES; dialogue++) {
    await crowd.start(CHAT);
    for (const press of contender.questions) await crowd.press(CHAT, press);
  }
  // Our own second query is included in the count.
  const trips = (await readsOf(admin)) - before - 1;
  await admin.ping();
  monitor.disconnect();
  admin.disconnect();
  const updates = DIALOGUES * updatesOf(contender.questions);
  return { trips: trips / updates, sent: cost.sent / updates, scripted: cost.scripted / updates, updates };
}

export interface ChatBytes {
  /** As Redis counts it, overhead included. */
  memory: number;
  /** Keys and values only. */
  content: number;
}

/** Everything that Redis holds for one chat in mid-dialogue; its database is emptied first. */
export async function bytesOfChat(crowd: Crowd, contender: Contender, url: string): Promise<ChatBytes> {
  const admin = new Redis(url);
  await admin.flushdb();
  await crowd.start(CHAT);
  for (const press of contender.questions.slice(0, 3)) await crowd.press(CHAT, press);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const bytes = await bytesIn(admin);
  admin.disconnect();
  return bytes;
}

/** All keys of a small database. */
async function bytesIn(admin: Redis): Promise<ChatBytes> {
  const bytes = { memory: 0, content: 0 };
  for (const key of await admin.keys("*")) {
    bytes.memory += (await admin.memory("USAGE", key, "SAMPLES", 0)) ?? 0;
    bytes.content += key.length + (await contentOf(admin, key));
  }
  return bytes;
}

async function contentOf(admin: Redis, key: string): Promise<number> {
  if ((await admin.type(key)) === "string") return admin.strlen(key);
  const fields = await admin.hgetallBuffer(key);
  return Object.entries(fields).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}

async function readsOf(admin: Redis): Promise<number> {
  return Number(/^total_reads_processed:(\d+)/m.exec(await admin.info("stats"))?.[1]);
}

/** As long as today's ids; reads Chinese. */
const CHAT = 6_123_456_789;
const DIALOGUES = 20;
