import { Composer, InlineKeyboard, InputFile } from "grammy";
import { addedUp, type Counts } from "../../domain/counted.ts";
import { addDays, type Day, dayInBrussels } from "../../domain/day.ts";
import { StoreGone } from "../../memory/memory.ts";
import type { Context } from "../context.ts";
import { homeButton } from "../screen.ts";
import { chartOf } from "../stats/chart.ts";
import type { StatsParts } from "../stats/parts.ts";
import { tellStats } from "../stats/telling.ts";

/**
 * For the admins alone, in their private chats: what was counted, in words and then as a chart. It stands in no menu;
 * for everybody else the command is as unknown as any other word. It has no buttons that call it again, for it waits for
 * the store, which a room does not.
 */
export function stats(parts: StatsParts): Composer<Context> {
  const admins = new Set(parts.admins);
  const composer = new Composer<Context>();
  composer.chatType("private").command("stats", async (ctx, next) => {
    if (!admins.has(ctx.from.id)) return next();
    ctx.trail = { room: "stats", outcome: "answered" };
    const today = dayInBrussels(ctx.now);
    const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS + 1));
    const counts = await countsOn(days, parts);
    const keyboard = homeButton(ctx, new InlineKeyboard());
    if (counts === undefined) return ctx.show({ text: ctx.say("stats-gone"), keyboard });
    const all = addedUp(counts);
    if (Object.keys(all).length === 0)
      return ctx.show({ text: ctx.say("stats-nothing", { days: DAYS }), keyboard });
    await ctx.show({ text: tellStats(ctx, { today: counts.at(-1) ?? {}, all, days: DAYS }), keyboard });
    // The words have arrived: for want of a picture they are not sent again.
    await sendChart(ctx, days, counts, parts).catch(parts.onTrouble);
  });
  return composer;
}

const DAYS = 30;

/** undefined: the store does not answer. */
async function countsOn(days: readonly Day[], { read }: StatsParts): Promise<readonly Counts[] | undefined> {
  try {
    return await read(days);
  } catch (error) {
    if (error instanceof StoreGone) return undefined;
    throw error;
  }
}

async function sendChart(
  ctx: Context,
  days: readonly Day[],
  counts: readonly Counts[],
  { draw }: StatsParts,
): Promise<void> {
  const picture = await draw(chartOf(days, counts));
  await ctx.replyWithPhoto(new InputFile(picture, "stats.png"), {
    caption: ctx.say("stats-chart", { days: DAYS }),
    parse_mode: "HTML",
  });
}
