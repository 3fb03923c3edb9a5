import { Api } from "grammy";
import { createReminding } from "../../src/features/reminders/reminding.ts";
import { formOf } from "../../src/bot/screen.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { deadlinesFor, type Reminder, remindOf } from "../../src/features/reminders/reminder.ts";
import type { Day } from "../../src/day.ts";
import type { Sessions } from "../../src/session/sessions.ts";
import { openRedis } from "../../src/session/redis.ts";
import { createEncryption } from "../../src/session/encryption.ts";
import { openSqlite } from "../../src/session/sqlite.ts";
import { createSessions } from "../../src/session/sessions.ts";
import { createCalls } from "../../src/telegram/api-calls.ts";
import { prepareUnderstanding } from "../../src/understanding/understand.ts";
import { translations } from "./told.ts";

const catalog = readCatalog();
/** The facts, as in the running bot. */
export const knowledge = {
  ...catalog,
  catalog,
  understanding: prepareUnderstanding(catalog),
};

/** Really sends, to whatever plays Telegram. */
export function sender({ apiRoot, token }: { apiRoot: string; token: string }) {
  const calls = createCalls({ apiRoot, token, onCall: () => undefined });
  const api = new Api(token, { apiRoot });
  api.config.use(calls.transformer);
  return {
    send: (chat: number, screen: Parameters<typeof formOf>[0]): Promise<unknown> =>
      api.sendMessage(chat, screen.text, formOf(screen)),
    close: () => calls.close(),
  };
}

/** Only the reminding part of the bot, with everything it reported. */
export function remindingOn(
  sessions: Sessions,
  now: () => number,
  send: (chat: number, screen: Parameters<typeof formOf>[0]) => Promise<unknown>,
) {
  const told: string[] = [];
  const round = createReminding({
    sessions,
    translations,
    knowledge,
    now,
    send,
    inTurn: async (_chat, task) => task(),
    watch: {
      reminded: (kind, outcome) => told.push(`${kind} ${outcome}`),
      trouble: () => undefined,
      overdue: () => undefined,
    },
  });
  return { told, round: () => round(new AbortController().signal) };
}

/** The store in this Redis, or in this folder's file. */
export async function memoryAt(place: string, now: () => number): Promise<Sessions> {
  const store = place.startsWith("redis:")
    ? await openRedis({ urls: [place], timeout: 5000 })
    : await openSqlite({ folder: place, now });
  return createSessions(store, createEncryption(Buffer.alloc(32, 1)), { now });
}

/** The reminders of a person who topped up on this day. */
export function remindersAfter(id: string, toppedUp: Day, now: number): Reminder[] {
  const clocks = catalog.operator(id)?.clocks ?? {};
  return deadlinesFor({ toppedUp }, clocks).map((deadline) => remindOf(id, deadline, now));
}

export async function keepReminders(sessions: Sessions, chat: number, reminders: Reminder[]): Promise<void> {
  const visit = await sessions.begin(chat, chat);
  if (visit.kind !== "open") throw new Error(`The visit is ${visit.kind}.`);
  visit.transaction.session.reminders = reminders;
  await sessions.commit(visit.transaction);
}

export async function keptReminders(sessions: Sessions, chat: number): Promise<number | undefined> {
  const visit = await sessions.begin(chat, chat + 1);
  if (visit.kind !== "open") throw new Error(`The visit is ${visit.kind}.`);
  await sessions.abort(visit.transaction);
  return visit.transaction.session.reminders?.length;
}
