import { type Conversation, createConversation } from "@grammyjs/conversations";
import { Composer, type Context as TelegramContext } from "grammy";
import { answered, nextQuestion, unpackTrip } from "../../domain/guide.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context, Room } from "../context.ts";
import { questionAgain, questionScreen, readAnswer } from "../question.ts";

/** A tapped answer. The button carries the whole trip, so it works with nothing remembered. */
export const guide: Room = {
  name: "guide",
  enter(ctx, detail) {
    ctx.record.trip = unpackTrip(detail) ?? {};
    return questionScreen(ctx);
  },
};

/**
 * Typed answers: a dialogue that waits for a text, takes it as the answer to the open question, and waits again.
 * The answers are in the record from the moment they are given; the dialogue itself only waits. So its log stays
 * as long as one step, and a new version of the guide starts a new wait at the same question.
 */
export const typedAnswers = createConversation<Context, TelegramContext>(waitForAnswer, "guide");

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
  const isAnotherOpen = await conversation.external(async (ctx) => {
    await takeAnswer(ctx);
    return isOpen(ctx);
  });
  if (isAnotherOpen) await conversation.rewind(question);
}

async function takeAnswer(ctx: Context): Promise<void> {
  const trip = readTrip(ctx.record.trip);
  const question = nextQuestion(trip);
  if (question === undefined) return;
  ctx.trail = { room: "guide", outcome: "answered" };
  const answer = readAnswer(ctx.message?.text ?? "", question, ctx.speech);
  if (answer === undefined) return ctx.show(questionAgain(ctx, question));
  ctx.record.trip = answered(trip, question, answer);
  await ctx.show(questionScreen(ctx));
}

function isOpen(ctx: Context): boolean {
  return ctx.record.trip !== undefined && nextQuestion(readTrip(ctx.record.trip)) !== undefined;
}
