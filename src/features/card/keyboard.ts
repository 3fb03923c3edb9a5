import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { cardPress } from "../../bot/card/buttons.ts";
import { placePress } from "../../bot/callback-data.ts";
import type { Language } from "../../bot/speech.ts";
import type { Operator } from "../../domain/operator.ts";
import { withOperator } from "../../domain/trip.ts";
import type { Card } from "./parts.ts";

/** What a card offers to do: at most six buttons in three rows, the main one first and coloured. */
export interface Buttons {
  /** The main action of this card; it alone is coloured. */
  main?: InlineKeyboardButton | undefined;
  /** In the order of their use: what has no room is left out from the end. */
  others: readonly InlineKeyboardButton[];
  /** The last row, beside "more". */
  beside?: InlineKeyboardButton | undefined;
  /** The answers to a question that stands under the answer: a row of their own. */
  asks?: readonly InlineKeyboardButton[];
}

export function cardButtons(
  { ctx, trip }: Card,
  { asks = [], beside, main, others }: Buttons,
): InlineKeyboard {
  const more = InlineKeyboard.text(ctx.say.plain("button-more"), cardPress({ trip, view: "more" }));
  const room = MOST_BUTTONS - 1 - +(beside !== undefined) - asks.length;
  const first = [...(main === undefined ? [] : [main]), ...others].slice(0, room);
  // One that would stand in a row of its own stands in the last one.
  const last = beside ?? (first.length > 1 && first.length % 2 === 1 ? first.pop() : undefined);
  const keyboard = new InlineKeyboard();
  for (const [at, button] of first.entries()) {
    if (at > 0 && at % 2 === 0) keyboard.row();
    keyboard.add(button);
    if (button === main) keyboard.primary();
  }
  if (asks.length > 0) keyboard.row().add(...asks);
  keyboard.row().add(...(last === undefined ? [] : [last]), more);
  return keyboard;
}

const MOST_BUTTONS = 6;

export function copyButton({ ctx }: Card, payload: string): InlineKeyboardButton {
  return InlineKeyboard.copyText(ctx.say.plain("copy-code", { text: payload.trim() }), payload);
}

export function siteButton({ ctx }: Card, address: string, site: string): InlineKeyboardButton {
  const { language, say } = ctx;
  const label = labelOf(language, say.plain("open-site", { site }), say.plain("open-their-site"));
  return InlineKeyboard.url(label, address);
}

/** Two buttons share a row of a phone 360 pixels wide: a name that is too long is left out. */
function labelOf(language: Language, named: string, unnamed: string): string {
  return named.length > LONGEST_LABEL[language] ? unnamed : named;
}

const LONGEST_LABEL: Record<Language, number> = { en: 16, zh: 16 };

/** The number that they reach first, to be copied. */
export function callButton(card: Card): InlineKeyboardButton[] {
  const phone = card.advice.contacts.find((contact) => contact.kind === "phone");
  return phone === undefined ? [] : [phoneButton(card, phone.number.value)];
}

export function phoneButton({ ctx }: Card, number: string): InlineKeyboardButton {
  const { say } = ctx;
  const label = say.plain("copy-code", { text: number });
  return InlineKeyboard.copyText(label.length > LONGEST_NUMBER ? say.plain("copy-number") : label, number);
}

/** Digits are narrow. */
const LONGEST_NUMBER = 17;

export function rescueButton(
  { ctx, trip }: Card,
  told = "",
  label: "button-not-arrived" | "button-bill-open" | "button-no-data" = "button-not-arrived",
): InlineKeyboardButton {
  return InlineKeyboard.text(
    ctx.say.plain(label),
    placePress("rescue", trip, ...(told === "" ? [] : [told])),
  );
}

/** Leads to the card of an operator, or of an answer that is none. */
export function operatorButton({ trip }: Card, operator: string, label: string): InlineKeyboardButton {
  return InlineKeyboard.text(label, cardPress({ trip: withOperator(trip, operator) }));
}

/** The same, by what one does there. */
export function topUpButton(card: Card, { id, name: operator }: Operator): InlineKeyboardButton {
  const { language, say } = card.ctx;
  const named = say.plain("button-top-up-at", { operator });
  return operatorButton(card, id, labelOf(language, named, say.plain("button-top-up-there")));
}

export function tillButton({ ctx, trip }: Card): InlineKeyboardButton {
  return InlineKeyboard.text(ctx.say.plain("button-till"), placePress("till", trip));
}

export function payButton({ ctx, trip }: Card): InlineKeyboardButton {
  return InlineKeyboard.text(ctx.say.plain("button-pay"), cardPress({ trip, view: "pay" }));
}
