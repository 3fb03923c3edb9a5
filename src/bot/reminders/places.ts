import { dayInBrussels } from "../../domain/day.ts";
import { without } from "../../domain/guide.ts";
import type { Trip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { operatorOf } from "../knowledge.ts";
import { askOperator } from "../question.ts";
import type { Screen } from "../screen.ts";
import { type AskedDay, dayScreen } from "./days.ts";
import { drop, dropAll, remindersOf } from "./keeping.ts";
import { deleteAllScreen, listScreen } from "./list.ts";
import { reminderScreen } from "./message.ts";
import { offerScreen } from "./offer.ts";
import { kindOf, ROOM, unpackLapses } from "./press.ts";
import { identified, later, stopped, toppedUp } from "./replies.ts";
import { type About, dayOf, offered, switchAllOn, switchOff, switchOn } from "./switching.ts";

type Place = (ctx: Context, trip: Trip, words: readonly string[]) => Screen;

/**
 * What a button of this room does, by its first word: a word is never given to anything else. Each can be pressed
 * twice, and with nothing remembered.
 */
export const PLACES: Readonly<Record<string, Place>> = {
  "!": about("!", (ctx, { operator, trip }) =>
    offerScreen(ctx, { trip, operator, since: dayInBrussels(ctx.now), hasArrived: true }),
  ),
  o: about("o", (ctx, card, [start]) => offered(ctx, card, start)),
  t: asking("t", "topped-up"),
  i: asking("i", "identified"),
  d: asking("d", "own"),
  s: about("s", switchOn),
  S: about("S", switchAllOn),
  u: about("u", switchOff),
  l: (ctx) => listScreen(ctx),
  p: (ctx, trip) => askOperator(ctx, ROOM, without(trip, "operator"), ["o"]) ?? listScreen(ctx),
  x: (ctx, _trip, [letter, operator = ""]) => {
    const kind = kindOf(letter);
    if (kind !== undefined) drop(ctx, operator, kind);
    return { ...listScreen(ctx), toast: ctx.say.plain("toast-reminder-gone") };
  },
  X: deleteAllScreen,
  Y: (ctx) => {
    dropAll(ctx);
    return listScreen(ctx);
  },
  m: (ctx, trip, [lapses, operator = ""]) => reminderScreen(ctx, trip, operator, unpackLapses(lapses)),
  a: toppedUp,
  b: (ctx, trip, [operator = ""]) => identified(ctx, trip, operator),
  "1": (ctx, _trip, [lapses, operator = ""]) => later(ctx, lapses, operator, 1),
  "3": (ctx, _trip, [lapses, operator = ""]) => later(ctx, lapses, operator, 3),
  n: (ctx, _trip, [operator = ""]) => stopped(ctx, operator),
};

/** By the command, /help or a deep link: the list; with nothing on it, straight to the first one. */
export function doorScreen(ctx: Context, trip: Trip): Screen {
  const operator = operatorOf(ctx, trip);
  if (remindersOf(ctx).length > 0) return listScreen(ctx);
  if (operator !== undefined) return offerScreen(ctx, { trip, operator, since: dayInBrussels(ctx.now) });
  const ask = askOperator(ctx, ROOM, trip, ["o"]);
  return ask === undefined
    ? listScreen(ctx)
    : { ...ask, text: `${ctx.say("reminders-none")}\n\n${ask.text}` };
}

/** A place that is about one operator's card: it asks whose it is, where that is not known. */
function about(word: string, place: (ctx: Context, about: About, words: readonly string[]) => Screen): Place {
  return (ctx, trip, words) => {
    const operator = operatorOf(ctx, trip);
    if (operator !== undefined) return place(ctx, { trip, operator }, words);
    return askOperator(ctx, ROOM, trip, word === "!" ? [] : [word, ...words]) ?? listScreen(ctx);
  };
}

function asking(word: string, asked: AskedDay): Place {
  return about(word, (ctx, { trip }, [start]) => dayScreen(ctx, trip, asked, dayOf(ctx, start)));
}
