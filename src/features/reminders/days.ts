import { InlineKeyboard } from "grammy";
import { addDays, addMonths, type Day, dayInBrussels, packDay } from "../../day.ts";
import type { Side } from "../../understanding/days.ts";
import type { Trip } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { packPlace, placePress } from "../../bot/callback-data.ts";
import { addInRows, type Screen, withFooter } from "../../bot/screen.ts";
import { tellCard } from "./message.ts";
import { ifKnown, tellPeriod } from "../../format/facts.ts";
import { ROOM } from "./press.ts";

/** The days that are asked for: of the top-up, of the last identification, and one of their own to be reminded on. */
export const ASKED_DAYS = ["topped-up", "identified", "own"] as const;
export type AskedDay = (typeof ASKED_DAYS)[number];

/** The word of each in a button, and on which side of today its day lies. */
export const ASKED: Record<AskedDay, { word: string; side: Side }> = {
  "topped-up": { word: "t", side: "past" },
  identified: { word: "i", side: "past" },
  own: { word: "d", side: "future" },
};

/**
 * Asks for a day: by buttons, or typed. `since` is the day of the top-up, to come back to. `note` is said first, where
 * an answer was no such day.
 */
export function dayScreen(ctx: Context, trip: Trip, asked: AskedDay, since: Day, note?: string): Screen {
  const { say } = ctx;
  const { word } = ASKED[asked];
  const start = packDay(since);
  const more = [word, start];
  const days = choices(ctx, asked).map(({ label, day }) =>
    InlineKeyboard.text(label, placePress(ROOM, trip, ...placeAfter(asked, day, since))),
  );
  const keyboard = addInRows(new InlineKeyboard(), days);
  if (asked === "own" && operatorOf(ctx, trip)?.clocks.identifyAgain !== undefined)
    keyboard.text(say.plain("button-identified-when"), placePress(ROOM, trip, "i", start)).row();
  keyboard.text(say.plain("button-back"), placePress(ROOM, trip, "o", start));
  ctx.record.waiting = { room: ROOM, more };
  const question = say(`reminders-day-${asked}`, { operator: tellCard(say, operatorOf(ctx, trip)) });
  return {
    text: [...ifKnown(note, String), question].join("\n\n"),
    keyboard: withFooter(ctx, keyboard, ROOM, packPlace(trip, ...more)),
  };
}

/** Where an answer leads, as the words of a button. */
export function placeAfter(asked: AskedDay, day: Day, since: Day): string[] {
  if (asked === "topped-up") return ["o", packDay(day)];
  return ["s", asked === "own" ? "o" : "i", packDay(day), packDay(since)];
}

function choices(ctx: Context, asked: AskedDay): { label: string; day: Day }[] {
  const { say } = ctx;
  const today = dayInBrussels(ctx.now);
  const distant = (count: number, unit: "days" | "months") => {
    const period = tellPeriod(say, { count: Math.abs(count), unit });
    return {
      label: say.plain(count > 0 ? "day-in" : "day-ago", { period }),
      day: unit === "days" ? addDays(today, count) : addMonths(today, count),
    };
  };
  const now = { label: say.plain("day-today"), day: today };
  const yesterday = { label: say.plain("day-yesterday"), day: addDays(today, -1) };
  switch (asked) {
    case "topped-up":
      return [now, yesterday, ...[-2, -3, -5, -7, -14, -30].map((count) => distant(count, "days"))];
    case "identified":
      return [now, ...[-1, -3, -6, -9, -12].map((count) => distant(count, "months"))];
    case "own":
      return [distant(14, "days"), ...[1, 3, 6, 11].map((count) => distant(count, "months"))];
  }
}
