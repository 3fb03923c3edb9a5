import { SIGNPOSTS } from "../domain/menu.ts";
import type { MishapTold } from "../domain/mishap-told.ts";
import { packTrip, unpackMishap } from "./callback-data.ts";
import type { Trip } from "../domain/trip.ts";
import type { Context } from "./context.ts";
import { operatorOf } from "./knowledge.ts";
import { openQuestion } from "./question.ts";

/** A guide begins, and stands at its first question, or at its card at once. */
export function countVisit(ctx: Context, trip: Trip): void {
  ctx.counted.push({ event: "visit", language: ctx.language });
  countPlace(ctx, trip);
}

/** Answers led on, to a question or to the card. Where nothing has changed since, somebody only looks again. */
export function countStep(ctx: Context, trip: Trip): void {
  if ((ctx.tripBefore ?? packTrip({})) !== packTrip(trip)) countPlace(ctx, trip);
}

/** Somebody says what went wrong: by a text, or at the question for it. Whoever only looks again says nothing new. */
export function countProblem(ctx: Context, { problem }: MishapTold): void {
  const isAsked = ctx.waiting?.room === "rescue";
  if (problem === undefined || !(isAsked || ctx.message !== undefined)) return;
  const before = isAsked ? unpackMishap(ctx.waiting?.more[0] ?? "").problem : undefined;
  if (problem !== before) ctx.counted.push({ event: "rescue", problem });
}

function countPlace(ctx: Context, trip: Trip): void {
  const question = openQuestion(ctx, trip);
  ctx.counted.push(
    question === undefined
      ? { event: "card", operator: operatorOf(ctx, trip)?.id ?? SIGNPOSTS.dontKnow }
      : { event: "question", question: question.id },
  );
}
