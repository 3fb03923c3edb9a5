import { brusselsInstant, type Day } from "../domain/day.ts";
import type { Operator } from "../domain/operator.ts";
import type { ReminderKind } from "../domain/reminder.ts";
import type { Say } from "./speech.ts";
import { tellDate } from "./telling.ts";
import { tellName } from "./telling-operator.ts";

/** "The bundle ends on 20 December 2026.", as it stands on that day, before it and after. */
export function tellDeadline(say: Say, kind: ReminderKind, day: Day, today: Day): string {
  if (day === today) return say(`deadline-${kind}-today`);
  return say(day > today ? `deadline-${kind}` : `deadline-${kind}-past`, moment(say, day));
}

/** A day for a sentence: in words, and as the instant from which Telegram shows it as each person writes dates. */
export function moment(say: Say, day: Day): { date: string; unix: string } {
  return { date: tellDate(say, day), unix: String(brusselsInstant(day, NOON) / 1000) };
}

/** Plain: whose card it is. An answer that is no operator has no name to print. */
export function tellCard(say: Say, operator: Operator | undefined): string {
  return operator === undefined || operator.kind === "signpost"
    ? say.plain("reminders-your-card")
    : tellName(say, operator);
}

/** Almost everywhere on earth it is the same day then. */
const NOON = 12;
