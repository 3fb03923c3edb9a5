import { addMonths, type Day, dayInBrussels, unpackDay } from "../../domain/day.ts";
import type { Operator } from "../../domain/operator.ts";
import { appointmentsFor, appointmentSince, type ReminderKind } from "../../domain/reminder.ts";
import type { Trip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import type { Screen } from "../screen.ts";
import { tellDate } from "../telling.ts";
import { dayScreen } from "./days.ts";
import { drop, keep, remindersOf } from "./keeping.ts";
import { listScreen } from "./list.ts";
import { offerScreen } from "./offer.ts";
import { kindOf } from "./press.ts";

/** The card that a button is about. */
export interface About {
  trip: Trip;
  operator: Operator;
}
type Words = readonly string[];

/** The day on a button; an old or broken one counts from today. */
export function dayOf(ctx: Context, packed: string | undefined): Day {
  return unpackDay(packed ?? "") ?? dayInBrussels(ctx.now);
}

export function offered(ctx: Context, { trip, operator }: About, start?: string, toast?: string): Screen {
  const today = dayInBrussels(ctx.now);
  const since = dayOf(ctx, start);
  const isPossible = since <= today && since >= addMonths(today, -LONGEST_AGO);
  if (!isPossible) return dayScreen(ctx, trip, "topped-up", today, ctx.say("reminders-day-not-past"));
  return offerScreen(ctx, { trip, operator, since, ...(toast !== undefined && { toast }) });
}

/** Nobody says now that they topped up or identified themselves longer ago. */
const LONGEST_AGO = 36;
const LONGEST_AHEAD = 36;

/** One kind, counted from its day; for one of their own, that day. */
export function switchOn(ctx: Context, about: About, [letter, day, start]: Words): Screen {
  const { operator, trip } = about;
  const { say } = ctx;
  const kind = kindOf(letter);
  const since = dayOf(ctx, start);
  const deadline = kind === undefined ? undefined : appointmentSince(operator, kind, dayOf(ctx, day));
  if (deadline === undefined) return offered(ctx, about, start);
  const wrong = whatIsWrong(ctx, deadline.kind, dayOf(ctx, day), deadline.day);
  if (wrong !== undefined && deadline.kind === "own") return dayScreen(ctx, trip, "own", since, say(wrong));
  if (wrong !== undefined && deadline.kind === "identify-again")
    return dayScreen(ctx, trip, "identified", since, say(wrong));
  if (!keep(ctx, operator, [deadline])) return full(ctx);
  const kept = remindersOf(ctx).find((each) => each.operator === operator.id && each.kind === deadline.kind);
  const date = kept === undefined ? undefined : tellDate(say, dayInBrussels(kept.at));
  const toast = date === undefined ? say.plain("toast-too-late") : say.plain("toast-reminder", { date });
  return offered(ctx, about, start, toast);
}

function whatIsWrong(ctx: Context, kind: ReminderKind, told: Day, day: Day) {
  const today = dayInBrussels(ctx.now);
  if (kind === "own" && (day <= today || day > addMonths(today, LONGEST_AHEAD)))
    return "reminders-day-not-ahead";
  if (kind === "identify-again" && told > today) return "reminders-day-not-past";
  return kind === "identify-again" && day <= today ? "reminders-day-over" : undefined;
}

export function full(ctx: Context): Screen {
  return listScreen(ctx, ctx.say("reminders-full"));
}

export function switchAllOn(ctx: Context, about: About, [start]: Words): Screen {
  const { operator } = about;
  const isRoom = keep(ctx, operator, appointmentsFor(dayOf(ctx, start), operator));
  return isRoom ? offered(ctx, about, start, ctx.say.plain("toast-reminders")) : full(ctx);
}

export function switchOff(ctx: Context, about: About, [letter, , start]: Words): Screen {
  const kind = kindOf(letter);
  if (kind !== undefined) drop(ctx, about.operator.id, kind);
  return offered(ctx, about, start, ctx.say.plain("toast-reminder-gone"));
}
