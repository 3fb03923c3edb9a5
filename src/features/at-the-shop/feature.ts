import { Composer } from "grammy";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import { readEuros, soldAtTheShop } from "./amounts.ts";
import { readAnswers } from "../../guide/answers.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { askOperator } from "../../guide/screen.ts";
import type { Screen } from "../../bot/screen.ts";
import { phraseScreen, phrasesScreen } from "./phrase.ts";
import { packMore, type ShopPlace, shopPlaceIn, unpackMore } from "./place.ts";
import { noShopScreen, regionsScreen, shopScreen } from "./screens.ts";

/** What to show the cashier, in the languages of the region. */
export const shop: Feature = {
  name: "at-the-shop",
  inHelp: true,
  open: (ctx, detail) => screenFor(ctx, shopPlaceIn(ctx, detail)),
  /** An amount; other texts are not for this feature. */
  onText(ctx, text, more) {
    const amount = readEuros(text);
    if (amount === undefined) return undefined;
    const { region } = unpackMore(more);
    return screenFor(ctx, { answers: readAnswers(ctx.session.answers), region, amount });
  },
};

/** We ignore the location itself: the person taps the region. */
export const locations = new Composer<Context>();

locations.on("message:location", async (ctx) => {
  ctx.handled = { feature: "at-the-shop", outcome: "answered" };
  await ctx.show(regionsScreen(ctx, { answers: readAnswers(ctx.session.answers) }));
});

function screenFor(ctx: Context, place: ShopPlace): Screen {
  const { page, answers } = place;
  if (page === "regions") return regionsScreen(ctx, place);
  const asking = askOperator(ctx, "at-the-shop", answers, packMore(place));
  if (asking !== undefined) return asking;
  const operator = operatorOf(ctx, answers) ?? ctx.knowledge.catalog.operator(PLACEHOLDERS.dontKnow);
  if (operator === undefined) throw new Error("the catalog has no placeholder for an unknown operator");
  const sold = soldAtTheShop(operator);
  if (sold.value !== "sold" && sold.value !== "not-confirmed")
    return noShopScreen(ctx, operator, sold, place);
  if (page === "list") return phrasesScreen(ctx, place);
  if (page !== undefined) return phraseScreen(ctx, operator, page, place);
  ctx.session.waiting = { feature: "at-the-shop", more: packMore(place) };
  return shopScreen(ctx, operator, sold, place);
}
