import { dayInBrussels, unpackDay } from "../../day.ts";

import { readTrip } from "../../guide/answers.ts";
import { readDayIn } from "../../understanding/days.ts";
import { placeIn, unpackTrip } from "../../bot/callback-data.ts";
import { doorScreen, PLACES } from "./places.ts";
import type { Room } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { ASKED, ASKED_DAYS, dayScreen, placeAfter } from "./days.ts";
import { ROOM } from "./press.ts";
import { heardIn, saysNothing } from "../../guide/typed.ts";

/** Keep my number: what a card's clocks say, and reminders of them. */
export const reminders: Room = {
  name: ROOM,
  command: true,
  door: true,
  enter(ctx, detail) {
    const { trip, more } = placeIn(ctx, detail);
    const [word = "", ...words] = more;
    const place = PLACES[word];
    if (place !== undefined) return place(ctx, trip, words);
    // A bare trip is the card's own button: it arrived.
    return unpackTrip(detail) === undefined ? doorScreen(ctx, trip) : PLACES["!"]?.(ctx, trip, words);
  },
  /** A day, where one was asked for. */
  hear(ctx, text, [word, start]) {
    const asked = ASKED_DAYS.find((each) => ASKED[each].word === word);
    const trip = readTrip(ctx.record.trip);
    if (asked === undefined || operatorOf(ctx, trip) === undefined) return undefined;
    const today = dayInBrussels(ctx.now);
    const since = unpackDay(start ?? "") ?? today;
    const day = readDayIn(text, today, ASKED[asked].side);
    if (day === undefined) {
      return !saysNothing(heardIn(ctx, text, "operator"))
        ? undefined
        : dayScreen(ctx, trip, asked, since, ctx.say("reminders-day-again"));
    }
    const [next = "", ...words] = placeAfter(asked, day, since);
    return PLACES[next]?.(ctx, trip, words);
  },
};
