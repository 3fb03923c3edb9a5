import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { givenAnswers } from "../../guide/labels.ts";
import { cardPress, packCard, type View } from "../../bot/card-data.ts";
import type { Context } from "../../bot/context.ts";
import { deepLink, payloadOf } from "../../bot/deep-link.ts";
import {
  button,
  type Button,
  homeButton,
  inRows,
  keyboardOf,
  languageButton,
  type Screen,
} from "../../bot/screen.ts";
import { formatSources, listed } from "../../format/facts.ts";
import { packReport } from "../../bot/callback-data.ts";
import { without } from "../../guide/questions.ts";
import { identificationBy } from "../../advice/identification.ts";
import { voicePress } from "../../bot/voice-data.ts";
import { MEANS } from "../../catalog/means.ts";
import { typedCodes } from "../../catalog/typed-code.ts";
import { OUTCOMES } from "../../catalog/voice.ts";
import { type Answers, withMeans } from "../../guide/answers.ts";
import { block } from "./body.ts";
import { cardOf } from "./card.ts";
import { cardButton, coloured, featureButton } from "./keyboard.ts";
import { type Card, laidOut, legend } from "./parts.ts";
import { peopleSources } from "./people.ts";
import { notInPhone, type ViewContent, withoutButton } from "./travel-esim.ts";
import { formatWay } from "./ways.ts";

/** The other views of a card. Each edits this message and leads back to the card. */
export const VIEW_SCREENS: Record<Exclude<View, "ask">, (ctx: Context, answers: Answers) => Screen> = {
  pay,
  change,
  more,
  others,
  sources,
  "not-in-phone": (ctx, answers) => ofTravel(cardOf(ctx, answers), "not-in-phone", notInPhone),
  "no-button": (ctx, answers) => ofTravel(cardOf(ctx, answers), "no-button", withoutButton),
};

function ofTravel(card: Card, view: View, format: (card: Card) => ViewContent): Screen {
  const { lines, buttons } = format(card);
  return side(card, view, laidOut(card, lines), [coloured(buttons)]);
}

/** Below every view: back to the card, and the same view in the other language. */
function side(
  { ctx, answers }: Pick<Card, "ctx" | "answers">,
  view: View,
  text: string,
  rows: readonly (readonly Button[])[] = [],
): Screen {
  const back = button(ctx, "button-card", cardPress({ answers }));
  const other = languageButton(ctx, "card", packCard({ answers, view }));
  return { text, keyboard: keyboardOf(...rows, [back, other]) };
}

/** What they can pay with: one tap reorders the ways on the card. */
function pay(ctx: Context, answers: Answers): Screen {
  const buttons = [...MEANS, "any" as const].map((means) => {
    const next = withMeans(answers, means === "any" ? [] : [means]);
    return button(ctx, `means-${means}`, cardPress({ answers: next }));
  });
  return side({ ctx, answers }, "pay", ctx.t("view-pay"), inRows(buttons));
}

/** Changes any answer, in the same message. */
function change(ctx: Context, answers: Answers): Screen {
  const rows = givenAnswers(ctx, answers).map(({ key, label }) => [
    InlineKeyboard.text(
      ctx.t.plain("button-change-answer", { answer: label }),
      cardPress({ answers: without(answers, key), view: "ask" }),
    ),
  ]);
  return side({ ctx, answers }, "change", ctx.t("view-change"), rows);
}

/** Everything that is not on the card itself, one tap each. */
function more(ctx: Context, answers: Answers): Screen {
  const { t } = ctx;
  const card = cardOf(ctx, answers);
  const { outcome, ways } = card.advice;
  const isPrepaid = ways.length > 0;
  const isTheirs = outcome === "top-up" || outcome === "pay-the-bill";
  const online = answers.offline === "yes" ? "no" : "yes";
  const label = answers.offline === "yes" ? "button-online" : "button-offline";
  const buttons = inRows([
    isPrepaid && cardButton(card, "button-other-ways", {}, "others"),
    isPrepaid && featureButton(card, "button-money", "credit"),
    isTheirs && featureButton(card, "button-balance", "balance"),
    isPrepaid && cardButton(card, label, { offline: online }),
    isPrepaid && featureButton(card, "button-identification", "identification"),
    isPrepaid && featureButton(card, "button-leaving", "leaving"),
    outcome === "top-up" && button(ctx, "button-arrived", voicePress(answers, { outcome: "worked" })),
    cardButton(card, "button-sources", {}, "sources"),
    featureButton(card, "button-report", "report", packReport({})),
    shareButton(card),
    cardButton(card, "button-change", {}, "change"),
  ]);
  const contact = ctx.contact !== undefined && InlineKeyboard.url(t.plain("button-contact"), ctx.contact);
  const rows = [...buttons, ...codeButtons(card), [contact], [homeButton(ctx)]];
  return side(card, "more", t("view-more", { operator: card.name }), rows);
}

/** Whether a code of this card worked. */
function codeButtons({ advice, answers, operator, t }: Card): InlineKeyboardButton[][] {
  if (advice.ways.length === 0) return [];
  return typedCodes(operator.ways, advice.balance).map(({ shown, word: code }) =>
    OUTCOMES.map((outcome) =>
      InlineKeyboard.text(
        t.plain(`button-code-${outcome}`, { code: shown }),
        voicePress(answers, { outcome, code }),
      ),
    ),
  );
}

/** Every way, in the same order as on the card. */
function others(ctx: Context, answers: Answers): Screen {
  const { t } = ctx;
  const card: Card = { ...cardOf(ctx, answers), light: "green" };
  const { chains } = ctx.knowledge.catalog.belgium.usual;
  const lines = card.advice.ways.flatMap((way, at) => block(formatWay(card, way), at + 1));
  const text = [
    t("view-others", { operator: card.name }),
    ...lines.map((line) => line.text),
    t("view-others-chains", { chains: listed(t, chains.value) }),
    t("view-others-machines"),
  ].join("\n");
  return side(card, "others", `${text}\n${legend(card, text)}`);
}

/** The pages behind the card, with their dates. */
function sources(ctx: Context, answers: Answers): Screen {
  const card = cardOf(ctx, answers);
  const pages = formatSources(ctx.t, factsBehind(card), card.today, MOST_SOURCES);
  const lines = pages.length === 0 ? [ctx.t("card-no-source")] : pages.map((page) => `• ${page}`);
  const title = ctx.t("view-sources", { operator: card.name });
  return side(card, "sources", [title, ...lines, ...peopleSources(card)].join("\n"));
}

const MOST_SOURCES = 20;

/** The facts behind a card: the operator's own, or if it names none, those for all of Belgium. */
function factsBehind({ advice, ctx, operator }: Card): unknown {
  const { identification, lookup, porting, usual, usualAmounts } = ctx.knowledge.catalog.belgium;
  switch (advice.outcome) {
    case "get-a-card":
      return [identification, usualAmounts, porting, ctx.knowledge.devices.eidCheck];
    case "find-out-operator":
      return [lookup, usual];
    case "ended":
    case "no-prepaid-here":
      return [operator.status, operator.endedOn, operator.notes, operator.contacts, lookup];
    case "top-up":
    case "pay-the-bill":
    case "elsewhere":
    case "sells-nothing":
      return [
        advice,
        operator.notes,
        operator.clocks,
        advice.ways.length > 0 && identificationBy(operator.identification, identification, advice.situation),
        operator.status,
        operator.ways,
        operator.payments,
      ];
  }
}

/** Sends this card to another chat; without inline mode, a link that opens it. */
function shareButton({ ctx, t, answers }: Card): InlineKeyboardButton {
  const label = t.plain("button-share");
  const query = payloadOf(answers);
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
