import { GrammyError } from "grammy";
import { dayInBrussels } from "../../day.ts";
import { inOrder, maySendAt, readReminders, type Reminder } from "./reminder.ts";
import { readAnswers } from "../../guide/answers.ts";
import type { Sessions, Transaction } from "../../session/sessions.ts";
import type { Knowledge } from "../../bot/knowledge.ts";
import type { Screen } from "../../bot/screen.ts";
import { languageOf, type Translations } from "../../bot/translate.ts";
import { reminderScreen } from "./message.ts";

export interface RemindingParts {
  sessions: Pick<Sessions, "due" | "beginDue" | "commit" | "abort" | "erase">;
  translations: Translations;
  knowledge: Knowledge;
  now: () => number;
  /** Rejects with Telegram's error. */
  send: (chat: number, screen: Screen) => Promise<unknown>;
  /** Runs one task at a time per chat, in turn with its updates. */
  inTurn: (chat: string, task: () => Promise<Result>) => Promise<Result>;
  watch: ReminderWatch;
}

export interface ReminderWatch {
  /** `late`: sent after its day. */
  reminded(kind: Reminder["kind"], outcome: "sent" | "late" | "failed" | "forgotten"): void;
  /** Called when one could not be sent. */
  trouble(error: unknown): void;
  /** How long the oldest unsent one has been due, in milliseconds. */
  overdue(milliseconds: number): void;
}

/** The result for a chat that was due. `wait`: Telegram refuses everything now, so try later. */
export type Result = "done" | "busy" | { wait: number };

/**
 * Sends what is due, one chat after another, which stays within Telegram's limits; a process that dies repeats at
 * most one message. It sends first and saves after, with the chat locked: nothing is lost, and only one of several
 * processes sends it.
 */
export function createReminding(parts: RemindingParts) {
  const { inTurn, sessions, now, watch } = parts;
  /** Sent, but the store could not save that: this process does not send it again. */
  const unkept = new Map<string, readonly Reminder[]>();

  /** Sends everything due now. Resolves with the wait before the next round, in milliseconds. */
  return async function round(stop: AbortSignal): Promise<number> {
    for (;;) {
      const names = stop.aborted || !maySendAt(now()) ? [] : await sessions.due(now(), BATCH);
      if (names.length === 0) watch.overdue(0);
      let isMoving = false;
      for (const name of names) {
        if (stop.aborted || !maySendAt(now())) return PAUSE;
        const result = await inTurn(name, () => remind(name, parts, unkept));
        if (typeof result === "object") return result.wait;
        isMoving ||= result === "done";
      }
      if (!isMoving) return PAUSE;
    }
  };
}

/** How often to look, in milliseconds. */
export const PAUSE = 15_000;
const BATCH = 20;
const HOUR = 3_600_000;

async function remind(
  name: string,
  { knowledge, sessions, now, send, translations, watch }: RemindingParts,
  unkept: Map<string, readonly Reminder[]>,
): Promise<Result> {
  const begun = await sessions.beginDue(name);
  if (begun.kind !== "open") return begun.kind === "busy" ? "busy" : "done";
  const { transaction } = begun;
  const { session } = transaction;
  const instant = now();
  const reminders = readReminders(session.reminders);
  const due = firstCard(reminders.filter(({ at }) => at <= instant));
  const unsent = due.filter((each) => !isAmong(each, unkept.get(name)));
  watch.overdue(Math.max(0, ...unsent.map(({ at }) => instant - at)));
  const language = languageOf(session.language);
  const teller = { knowledge, language, now: instant, t: translations[language], translations };
  try {
    const [first] = unsent;
    if (first !== undefined)
      await send(session.chat, reminderScreen(teller, readAnswers(session.answers), first.operator, unsent));
  } catch (error) {
    return giveUp(transaction, unsent, error, { sessions, now, watch });
  }
  const today = dayInBrussels(instant);
  for (const { day, kind } of unsent) watch.reminded(kind, day < today ? "late" : "sent");
  session.reminders = reminders.filter((each) => !due.includes(each));
  unkept.set(name, due);
  if (await sessions.commit(transaction)) unkept.delete(name);
  return "done";
}

/** A message is about one SIM, because its buttons are. The chat stays due while there is another. */
function firstCard(due: readonly Reminder[]): Reminder[] {
  const [first] = inOrder(due);
  return due.filter(({ operator }) => operator === first?.operator);
}

/** If the person is gone, forget them; what Telegram will never accept waits an hour; otherwise nothing changes. */
async function giveUp(
  transaction: Transaction,
  due: readonly Reminder[],
  error: unknown,
  { sessions, now, watch }: Pick<RemindingParts, "sessions" | "now" | "watch">,
): Promise<Result> {
  const report = (outcome: "failed" | "forgotten"): void => {
    for (const { kind } of due) watch.reminded(kind, outcome);
  };
  if (isGone(error)) {
    await sessions.erase(transaction);
    report("forgotten");
    return "done";
  }
  report("failed");
  watch.trouble(error);
  if (error instanceof GrammyError && error.error_code === 400) {
    const later = now() + HOUR;
    transaction.session.reminders = readReminders(transaction.session.reminders).map((each) =>
      isAmong(each, due) ? { ...each, at: later } : each,
    );
    await sessions.commit(transaction);
    return "done";
  }
  await sessions.abort(transaction);
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return { wait: asked === undefined ? PAUSE : asked * 1000 };
}

function isGone(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  return error.error_code === 403 || (error.error_code === 400 && GONE.test(error.description));
}

const GONE = /chat not found|user is deactivated|PEER_ID_INVALID/iu;

function isAmong({ at, kind, operator }: Reminder, others: readonly Reminder[] = []): boolean {
  return others.some((each) => each.at === at && each.kind === kind && each.operator === operator);
}
