import { letterOf, press, wordOf } from "../../bot/callback-data.ts";
import type { Context } from "../../bot/context.ts";
import { addDays, type Day, dayInBrussels, packDay, unpackDay } from "../../day.ts";
import type { Operator } from "../../catalog/operator.ts";
import {
  type Appointment,
  isSame,
  putOff,
  readReminders,
  type Reminder,
  type ReminderKind,
  remindOf,
  withReminder,
} from "./reminder.ts";

/** The feature's name in every button. */
export const NAME = "reminders";

/** The kinds, by their letter in a button. Never reuse a letter. */
const LETTERS: Record<string, ReminderKind> = {
  b: "bundle-end",
  c: "credit-end",
  i: "identify-again",
  s: "sim-death",
  o: "own",
  m: "after-30-days",
  y: "after-11-months",
};

export function letterFor(kind: ReminderKind): string {
  return letterOf(LETTERS, kind) ?? "";
}

export function kindOf(letter: string | undefined): ReminderKind | undefined {
  return wordOf(LETTERS, letter);
}

/** A button that is not about a SIM: the remembered answers stay as they are. */
export function barePress(...words: readonly string[]): string {
  return press(NAME, bareDetail(...words));
}

export function bareDetail(...words: readonly string[]): string {
  return ["", ...words].join("/");
}

/** What expires and when, four characters each. */
export function packLapses(reminders: readonly Pick<Reminder, "kind" | "day">[]): string {
  return reminders.map(({ kind, day }) => letterFor(kind) + packDay(day)).join("");
}

export function unpackLapses(packed = ""): { kind: ReminderKind; day: Day }[] {
  return [...packed.matchAll(/(.)(...)/gu)].flatMap(([, letter, packedDay = ""]) => {
    const [kind, day] = [kindOf(letter), unpackDay(packedDay)];
    return kind === undefined || day === undefined ? [] : [{ kind, day }];
  });
}

export function remindersOf(ctx: Context): Reminder[] {
  return readReminders(ctx.session.reminders);
}

/**
 * Saves those that are still ahead, replacing older ones of the same kind. False if there is no room. The reminder
 * will use today's language, since nobody can be asked then.
 */
export function keep(ctx: Context, operator: Operator, appointments: readonly Appointment[]): boolean {
  const today = dayInBrussels(ctx.now);
  let kept = remindersOf(ctx);
  let isFeature = true;
  for (const appointment of appointments.filter(({ day }) => day > today)) {
    const next = withReminder(kept, remindOf(operator.id, appointment, ctx.now));
    isFeature &&= next !== undefined;
    kept = next ?? kept;
  }
  write(ctx, kept);
  return isFeature;
}

/** Repeats the reminders in this many days, each about its original day. */
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

/** Without a kind: all of the operator's. */
export function drop(ctx: Context, operator: string, kind?: ReminderKind): void {
  const kept = remindersOf(ctx).filter((each) => !isSame(each, { operator, kind: kind ?? each.kind }));
  write(ctx, kept);
}

function write(ctx: Context, reminders: readonly Reminder[]): void {
  if (reminders.length === 0) return void delete ctx.session.reminders;
  ctx.session.reminders = [...reminders];
  ctx.setLanguage(ctx.language);
}
