import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../day.ts";
import type { Evidence } from "../../catalog/fact.ts";
import type { Operator } from "../../catalog/operator.ts";
import { readAnswers } from "../../guide/answers.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { featurePress, letterOf, packFeatureData, wordOf } from "../../bot/callback-data.ts";
import { button, type Button, footer, keyboardOf, type Screen } from "../../bot/screen.ts";
import { bullets, formatSources, ifKnown, listed, formatDoubt } from "../../format/facts.ts";
import type { Reseller } from "../../catalog/belgium.ts";
import type { LinkOutcome, Finding } from "./links.ts";

/**
 * The verdict on a message, as a reply to it: a line per link, the real address of the operator in question, and what
 * to do.
 */
export function outcomeScreen(
  ctx: Context,
  findings: readonly Finding[],
  { hasSecret, operator }: { hasSecret: boolean; operator: Operator | undefined },
): Screen {
  const { t } = ctx;
  const worst = findings[0]?.outcome.outcome ?? "unlisted";
  const shown = findings.slice(0, MOST);
  const left = findings.length - shown.length;
  const text = [
    t(`check-head-${worst}`),
    [
      ...bullets(shown.map((finding) => lineFor(ctx, finding))),
      ...(left > 0 ? [t("check-left", { count: left })] : []),
    ].join("\n"),
    t(`check-then-${worst}`),
    ...(worst === "unlisted" ? realLine(ctx, operator) : []),
    ...(hasSecret ? [t("number-secret")] : []),
    t("check-never"),
  ].join("\n\n");
  const pretended = shown.flatMap(({ outcome }) => (outcome.outcome === "fake" ? [outcome.real.domain] : []));
  const own = worst === "unlisted" ? (operator?.domains.map(({ value }) => value) ?? []) : [];
  const domains = [...new Set([...pretended, ...own])].slice(0, 2);
  const rows = [
    ...domains.map((domain) => [
      InlineKeyboard.url(t.plain("open-domain", { domain }), `https://${domain}/`),
    ]),
    [(worst === "fake" || worst === "unlisted") && paidButton(ctx)],
    [worst === "reseller" && notArrivedButton(ctx)],
  ];
  return { text, keyboard: keyboardFor(ctx, rows, "verdict"), isReply: true };
}

const MOST = 5;

function lineFor(ctx: Context, { shown: host, outcome, written }: Finding): string {
  const { t } = ctx;
  const sentences = [
    ...aboutLink(ctx, host, outcome),
    ...("isEncrypted" in outcome && !outcome.isEncrypted ? [t("check-not-encrypted")] : []),
    ...(written === undefined ? [] : [t("check-hidden", { written })]),
  ];
  return sentences.join(t.plain("check-between"));
}

function aboutLink(ctx: Context, host: string, outcome: LinkOutcome): string[] {
  const { t } = ctx;
  switch (outcome.outcome) {
    case "official":
      return [t("check-official", { host, name: outcome.name })];
    case "reseller":
      return [t("check-reseller", { host, name: outcome.reseller.name }), ...formatReseller(ctx, outcome)];
    case "fake": {
      const { domain, name } = outcome.real;
      const trick = t.plain(`trick-${outcome.trick}`);
      return [t("check-fake", { host, name, real: domain, trick })];
    }
    case "unlisted":
      return [t(`unlisted-${outcome.because}`, { host })];
  }
}

/** What is known about buying there. */
function formatReseller({ now, t }: Context, { reseller }: { reseller: Reseller }): string[] {
  const { fee, group, onlyOnce, refunds, statement } = reseller;
  const known = [
    group && { fact: group, line: t("reseller-group", { group: group.value }) },
    fee && { fact: fee, line: t(`reseller-fee-${fee.value}`) },
    refunds && { fact: refunds, line: t(`reseller-refunds-${refunds.value}`) },
    onlyOnce && { fact: onlyOnce, line: t("reseller-only-once", { button: onlyOnce.value }) },
    statement && {
      fact: statement,
      line: t("reseller-statement", { names: listed(t, statement.value) }),
    },
  ];
  return known.flatMap((each) => (each ? [each.line + formatDoubt(t, each.fact, dayInBrussels(now))] : []));
}

/** The screens of the feature, by the first letter in a button: none is given to another. */
const PAGES = { s: "scam", p: "paid", v: "verdict" } as const;
type CheckPage = (typeof PAGES)[keyof typeof PAGES];

export function readPage([letter]: readonly string[]): CheckPage | undefined {
  return wordOf(PAGES, letter);
}

/** What to send, and the real addresses of the operator that the talk is about. `note` is said first. */
export function introScreen(ctx: Context, note?: "check-nothing"): Screen {
  const { t } = ctx;
  const text = [
    ...(note === undefined ? [] : [t(note)]),
    t("check"),
    ...realLine(ctx, operatorOf(ctx, readAnswers(ctx.session.answers))),
    t("check-never"),
  ].join("\n\n");
  ctx.session.waiting = { feature: "link-check", more: [] };
  return { text, keyboard: keyboardFor(ctx, [[paidButton(ctx)]]) };
}

/** Somebody speaks of a swindle, or of credit far below its price: what the tricks are, before anything is paid. */
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
  return { text, keyboard: keyboardFor(ctx, [[paidButton(ctx)]], "scam") };
}

/** They have paid, or given something away: whom to call, in order. */
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
  const rows = [
    ...[numbers.number, numbers.abroad, address].map((code) => [
      InlineKeyboard.copyText(t.plain("copy", { text: code }), code),
    ]),
    [notArrivedButton(ctx)],
  ];
  return { text, keyboard: keyboardFor(ctx, rows, "paid") };
}

/** The real addresses of an operator. */
function realLine({ t }: Context, operator: Operator | undefined): string[] {
  const domains = operator?.domains.map(({ value }) => value) ?? [];
  if (operator === undefined || domains.length === 0) return [];
  return [t("check-real", { operator: operator.name, domains: listed(t, domains) })];
}

function paidButton(ctx: Context) {
  const press = featurePress("link-check", readAnswers(ctx.session.answers), "p");
  return button(ctx, "button-paid-already", press);
}

function notArrivedButton(ctx: Context) {
  return button(ctx, "button-not-arrived", featurePress("not-arrived", readAnswers(ctx.session.answers)));
}

/** To the card where there is one, home, and the same in the other language. */
function keyboardFor(ctx: Context, rows: readonly (readonly Button[])[], page?: CheckPage) {
  const answers = readAnswers(ctx.session.answers);
  const detail = packFeatureData(answers, ...ifKnown(letterOf(PAGES, page), String));
  return keyboardOf(...rows, wayToCard(ctx, answers), footer(ctx, "link-check", detail));
}

function sourceLines(ctx: Context, facts: readonly Evidence[]): string {
  const pages = formatSources(ctx.t, facts, dayInBrussels(ctx.now));
  return [ctx.t("card-sources"), ...bullets(pages)].join("\n");
}
