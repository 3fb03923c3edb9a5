import { randomBytes } from "node:crypto";
import type { Redis } from "ioredis";
import { TAGS } from "../src/session/encryption.ts";
import type { Crowd } from "./load.ts";
import { OURS } from "./contenders.ts";

const BATCH = 5000;

/** Writes one chat with the bot, then restores it under this many other keys. Returns bytes per chat. */
export async function fillWithChats(crowd: Crowd, admin: Redis, chats: number): Promise<number> {
  await crowd.start(6_123_456_789);
  for (const press of OURS.questions.slice(0, 3)) await crowd.press(6_123_456_789, press);
  const [key = ""] = await admin.keys("{t*");
  const session = await admin.dumpBuffer(key);
  const before = await usedMemory(admin);
  const lifetime = 90 * 24 * 60 * 60 * 1000;
  for (let done = 0; done < chats; done += BATCH) {
    const batch = admin.pipeline();
    for (let each = done; each < Math.min(chats, done + BATCH); each++) {
      const name = `${TAGS[each % TAGS.length]}:${randomBytes(16).toString("base64url")}`;
      batch.restore(name, lifetime, session);
    }
    await batch.exec();
  }
  return ((await usedMemory(admin)) - before) / chats;
}

export async function usedMemory(admin: Redis): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await admin.info("memory"))?.[1]);
}
