import { addDays, dayInBrussels, type Day, readDay } from "./day.ts";
import { type Deadline, DEADLINE_KINDS, sendingTime } from "./deadlines.ts";

/** What a person can be reminded of: a deadline of their card, or a day that they picked themselves. */
export const REMINDER_KINDS = [...DEADLINE_KINDS, "own"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** One for an operator and kind. */
export interface Reminder {
  /** The id of an operator or signpost in the catalog. */
  operator: string;
  kind: ReminderKind;
  /** The day on which it lapses. */
  day: Day;
  /** When the person is told, in milliseconds. */
  at: number;
}

/** So many at the most for one chat. */
export const MOST_REMINDERS = 20;

/** What was remembered; one in words that we no longer use is dropped. */
export function readReminders(
  kept: readonly { operator: string; kind: string; day: string; at: number }[] = [],
): Reminder[] {
  return kept.flatMap(({ operator, kind: word, day: text, at }) => {
    const kind = REMINDER_KINDS.find((each) => each === word);
    const day = readDay(text);
    return kind === undefined || day === undefined ? [] : [{ operator, kind, day, at }];
  });
}

/** On the morning that was chosen for it, but not before tomorrow: today the person knows. */
export function remindOf(
  operator: string,
  { kind, day, remindOn }: Omit<Deadline, "kind"> & { kind: ReminderKind },
  now: number,
): Reminder {
  const tomorrow = addDays(dayInBrussels(now), 1);
  return {
    operator,
    kind,
    day,
    at: sendingTime({ remindOn: remindOn > tomorrow ? remindOn : tomorrow }, now),
  };
}

/** A new date takes the place of the old one. undefined: there is no room for another. */
export function withReminder(reminders: readonly Reminder[], added: Reminder): Reminder[] | undefined {
  const others = reminders.filter((each) => !isSame(each, added));
  return others.length < MOST_REMINDERS ? [...others, added] : undefined;
}

/** Once more in so many days; a later date that was set meanwhile stays. */
export function putOff(reminders: readonly Reminder[], again: Reminder): Reminder[] {
  const isReplaced = reminders.some((each) => isSame(each, again) && each.day > again.day);
  return isReplaced ? [...reminders] : (withReminder(reminders, again) ?? [...reminders]);
}

export function isSame(one: Reminder, other: Pick<Reminder, "operator" | "kind">): boolean {
  return one.operator === other.operator && one.kind === other.kind;
}

/** In the order in which they come. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  return reminders.toSorted((one, other) => one.at - other.at);
}
