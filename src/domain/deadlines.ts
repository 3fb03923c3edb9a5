import { addDays, addMonths, brusselsInstant, dayInBrussels, hourInBrussels, type Day } from "./day.ts";
import type { CLOCKS } from "./terms.ts";
import type { Period } from "./value.ts";

/** What lapses, soonest first as a rule: the bundle, the credit, the identification, the SIM with its number. */
export const DEADLINE_KINDS = ["bundle-end", "credit-end", "identify-again", "sim-death"] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** An operator's clocks, as its file has them. One that nobody knows is absent, and then there is no such deadline. */
export type KnownClocks = { readonly [name in (typeof CLOCKS)[number]]?: { value: Period } | undefined };

export interface Deadline {
  kind: DeadlineKind;
  /** The day on which it lapses. */
  day: Day;
  remindOn: Day;
}

/** How many days ahead to remind. A lost number cannot be had back, so it gets the longest warning. */
export const DAYS_AHEAD: Record<DeadlineKind, number> = {
  "bundle-end": 2,
  "credit-end": 14,
  "identify-again": 30,
  "sim-death": 30,
};

/** A top-up starts the first three clocks; only an identification starts the last. The soonest comes first. */
export function deadlinesFor(since: { toppedUp?: Day; identified?: Day }, clocks: KnownClocks): Deadline[] {
  return DEADLINE_KINDS.flatMap((kind) => {
    const start = kind === "identify-again" ? since.identified : since.toppedUp;
    const span = clocks[CLOCK_OF[kind]]?.value;
    // No date can be told in working days: that takes a list of holidays.
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

/** Nobody is woken by a reminder: between 9 and 20 h in Brussels, and else not. */
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
export function sendingTime({ remindOn }: Pick<Deadline, "remindOn">, now: number): number {
  return nextSending(Math.max(now, brusselsInstant(remindOn, FIRST_HOUR)));
}

/** Never before the day after the start, when a reminder could only repeat what the person just did. */
function remindOn(kind: DeadlineKind, start: Day, day: Day): Day {
  const wanted = addDays(day, -DAYS_AHEAD[kind]);
  const earliest = addDays(start, 1);
  if (wanted >= earliest) return wanted;
  return earliest < day ? earliest : day;
}
