import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../day.ts";
import { answered } from "../../guide/questions.ts";
import { PAYMENTS } from "../../catalog/payment.ts";
import type { Trip } from "../../guide/answers.ts";
import { cardScreen } from "../card/card.ts";
import { freshRecord } from "../../session/session.ts";
import { packPlace, packTrip } from "../../bot/callback-data.ts";
import type { Context } from "../../bot/context.ts";
import { adviseOn, operatorOf } from "../../bot/knowledge.ts";
import { deepLink, payloadOf } from "../../bot/deep-link.ts";
import { openQuestion } from "../../guide/screen.ts";
import { stepsScreen } from "../not-arrived/steps.ts";
import type { Screen } from "../../bot/screen.ts";
import { bullets, tellWeakest, listed } from "../../format/facts.ts";
import { tellName } from "../../format/operator.ts";
import type { Asked, Matter } from "./asked.ts";

/** An answer for any chat: complete in itself, with nothing personal on it and no button that calls back. */
export interface Answer {
  /** The same for the same answer; at most 64 bytes. */
  id: string;
  /** Plain. */
  title: string;
  /** Plain. */
  about: string;
  screen: Screen;
}

/** What was asked first, then what else one asks of this operator. Of no operator: of each that most people hold. */
export function answersTo(ctx: Context, { matter, trip: told }: Asked): Answer[] {
  if (operatorOf(ctx, told) === undefined) {
    const { common } = ctx.knowledge.catalog.menu;
    return common.map((operator) => answerOn(ctx, matter, withoutQuestions(ctx, { ...told, operator })));
  }
  const trip = withoutQuestions(ctx, told);
  return [...new Set([matter, ...mattersOf(ctx, trip)])].map((each) => answerOn(ctx, each, trip));
}

function answerOn(ctx: Context, matter: Matter, trip: Trip): Answer {
  const operator = tellName(ctx.say, adviseOn(ctx, trip).operator);
  const { keyboard, text } = SCREENS[matter](ctx, trip);
  return {
    id: `${matter}.${ctx.language}.${packTrip(trip)}`,
    title: ctx.say.plain(`inline-title-${matter}`, { operator }),
    about: matter === "card" ? wayIn(ctx, trip) : ctx.say.plain(`inline-about-${matter}`),
    screen: { text, keyboard: outsideButtons(ctx, keyboard, trip) },
  };
}

const SCREENS: Record<Matter, (ctx: Context, trip: Trip) => Screen> = {
  card: (ctx, trip) => cardScreen(ctx, trip),
  // Of a top-up that did not arrive, nothing is known yet.
  rescue: (ctx, trip) =>
    stepsScreen(
      ctx,
      { trip, told: {} },
      { problem: "not-arrived", channel: "unknown", elapsed: "under-24-hours" },
    ),
  // There is no record here: the room opens as for somebody of whom nothing is remembered.
  balance(ctx, trip) {
    const stranger = Object.assign(Object.create(ctx) as Context, { record: freshRecord(0) });
    return ctx.rooms.get("balance")?.enter(stranger, packPlace(trip)) ?? cardScreen(ctx, trip);
  },
  pay: payScreen,
};

/** What is known to pay here, and how to see the rest for oneself. */
function payScreen(ctx: Context, trip: Trip): Screen {
  const { operator } = adviseOn(ctx, trip);
  const { say } = ctx;
  const known = PAYMENTS.filter((payment) => operator.payments[payment].value === "yes");
  const cells = known.map((payment) => operator.payments[payment]);
  const text = [
    say("inline-pay", { operator: tellName(say, operator) }),
    ...bullets(known.map((payment) => say(`payment-${payment}`))),
    ...tellWeakest(say, cells, dayInBrussels(ctx.now)),
    say("inline-pay-look"),
  ].join("\n");
  const rows = cardScreen(ctx, trip).keyboard?.inline_keyboard ?? [];
  return { text, keyboard: new InlineKeyboard(rows.map((row) => row.filter((button) => "url" in button))) };
}

/** As under a card: who has no way to top up is not told how to see that it worked. */
function mattersOf(ctx: Context, trip: Trip): Matter[] {
  const { verdict } = adviseOn(ctx, trip).advice;
  if (verdict === "top-up") return ["card", "rescue", "balance", "pay"];
  return verdict === "pay-the-bill" ? ["card", "rescue", "balance"] : ["card"];
}

/** What they did not say counts as unknown. */
function withoutQuestions(ctx: Context, trip: Trip): Trip {
  const question = openQuestion(ctx, trip);
  const next = question && answered(trip, question, "unknown", ctx.knowledge.catalog);
  return next === undefined ? trip : withoutQuestions(ctx, next);
}

/** The first ways, in one plain line; what the answer is about, where there is nothing to top up. */
function wayIn(ctx: Context, trip: Trip): string {
  const { verdict, ways } = adviseOn(ctx, trip).advice;
  if (ways.length === 0) return ctx.say.plain(`inline-verdict-${verdict}`);
  const names = ways.slice(0, 3).map(({ name }) => ctx.say.plain(`way-name-${name}`));
  return listed(ctx.say, names);
}

/**
 * What can be copied or opened, and the way into the bot: a press that calls back would find no chat there. The way to a
 * person, or to Telegram's page for sharing, belongs in a private chat.
 */
function outsideButtons(ctx: Context, inside: InlineKeyboard | undefined, trip: Trip): InlineKeyboard {
  const isOurs = (url: string) => url === ctx.contact || url.startsWith("https://t.me/share/");
  const rows = (inside?.inline_keyboard ?? []).map((row) =>
    row.filter((button) => "copy_text" in button || ("url" in button && !isOurs(button.url))),
  );
  return new InlineKeyboard(rows.filter((row) => row.length > 0))
    .row()
    .url(ctx.say.plain("button-open-bot"), deepLink(ctx, payloadOf(trip)));
}
