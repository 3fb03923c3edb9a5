import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../day.ts";
import { answered } from "../../guide/questions.ts";
import { PAYMENTS } from "../../catalog/payment.ts";
import type { Answers } from "../../guide/answers.ts";
import { cardScreen } from "../card/card.ts";
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
export function answersTo(ctx: Context, { topic, answers: told }: Asked): Answer[] {
  if (operatorOf(ctx, told) === undefined) {
    const { common } = ctx.knowledge.catalog.menu;
    return common.map((operator) => answerOn(ctx, topic, withoutQuestions(ctx, { ...told, operator })));
  }
  const answers = withoutQuestions(ctx, told);
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
  card: (ctx, answers) => cardScreen(ctx, answers),
  // Of a top-up that did not arrive, nothing is known yet.
  "not-arrived": (ctx, answers) =>
    stepsScreen(
      ctx,
      { answers, told: {} },
      { problem: "not-arrived", channel: "unknown", elapsed: "under-24-hours" },
    ),
  // There is no record here: the feature opens as for somebody of whom nothing is remembered.
  balance(ctx, answers) {
    const stranger = Object.assign(Object.create(ctx) as Context, { session: freshSession(0) });
    return ctx.features.get("balance")?.open(stranger, packFeatureData(answers)) ?? cardScreen(ctx, answers);
  },
  pay: payScreen,
};

/** What is known to pay here, and how to see the rest for oneself. */
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
  const rows = cardScreen(ctx, answers).keyboard?.inline_keyboard ?? [];
  return { text, keyboard: keyboardOf(...rows.map((row) => row.filter((button) => "url" in button))) };
}

/** As under a card: who has no way to top up is not told how to see that it worked. */
function topicsOf(ctx: Context, answers: Answers): Topic[] {
  const { outcome } = adviseOn(ctx, answers).advice;
  if (outcome === "top-up") return ["card", "not-arrived", "balance", "pay"];
  return outcome === "pay-the-bill" ? ["card", "not-arrived", "balance"] : ["card"];
}

/** What they did not say counts as unknown. */
function withoutQuestions(ctx: Context, answers: Answers): Answers {
  const question = openQuestion(ctx, answers);
  const next = question && answered(answers, question, "unknown", ctx.knowledge.catalog);
  return next === undefined ? answers : withoutQuestions(ctx, next);
}

/** The first ways, in one plain line; what the answer is about, where there is nothing to top up. */
function wayIn(ctx: Context, answers: Answers): string {
  const { outcome, ways } = adviseOn(ctx, answers).advice;
  if (ways.length === 0) return ctx.t.plain(`inline-verdict-${outcome}`);
  const names = ways.slice(0, 3).map(({ name }) => ctx.t.plain(`way-name-${name}`));
  return listed(ctx.t, names);
}

/**
 * What can be copied or opened, and the way into the bot: a press that calls back would find no chat there. The way to a
 * person, or to Telegram's page for sharing, belongs in a private chat.
 */
function outsideButtons(ctx: Context, inside: InlineKeyboard | undefined, answers: Answers): InlineKeyboard {
  const isOurs = (url: string) => url === ctx.contact || url.startsWith("https://t.me/share/");
  const rows = (inside?.inline_keyboard ?? []).map((row) =>
    row.filter((button) => "copy_text" in button || ("url" in button && !isOurs(button.url))),
  );
  const open = InlineKeyboard.url(ctx.t.plain("button-open-bot"), deepLink(ctx, payloadOf(answers)));
  return keyboardOf(...rows, [open]);
}
