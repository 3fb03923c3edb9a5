import { Composer } from "grammy";
import { SIGNPOSTS } from "../../domain/menu.ts";
import type { Told } from "../../domain/reading-told.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context, Room } from "../context.ts";
import { roomMeant, screenMeant } from "../intents.ts";
import { packPlace } from "../place.ts";
import type { Screen } from "../screen.ts";
import { toldIn, tripAfter } from "../typed.ts";

/** The operator's name, typed to the room that asked for nothing else; any other text goes on. */
export const awaited = new Composer<Context>();

awaited.on("message:text", async (ctx, next) => {
  const room = ctx.rooms.get(ctx.waiting?.room ?? "");
  if (ctx.waiting === undefined || room === undefined || ctx.message.text.startsWith("/")) return next();
  const told = toldIn(ctx, ctx.message.text, "operator");
  const operator = told.operator ?? (told.skipped === "yes" ? SIGNPOSTS.dontKnow : undefined);
  if (operator === undefined) return next();
  // "Orange, how do I register?" asks for more than this room does.
  const meant = ctx.rooms.get(roomMeant(told) ?? "");
  const isElsewhere = meant !== undefined && meant !== room;
  const screen = isElsewhere
    ? screenMeant(ctx, { ...told, operator })
    : enterWith(ctx, room, { ...told, operator });
  if (screen === undefined) return next();
  await ctx.show(screen);
});

function enterWith(ctx: Context, room: Room, told: Told): Screen | undefined {
  const trip = tripAfter(readTrip(ctx.record.trip), told);
  ctx.trail = { room: room.name, outcome: "answered" };
  return room.enter(ctx, packPlace(trip ?? {}, ...(ctx.waiting?.more ?? [])));
}
