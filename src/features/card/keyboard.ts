import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { RoomName } from "../../bot/callback-data.ts";
import { cardPress, type View } from "../../bot/card/buttons.ts";
import { placePress } from "../../bot/place.ts";
import type { Screen } from "../../bot/screen.ts";
import type { Operator } from "../../domain/operator.ts";
import { type Trip, withOperator } from "../../domain/trip.ts";
import type { Lines } from "./body.ts";
import { type Card, laidOut } from "./parts.ts";

type Button = InlineKeyboardButton | false | undefined;

/** What a card offers to do: at most six buttons in three rows, the main one first and coloured. */
export interface Buttons {
  /** The main action of this card; it alone is coloured. */
  main: Button;
  /** In the order of their use: what has no room is left out from the end. */
  others: readonly Button[];
  /** The last row, beside "more". */
  beside?: InlineKeyboardButton | undefined;
  /** The answers to a question that stands under the answer: a row of their own. */
  asks?: readonly InlineKeyboardButton[];
}

export function screenOf(card: Card, lines: Lines, buttons: Buttons): Screen {
  return { text: laidOut(card, lines), keyboard: cardButtons(card, buttons) };
}

export function cardButtons(card: Card, { asks = [], beside, main, others }: Buttons): InlineKeyboard {
  const room = MOST_BUTTONS - 1 - +(beside !== undefined) - asks.length;
  const first = present([main, ...others]).slice(0, room);
  // One that would stand in a row of its own stands in the last one.
  const last = beside ?? (first.length > 1 && first.length % 2 === 1 ? first.pop() : undefined);
  if (first[0] !== undefined && first[0] === main) first[0] = { ...main, style: "primary" };
  const more = cardButton(card, card.say.plain("button-more"), {}, "more");
  const rows = [...inPairs(first), [...asks], present([last, more])];
  return new InlineKeyboard(rows.filter((row) => row.length > 0));
}

const MOST_BUTTONS = 6;

/** Two buttons a row. */
export function inPairs(buttons: readonly Button[]): InlineKeyboardButton[][] {
  const all = present(buttons);
  return all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []));
}

function present(buttons: readonly Button[]): InlineKeyboardButton[] {
  return buttons.filter((button) => button !== undefined && button !== false);
}

/** Leads to a card: this one with other answers, or another side of it. */
export function cardButton(
  { trip }: Card,
  label: string,
  answers: Partial<Trip>,
  view?: View,
): InlineKeyboardButton {
  return InlineKeyboard.text(label, cardPress({ trip: { ...trip, ...answers }, view }));
}

/** Leads to the card of an operator, or of an answer that is none. */
export function operatorButton({ trip }: Card, operator: string, label: string): InlineKeyboardButton {
  return InlineKeyboard.text(label, cardPress({ trip: withOperator(trip, operator) }));
}

/** The sellers of travel eSIMs, to choose one. */
export function travelButton(card: Card): InlineKeyboardButton {
  return operatorButton(card, "travel-esim", card.say.plain("button-travel-esim"));
}

/** An operator's card, by what one does there. */
export function topUpButton(card: Card, { id, name: operator }: Operator): InlineKeyboardButton {
  const { say } = card;
  return operatorButton(
    card,
    id,
    short(say.plain("button-top-up-at", { operator }), say.plain("button-top-up-there")),
  );
}

/** Leads to another feature, about this card. */
export function placeButton(
  { trip }: Card,
  label: string,
  room: RoomName,
  ...more: readonly string[]
): InlineKeyboardButton {
  return InlineKeyboard.text(label, placePress(room, trip, ...more));
}

export function rescueButton(
  card: Card,
  told: string,
  label: "button-not-arrived" | "button-bill-open" | "button-no-data" = "button-not-arrived",
): InlineKeyboardButton {
  return placeButton(card, card.say.plain(label), "rescue", ...(told === "" ? [] : [told]));
}

export function payButton(card: Card): InlineKeyboardButton {
  return cardButton(card, card.say.plain("button-pay"), {}, "pay");
}

export function siteButton(
  { say }: Card,
  { address, site }: { address: string; site: string },
): InlineKeyboardButton {
  return InlineKeyboard.url(short(say.plain("open-site", { site }), say.plain("open-their-site")), address);
}

/** Two buttons share a row of a phone 360 pixels wide: a name that is too long is left out. */
function short(named: string, unnamed: string): string {
  return named.length > LONGEST_LABEL ? unnamed : named;
}

const LONGEST_LABEL = 16;

export function copyButton({ say }: Card, payload: string): InlineKeyboardButton {
  return InlineKeyboard.copyText(say.plain("copy-code", { text: payload.trim() }), payload);
}

/** The number that they reach first, to be copied. */
export function callButton(card: Card): Button {
  const phone = card.advice.contacts.find((contact) => contact.kind === "phone");
  return phone && phoneButton(card, phone.number.value);
}

export function phoneButton({ say }: Card, number: string): InlineKeyboardButton {
  const label = say.plain("copy-code", { text: number });
  return InlineKeyboard.copyText(label.length > LONGEST_NUMBER ? say.plain("copy-number") : label, number);
}

/** Digits are narrow. */
const LONGEST_NUMBER = 17;
