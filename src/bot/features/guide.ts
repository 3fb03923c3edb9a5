import { type Conversation, createConversation } from "@grammyjs/conversations";
import { Composer, type Context as TelegramContext, type MiddlewareFn } from "grammy";
import { readTrip, type Trip } from "../../domain/trip.ts";
import { cardScreen } from "../../features/card/card.ts";
import { recapOf } from "../answers.ts";
import { unpackTrip } from "../callback-data.ts";
import type { Context, Room } from "../context.ts";
import {
  beginAnew,
  countStep,
  examplesFor,
  homeScreen,
  missingQuestion,
  neededScreen,
  openQuestion,
  questionScreen,
} from "../question.ts";
import { isMishap } from "../../understanding/intents.ts";
import { goesOn, remarkOn, screenMeant } from "../intents.ts";
import type { Screen } from "../screen.ts";
import { answeredByText } from "../typed.ts";
import { isUnsure, unsureScreen } from "../unsure.ts";

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

/**
 * Typed answers: a dialogue that waits for a text, takes it as the answer to the open question, and waits again.
 * The answers are in the record from the moment they are given; the dialogue itself only waits. So its log stays
 * as long as one step, and a new version of the guide starts a new wait at the same question.
 */
export const typedAnswers = createConversation<Context, TelegramContext>(waitForAnswer, "guide");

/** A dialogue whose last question was answered elsewhere, in a room or by a button, waits for nothing any more. */
export const endAnswered: MiddlewareFn<Context> = async (ctx, next) => {
  if (!isOpen(ctx)) delete ctx.record.dialogue;
  await next();
};

/** A typed answer to an open question whose wait is gone: after a command, a deploy, or days. */
export const lateAnswers = new Composer<Context>();

lateAnswers.filter(isOpen).on("message:text", async (ctx, next) => {
  if (ctx.message.text.startsWith("/")) return next();
  await takeAnswer(ctx);
  await waitForAnswers(ctx);
});

/** Starts waiting for a typed answer, where a question is open. */
export async function waitForAnswers(ctx: Context): Promise<void> {
  if (isOpen(ctx) && ctx.conversation.active("guide") === 0) await ctx.conversation.enter("guide");
}

async function waitForAnswer(conversation: Conversation<Context, TelegramContext>): Promise<void> {
  const question = conversation.checkpoint();
  await conversation.waitFor("message:text", { next: true });
  // The plugin would hand on a bare copy of an error, of which nobody could tell what it was.
  let thrown: unknown;
  const outcome = await conversation.external(async (ctx) => {
    try {
      await takeAnswer(ctx);
    } catch (error) {
      thrown = error;
      return "failed";
    }
    return isOpen(ctx) ? "another question" : "answered";
  });
  if (outcome === "failed") throw thrown;
  if (outcome === "another question") await conversation.rewind(question);
}

async function takeAnswer(ctx: Context): Promise<void> {
  const trip = readTrip(ctx.record.trip);
  const needed = missingQuestion(ctx, trip);
  const isWaiting = needed !== undefined && ctx.waiting?.room === "card";
  const question = isWaiting ? needed : openQuestion(ctx, trip);
  if (question === undefined) return;
  ctx.trail = { room: "guide", outcome: "answered" };
  const { next, heard } = answeredByText(ctx, trip, question, ctx.message?.text ?? "");
  const isAnswer = heard.isSkip || heard.answers[question.answers] !== undefined;
  const meant = isAnswer && !isMishap(heard.intent) ? undefined : screenMeant(ctx, heard);
  if (meant !== undefined) return ctx.show(meant);
  if (!isAnswer && isUnsure(heard) && (next === undefined || isMishap(heard.likeliest)))
    return ctx.show(unsureScreen(ctx, next ?? trip, heard));
  const isMore = goesOn(ctx, heard);
  const isUnread = next === undefined && !isMore && heard.intent !== "thanks";
  const note = isUnread ? examplesFor(ctx, trip, question) : remarkOn(ctx, heard);
  if (next === undefined || heard.intent === "thanks") {
    if (isUnread) ctx.counted.push({ event: "unread" });
    const isOfCard = needed !== undefined && (isWaiting || heard.intent === "payment");
    return ctx.show(
      isOfCard ? neededScreen(ctx, trip, needed, note) : questionScreen(ctx, trip, question, { note }),
    );
  }
  ctx.record.trip = next;
  countStep(ctx, next);
  // Who asks is answered first, and asked after; who answers is asked on.
  const isAsking = isWaiting || isMore || heard.answers.operator !== undefined;
  const following = isAsking ? missingQuestion(ctx, next) : openQuestion(ctx, next);
  if (following === undefined) return ctx.show(cardScreen(ctx, next));
  await ctx.show(
    isAsking ? neededScreen(ctx, next, following, note) : questionScreen(ctx, next, following, { note }),
  );
}

function isOpen(ctx: Context): boolean {
  return ctx.record.trip !== undefined && openQuestion(ctx, readTrip(ctx.record.trip)) !== undefined;
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
