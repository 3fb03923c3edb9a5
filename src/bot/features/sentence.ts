import { Composer } from "grammy";
import { readTrip, type Trip } from "../../domain/trip.ts";
import { cardScreen } from "../../features/card/card.ts";
import { VIEW_SCREENS } from "../../features/card/views.ts";
import type { Understood } from "../../understanding/understand.ts";
import type { Context } from "../context.ts";
import { countStep, countVisit, missingQuestion, neededScreen } from "../question.ts";
import { goesOn, remarkOn, screenMeant } from "../intents.ts";
import { footer, type Screen } from "../screen.ts";
import { isUnsure, unsureScreen } from "../unsure.ts";
import { heardIn, tripAfter } from "../typed.ts";

/** A free sentence: what it tells of the trip, and what the person comes for. What is not understood goes on. */
export const sentences = new Composer<Context>();

sentences.on("message:text", async (ctx, next) => {
  if (ctx.message.text.startsWith("/")) return next();
  ctx.trail = { room: "sentence", outcome: "answered" };
  const screen = screenFor(ctx, heardIn(ctx, ctx.message.text));
  if (screen === undefined) return next();
  await ctx.show(screen);
});

function screenFor(ctx: Context, heard: Understood): Screen | undefined {
  const meant = screenMeant(ctx, heard);
  if (meant !== undefined) return meant;
  if (heard.intent === "thanks") return { text: ctx.say("thanks"), keyboard: footer(ctx, "start") };
  const remembered = readTrip(ctx.record.trip);
  const isMore = goesOn(ctx, heard);
  const trip = tripAfter(remembered, heard.answers) ?? (isMore ? remembered : undefined);
  if (isUnsure(heard)) return unsureScreen(ctx, trip ?? remembered, heard);
  return trip === undefined ? undefined : cardOf(ctx, trip, heard);
}

function cardOf(ctx: Context, trip: Trip, heard: Understood): Screen {
  ctx.record.trip = trip;
  (ctx.tripBefore === undefined ? countVisit : countStep)(ctx, trip);
  const question = missingQuestion(ctx, trip);
  if (question !== undefined) return neededScreen(ctx, trip, question, remarkOn(ctx, heard));
  return heard.intent === "payment" && heard.answers.means === undefined
    ? VIEW_SCREENS.pay(ctx, trip)
    : cardScreen(ctx, trip);
}
