import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../day.ts";
import type { Evidence } from "../../catalog/fact.ts";
import type { Operator } from "../../catalog/operator.ts";
import { readAnswers } from "../../guide/answers.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { packFeatureData, featurePress } from "../../bot/callback-data.ts";
import { footer, type Screen } from "../../bot/screen.ts";
import { bullets, formatSources, listed } from "../../format/facts.ts";

/** The feature's screens, by their first letter in a button. Never reuse a letter. */
const PAGES = ["scam", "paid", "verdict"] as const;
type CheckPage = (typeof PAGES)[number];

export function readPage([letter]: readonly string[]): CheckPage | undefined {
  return PAGES.find((page) => page.charAt(0) === letter);
}

/** What to send, and the real addresses of the operator in question. `note` comes first. */
export function introScreen(ctx: Context, note?: "check-nothing"): Screen {
  const { t } = ctx;
  const text = [
    ...(note === undefined ? [] : [t(note)]),
    t("check"),
    ...realLine(ctx, operatorOf(ctx, readAnswers(ctx.session.answers))),
    t("check-never"),
  ].join("\n\n");
  ctx.session.waiting = { feature: "link-check", more: [] };
  return { text, keyboard: addFooter(ctx, addPaid(ctx, new InlineKeyboard())) };
}

/** They mention a scam, or credit far below its price: the usual tricks, before they pay. */
export function scamScreen(ctx: Context): Screen {
  const { t } = ctx;
  const { fraud, phishing } = ctx.knowledge.authorities;
  const tricks = [t("scam-pay-first"), t("scam-cheap-credit"), t("scam-fake-messages"), t("scam-codes")];
  const text = [
    t("scam"),
    bullets(tricks).join("\n"),
    t("scam-then"),
    t("check-never"),
    sourceLines(ctx, [fraud.cheapCredit, phishing.fakeTopUpMessages]),
  ].join("\n\n");
  return { text, keyboard: addFooter(ctx, addPaid(ctx, new InlineKeyboard()), "scam") };
}

/** They have paid or given something away: whom to call, in order. */
export function paidScreen(ctx: Context): Screen {
  const { t } = ctx;
  const { cardStop, fraud, phishing } = ctx.knowledge.authorities;
  const numbers = { number: cardStop.number.value, abroad: cardStop.fromAbroad.value };
  const address = phishing.forwardTo.value;
  const steps = [
    t("paid-card-stop", numbers),
    t("paid-police"),
    t("paid-forward", { address }),
    t("paid-operator"),
  ];
  const text = [
    t("paid"),
    steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    t("paid-second-time"),
    sourceLines(ctx, [cardStop.number, fraud.reportTo]),
  ].join("\n\n");
  const keyboard = new InlineKeyboard();
  for (const code of [numbers.number, numbers.abroad, address])
    keyboard.copyText(t.plain("copy", { text: code }), code).row();
  keyboard
    .text(t.plain("button-not-arrived"), featurePress("not-arrived", readAnswers(ctx.session.answers)))
    .row();
  return { text, keyboard: addFooter(ctx, keyboard, "paid") };
}

/** The real addresses of an operator. */
export function realLine({ t }: Context, operator: Operator | undefined): string[] {
  const domains = operator?.domains.map(({ value }) => value) ?? [];
  if (operator === undefined || domains.length === 0) return [];
  return [t("check-real", { operator: operator.name, domains: listed(t, domains) })];
}

export function addPaid(ctx: Context, keyboard: InlineKeyboard): InlineKeyboard {
  const press = featurePress("link-check", readAnswers(ctx.session.answers), "p");
  return keyboard.text(ctx.t.plain("button-paid-already"), press).row();
}

/** To the card if there is one, home, and the same screen in the other language. */
export function addFooter(ctx: Context, keyboard: InlineKeyboard, page?: CheckPage): InlineKeyboard {
  const answers = readAnswers(ctx.session.answers);
  const detail = packFeatureData(answers, ...(page === undefined ? [] : [page.charAt(0)]));
  keyboard.add(...wayToCard(ctx, answers)).row();
  return keyboard.add(...footer(ctx, "link-check", detail).inline_keyboard.flat());
}

function sourceLines(ctx: Context, facts: readonly Evidence[]): string {
  const pages = formatSources(ctx.t, facts, dayInBrussels(ctx.now));
  return [ctx.t("card-sources"), ...bullets(pages)].join("\n");
}
