import { Composer } from "grammy";
import { SIGNPOSTS } from "../../domain/menu.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { packPlace } from "../place.ts";
import { toldIn, tripAfter } from "../typed.ts";

/** A text for the room that waits for it, or the operator's name for one that asked for nothing else; others go on. */
export const awaited = new Composer<Context>();

awaited.on("message:text", async (ctx, next) => {
  const room = ctx.rooms.get(ctx.waiting?.room ?? "");
  if (ctx.waiting === undefined || room === undefined || ctx.message.text.startsWith("/")) return next();
  const heard = room.hear?.(ctx, ctx.message.text, ctx.waiting.more);
  if (heard !== undefined) {
    ctx.trail = { room: room.name, outcome: "answered" };
    return ctx.show(heard);
  }
  const told = toldIn(ctx, ctx.message.text, "operator");
  const operator = told.operator ?? (told.skipped === "yes" ? SIGNPOSTS.dontKnow : undefined);
  if (operator === undefined) return next();
  const trip = tripAfter(readTrip(ctx.record.trip), { ...told, operator });
  const screen = room.enter(ctx, packPlace(trip ?? { operator }, ...ctx.waiting.more));
  if (screen === undefined) return next();
  ctx.trail = { room: room.name, outcome: "answered" };
  await ctx.show(screen);
});
