import { Composer } from "grammy";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import { readEuros, soldAtTheShop } from "./amounts.ts";
import { readAnswers } from "../../guide/answers.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { askOperator } from "../../guide/screen.ts";
import type { Screen } from "../../bot/screen.ts";
import { phraseScreen, phrasesScreen } from "./phrase.ts";
import { packMore, type ShopData, readShopData, unpackMore } from "./place.ts";
import { noShopScreen, regionsScreen, shopScreen } from "./screens.ts";

/** What to show the cashier, in the languages of the region. */
export const atTheShop: Feature = {
  name: "at-the-shop",
  inHelp: true,
  open: (ctx, detail) => screenFor(ctx, readShopData(ctx, detail)),
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

function screenFor(ctx: Context, data: ShopData): Screen {
  const { page, answers } = data;
  if (page === "regions") return regionsScreen(ctx, data);
  const asking = askOperator(ctx, "at-the-shop", answers, packMore(data));
  if (asking !== undefined) return asking;
  const operator = operatorOf(ctx, answers) ?? ctx.knowledge.catalog.operator(PLACEHOLDERS.dontKnow);
  if (operator === undefined) throw new Error("the catalog has no placeholder for an unknown operator");
  const sold = soldAtTheShop(operator);
  if (sold.value !== "sold" && sold.value !== "not-confirmed") return noShopScreen(ctx, operator, sold, data);
  if (page === "list") return phrasesScreen(ctx, data);
  if (page !== undefined) return phraseScreen(ctx, operator, page, data);
  ctx.session.waiting = { feature: "at-the-shop", more: packMore(data) };
  return shopScreen(ctx, operator, sold, data);
}
