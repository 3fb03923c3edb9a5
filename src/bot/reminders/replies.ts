import { dayInBrussels } from "../../domain/day.ts";
import { deadlinesFor } from "../../domain/deadlines.ts";
import { appointmentSince, inOrder } from "../../domain/reminder.ts";
import { type Trip, withOperator } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { operatorOf } from "../knowledge.ts";
import { footer, type Screen } from "../screen.ts";
import { tellCard } from "../telling-reminders.ts";
import { tellDate } from "../telling.ts";
import { dayScreen } from "./days.ts";
import { drop, keep, keepForLater, remindersOf } from "./keeping.ts";
import { listScreen } from "./list.ts";
import { offerScreen } from "./offer.ts";
import { bareDetail, barePress, ROOM, unpackLapses } from "./press.ts";
import { full } from "./switching.ts";

/** A reminder was answered with a top-up: its clocks and those that still wait begin anew today. */
export function toppedUp(ctx: Context, remembered: Trip, [lapses, id = ""]: readonly string[]): Screen {
  const operator = operatorOf(ctx, { operator: id });
  if (operator === undefined) return listScreen(ctx);
  const trip = withOperator(remembered, id);
  const today = dayInBrussels(ctx.now);
  const waiting = remindersOf(ctx).filter((each) => each.operator === id);
  const kinds = new Set([...unpackLapses(lapses), ...waiting].map(({ kind }) => kind));
  const deadlines = [...kinds]
    .filter((kind) => kind !== "own" && kind !== "identify-again")
    .flatMap((kind) => appointmentSince(operator, kind, today) ?? []);
  if (deadlines.length === 0) return dayScreen(ctx, trip, "own", today, ctx.say("reminders-well-done"));
  if (!keep(ctx, operator, deadlines)) return full(ctx);
  const toast = ctx.say.plain("toast-reminders");
  return offerScreen(ctx, { trip, operator, since: today, hasArrived: true, toast });
}

/** Only an identification starts that clock anew. */
export function identified(ctx: Context, remembered: Trip, id: string): Screen {
  const trip = withOperator(remembered, id);
  const operator = operatorOf(ctx, trip);
  if (operator === undefined) return listScreen(ctx);
  const today = dayInBrussels(ctx.now);
  const deadlines = deadlinesFor({ identified: today }, operator.clocks);
  if (!keep(ctx, operator, deadlines)) return full(ctx);
  return offerScreen(ctx, { trip, operator, since: today, toast: ctx.say.plain("toast-reminders") });
}

export function later(ctx: Context, lapses: string | undefined, operator: string, days: 1 | 3): Screen {
  keepForLater(ctx, operator, unpackLapses(lapses), days);
  const next = remindersOf(ctx).filter((each) => each.operator === operator);
  const [first] = inOrder(next);
  if (first === undefined) return listScreen(ctx);
  const date = tellDate(ctx.say, dayInBrussels(first.at));
  return said(ctx, ctx.say("reminders-later", { date }));
}

/** No more of this operator. */
export function stopped(ctx: Context, id: string): Screen {
  drop(ctx, id);
  return said(
    ctx,
    ctx.say("reminders-stopped", { operator: tellCard(ctx.say, operatorOf(ctx, { operator: id })) }),
  );
}

/** A word in the place of a reminder that was answered, with the way to the others. */
function said(ctx: Context, text: string): Screen {
  const keyboard = footer(ctx, ROOM, bareDetail("l")).row();
  return { text, keyboard: keyboard.text(ctx.say.plain("button-reminders"), barePress("l")) };
}
