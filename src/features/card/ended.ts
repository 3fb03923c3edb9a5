import type { Screen } from "../../bot/screen.ts";
import { tellDate } from "../../format/facts.ts";
import { contactsFor } from "../../advice/help.ts";
import { SIGNPOSTS } from "../../catalog/menu.ts";
import type { Note } from "../../catalog/note.ts";
import type { Operator } from "../../catalog/operator.ts";
import type { Lines } from "./body.ts";
import { lookupButton, lookupOf, namesToTap } from "./find-out.ts";
import { helpLine } from "./help.ts";
import {
  callButton,
  cardButton,
  operatorButton,
  phoneButton,
  screenOf,
  siteButton,
  topUpButton,
  travelButton,
} from "./keyboard.ts";
import { type Card, lit, lookFor, noteLines, noteOf, operatorsInstead, shopsOf, titled } from "./parts.ts";
import { tellPays } from "./ways.ts";

// Nothing to top up in Belgium: why, in two lines, and what to do.

/** It is no more. Whoever still has a signal has another operator by now. */
export function endedCard(card: Card): Screen {
  const { ctx, operator, say } = card;
  const { catalog } = ctx.knowledge;
  const { endedOn, parent } = operator;
  const went = noteOf(card, "customers-went-to-base");
  const [next] = operatorsInstead(card, operator);
  const heir = next ?? catalog.operator(parent?.value ?? "");
  const phone = heir && phoneOf(card, heir);
  const title =
    endedOn === undefined
      ? say("ended-title", titled(card))
      : say("ended-title-on", { ...titled(card), date: tellDate(say, endedOn.value) });
  const lines: Lines = [
    `<b>${title}</b>`,
    say("ended-nothing"),
    went && next && say("ended-went", { operator: next.name }) + lit(card, went),
    say("ended-signal", lookupOf(card)) + lit(card, catalog.belgium.lookup),
    say("ended-new", { shops: shopsOf(card) }),
    phone === undefined
      ? say("ended-stuck")
      : say("ended-stuck-call", { operator: heir?.name ?? "", number: phone }),
  ];
  return screenOf(card, lines, [
    next && topUpButton(card, next),
    newCardButton(card),
    lookupButton(card),
    phone !== undefined && phoneButton(card, phone),
  ]);
}

/** It is topped up where it comes from, from Belgium too. */
export function elsewhereCard(card: Card): Screen {
  const { home, operator, say } = card;
  const [next] = operatorsInstead(card, operator);
  const none = home ? say("elsewhere-stuck-none", home) : say("elsewhere-stuck-seller");
  const lines: Lines = [
    `<b>${say("elsewhere-title", titled(card))}</b>`,
    next && say("elsewhere-see", { operator: next.name }),
    howElsewhere(card),
    noteLines(card, NOTES, 2),
    say("elsewhere-new", { shops: shopsOf(card) }),
    helpLine(card, { none }),
  ];
  return screenOf(card, lines, [
    next && topUpButton(card, next),
    home && siteButton(card, home),
    newCardButton(card),
    callButton(card),
  ]);
}

function howElsewhere(card: Card): Lines {
  const { home, operator, say } = card;
  const press = say.plain("elsewhere-words");
  if (noteOf(card, "charged-to-account-monthly")) return say("elsewhere-monthly");
  if (home === undefined) return [say("elsewhere-no-site", { press }), say("elsewhere-seller")];
  return [
    say("elsewhere-site", { ...home, press }),
    operator.app && say("elsewhere-app", { app: operator.app.value, press }),
    tellPays(card, "website"),
    say("elsewhere-wifi"),
  ];
}

const NOTES = [
  "data-stops-after-months-abroad",
  "us-service-ended",
  "vouchers-sold-in-the-uk",
  "foreign-card-no-eu-rules",
] as const satisfies readonly Note[];

/** The phone only holds the plan: the seller tops it up. */
export function sellsNothingCard(card: Card): Screen {
  const { say } = card;
  const lines: Lines = [
    `<b>${say("sells-nothing-title", titled(card))}</b>`,
    `<b>1</b> ${say("sells-nothing-look")}`,
    `<b>2</b> ${say("sells-nothing-mail")}`,
    say("sells-nothing-then"),
    say("sells-nothing-stuck"),
  ];
  return screenOf(card, lines, [travelButton(card), namesToTap(card).beside]);
}

/** Somebody tops up a card of a brand that has none: the name on it is another's. */
export function billsOnlyCard(card: Card): Screen {
  const { operator, say } = card;
  const [next] = operatorsInstead(card, operator);
  const { site } = card.home ?? lookupOf(card);
  const none = say("bill-stuck-none", { words: lookFor(card, "customer-service"), site });
  const lines: Lines = [
    `<b>${say("not-prepaid-title", titled(card))}</b>`,
    next ? say("not-prepaid-see", { operator: next.name }) : say("not-prepaid-look", lookupOf(card)),
    say("not-prepaid-bill"),
    helpLine(card, { none }),
  ];
  const bill = cardButton(card, "button-my-bill", { billing: "bill" });
  const lookup = lookupButton(card);
  const buttons = next ? [topUpButton(card, next), bill, lookup] : [lookup, bill];
  return screenOf(card, lines, [...buttons, callButton(card)]);
}

/** A number of another operator that any phone can call. */
function phoneOf({ advice }: Card, operator: Operator): string | undefined {
  return contactsFor(operator, advice.situation)
    .filter((contact) => contact.kind === "phone")
    .find(({ from }) => from === "any-phone")?.number.value;
}

function newCardButton(card: Card) {
  return operatorButton(card, SIGNPOSTS.noCard, card.say.plain("button-new-card"));
}
