import { InlineKeyboard } from "grammy";
import { addDays, addMonths, type Day, dayInBrussels, packDay } from "../../day.ts";
import type { Side } from "../../understanding/days.ts";
import type { Answers } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { packFeatureData, featurePress } from "../../bot/callback-data.ts";
import { button, footer, inRows, keyboardOf, type Screen } from "../../bot/screen.ts";
import { formatCard } from "./message.ts";
import { ifKnown, formatPeriod } from "../../format/facts.ts";
import { NAME } from "./press.ts";

/** The days we ask for: of the top-up, of the last identification, and one of their own. */
export const ASKED_DAYS = ["topped-up", "identified", "own"] as const;
export type AskedDay = (typeof ASKED_DAYS)[number];

/** The word of each in a button, and whether its day is past or future. */
export const ASKED: Record<AskedDay, { word: string; side: Side }> = {
  "topped-up": { word: "t", side: "past" },
  identified: { word: "i", side: "past" },
  own: { word: "d", side: "future" },
};

/**
 * Asks for a day, by buttons or typed. `since` is the day of the top-up, to return to. `note` comes first if the
 * answer was not a possible day.
 */
export function dayScreen(
  ctx: Context,
  answers: Answers,
  asked: AskedDay,
  since: Day,
  note?: string,
): Screen {
  const { t } = ctx;
  const { word } = ASKED[asked];
  const start = packDay(since);
  const more = [word, start];
  const days = choices(ctx, asked).map(({ label, day }) =>
    InlineKeyboard.text(label, featurePress(NAME, answers, ...wordsAfter(asked, day, since))),
  );
  const canIdentify = asked === "own" && operatorOf(ctx, answers)?.clocks.identifyAgain !== undefined;
  ctx.session.waiting = { feature: NAME, more };
  const question = t(`reminders-day-${asked}`, { operator: formatCard(t, operatorOf(ctx, answers)) });
  return {
    text: [...ifKnown(note, String), question].join("\n\n"),
    keyboard: keyboardOf(
      ...inRows(days),
      [canIdentify && button(ctx, "button-identified-when", featurePress(NAME, answers, "i", start))],
      [
        button(ctx, "button-back", featurePress(NAME, answers, "o", start)),
        ...footer(ctx, NAME, packFeatureData(answers, ...more)),
      ],
    ),
  };
}

/** Where an answer leads, as button words. */
export function wordsAfter(asked: AskedDay, day: Day, since: Day): string[] {
  if (asked === "topped-up") return ["o", packDay(day)];
  return ["s", asked === "own" ? "o" : "i", packDay(day), packDay(since)];
}

function choices(ctx: Context, asked: AskedDay): { label: string; day: Day }[] {
  const { t } = ctx;
  const today = dayInBrussels(ctx.now);
  const distant = (count: number, unit: "days" | "months") => {
    const period = formatPeriod(t, { count: Math.abs(count), unit });
    return {
      label: t.plain(count > 0 ? "day-in" : "day-ago", { period }),
      day: unit === "days" ? addDays(today, count) : addMonths(today, count),
    };
  };
  const now = { label: t.plain("day-today"), day: today };
  const yesterday = { label: t.plain("day-yesterday"), day: addDays(today, -1) };
  switch (asked) {
    case "topped-up":
      return [now, yesterday, ...[-2, -3, -5, -7, -14, -30].map((count) => distant(count, "days"))];
    case "identified":
      return [now, ...[-1, -3, -6, -9, -12].map((count) => distant(count, "months"))];
    case "own":
      return [distant(14, "days"), ...[1, 3, 6, 11].map((count) => distant(count, "months"))];
  }
}
