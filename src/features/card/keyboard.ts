import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { type FeatureName, featurePress, packIncident } from "../../bot/callback-data.ts";
import { cardPress, type View } from "../../bot/card-data.ts";
import {
  button,
  type Button,
  inRows,
  keyboardOf,
  type Label,
  present,
  type Screen,
} from "../../bot/screen.ts";
import { type IncidentAnswers } from "../../catalog/incident.ts";
import type { Operator } from "../../catalog/operator.ts";
import { type Answers, withOperator } from "../../guide/answers.ts";
import type { Lines } from "./body.ts";
import { type Card, type Home, laidOut } from "./parts.ts";

interface Below {
  /** In the last row, beside "more". */
  beside?: InlineKeyboardButton | undefined;
  /** Choices of a question below the card, in a row of their own. */
  asks?: readonly InlineKeyboardButton[];
}

/** A card with its buttons, the most useful first; the first one is coloured. */
export function screenOf(card: Card, lines: Lines, buttons: readonly Button[], below?: Below): Screen {
  return { text: laidOut(card, lines), keyboard: cardButtons(card, buttons, below) };
}

/** At most six buttons in three rows; those at the end are left out. */
export function cardButtons(card: Card, buttons: readonly Button[], { asks = [], beside }: Below = {}) {
  const space = MOST_BUTTONS - 1 - +(beside !== undefined) - asks.length;
  const first = coloured(buttons).slice(0, space);
  // A button alone in its row moves to the last row.
  const last = beside ?? (first.length > 1 && first.length % 2 === 1 ? first.pop() : undefined);
  const more = cardButton(card, "button-more", {}, "more");
  return keyboardOf(...inRows(first), asks, [last, more]);
}

/** Colours the first button. */
export function coloured(buttons: readonly Button[]): InlineKeyboardButton[] {
  const [first, ...rest] = present(buttons);
  return first === undefined ? [] : [{ ...first, style: "primary" }, ...rest];
}

const MOST_BUTTONS = 6;

/** Leads to a card: this one with other answers, or another side of it. */
export function cardButton(card: Card, label: Label, changed: Partial<Answers>, view?: View) {
  return button(card, label, cardPress({ answers: { ...card.answers, ...changed }, view }));
}

/** Leads to the card of an operator or placeholder. */
export function operatorButton({ answers }: Card, operator: string, label: string) {
  return InlineKeyboard.text(label, cardPress({ answers: withOperator(answers, operator) }));
}

/** The same, labelled with the operator's name and what to do there. */
export function topUpButton(card: Card, { id, name: operator }: Operator) {
  const named = card.t.plain("button-top-up-at", { operator });
  return operatorButton(card, id, short(named, card.t.plain("button-top-up-there")));
}

/** The list of travel eSIM sellers. */
export function travelButton(card: Card) {
  return operatorButton(card, "travel-esim", card.t.plain("button-travel-esim"));
}

/** Leads to another feature, about this card. */
export function featureButton(card: Card, label: Label, feature: FeatureName, ...more: readonly string[]) {
  return button(card, label, featurePress(feature, card.answers, ...more));
}

export function notArrivedButton(card: Card, incident: IncidentAnswers, label: Label = "button-not-arrived") {
  return featureButton(card, label, "not-arrived", ...[packIncident(incident)].filter(Boolean));
}

export function payButton(card: Card) {
  return cardButton(card, "button-pay", {}, "pay");
}

export function siteButton({ t }: Card, { address, site }: Home) {
  return InlineKeyboard.url(short(t.plain("open-site", { site }), t.plain("open-their-site")), address);
}

/** Two buttons share a row on a phone 360 px wide: use the label without the name if the name is too long. */
function short(named: string, unnamed: string): string {
  return named.length > LONGEST_LABEL ? unnamed : named;
}

const LONGEST_LABEL = 16;

export function copyButton({ t }: Card, payload: string) {
  return InlineKeyboard.copyText(t.plain("copy-code", { text: payload.trim() }), payload);
}

/** Copies the number that they can reach most easily. */
export function callButton(card: Card) {
  const phone = card.advice.contacts.find((contact) => contact.kind === "phone");
  return phone && phoneButton(card, phone.number.value);
}

export function phoneButton({ t }: Card, number: string) {
  const label = t.plain("copy-code", { text: number });
  return InlineKeyboard.copyText(label.length > LONGEST_NUMBER ? t.plain("copy-number") : label, number);
}

/** Digits are narrow. */
const LONGEST_NUMBER = 17;
