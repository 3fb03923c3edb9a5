import { InlineKeyboard } from "grammy";
import { cardOf } from "../card/card.ts";
import { findOutCard, lookupButton, namesToTap } from "../card/find-out.ts";
import { SIGNPOSTS } from "../../catalog/menu.ts";
import { withOperator } from "../../guide/answers.ts";
import type { Room } from "../../bot/context.ts";
import { packPlace, placeIn } from "../../bot/callback-data.ts";
import { withFooter } from "../../bot/screen.ts";

/** Whose card is it? How to find out; a name, tapped or typed, goes on to the card with all that was told before. */
export const finder: Room = {
  name: "finder",
  door: true,
  enter(ctx, detail) {
    const { trip } = placeIn(ctx, detail);
    ctx.record.waiting = { room: "card", more: [] };
    // What was told of a card does not hold for another one.
    const card = cardOf(ctx, withOperator(trip, SIGNPOSTS.dontKnow));
    const { beside, others } = namesToTap(card);
    const [first, ...rest] = others.slice(0, NAMES);
    const keyboard = new InlineKeyboard().add(lookupButton(card)).primary();
    keyboard.add(...(first === undefined ? [] : [first])).row();
    keyboard.add(...rest).row();
    keyboard.add(beside).row();
    return {
      text: findOutCard(card).text,
      keyboard: withFooter(ctx, keyboard, "finder", packPlace(trip)),
    };
  },
};

const NAMES = 3;
