import { InlineKeyboard } from "grammy";
import { REGIONS } from "../../domain/phrases.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { homeButton, languageButton } from "../screen.ts";
import type { Copy } from "../telling-steps.ts";
import { listed, tellMoney } from "../telling.ts";
import { packTill, type TillPlace, tillPress } from "./place.ts";

/** One copy button for each language, side by side. */
export function addCopyRow(keyboard: InlineKeyboard, copies: readonly Copy[]): void {
  for (const { label, payload } of copies) keyboard.copyText(label, payload);
  keyboard.row();
}

/** What is chosen stands in one row and is asked anew by a tap, so that the phrase stays on the screen; the rest is asked. */
export function addChoices(
  ctx: Context,
  keyboard: InlineKeyboard,
  place: TillPlace,
  euros: readonly number[],
): void {
  const { say } = ctx;
  const { amount, regions } = place;
  const toldAmount =
    amount === undefined ? [] : [{ ...place, amount: undefined, label: inEuros(ctx, amount) }];
  const names = listed(regions.map((region) => say.plain(`region-${region}`)));
  const toldRegion = regions.length === 0 ? [] : [{ ...place, regions: [], label: names }];
  for (const { label, ...next } of [...toldAmount, ...toldRegion])
    keyboard.text(say.plain("button-change-answer", { answer: label }), tillPress(next));
  keyboard.row();
  if (amount === undefined) {
    for (const each of euros) keyboard.text(inEuros(ctx, each), tillPress({ ...place, amount: each }));
    keyboard.row();
  }
  if (regions.length > 0) return;
  for (const [index, region] of REGIONS.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(say.plain(`region-${region}`), tillPress({ ...place, regions: [region] }));
  }
  keyboard.row();
}

/** To the first phrase from the others or to the card, home, and the same in the other language. */
export function addBack(ctx: Context, keyboard: InlineKeyboard, place: TillPlace): InlineKeyboard {
  const { page, ...first } = place;
  if (page !== undefined) keyboard.text(ctx.say.plain("button-back"), tillPress(first));
  else keyboard.add(...wayToCard(ctx, place.trip)).row();
  homeButton(ctx, keyboard).add(languageButton(ctx, "till", packTill(place)));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}

function inEuros({ say }: Context, amount: number): string {
  return tellMoney(say, { amount, currency: "EUR" });
}
