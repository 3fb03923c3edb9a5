import { readTrip, type Trip } from "./answers.ts";
import { cardScreen } from "../features/card/card.ts";
import { recapOf } from "./labels.ts";
import { unpackTrip } from "../bot/callback-data.ts";
import type { Context, Room } from "../bot/context.ts";
import {
  beginAnew,
  countStep,
  examplesFor,
  homeScreen,
  missingQuestion,
  neededScreen,
  openQuestion,
  questionScreen,
} from "./screen.ts";
import { isMishap } from "../understanding/intents.ts";
import { goesOn, isUnsure, remarkOn, screenMeant, unsureScreen } from "../bot/intents.ts";
import type { Screen } from "../bot/screen.ts";
import { answeredByText } from "./typed.ts";

/** A tapped answer. The button carries the whole trip, so it works with nothing remembered. */
export const guide: Room = {
  name: "guide",
  enter(ctx, detail) {
    const trip = unpackTrip(detail) ?? {};
    beginAnew(ctx, trip);
    countStep(ctx, trip);
    if (Object.keys(trip).length === 0) return homeScreen(ctx);
    const question = openQuestion(ctx, trip);
    if (question !== undefined) return questionScreen(ctx, trip, question);
    return isSecondTap(ctx) ? undefined : finished(ctx, trip);
  },
};

/** A typed answer to the open question, or words beside it that tell or ask for something. */
export function answerScreen(ctx: Context, text: string): Screen | undefined {
  if (ctx.record.trip === undefined) return undefined;
  const trip = readTrip(ctx.record.trip);
  const needed = missingQuestion(ctx, trip);
  const isWaiting = needed !== undefined && ctx.waiting?.room === "card";
  const question = isWaiting ? needed : openQuestion(ctx, trip);
  if (question === undefined) return undefined;
  const { next, heard } = answeredByText(ctx, trip, question, text);
  const isAnswer = heard.isSkip || heard.answers[question.answers] !== undefined;
  const meant = isAnswer && !isMishap(heard.intent) ? undefined : screenMeant(ctx, heard);
  if (meant !== undefined) return meant;
  if (!isAnswer && isUnsure(heard) && (next === undefined || isMishap(heard.likeliest)))
    return unsureScreen(ctx, next ?? trip, heard);
  const isMore = goesOn(ctx, heard);
  const isUnread = next === undefined && !isMore && heard.intent !== "thanks";
  const note = isUnread ? examplesFor(ctx, trip, question) : remarkOn(ctx, heard);
  if (next === undefined || heard.intent === "thanks") {
    if (isUnread) ctx.counted.push({ event: "unread" });
    const isOfCard = needed !== undefined && (isWaiting || heard.intent === "payment");
    return isOfCard ? neededScreen(ctx, trip, needed, note) : questionScreen(ctx, trip, question, { note });
  }
  ctx.record.trip = next;
  countStep(ctx, next);
  // Who asks is answered first, and asked after; who answers is asked on.
  const isAsking = isWaiting || isMore || heard.answers.operator !== undefined;
  const following = isAsking ? missingQuestion(ctx, next) : openQuestion(ctx, next);
  if (following === undefined) return cardScreen(ctx, next);
  return isAsking ? neededScreen(ctx, next, following, note) : questionScreen(ctx, next, following, { note });
}

/** The card is a message of its own, to keep; the questions shrink to one line. */
function finished(ctx: Context, trip: Trip): Screen {
  ctx.record.finished = ctx.callbackQuery?.message?.message_id ?? 0;
  return { ...cardScreen(ctx, trip), leaves: ctx.say("guide-finished", { answers: recapOf(ctx, trip) }) };
}

/** The last answer was tapped twice: its card is there already. */
function isSecondTap(ctx: Context): boolean {
  const message = ctx.callbackQuery?.message;
  return message !== undefined && ctx.record.finished === message.message_id;
}
