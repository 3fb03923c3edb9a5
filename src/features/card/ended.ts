import type { Screen } from "../../bot/screen.ts";
import { formatDate } from "../../format/facts.ts";
import { contactsFor } from "../../advice/help.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
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
import { formatPays } from "./ways.ts";

// Nothing to top up in Belgium: why, in two lines, and what to do instead.

/** The operator no longer exists. If there is still a signal, another operator took over the SIM. */
export function endedCard(card: Card): Screen {
  const { ctx, operator, t } = card;
  const { catalog } = ctx.knowledge;
  const { endedOn, parent } = operator;
  const went = noteOf(card, "customers-went-to-base");
  const [next] = operatorsInstead(card, operator);
  const heir = next ?? catalog.operator(parent?.value ?? "");
  const phone = heir && phoneOf(card, heir);
  const title =
    endedOn === undefined
      ? t("ended-title", titled(card))
      : t("ended-title-on", { ...titled(card), date: formatDate(t, endedOn.value) });
  const lines: Lines = [
    `<b>${title}</b>`,
    t("ended-nothing"),
    went && next && t("ended-went", { operator: next.name }) + lit(card, went),
    t("ended-signal", lookupOf(card)) + lit(card, catalog.belgium.lookup),
    t("ended-new", { shops: shopsOf(card) }),
    phone === undefined
      ? t("ended-stuck")
      : t("ended-stuck-call", { operator: heir?.name ?? "", number: phone }),
  ];
  return screenOf(card, lines, [
    next && topUpButton(card, next),
    newCardButton(card),
    lookupButton(card),
    phone !== undefined && phoneButton(card, phone),
  ]);
}

/** Topped up where the SIM comes from; this works from Belgium. */
export function elsewhereCard(card: Card): Screen {
  const { home, operator, t } = card;
  const [next] = operatorsInstead(card, operator);
  const none = home ? t("elsewhere-stuck-none", home) : t("elsewhere-stuck-seller");
  const lines: Lines = [
    `<b>${t("elsewhere-title", titled(card))}</b>`,
    next && t("elsewhere-see", { operator: next.name }),
    howElsewhere(card),
    noteLines(card, NOTES, 2),
    t("elsewhere-new", { shops: shopsOf(card) }),
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
  const { home, operator, t } = card;
  const press = t.plain("elsewhere-words");
  if (noteOf(card, "charged-to-account-monthly")) return t("elsewhere-monthly");
  if (home === undefined) return [t("elsewhere-no-site", { press }), t("elsewhere-seller")];
  return [
    t("elsewhere-site", { ...home, press }),
    operator.app && t("elsewhere-app", { app: operator.app.value, press }),
    formatPays(card, "website"),
    t("elsewhere-wifi"),
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
  const { t } = card;
  const lines: Lines = [
    `<b>${t("sells-nothing-title", titled(card))}</b>`,
    `<b>1</b> ${t("sells-nothing-look")}`,
    `<b>2</b> ${t("sells-nothing-mail")}`,
    t("sells-nothing-then"),
    t("sells-nothing-stuck"),
  ];
  return screenOf(card, lines, [travelButton(card), namesToTap(card).beside]);
}

/** The brand has no prepaid SIMs, so a prepaid SIM with its name belongs to another brand. */
export function billsOnlyCard(card: Card): Screen {
  const { operator, t } = card;
  const [next] = operatorsInstead(card, operator);
  const { site } = card.home ?? lookupOf(card);
  const none = t("bill-stuck-none", { words: lookFor(card, "customer-service"), site });
  const lines: Lines = [
    `<b>${t("not-prepaid-title", titled(card))}</b>`,
    next ? t("not-prepaid-see", { operator: next.name }) : t("not-prepaid-look", lookupOf(card)),
    t("not-prepaid-bill"),
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
  return operatorButton(card, PLACEHOLDERS.noCard, card.t.plain("button-new-card"));
}
