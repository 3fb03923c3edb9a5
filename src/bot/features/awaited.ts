import { Composer } from "grammy";
import { SIGNPOSTS } from "../../domain/menu.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context, Room } from "../context.ts";
import { roomMeant, screenMeant } from "../intents.ts";
import { packPlace } from "../callback-data.ts";
import type { Screen } from "../screen.ts";
import { heardIn, tripAfter } from "../typed.ts";

/**
 * What was typed to the room that waits for it: something that the room itself can hear, or the operator's name. Any
 * other text goes on.
 */
export const awaited = new Composer<Context>();

awaited.on("message:text", async (ctx, next) => {
  const room = ctx.rooms.get(ctx.waiting?.room ?? "");
  if (ctx.waiting === undefined || room === undefined || ctx.message.text.startsWith("/")) return next();
  const { text } = ctx.message;
  const { more } = ctx.waiting;
  ctx.trail = { room: room.name, outcome: "answered" };
  const screen = room.hear?.(ctx, text, more) ?? named(ctx, room, text, more);
  if (screen === undefined) return next();
  await ctx.show(screen);
});

/** The operator's name opens the room with it; "Orange, how do I register?" asks for more than this room does. */
function named(ctx: Context, room: Room, text: string, more: readonly string[]): Screen | undefined {
  const heard = heardIn(ctx, text, "operator");
  const operator = heard.answers.operator ?? (heard.isSkip ? SIGNPOSTS.dontKnow : undefined);
  if (operator === undefined) return undefined;
  const answers = { ...heard.answers, operator };
  const meant = ONE_WORD.test(text) ? undefined : ctx.rooms.get(roomMeant(heard) ?? "");
  if (meant !== undefined && meant !== room) return screenMeant(ctx, { ...heard, answers });
  const trip = tripAfter(readTrip(ctx.record.trip), answers);
  return room.enter(ctx, packPlace(trip ?? { operator }, ...more));
}

/** "base.be" says whose card it is, and asks nothing. */
const ONE_WORD = /^[\w.-]+$/u;
