import { Composer } from "grammy";
import type { Context } from "../context.ts";
import { answerOn } from "../outside/answer.ts";
import { articleOf } from "../outside/article.ts";
import { askedIn } from "../outside/asked.ts";
import { invitation, questionIn } from "../outside/called.ts";

/** Guest mode: somebody calls us by name in a chat where we are not, and gets one message. Nothing is remembered. */
export const guest = new Composer<Context>();

guest.on("guest_message", async (ctx) => {
  ctx.trail = { room: "guest", outcome: "answered" };
  const asked = askedIn(ctx, questionIn(ctx));
  const { matter, trip } = asked;
  const answer = trip.operator === undefined ? invitation(ctx, asked) : answerOn(ctx, matter, trip);
  await ctx.answerGuestQuery(articleOf(answer));
});
