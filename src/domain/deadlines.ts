import { addDays, addMonths, brusselsInstant, dayInBrussels, hourInBrussels, type Day } from "./day.ts";
import type { CLOCKS } from "./terms.ts";
import type { Period } from "./value.ts";

/** What lapses, soonest first as a rule: the bundle, the credit, the identification, the SIM with its number. */
export const DEADLINE_KINDS = ["bundle-end", "credit-end", "identify-again", "sim-death"] as const;
type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** An operator's clocks, as its file has them. One that nobody knows is absent, and then there is no such deadline. */
type KnownClocks = { readonly [name in (typeof CLOCKS)[number]]?: { value: Period } | undefined };

export interface Deadline {
  kind: DeadlineKind;
  /** The day on which it lapses. */
  day: Day;
  remindOn: Day;
}

/** How many days ahead to remind. A lost number cannot be had back, so it gets the longest warning. */
const DAYS_AHEAD: Record<DeadlineKind, number> = {
  "bundle-end": 2,
  "credit-end": 14,
  "identify-again": 30,
  "sim-death": 30,
};

/** A top-up starts the first three clocks; only an identification starts the last. The soonest comes first. */
export function deadlinesFor(since: { toppedUp?: Day; identified?: Day }, clocks: KnownClocks): Deadline[] {
  const { toppedUp, identified } = since;
  const ends: [DeadlineKind, Day | undefined, Day | undefined][] = [
    ["bundle-end", toppedUp, after(toppedUp, clocks.bundle)],
    ["credit-end", toppedUp, after(toppedUp, clocks.credit)],
    ["identify-again", identified, after(identified, clocks.identifyAgain)],
    ["sim-death", toppedUp, after(toppedUp, clocks.sim)],
  ];
  return ends
    .flatMap(([kind, start, day]) =>
      start === undefined || day === undefined ? [] : [{ kind, day, remindOn: remindOn(kind, start, day) }],
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

const FIRST_HOUR = 9;
const LAST_HOUR = 20;

/** Nobody is woken by a reminder: between 9 and 20 h in Brussels, and else not. */
export function maySendAt(instant: number): boolean {
  const hour = hourInBrussels(instant);
  return hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/** When to send the reminder for a deadline: its morning, or, for one that was missed, as soon as may be. */
export function sendingTime({ remindOn }: Pick<Deadline, "remindOn">, now: number): number {
  const due = Math.max(now, brusselsInstant(remindOn, FIRST_HOUR));
  if (maySendAt(due)) return due;
  const day = dayInBrussels(due);
  return brusselsInstant(hourInBrussels(due) < FIRST_HOUR ? day : addDays(day, 1), FIRST_HOUR);
}

/** No date can be told in working days: that takes a list of holidays. */
function after(start: Day | undefined, clock: { value: Period } | undefined): Day | undefined {
  const span = clock?.value;
  if (start === undefined || span === undefined || span.unit === "working-days") return undefined;
  if (span.unit === "months") return addMonths(start, span.count);
  return addDays(start, span.unit === "weeks" ? span.count * 7 : span.count);
}

/** Never before the day after the start, when a reminder could only repeat what the person just did. */
function remindOn(kind: DeadlineKind, start: Day, day: Day): Day {
  const wanted = addDays(day, -DAYS_AHEAD[kind]);
  const earliest = addDays(start, 1);
  if (wanted >= earliest) return wanted;
  return earliest < day ? earliest : day;
}
