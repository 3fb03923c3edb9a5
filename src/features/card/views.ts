import { InlineKeyboard } from "grammy";
import { toldAnswers } from "../../bot/answers.ts";
import { cardPress, packCard, type View } from "../../bot/card/buttons.ts";
import type { Context } from "../../bot/context.ts";
import { deepLink, payloadOf } from "../../bot/payload.ts";
import { packReport, placePress } from "../../bot/callback-data.ts";
import { homeButton, languageButton, type Screen } from "../../bot/screen.ts";
import { listed, tellSources } from "../../bot/telling.ts";
import { without } from "../../domain/guide.ts";
import { MEANS } from "../../domain/means.ts";
import { type Trip, withMeans } from "../../domain/trip.ts";
import { cardOf } from "./card.ts";
import { type Card, legend } from "./parts.ts";
import { notInPhone, withoutButton } from "./travel-esim.ts";
import { tellWay } from "./ways.ts";

/** The other sides of a card. Each leads back to it, and changes nothing but this message. */
export const VIEW_SCREENS: Record<Exclude<View, "ask">, (ctx: Context, trip: Trip) => Screen> = {
  pay,
  change,
  more,
  others,
  sources,
  "not-in-phone": (ctx, trip) => beside(ctx, trip, "not-in-phone", notInPhone(cardOf(ctx, trip))),
  "no-button": (ctx, trip) => beside(ctx, trip, "no-button", withoutButton(cardOf(ctx, trip))),
};

function beside(ctx: Context, trip: Trip, view: View, { keyboard, text }: Screen): Screen {
  return { text, keyboard: backOrOtherLanguage(ctx, keyboard ?? new InlineKeyboard(), trip, view) };
}

/** What they can pay with: one tap, and the card has the ways in another order. */
function pay(ctx: Context, trip: Trip): Screen {
  const keyboard = new InlineKeyboard();
  for (const [index, means] of MEANS.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(ctx.say.plain(`means-${means}`), cardPress({ trip: withMeans(trip, [means]) }));
  }
  keyboard.text(ctx.say.plain("means-any"), cardPress({ trip: withMeans(trip, []) })).row();
  return { text: ctx.say("view-pay"), keyboard: backOrOtherLanguage(ctx, keyboard, trip, "pay") };
}

/** Any answer, changed in place. */
function change(ctx: Context, trip: Trip): Screen {
  const keyboard = new InlineKeyboard();
  for (const { answers, label } of toldAnswers(ctx, trip)) {
    const answer = ctx.say.plain("button-change-answer", { answer: label });
    keyboard.text(answer, cardPress({ trip: without(trip, answers), view: "ask" })).row();
  }
  return { text: ctx.say("view-change"), keyboard: backOrOtherLanguage(ctx, keyboard, trip, "change") };
}

/** All that is not on the card itself, one tap each. */
function more(ctx: Context, trip: Trip): Screen {
  const { say } = ctx;
  const { advice, name } = cardOf(ctx, trip);
  const { verdict } = advice;
  const isPrepaid = advice.ways.length > 0;
  const isTheirs = verdict === "top-up" || verdict === "pay-the-bill";
  const isOffline = trip.offline === "yes";
  const keyboard = new InlineKeyboard();
  const buttons = [
    ...(isPrepaid
      ? [InlineKeyboard.text(say.plain("button-other-ways"), cardPress({ trip, view: "others" }))]
      : []),
    ...(isPrepaid ? [InlineKeyboard.text(say.plain("button-money"), placePress("money", trip))] : []),
    ...(isTheirs ? [InlineKeyboard.text(say.plain("button-balance"), placePress("balance", trip))] : []),
    ...(isPrepaid
      ? [
          InlineKeyboard.text(
            say.plain(isOffline ? "button-online" : "button-offline"),
            cardPress({ trip: { ...trip, offline: isOffline ? "no" : "yes" } }),
          ),
          InlineKeyboard.text(say.plain("button-identification"), placePress("identification", trip)),
          InlineKeyboard.text(say.plain("button-leaving"), placePress("leaving", trip)),
        ]
      : []),
    ...(verdict === "top-up"
      ? [InlineKeyboard.text(say.plain("button-arrived"), placePress("reminders", trip))]
      : []),
    InlineKeyboard.text(say.plain("button-sources"), cardPress({ trip, view: "sources" })),
    InlineKeyboard.text(say.plain("button-report"), placePress("report", trip, packReport({}))),
    shareButton(ctx, trip),
    InlineKeyboard.text(say.plain("button-change"), cardPress({ trip, view: "change" })),
  ];
  for (const [index, button] of buttons.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.add(button);
  }
  if (ctx.contact !== undefined) keyboard.row().url(say.plain("button-contact"), ctx.contact);
  homeButton(ctx, keyboard.row());
  return {
    text: say("view-more", { operator: name }),
    keyboard: backOrOtherLanguage(ctx, keyboard, trip, "more"),
  };
}

/** Every way that there is, in the same order as on the card. */
function others(ctx: Context, trip: Trip): Screen {
  const card = cardOf(ctx, trip);
  const { belgium } = ctx.knowledge.catalog;
  const { chains } = belgium.usual;
  const told = card.advice.ways.map((way, at) =>
    tellWay(card, way, "green")
      .map(({ text }, line) => (line === 0 ? `<b>${at + 1}</b> ${text}` : `　${text}`))
      .join("\n"),
  );
  const extra = [
    ctx.say("view-others-chains", { chains: listed(ctx.say, chains.value) }),
    ctx.say("view-others-machines"),
  ];
  const parts = [ctx.say("view-others", { operator: card.name }), ...told, ...extra];
  const text = parts.join("\n");
  return {
    text: `${text}\n<i>${legend(card, text)}</i>`,
    keyboard: backOrOtherLanguage(ctx, new InlineKeyboard(), trip, "others"),
  };
}

/** The pages behind the card, with their dates. */
function sources(ctx: Context, trip: Trip): Screen {
  const card = cardOf(ctx, trip);
  const { name, today } = card;
  const pages = tellSources(ctx.say, factsBehind(card), today, MOST_SOURCES);
  const lines = pages.length === 0 ? [ctx.say("card-no-source")] : pages.map((page) => `• ${page}`);
  return {
    text: [ctx.say("view-sources", { operator: name }), ...lines].join("\n"),
    keyboard: backOrOtherLanguage(ctx, new InlineKeyboard(), trip, "sources"),
  };
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
      return [advice, operator.standing, operator.ways, operator.payments];
  }
}

/** Sends this card to a chat of their choice; without inline mode, a link that opens it for whoever gets it. */
function shareButton(ctx: Context, trip: Trip) {
  const label = ctx.say.plain("button-share");
  const query = payloadOf(trip);
  if (ctx.me.supports_inline_queries)
    return InlineKeyboard.switchInlineChosen(label, {
      query,
      allow_user_chats: true,
      allow_group_chats: true,
      allow_channel_chats: true,
    });
  return InlineKeyboard.url(label, `https://t.me/share/url?url=${encodeURIComponent(deepLink(ctx, query))}`);
}

/** The last row of every side: back to the card, or the same side in the other language. */
function backOrOtherLanguage(ctx: Context, keyboard: InlineKeyboard, trip: Trip, view: View): InlineKeyboard {
  keyboard.row().text(ctx.say.plain("button-card"), cardPress({ trip }));
  keyboard.add(languageButton(ctx, "card", packCard({ trip, view })));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}
