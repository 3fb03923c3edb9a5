import { cardOf } from "../card/card.ts";
import { coloured } from "../card/keyboard.ts";
import { findOutCard, lookupButton, namesToTap } from "../card/find-out.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import { withOperator } from "../../guide/answers.ts";
import type { Feature } from "../../bot/context.ts";
import { packFeatureData, readFeatureData } from "../../bot/callback-data.ts";
import { footer, keyboardOf } from "../../bot/screen.ts";

/** Whose SIM is it? How to find out; a tapped or typed name opens its card with the earlier answers. */
export const whichOperator: Feature = {
  name: "which-operator",
  inHelp: true,
  open(ctx, detail) {
    const { answers } = readFeatureData(ctx, detail);
    ctx.session.waiting = { feature: "card", more: [] };
    // What was told about one SIM does not hold for another.
    const card = cardOf(ctx, withOperator(answers, PLACEHOLDERS.dontKnow));
    const { beside, others } = namesToTap(card);
    const [first, ...rest] = others.slice(0, NAMES);
    const keyboard = keyboardOf(
      [...coloured([lookupButton(card)]), first],
      rest,
      [beside],
      footer(ctx, "which-operator", packFeatureData(answers)),
    );
    return { text: findOutCard(card).text, keyboard };
  },
};

const NAMES = 3;
