import type { RouteName } from "../../domain/route.ts";
import type { Trip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";
import { LONGEST_TEXT } from "../fold.ts";
import { adviseOn } from "../knowledge.ts";
import type { Screen } from "../screen.ts";
import { cardAnswer } from "./answer.ts";
import { cardDetails } from "./details.ts";
import { cardKeyboard } from "./keyboard.ts";

/**
 * The answer: one message that is complete in itself. First what to do, on one phone screen; then, folded, all else
 * that we know and do not know. `first` shows another way in the place of the recommended one.
 */
export function cardScreen(ctx: Context, trip: Trip, first?: RouteName): Screen {
  const { advice, operator } = adviseOn(ctx, trip);
  // Who wants to top up has no bill to pay; who has one is asked so before.
  const others = advice.others.filter(({ route }) => advice.verdict !== "top-up" || route !== "bill");
  const ways = advice.recommended === undefined ? [] : [advice.recommended, ...others];
  const shown = ways.find(({ route }) => route === first) ?? advice.recommended;
  const card = { ctx, trip, operator, advice, ways, shown };
  const answer = cardAnswer(card);
  const details = cardDetails(card, LONGEST_TEXT - answer.length);
  return { text: `${answer}\n\n${details}`, keyboard: cardKeyboard(card) };
}
