import { setTimeout as pause } from "node:timers/promises";
import { openRedis } from "../../../src/session/redis.ts";
import { createEncryption } from "../../../src/session/encryption.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { type Step, opened } from "./steps.ts";

/** A process of its own, with its own memory: it takes steps, one a message, and tells how each went. */

const [place = "", key = ""] = process.argv.slice(2);
const store = place.startsWith("redis:")
  ? await openRedis({ urls: [place], timeout: 5000 })
  : await openSqlite({ folder: place });
const sessions = createSessions(store, createEncryption(Buffer.from(key, "base64")), {
  patience: 1,
});

process.on("message", (step: Step) => {
  take(step).then(format, (error: unknown) => format({ step, outcome: String(error) }));
});
format("ready");

async function take(step: Step): Promise<unknown> {
  const visit = await sessions.begin(step.chat, step.update);
  if (visit.kind === "busy") {
    await pause(1 + Math.random() * 5);
    return take(step);
  }
  if (visit.kind !== "open") return { step, outcome: visit.kind };
  const transaction = opened(visit);
  await pause(Math.random() * 3);
  transaction.session.answers = { ...transaction.session.answers, [step.answer]: "kept" };
  await sessions.commit(transaction);
  return { step, outcome: "kept" };
}

function format(message: unknown): void {
  process.send?.(message);
}
