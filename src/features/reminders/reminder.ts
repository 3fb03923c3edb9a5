import {
  addDays,
  addMonths,
  brusselsInstant,
  type Day,
  dayInBrussels,
  hourInBrussels,
  readDay,
} from "../../day.ts";
import type { Kind, Operator } from "../../catalog/operator.ts";
import type { CLOCKS } from "../../catalog/terms.ts";
import type { Period } from "../../catalog/value.ts";

/** What expires, usually the soonest first: the bundle, the credit, the identification, the SIM with its number. */
export const DEADLINE_KINDS = ["bundle-end", "credit-end", "identify-again", "sim-death"] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/**
 * What a reminder can be about: a deadline, a day that the person picked, or, if nobody knows when the SIM expires, a
 * check after a month and a top-up within a year.
 */
export const REMINDER_KINDS = [...DEADLINE_KINDS, "own", "after-30-days", "after-11-months"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A day on which somebody is to be told, and what of. */
export interface Appointment<Kind = ReminderKind> {
  kind: Kind;
  /** The day on which it lapses. */
  day: Day;
  remindOn: Day;
}

/** What follows a top-up on this day: the known clocks, and what replaces unknown ones. */
export function appointmentsFor(
  toppedUp: Day,
  { clocks, kind }: Pick<Operator, "clocks" | "kind">,
): Appointment[] {
  const known = deadlinesFor({ toppedUp }, clocks);
  const standIns = unknownClocks({ clocks, kind }).flatMap((clock) => STAND_INS[clock] ?? []);
  return [
    ...known,
    ...standIns.flatMap((each) => appointmentSince({ clocks }, each, toppedUp) ?? []),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
}

/** The day of a kind if its clock started on `since`; a day of their own is that day itself. */
export function appointmentSince(
  { clocks }: Pick<Operator, "clocks">,
  kind: ReminderKind,
  since: Day,
): Appointment | undefined {
  if (kind === "own") return { kind, day: since, remindOn: since };
  if (kind === "after-30-days") return { kind, day: addDays(since, 30), remindOn: addDays(since, 30) };
  if (kind === "after-11-months") return { kind, day: addMonths(since, 11), remindOn: addMonths(since, 11) };
  return deadlinesFor({ toppedUp: since, identified: since }, clocks).find((each) => each.kind === kind);
}

/** Clocks that such a SIM has but that are unknown, or counted in days that no calendar shows. */
export function unknownClocks({ clocks, kind }: Pick<Operator, "clocks" | "kind">): readonly ToppedUpClock[] {
  return CLOCKS_OF[kind].filter(
    (clock) => clocks[clock] === undefined || clocks[clock].value.unit === "working-days",
  );
}

/** A clock that a top-up starts. */
type ToppedUpClock = "bundle" | "credit" | "sim";

const STAND_INS: Partial<Record<ToppedUpClock, ReminderKind>> = {
  bundle: "after-30-days",
  sim: "after-11-months",
};

/** If nothing is topped up, nothing expires. */
const CLOCKS_OF: Record<Kind, readonly ToppedUpClock[]> = {
  network: ["bundle", "credit", "sim"],
  brand: ["bundle", "credit", "sim"],
  "travel-esim": ["bundle"],
  placeholder: ["bundle", "credit", "sim"],
  "bill-only": [],
  ended: [],
  foreign: [],
};

/** At most one for each operator and kind. */
export interface Reminder {
  /** The id of an operator or placeholder in the catalog. */
  operator: string;
  kind: ReminderKind;
  /** The day on which it expires. */
  day: Day;
  /** When to send it, in milliseconds. */
  at: number;
}

/** For one chat. */
export const MOST_REMINDERS = 20;

/** The reminders we remember; one whose words we no longer use is dropped. */
export function readReminders(
  kept: readonly { operator: string; kind: string; day: string; at: number }[] = [],
): Reminder[] {
  return kept.flatMap(({ operator, kind: word, day: text, at }) => {
    const kind = REMINDER_KINDS.find((each) => each === word);
    const day = readDay(text);
    return kind === undefined || day === undefined ? [] : [{ operator, kind, day, at }];
  });
}

/** On its morning, but not before tomorrow: today the person knows. */
export function remindOf(operator: string, { kind, day, remindOn }: Appointment, now: number): Reminder {
  const tomorrow = addDays(dayInBrussels(now), 1);
  const at = sendingTime({ remindOn: remindOn > tomorrow ? remindOn : tomorrow }, now);
  return { operator, kind, day, at };
}

/** A new date replaces the old one. undefined: there is no room for another. */
export function withReminder(reminders: readonly Reminder[], added: Reminder): Reminder[] | undefined {
  const others = reminders.filter((each) => !isSame(each, added));
  return others.length < MOST_REMINDERS ? [...others, added] : undefined;
}

/** Repeats in this many days; a later date that was set meanwhile stays. */
export function putOff(reminders: readonly Reminder[], again: Reminder): Reminder[] {
  const isReplaced = reminders.some((each) => isSame(each, again) && each.day > again.day);
  return isReplaced ? [...reminders] : (withReminder(reminders, again) ?? [...reminders]);
}

export function isSame(one: Reminder, other: Pick<Reminder, "operator" | "kind">): boolean {
  return one.operator === other.operator && one.kind === other.kind;
}

/** The soonest first. */
export function inOrder(reminders: readonly Reminder[]): Reminder[] {
  return reminders.toSorted((one, other) => one.at - other.at);
}

/** An operator's clocks, as in its file. An unknown one is absent and gives no deadline. */
export type KnownClocks = { readonly [name in (typeof CLOCKS)[number]]?: { value: Period } | undefined };

/** How many days ahead to remind. A lost number cannot be had back, so it gets the longest warning. */
export const DAYS_AHEAD: Record<DeadlineKind, number> = {
  "bundle-end": 2,
  "credit-end": 14,
  "identify-again": 30,
  "sim-death": 30,
};

/** A top-up starts the first three clocks; only an identification starts the last. The soonest comes first. */
export function deadlinesFor(
  since: { toppedUp?: Day; identified?: Day },
  clocks: KnownClocks,
): Appointment<DeadlineKind>[] {
  return DEADLINE_KINDS.flatMap((kind) => {
    const start = kind === "identify-again" ? since.identified : since.toppedUp;
    const span = clocks[CLOCK_OF[kind]]?.value;
    // Working days give no date without a list of holidays.
    if (start === undefined || span === undefined || span.unit === "working-days") return [];
    const day =
      span.unit === "months"
        ? addMonths(start, span.count)
        : addDays(start, span.unit === "weeks" ? span.count * 7 : span.count);
    return [{ kind, day, remindOn: remindOn(kind, start, day) }];
  }).toSorted((a, b) => a.day.localeCompare(b.day));
}

const CLOCK_OF = {
  "bundle-end": "bundle",
  "credit-end": "credit",
  "identify-again": "identifyAgain",
  "sim-death": "sim",
} as const satisfies Record<DeadlineKind, keyof KnownClocks>;

const FIRST_HOUR = 9;
const LAST_HOUR = 20;

/** Reminders are sent between 9 and 20 h in Brussels, so that nobody is woken. */
export function maySendAt(instant: number): boolean {
  const hour = hourInBrussels(instant);
  return hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/** The instant itself if a reminder may be sent then, else the next 9 h in Brussels. */
export function nextSending(instant: number): number {
  if (maySendAt(instant)) return instant;
  const day = dayInBrussels(instant);
  return brusselsInstant(hourInBrussels(instant) < FIRST_HOUR ? day : addDays(day, 1), FIRST_HOUR);
}

/** When to send the reminder for a deadline: its morning, or, for one that was missed, as soon as may be. */
export function sendingTime({ remindOn }: Pick<Appointment, "remindOn">, now: number): number {
  return nextSending(Math.max(now, brusselsInstant(remindOn, FIRST_HOUR)));
}

/** Not before the day after the start: it would only repeat what the person just did. */
function remindOn(kind: DeadlineKind, start: Day, day: Day): Day {
  const wanted = addDays(day, -DAYS_AHEAD[kind]);
  const earliest = addDays(start, 1);
  if (wanted >= earliest) return wanted;
  return earliest < day ? earliest : day;
}
