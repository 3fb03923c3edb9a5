import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../day.ts";
import { answered } from "../../guide/questions.ts";
import { PAYMENTS } from "../../catalog/payment.ts";
import type { Answers } from "../../guide/answers.ts";
import { writtenCard } from "../card/card.ts";
import { freshSession } from "../../session/session.ts";
import { packFeatureData, packAnswers } from "../../bot/callback-data.ts";
import type { Context } from "../../bot/context.ts";
import { adviseOn, operatorOf } from "../../bot/knowledge.ts";
import { deepLink, payloadOf } from "../../bot/deep-link.ts";
import { openQuestion } from "../../guide/screen.ts";
import { stepsScreen } from "../not-arrived/steps.ts";
import { keyboardOf, type Screen } from "../../bot/screen.ts";
import { bullets, formatWeakest, listed } from "../../format/facts.ts";
import { formatName } from "../../format/operator.ts";
import type { Asked, Topic } from "./asked.ts";

/** An answer for any chat: complete, with nothing personal in it and no callback button. */
export interface Answer {
  /** The same for the same answer; at most 64 bytes. */
  id: string;
  /** Plain. */
  title: string;
  /** Plain. */
  about: string;
  screen: Screen;
}

/** What was asked first, then other topics of this operator. Without an operator: of each of the most common ones. */
export function answersTo(ctx: Context, { topic, answers: asked }: Asked): Answer[] {
  if (operatorOf(ctx, asked) === undefined) {
    const { common } = ctx.knowledge.catalog.menu;
    return common.map((operator) => answerOn(ctx, topic, withoutQuestions(ctx, { ...asked, operator })));
  }
  const answers = withoutQuestions(ctx, asked);
  return [...new Set([topic, ...topicsOf(ctx, answers)])].map((each) => answerOn(ctx, each, answers));
}

function answerOn(ctx: Context, topic: Topic, answers: Answers): Answer {
  const operator = formatName(ctx.t, adviseOn(ctx, answers).operator);
  const { keyboard, text } = SCREENS[topic](ctx, answers);
  return {
    id: `${topic}.${ctx.language}.${packAnswers(answers)}`,
    title: ctx.t.plain(`inline-title-${topic}`, { operator }),
    about: topic === "card" ? wayIn(ctx, answers) : ctx.t.plain(`inline-about-${topic}`),
    screen: { text, keyboard: outsideButtons(ctx, keyboard, answers) },
  };
}

const SCREENS: Record<Topic, (ctx: Context, answers: Answers) => Screen> = {
  card: (ctx, answers) => writtenCard(ctx, answers),
  // Nothing is known yet about a top-up that did not arrive.
  "not-arrived": (ctx, answers) =>
    stepsScreen(
      ctx,
      { answers, given: {} },
      { problem: "not-arrived", channel: "unknown", elapsed: "under-24-hours" },
    ),
  // There is no session here, so the feature opens as if nothing were remembered.
  balance(ctx, answers) {
    const stranger = Object.assign(Object.create(ctx) as Context, { session: freshSession(0) });
    return ctx.features.get("balance")?.open(stranger, packFeatureData(answers)) ?? writtenCard(ctx, answers);
  },
  pay: payScreen,
};

/** What is known to pay here, and how to see the rest. */
function payScreen(ctx: Context, answers: Answers): Screen {
  const { operator } = adviseOn(ctx, answers);
  const { t } = ctx;
  const known = PAYMENTS.filter((payment) => operator.payments[payment].value === "yes");
  const cells = known.map((payment) => operator.payments[payment]);
  const text = [
    t("inline-pay", { operator: formatName(t, operator) }),
    ...bullets(known.map((payment) => t(`payment-${payment}`))),
    ...formatWeakest(t, cells, dayInBrussels(ctx.now)),
    t("inline-pay-look"),
  ].join("\n");
  const rows = writtenCard(ctx, answers).keyboard?.inline_keyboard ?? [];
  return { text, keyboard: keyboardOf(...rows.map((row) => row.filter((button) => "url" in button))) };
}

/** As on a card: without a way to top up, there is nothing to check. */
function topicsOf(ctx: Context, answers: Answers): Topic[] {
  const { outcome } = adviseOn(ctx, answers).advice;
  if (outcome === "top-up") return ["card", "not-arrived", "balance", "pay"];
  return outcome === "pay-the-bill" ? ["card", "not-arrived", "balance"] : ["card"];
}

/** Unanswered questions count as unknown. */
function withoutQuestions(ctx: Context, answers: Answers): Answers {
  const question = openQuestion(ctx, answers);
  const next = question && answered(answers, question, "unknown", ctx.knowledge.catalog);
  return next === undefined ? answers : withoutQuestions(ctx, next);
}

/** The first ways, in one plain line; if there is nothing to top up, what the answer is about. */
function wayIn(ctx: Context, answers: Answers): string {
  const { outcome, ways } = adviseOn(ctx, answers).advice;
  if (ways.length === 0) return ctx.t.plain(`inline-verdict-${outcome}`);
  const names = ways.slice(0, 3).map(({ name }) => ctx.t.plain(`way-name-${name}`));
  return listed(ctx.t, names);
}

/**
 * Copy and URL buttons, and a link to the bot: callback buttons would find no chat there. "Contact a person" and
 * Telegram's share page belong in a private chat.
 */
function outsideButtons(ctx: Context, inside: InlineKeyboard | undefined, answers: Answers): InlineKeyboard {
  const isOurs = (url: string) => url === ctx.contact || url.startsWith("https://t.me/share/");
  const rows = (inside?.inline_keyboard ?? []).map((row) =>
    row.filter((button) => "copy_text" in button || ("url" in button && !isOurs(button.url))),
  );
  const open = InlineKeyboard.url(ctx.t.plain("button-open-bot"), deepLink(ctx, payloadOf(answers)));
  return keyboardOf(...rows, [open]);
}
