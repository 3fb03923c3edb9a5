import type { MiddlewareFn } from "grammy";
import { readTrip } from "../domain/trip.ts";
import { ChatBusy, type Memory, type Unit } from "../memory/memory.ts";
import { packTrip } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { languageOf } from "./speech.ts";
import { unanswered } from "./unanswered.ts";

export function isInGroup(ctx: Context): boolean {
  return ctx.chat !== undefined && ctx.chat.type !== "private";
}

/**
 * Gives the update its chat's record and keeps the changes once, at the end: all of them or, when a room fails,
 * none. An update that was seen before ends here. Of a group nothing is kept but that.
 */
export function recall(memory: Memory): MiddlewareFn<Context> {
  return async (ctx, next) => {
    const chat = ctx.chat?.id ?? ctx.from?.id;
    if (chat === undefined) return;
    const visit = await memory.begin(chat, ctx.update.update_id);
    switch (visit.kind) {
      case "busy":
        throw new ChatBusy();
      case "duplicate":
        ctx.trail.outcome = "duplicate";
        return;
      case "limited":
        ctx.trail.outcome = "limited";
        if (visit.first && !isInGroup(ctx))
          await ctx.reply(ctx.speech[languageOf(ctx.from?.language_code)]("slow-down"));
        return;
      case "open":
        await inUnit(visit.unit, memory, ctx, next);
    }
  };
}

async function inUnit(unit: Unit, memory: Memory, ctx: Context, next: () => Promise<void>): Promise<void> {
  ctx.record = unit.record;
  ctx.tripBefore = unit.record.trip && packTrip(readTrip(unit.record.trip));
  ctx.waiting = unit.record.waiting;
  delete unit.record.waiting;
  ctx.language = unit.record.language ?? languageOf(ctx.from?.language_code);
  ctx.say = ctx.speech[ctx.language];
  try {
    await next();
  } catch (error) {
    const again = unanswered(error, ctx);
    await (again === undefined ? memory.abort(unit) : memory.release(unit));
    throw again ?? error;
  }
  if (ctx.isForgotten) await memory.erase(unit);
  else await (isInGroup(ctx) ? memory.abort(unit) : memory.commit(unit));
}
