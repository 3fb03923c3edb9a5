import { z } from "zod";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How long we remember, in milliseconds. The privacy text speaks from these. */
export const LIFETIMES = {
  /** A running dialogue, since its last answer. */
  dialogue: 72 * hour,
  /** A session, since its last update, or since its last reminder was due if that is later. */
  session: 90 * day,
  /** That an update was seen, so that Telegram sending it twice does no harm. */
  seen: 24 * hour,
  /** A day's counts, which are of nobody, since the last was added. */
  counters: 40 * day,
  /** A day's voices, which are of nobody either. */
  voices: 366 * day,
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

export const sessionSchema = z.object({
  version: z.literal(1),
  chat: z.int(),
  language: z.string().exactOptional(),
  answers: z.record(z.string(), z.string()).exactOptional(),
  /** The answers before a new start, packed: its first screen offers their card. */
  last: z.string().exactOptional(),
  /** The message whose questions led to a card, so that a second tap does not send another. */
  finished: z.int().exactOptional(),
  /** The message whose report was counted, so that a second tap does not count again. */
  reported: z.int().exactOptional(),
  /** What this chat said of an operator this month, so that it counts once: `2026-11|base|website`. */
  said: z.array(z.string()).exactOptional(),
  /** The feature that asked for the operator, or for what it hears itself, and what else it knows: a text goes there. */
  waiting: z.object({ feature: z.string(), more: z.array(z.string()) }).exactOptional(),
  /** `at` is when it last moved on, in milliseconds; `state` is any JSON. */
  dialogue: z.object({ at: z.int(), state: z.unknown() }).exactOptional(),
  reminders: z.array(reminderSchema).exactOptional(),
});

/** All that we remember of one chat. */
export type Session = z.infer<typeof sessionSchema>;
export type Reminder = z.infer<typeof reminderSchema>;

export function freshSession(chat: number): Session {
  return { version: 1, chat };
}

/** A session that we encrypted: nobody else can have changed it, so its version says what is in it. */
export function readSession(value: unknown): Session | "unknown version" {
  const session = withNewNames(value);
  return (session as Session | null)?.version === 1 ? (session as Session) : "unknown version";
}

/** Until November 2026 answers were called a trip and features rooms. */
function withNewNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("trip" in value || "waiting" in value)) return value;
  const { trip, waiting, ...rest } = value as Record<string, unknown> & { waiting?: Record<string, unknown> };
  return {
    ...rest,
    ...(trip !== undefined && { answers: trip }),
    ...(waiting !== undefined && { waiting: { feature: waiting["room"], ...waiting } }),
  };
}

/** Nothing in it but its version and its chat. Answers that are none say that the first question is open. */
export function isEmpty({ version: _version, chat: _chat, reminders = [], ...parts }: Session): boolean {
  return reminders.length === 0 && Object.values(parts).every((part) => part === undefined);
}

/** When its first reminder is due. */
export function nextDue(session: Session): number | undefined {
  const times = (session.reminders ?? []).map((reminder) => reminder.at);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** How long the store keeps a session that is committed now: beyond its last reminder, however far ahead. */
export function lifetimeOf(session: Session, now: number): number {
  if (isEmpty(session)) return LIFETIMES.seen;
  const last = Math.max(now, ...(session.reminders ?? []).map(({ at }) => at));
  return last - now + LIFETIMES.session;
}

export function dropOldDialogue(session: Session, now: number): void {
  if (session.dialogue !== undefined && session.dialogue.at + LIFETIMES.dialogue <= now)
    delete session.dialogue;
}
