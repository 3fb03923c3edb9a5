import { Composer } from "grammy";
import type { Told } from "../../domain/reading-told.ts";
import { readTrip, type Trip } from "../../domain/trip.ts";
import { cardScreen } from "../../features/card/card.ts";
import { VIEW_SCREENS } from "../../features/card/views.ts";
import type { Context } from "../context.ts";
import { countStep, countVisit } from "../counting.ts";
import { goesOn, remarkOn, screenMeant } from "../intents.ts";
import { missingQuestion, neededScreen } from "../question.ts";
import { footer, type Screen } from "../screen.ts";
import { toldIn, tripAfter } from "../typed.ts";

/** A free sentence: what it tells of the trip, and what the person comes for. What is not understood goes on. */
export const sentences = new Composer<Context>();

sentences.on("message:text", async (ctx, next) => {
  if (ctx.message.text.startsWith("/")) return next();
  ctx.trail = { room: "sentence", outcome: "answered" };
  const screen = screenFor(ctx, toldIn(ctx, ctx.message.text));
  if (screen === undefined) return next();
  await ctx.show(screen);
});

function screenFor(ctx: Context, told: Told): Screen | undefined {
  const meant = screenMeant(ctx, told);
  if (meant !== undefined) return meant;
  if (told.intent === "thanks") return { text: ctx.say("thanks"), keyboard: footer(ctx, "start") };
  const remembered = readTrip(ctx.record.trip);
  const isMore = goesOn(ctx, told);
  const trip = tripAfter(remembered, told) ?? (isMore ? remembered : undefined);
  return trip === undefined ? undefined : cardOf(ctx, trip, told);
}

function cardOf(ctx: Context, trip: Trip, told: Told): Screen {
  ctx.record.trip = trip;
  (ctx.tripBefore === undefined ? countVisit : countStep)(ctx, trip);
  const question = missingQuestion(ctx, trip);
  if (question !== undefined) return neededScreen(ctx, trip, question, remarkOn(ctx, told));
  return told.intent === "payment" && told.means === undefined
    ? VIEW_SCREENS.pay(ctx, trip)
    : cardScreen(ctx, trip);
}
