import { addDays, type Day, dayInBrussels } from "../../domain/day.ts";
import type { Operator } from "../../domain/operator.ts";
import {
  type Appointment,
  isSame,
  putOff,
  readReminders,
  type Reminder,
  type ReminderKind,
  remindOf,
  withReminder,
} from "../../domain/reminder.ts";
import type { Context } from "../context.ts";

export function remindersOf(ctx: Context): Reminder[] {
  return readReminders(ctx.record.reminders);
}

/**
 * Keeps what still lies ahead of these, each in the place of the older one of its kind. False when there was no room
 * for one. The reminder will speak the language of now: there is nobody to ask then.
 */
export function keep(ctx: Context, operator: Operator, appointments: readonly Appointment[]): boolean {
  const today = dayInBrussels(ctx.now);
  let kept = remindersOf(ctx);
  let isRoom = true;
  for (const appointment of appointments.filter(({ day }) => day > today)) {
    const next = withReminder(kept, remindOf(operator.id, appointment, ctx.now));
    isRoom &&= next !== undefined;
    kept = next ?? kept;
  }
  write(ctx, kept);
  return isRoom;
}

/** Once more in so many days, each about the day it was about. */
export function keepForLater(
  ctx: Context,
  operator: string,
  lapses: readonly { kind: ReminderKind; day: Day }[],
  days: number,
): void {
  const remindOn = addDays(dayInBrussels(ctx.now), days);
  const again = lapses.map((lapse) => remindOf(operator, { ...lapse, remindOn }, ctx.now));
  write(ctx, again.reduce(putOff, remindersOf(ctx)));
}

/** Without a kind: all of the operator. */
export function drop(ctx: Context, operator: string, kind?: ReminderKind): void {
  const isGone = (each: Reminder): boolean =>
    each.operator === operator && (kind === undefined || isSame(each, { operator, kind }));
  write(
    ctx,
    remindersOf(ctx).filter((each) => !isGone(each)),
  );
}

export function dropAll(ctx: Context): void {
  write(ctx, []);
}

function write(ctx: Context, reminders: readonly Reminder[]): void {
  if (reminders.length === 0) {
    delete ctx.record.reminders;
    return;
  }
  ctx.record.reminders = [...reminders];
  ctx.speak(ctx.language);
}
