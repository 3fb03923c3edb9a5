import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { cardPress } from "../../bot/card/buttons.ts";
import type { Screen } from "../../bot/screen.ts";
import { domainOf, tellDate } from "../../bot/telling.ts";
import { type Light, lightOf } from "../../advice/light.ts";
import { homeOf } from "../../advice/ways.ts";
import { contactsFor } from "../../domain/help-advice.ts";
import { SIGNPOSTS } from "../../domain/menu.ts";
import type { Note } from "../../domain/note.ts";
import type { Operator } from "../../domain/operator.ts";
import type { Line } from "./body.ts";
import { lookupButton, lookupOf, namesToTap } from "./find-out.ts";
import { helpLines } from "./help.ts";
import { callButton, cardButtons, operatorButton, phoneButton, siteButton, topUpButton } from "./keyboard.ts";
import { lookFor } from "./look-for.ts";
import { type Card, dot, laidOut, lit, shopsOf, tellNote } from "./parts.ts";
import { tellPays } from "./pays.ts";

/** Nothing to top up in Belgium: why, in two lines, and what to do. */
export function endedCard(card: Card): Screen {
  const title = lightOf(standingOf(card), card.today);
  switch (card.advice.verdict) {
    case "ended":
      return gone(card, title);
    case "sells-nothing":
      return sellsNothing(card, title);
    case "no-prepaid-here":
      return billsOnly(card, title);
    case "elsewhere":
    case "top-up":
    case "pay-the-bill":
    case "get-a-card":
    case "find-out-operator":
      return elsewhere(card, title);
  }
}

function standingOf({ operator: { standing } }: Card) {
  return standing.value === "unknown" ? undefined : standing;
}

/** It is no more. Whoever still has a signal has another operator by now. */
function gone(card: Card, title: Light): Screen {
  const { ctx, operator } = card;
  const { endedOn, parent } = operator;
  const { say } = ctx;
  const facts = { light: dot(title), operator: card.name };
  const heading =
    endedOn === undefined
      ? say("ended-title", facts)
      : say("ended-title-on", { ...facts, date: tellDate(say, endedOn.value) });
  const went = operator.notes.find(({ value }) => value === "customers-went-to-base");
  const [next] = nextOf(card);
  const heir = next ?? ctx.knowledge.catalog.operator(parent?.value ?? "");
  const phone = heir && phoneOf(card, heir);
  const lines: Line[] = [
    { text: `<b>${heading}</b>` },
    { text: say("ended-nothing") },
    ...(went === undefined || next === undefined
      ? []
      : [{ text: say("ended-went", { operator: next.name }) + lit(card, title, went) }]),
    { text: say("ended-signal", lookupOf(card)) + lit(card, title, ctx.knowledge.catalog.belgium.lookup) },
    { text: say("ended-new", { shops: shopsOf(card) }) },
    {
      text:
        phone === undefined
          ? say("ended-stuck")
          : say("ended-stuck-call", { operator: heir?.name ?? "", number: phone }),
    },
  ];
  return {
    text: laidOut(card, lines),
    keyboard: cardButtons(card, {
      main: next === undefined ? newCardButton(card) : topUpButton(card, next),
      others: [
        ...(next === undefined ? [] : [newCardButton(card)]),
        lookupButton(card),
        ...(phone === undefined ? [] : [phoneButton(card, phone)]),
      ],
    }),
  };
}

/** It is topped up where it comes from, from Belgium too. */
function elsewhere(card: Card, title: Light): Screen {
  const { ctx, operator } = card;
  const { say } = ctx;
  const address = homeOf(operator);
  const press = ctx.say.plain("elsewhere-words");
  const isMonthly = operator.notes.some(({ value }) => value === "charged-to-account-monthly");
  const [next] = nextOf(card);
  const how: Line[] = isMonthly
    ? [{ text: say("elsewhere-monthly") }]
    : address === undefined
      ? [{ text: say("elsewhere-no-site", { press }) }, { text: say("elsewhere-seller") }]
      : [
          { text: say("elsewhere-site", { address, site: domainOf(address), press }) },
          ...(operator.app === undefined
            ? []
            : [{ text: say("elsewhere-app", { app: operator.app.value, press }) }]),
          { text: tellPays(card, "website", title) },
          { text: say("elsewhere-wifi") },
        ];
  const none =
    address === undefined
      ? say("elsewhere-stuck-seller")
      : say("elsewhere-stuck-none", { site: domainOf(address) });
  const lines: Line[] = [
    { text: `<b>${say("elsewhere-title", { light: dot(title), operator: card.name })}</b>` },
    ...(next === undefined ? [] : [{ text: say("elsewhere-see", { operator: next.name }) }]),
    ...how,
    ...noteLines(card, title),
    { text: say("elsewhere-new", { shops: shopsOf(card) }) },
    ...helpLines(card, title, { none }),
  ];
  const site = address === undefined ? [] : [siteButton(card, address, domainOf(address))];
  const [main, ...others] = [
    ...(next === undefined ? [] : [topUpButton(card, next)]),
    ...site,
    newCardButton(card),
    ...callButton(card),
  ];
  return { text: laidOut(card, lines), keyboard: cardButtons(card, { main, others }) };
}

/** The phone only holds the plan: the seller tops it up. */
function sellsNothing(card: Card, title: Light): Screen {
  const { ctx, trip } = card;
  const { say } = ctx;
  const lines: Line[] = [
    { text: `<b>${say("sells-nothing-title", { light: dot(title), operator: card.name })}</b>` },
    { text: `<b>1</b> ${say("sells-nothing-look")}` },
    { text: `<b>2</b> ${say("sells-nothing-mail")}` },
    { text: say("sells-nothing-then") },
    { text: say("sells-nothing-stuck") },
  ];
  const travel = InlineKeyboard.text(
    say.plain("button-travel-esim"),
    cardPress({ trip: { ...trip, operator: "travel-esim" } }),
  );
  return {
    text: laidOut(card, lines),
    keyboard: cardButtons(card, { main: travel, others: [namesToTap(card).beside] }),
  };
}

/** Somebody tops up a card of a brand that has none: the name on it is another's. */
function billsOnly(card: Card, title: Light): Screen {
  const { ctx, trip } = card;
  const { say } = ctx;
  const [next] = nextOf(card);
  const site = domainOf(homeOf(card.operator) ?? lookupOf(card).address);
  const lines: Line[] = [
    { text: `<b>${say("not-prepaid-title", { light: dot(title), operator: card.name })}</b>` },
    {
      text:
        next === undefined
          ? say("not-prepaid-look", lookupOf(card))
          : say("not-prepaid-see", { operator: next.name }),
    },
    { text: say("not-prepaid-bill") },
    ...helpLines(card, title, {
      none: say("bill-stuck-none", { words: lookFor(ctx, "customer-service"), site }),
    }),
  ];
  const bill = InlineKeyboard.text(
    say.plain("button-my-bill"),
    cardPress({ trip: { ...trip, billing: "bill" } }),
  );
  const lookup = lookupButton(card);
  return {
    text: laidOut(card, lines),
    keyboard: cardButtons(card, {
      main: next === undefined ? lookup : topUpButton(card, next),
      others: [bill, ...(next === undefined ? [] : [lookup]), ...callButton(card)],
    }),
  };
}

/** The operators that the catalog sends to from here. */
function nextOf({ ctx, operator }: Card): Operator[] {
  return operator.instead.flatMap((id) => ctx.knowledge.catalog.operator(id) ?? []);
}

function noteLines(card: Card, title: Light): Line[] {
  return NOTES.flatMap((value) => {
    const note = card.operator.notes.find((each) => each.value === value);
    return note === undefined ? [] : [{ text: tellNote(card, note, title), spare: 2 }];
  }).slice(0, 2);
}

const NOTES = [
  "data-stops-after-months-abroad",
  "us-service-ended",
  "vouchers-sold-in-the-uk",
  "foreign-card-no-eu-rules",
] as const satisfies readonly Note[];

/** A number of another operator that any phone can call. */
function phoneOf({ advice }: Card, operator: Operator): string | undefined {
  const phone = contactsFor(operator, advice.situation).find(
    (contact) => contact.kind === "phone" && contact.from === "any-phone",
  );
  return phone?.kind === "phone" ? phone.number.value : undefined;
}

function newCardButton(card: Card): InlineKeyboardButton {
  return operatorButton(card, SIGNPOSTS.noCard, card.ctx.say.plain("button-new-card"));
}
