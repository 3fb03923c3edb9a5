import { Composer } from "grammy";
import { SIGNPOSTS } from "../../catalog/menu.ts";
import { readEuros, soldAtTheTill } from "./amounts.ts";
import { readTrip } from "../../guide/answers.ts";
import type { Context, Room } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { askOperator } from "../../guide/screen.ts";
import type { Screen } from "../../bot/screen.ts";
import { sayingScreen, sayingsScreen } from "./phrase.ts";
import { packMore, type TillPlace, tillPlaceIn, unpackMore } from "./place.ts";
import { noTillScreen, regionsScreen, tillScreen } from "./screens.ts";

/** What to show the cashier, in the languages of the place. */
export const till: Room = {
  name: "till",
  door: true,
  enter: (ctx, detail) => screenFor(ctx, tillPlaceIn(ctx, detail)),
  /** An amount; anything else is none of ours. */
  hear(ctx, text, more) {
    const amount = readEuros(text);
    if (amount === undefined) return undefined;
    const { region } = unpackMore(more);
    return screenFor(ctx, { trip: readTrip(ctx.record.trip), region, amount });
  },
};

/** A location is not looked at: the person taps the region. */
export const locations = new Composer<Context>();

locations.on("message:location", async (ctx) => {
  ctx.trail = { room: "till", outcome: "answered" };
  await ctx.show(regionsScreen(ctx, { trip: readTrip(ctx.record.trip) }));
});

function screenFor(ctx: Context, place: TillPlace): Screen {
  const { page, trip } = place;
  if (page === "regions") return regionsScreen(ctx, place);
  const asking = askOperator(ctx, "till", trip, packMore(place));
  if (asking !== undefined) return asking;
  const operator = operatorOf(ctx, trip) ?? ctx.knowledge.catalog.operator(SIGNPOSTS.dontKnow);
  if (operator === undefined) throw new Error("the catalog has no signpost for an unknown operator");
  const sold = soldAtTheTill(operator);
  if (sold.value !== "sold" && sold.value !== "not-confirmed")
    return noTillScreen(ctx, operator, sold, place);
  if (page === "list") return sayingsScreen(ctx, place);
  if (page !== undefined) return sayingScreen(ctx, operator, page, place);
  ctx.record.waiting = { room: "till", more: packMore(place) };
  return tillScreen(ctx, operator, sold, place);
}
