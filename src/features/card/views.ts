import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { toldAnswers } from "../../guide/labels.ts";
import { cardPress, packCard, type View } from "../../bot/card-data.ts";
import type { Context } from "../../bot/context.ts";
import { deepLink, payloadOf } from "../../bot/deep-link.ts";
import { homeButton, languageButton, type Screen } from "../../bot/screen.ts";
import { tellSources, listed } from "../../format/facts.ts";
import { packReport } from "../../bot/callback-data.ts";
import { without } from "../../guide/questions.ts";
import { identificationBy } from "../../advice/identification.ts";
import { MEANS } from "../../catalog/means.ts";
import { type Trip, withMeans } from "../../guide/answers.ts";
import { block } from "./body.ts";
import { cardOf } from "./card.ts";
import { cardButton, coloured, inPairs, placeButton } from "./keyboard.ts";
import { type Card, laidOut, legend } from "./parts.ts";
import { notInPhone, type Side, withoutButton } from "./travel-esim.ts";
import { tellWay } from "./ways.ts";

/** The other sides of a card. Each leads back to it, and changes nothing but this message. */
export const VIEW_SCREENS: Record<Exclude<View, "ask">, (ctx: Context, trip: Trip) => Screen> = {
  pay,
  change,
  more,
  others,
  sources,
  "not-in-phone": (ctx, trip) => ofTravel(cardOf(ctx, trip), "not-in-phone", notInPhone),
  "no-button": (ctx, trip) => ofTravel(cardOf(ctx, trip), "no-button", withoutButton),
};

function ofTravel(card: Card, view: View, tell: (card: Card) => Side): Screen {
  const { lines, buttons } = tell(card);
  return side(card, view, laidOut(card, lines), [coloured(buttons)]);
}

/** Below every side: back to the card, or the same side in the other language. */
function side(
  { ctx, trip }: Pick<Card, "ctx" | "trip">,
  view: View,
  text: string,
  rows: readonly InlineKeyboardButton[][] = [],
): Screen {
  const back = InlineKeyboard.text(ctx.say.plain("button-card"), cardPress({ trip }));
  const other = languageButton(ctx, "card", packCard({ trip, view }));
  return { text, keyboard: new InlineKeyboard([...rows, [back, other]]) };
}

/** What they can pay with: one tap, and the card has the ways in another order. */
function pay(ctx: Context, trip: Trip): Screen {
  const { say } = ctx;
  const buttons = MEANS.map((means) =>
    InlineKeyboard.text(say.plain(`means-${means}`), cardPress({ trip: withMeans(trip, [means]) })),
  );
  const any = InlineKeyboard.text(say.plain("means-any"), cardPress({ trip: withMeans(trip, []) }));
  return side({ ctx, trip }, "pay", say("view-pay"), inPairs([...buttons, any]));
}

/** Any answer, changed in place. */
function change(ctx: Context, trip: Trip): Screen {
  const rows = toldAnswers(ctx, trip).map(({ answers, label }) => [
    InlineKeyboard.text(
      ctx.say.plain("button-change-answer", { answer: label }),
      cardPress({ trip: without(trip, answers), view: "ask" }),
    ),
  ]);
  return side({ ctx, trip }, "change", ctx.say("view-change"), rows);
}

/** All that is not on the card itself, one tap each. */
function more(ctx: Context, trip: Trip): Screen {
  const { say } = ctx;
  const card = cardOf(ctx, trip);
  const { verdict, ways } = card.advice;
  const isPrepaid = ways.length > 0;
  const isTheirs = verdict === "top-up" || verdict === "pay-the-bill";
  const online = trip.offline === "yes" ? "no" : "yes";
  const label = trip.offline === "yes" ? "button-online" : "button-offline";
  const buttons = inPairs([
    isPrepaid && cardButton(card, "button-other-ways", {}, "others"),
    isPrepaid && placeButton(card, "button-money", "money"),
    isTheirs && placeButton(card, "button-balance", "balance"),
    isPrepaid && cardButton(card, label, { offline: online }),
    isPrepaid && placeButton(card, "button-identification", "identification"),
    isPrepaid && placeButton(card, "button-leaving", "leaving"),
    verdict === "top-up" && placeButton(card, "button-arrived", "reminders"),
    cardButton(card, "button-sources", {}, "sources"),
    placeButton(card, "button-report", "report", packReport({})),
    shareButton(card),
    cardButton(card, "button-change", {}, "change"),
  ]);
  const contact =
    ctx.contact === undefined ? [] : [[InlineKeyboard.url(say.plain("button-contact"), ctx.contact)]];
  const home = homeButton(ctx, new InlineKeyboard()).inline_keyboard;
  const rows = [...buttons, ...contact, ...home];
  return side(card, "more", say("view-more", { operator: card.name }), rows);
}

/** Every way that there is, in the same order as on the card. */
function others(ctx: Context, trip: Trip): Screen {
  const { say } = ctx;
  const card: Card = { ...cardOf(ctx, trip), light: "green" };
  const { chains } = ctx.knowledge.catalog.belgium.usual;
  const told = card.advice.ways.flatMap((way, at) => block(tellWay(card, way), at + 1));
  const text = [
    say("view-others", { operator: card.name }),
    ...told.map((line) => line.text),
    say("view-others-chains", { chains: listed(say, chains.value) }),
    say("view-others-machines"),
  ].join("\n");
  return side(card, "others", `${text}\n${legend(card, text)}`);
}

/** The pages behind the card, with their dates. */
function sources(ctx: Context, trip: Trip): Screen {
  const card = cardOf(ctx, trip);
  const pages = tellSources(ctx.say, factsBehind(card), card.today, MOST_SOURCES);
  const lines = pages.length === 0 ? [ctx.say("card-no-source")] : pages.map((page) => `• ${page}`);
  const title = ctx.say("view-sources", { operator: card.name });
  return side(card, "sources", [title, ...lines].join("\n"));
}

const MOST_SOURCES = 20;

/** What a card stands on: an operator's own facts, or where it names none, what holds in all of Belgium. */
function factsBehind({ advice, ctx, operator }: Card): unknown {
  const { identification, lookup, porting, usual, usualAmounts } = ctx.knowledge.catalog.belgium;
  switch (advice.verdict) {
    case "get-a-card":
      return [identification, usualAmounts, porting, ctx.knowledge.devices.eidCheck];
    case "find-out-operator":
      return [lookup, usual];
    case "ended":
    case "no-prepaid-here":
      return [operator.standing, operator.endedOn, operator.notes, operator.contacts, lookup];
    case "top-up":
    case "pay-the-bill":
    case "elsewhere":
    case "sells-nothing":
      return [
        advice,
        operator.notes,
        operator.clocks,
        advice.ways.length > 0 && identificationBy(operator.identification, identification, advice.situation),
        operator.standing,
        operator.ways,
        operator.payments,
      ];
  }
}

/** Sends this card to a chat of their choice; without inline mode, a link that opens it for whoever gets it. */
function shareButton({ ctx, say, trip }: Card): InlineKeyboardButton {
  const label = say.plain("button-share");
  const query = payloadOf(trip);
  if (!ctx.me.supports_inline_queries) {
    const link = encodeURIComponent(deepLink(ctx, query));
    return InlineKeyboard.url(label, `https://t.me/share/url?url=${link}`);
  }
  return InlineKeyboard.switchInlineChosen(label, {
    query,
    allow_user_chats: true,
    allow_group_chats: true,
    allow_channel_chats: true,
  });
}
