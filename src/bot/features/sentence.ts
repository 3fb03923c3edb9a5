import { Composer } from "grammy";
import type { Told } from "../../domain/reading-told.ts";
import { readTrip, type Trip } from "../../domain/trip.ts";
import { cardScreen } from "../card/card.ts";
import { VIEW_SCREENS } from "../card/views.ts";
import type { Context } from "../context.ts";
import { screenMeant } from "../intents.ts";
import { openQuestion, questionScreen } from "../question.ts";
import { footer, type Screen } from "../screen.ts";
import { isLanguage } from "../speech.ts";
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
  const isAboutLanguage = told.intent === "language" && isLanguage(told.language);
  if (isAboutLanguage && isLanguage(told.language)) ctx.speak(told.language);
  const remembered = readTrip(ctx.record.trip);
  const goesOn = isAboutLanguage || (told.intent !== undefined && GO_ON.has(told.intent));
  const trip = tripAfter(remembered, told) ?? (goesOn ? remembered : undefined);
  return trip === undefined ? undefined : cardOf(ctx, trip, told.intent === "payment");
}

/** They tell nothing of the trip, and ask for what we know already or would ask next. */
const GO_ON: ReadonlySet<Told["intent"]> = new Set(["top-up", "payment", "greeting"]);

function cardOf(ctx: Context, trip: Trip, isAboutPaying: boolean): Screen {
  ctx.record.trip = trip;
  const question = openQuestion(ctx, trip);
  if (question !== undefined) return questionScreen(ctx, trip, question);
  return isAboutPaying ? VIEW_SCREENS.pay(ctx, trip) : cardScreen(ctx, trip);
}
