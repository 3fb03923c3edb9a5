import { z } from "zod";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How long we remember, in milliseconds. The privacy text speaks from these. */
export const LIFETIMES = {
  /** A running dialogue, since its last answer. */
  dialogue: 72 * hour,
  /** A record, since the last visit, or since its last reminder was due if that is later. */
  record: 90 * day,
  /** That an update was seen, so that Telegram sending it twice does no harm. */
  seen: 24 * hour,
  /** A day's counts, which are of nobody, since the last was added. */
  tally: 40 * day,
} as const;

/** The rules of reminders are the domain's, which reads these words; there is one for an operator and kind. */
export const reminderSchema = z.object({
  operator: z.string(),
  kind: z.string(),
  /** The day on which it lapses, as `2026-12-20`. */
  day: z.string(),
  /** When the person is told, in milliseconds. */
  at: z.int(),
});

export const recordSchema = z.object({
  version: z.literal(1),
  chat: z.int(),
  language: z.enum(["en", "zh"]).exactOptional(),
  trip: z.record(z.string(), z.string()).exactOptional(),
  /** The answers before a new start, packed: its first screen offers their card. */
  last: z.string().exactOptional(),
  /** The message whose questions led to a card, so that a second tap does not send another. */
  finished: z.int().exactOptional(),
  /** The message whose report was counted, so that a second tap does not count again. */
  reported: z.int().exactOptional(),
  /** The room that asked for the operator, or for what it hears itself, and what else it knows: a text goes there. */
  waiting: z.object({ room: z.string(), more: z.array(z.string()) }).exactOptional(),
  /** `at` is when it last moved on, in milliseconds; `state` is any JSON. */
  dialogue: z.object({ at: z.int(), state: z.unknown() }).exactOptional(),
  reminders: z.array(reminderSchema).exactOptional(),
});

/** All that we remember of one chat. */
export type ChatRecord = z.infer<typeof recordSchema>;
export type Reminder = z.infer<typeof reminderSchema>;

export function freshRecord(chat: number): ChatRecord {
  return { version: 1, chat };
}

/** The record that was sealed, or why it is none of ours. */
export function readRecord(value: unknown): ChatRecord | "unknown version" | "malformed" {
  const { data, error } = recordSchema.safeParse(value);
  if (data !== undefined) return data;
  return error?.issues.some(({ path }) => path[0] === "version") ? "unknown version" : "malformed";
}

/** Nothing in it but its version and its chat. */
export function isEmpty(record: ChatRecord): boolean {
  const { version: _version, chat: _chat, ...parts } = record;
  return Object.values(parts).every((part) => typeof part === "object" && Object.keys(part).length === 0);
}

/** When its first reminder is due. */
export function nextDue(record: ChatRecord): number | undefined {
  const times = (record.reminders ?? []).map((reminder) => reminder.at);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** How long the store keeps a chat that was visited now. No reminder is lost for lying far ahead. */
export function lifetimeOf(record: ChatRecord, now: number): number {
  if (isEmpty(record)) return LIFETIMES.seen;
  const last = Math.max(now, ...(record.reminders ?? []).map(({ at }) => at));
  return last - now + LIFETIMES.record;
}

export function dropOldDialogue(record: ChatRecord, now: number): void {
  if (record.dialogue !== undefined && record.dialogue.at + LIFETIMES.dialogue <= now) delete record.dialogue;
}
