import { InlineKeyboard } from "grammy";
import { readTrip, type Trip } from "../domain/trip.ts";
import { packTrip, unpackTrip } from "./callback-data.ts";
import { cardPress } from "./card/buttons.ts";
import type { Context } from "./context.ts";
import { operatorOf } from "./knowledge.ts";
import { openQuestion, questionScreen } from "./question.ts";
import type { Screen } from "./screen.ts";
import { tellName } from "./telling-operator.ts";

/** Where everybody begins: the first question. Who had a card before gets back to it with one tap. */
export function homeScreen(ctx: Context): Screen {
  const question = openQuestion(ctx, {});
  if (question === undefined) throw new Error("the guide has no first question");
  const { keyboard, text } = questionScreen(ctx, {}, question);
  const last = unpackTrip(ctx.record.last ?? "");
  const operator = last && realOperatorOf(ctx, last);
  if (last === undefined || operator === undefined)
    return { text, keyboard: keyboard ?? new InlineKeyboard() };
  const label = ctx.say.plain("button-last", { operator: tellName(ctx.say, operator) });
  const first = InlineKeyboard.text(label, cardPress({ trip: last }));
  return { text, keyboard: new InlineKeyboard([[first], ...(keyboard?.inline_keyboard ?? [])]) };
}

/** New answers take the place of the old ones, which stay a tap away where they led to a card. */
export function beginAnew(ctx: Context, trip: Trip): void {
  const before = readTrip(ctx.record.trip);
  if (trip.operator === undefined && realOperatorOf(ctx, before) !== undefined)
    ctx.record.last = packTrip(before);
  ctx.record.trip = trip;
}

function realOperatorOf(ctx: Context, trip: Trip) {
  const operator = operatorOf(ctx, trip);
  return operator?.kind === "signpost" ? undefined : operator;
}
