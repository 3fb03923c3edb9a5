import { InlineKeyboard } from "grammy";
import { REGIONS, USUAL_REGION } from "../../domain/phrases.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { homeButton, languageButton } from "../screen.ts";
import type { Copy } from "../telling-operator.ts";
import { tellMoney } from "../telling.ts";
import { packTill, type TillPlace, tillPress } from "./place.ts";

/** Copy buttons, side by side. */
export function addCopies(keyboard: InlineKeyboard, copies: readonly Copy[]): void {
  for (const { label, payload } of copies) keyboard.copyText(label, payload);
}

/** The other amounts in one row and the other regions in the next: what is chosen is on the screen already. */
export function addChoices(
  { say }: Context,
  keyboard: InlineKeyboard,
  place: TillPlace,
  amount: number,
  euros: readonly number[],
): void {
  for (const each of euros.filter((euro) => euro !== amount))
    keyboard.text(tellMoney(say, { amount: each, currency: "EUR" }), tillPress({ ...place, amount: each }));
  keyboard.row();
  const [here = USUAL_REGION, ...near] = place.regions;
  const others = near.length > 0 ? place.regions : REGIONS.filter((region) => region !== here);
  for (const region of others)
    keyboard.text(say.plain(`region-button-${region}`), tillPress({ ...place, regions: [region] }));
  keyboard.row();
}

/** Under the sayings: to the first phrase, home, and the same in the other language. */
export function addBack(ctx: Context, keyboard: InlineKeyboard, place: TillPlace): InlineKeyboard {
  const { page: _, ...first } = place;
  keyboard.text(ctx.say.plain("button-back"), tillPress(first));
  return withoutEmptyRows(addFooter(ctx, homeButton(ctx, keyboard), place));
}

/** The last row of the first screen: the card, and what else can be said; home is there. */
export function addWayOn(ctx: Context, keyboard: InlineKeyboard, place: TillPlace): InlineKeyboard {
  keyboard.add(...wayToCard(ctx, place.trip));
  keyboard.text(ctx.say.plain("button-more-phrases"), tillPress({ ...place, page: "list" }));
  return withoutEmptyRows(keyboard);
}

/** Where no shop can help: to the card, home, and the same in the other language. */
export function addWayOut(ctx: Context, keyboard: InlineKeyboard, place: TillPlace): InlineKeyboard {
  keyboard.add(...wayToCard(ctx, place.trip)).row();
  return withoutEmptyRows(addFooter(ctx, homeButton(ctx, keyboard), place));
}

function addFooter(ctx: Context, keyboard: InlineKeyboard, place: TillPlace): InlineKeyboard {
  return keyboard.add(languageButton(ctx, "till", packTill(place)));
}

function withoutEmptyRows(keyboard: InlineKeyboard): InlineKeyboard {
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}
