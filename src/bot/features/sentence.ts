import { Composer } from "grammy";
import type { Intent, Told } from "../../domain/reading-told.ts";
import { readTrip, type Trip } from "../../domain/trip.ts";
import type { View } from "../card/buttons.ts";
import { cardScreen } from "../card/card.ts";
import { VIEW_SCREENS } from "../card/views.ts";
import type { Context } from "../context.ts";
import { openQuestion, questionScreen } from "../question.ts";
import type { Screen } from "../screen.ts";
import { isLanguage } from "../speech.ts";
import { toldIn, tripAfter } from "../typed.ts";

/** A free sentence: what it tells of the trip, and what the person comes for. What is not understood goes on. */
export const sentences = new Composer<Context>();

sentences.on("message:text", async (ctx, next) => {
  if (ctx.message.text.startsWith("/")) return next();
  const screen = screenFor(ctx, toldIn(ctx, ctx.message.text));
  if (screen === undefined) return next();
  ctx.trail = { room: "sentence", outcome: "answered" };
  await ctx.show(screen);
});

/** The side of the card that answers an intent, where the trip is known. */
const SIDES: Partial<Record<Intent, View>> = {
  balance: "balance",
  payment: "pay",
  "not-arrived": "trouble",
  failed: "trouble",
  twice: "trouble",
  "code-unreadable": "trouble",
};

function screenFor(ctx: Context, told: Told): Screen | undefined {
  const isAboutLanguage = told.intent === "language" && isLanguage(told.language);
  if (isAboutLanguage && isLanguage(told.language)) ctx.speak(told.language);
  const remembered = readTrip(ctx.record.trip);
  const trip =
    tripAfter(remembered, told) ?? (told.intent === "top-up" || isAboutLanguage ? remembered : undefined);
  const side = told.intent && SIDES[told.intent];
  if (trip === undefined && side === undefined) return undefined;
  return sideOf(ctx, trip ?? remembered, side);
}

function sideOf(ctx: Context, trip: Trip, side: View | undefined): Screen {
  ctx.record.trip = trip;
  const question = openQuestion(ctx, trip);
  if (question !== undefined) return questionScreen(ctx, trip, question);
  return side === undefined ? cardScreen(ctx, trip) : VIEW_SCREENS[side](ctx, trip);
}
