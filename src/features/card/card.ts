import type { WayName } from "../../domain/way.ts";
import { adviseOn } from "../../bot/knowledge.ts";
import type { Context } from "../../bot/context.ts";
import type { Screen } from "../../bot/screen.ts";
import { tellName } from "../../bot/telling-operator.ts";
import { dayInBrussels } from "../../domain/day.ts";
import type { Trip } from "../../domain/trip.ts";
import { billCard } from "./bill.ts";
import { endedCard } from "./ended.ts";
import { findOutCard } from "./find-out.ts";
import { noCardCard } from "./no-card.ts";
import type { Card } from "./parts.ts";
import { topUpCard } from "./top-up.ts";
import { travelEsimCard } from "./travel-esim.ts";

/**
 * The answer: one message that is complete in itself and fits on a phone's screen with its buttons. `first` puts one
 * way in front.
 */
export function cardScreen(ctx: Context, trip: Trip, first?: WayName): Screen {
  const card = cardOf(ctx, trip);
  switch (card.advice.verdict) {
    case "top-up":
      return card.operator.kind === "travel-esim" ? travelEsimCard(card) : topUpCard(card, first);
    case "pay-the-bill":
      return billCard(card);
    case "get-a-card":
      return noCardCard(card);
    case "find-out-operator":
      return findOutCard(card);
    case "no-prepaid-here":
    case "ended":
    case "elsewhere":
    case "sells-nothing":
      return endedCard(card);
  }
}

/** All that a card for these answers is made from. */
export function cardOf(ctx: Context, trip: Trip): Card {
  const { advice, operator } = adviseOn(ctx, trip);
  return { ctx, trip, operator, advice, name: tellName(ctx.say, operator), today: dayInBrussels(ctx.now) };
}
