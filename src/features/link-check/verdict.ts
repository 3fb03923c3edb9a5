import { InlineKeyboard } from "grammy";
import type { Reseller } from "../../catalog/belgium.ts";
import { dayInBrussels } from "../../day.ts";
import type { LinkOutcome } from "./links.ts";
import type { Operator } from "../../catalog/operator.ts";
import { readAnswers } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { featurePress } from "../../bot/callback-data.ts";
import type { Screen } from "../../bot/screen.ts";
import { bullets, listed, formatDoubt } from "../../format/facts.ts";
import type { Finding } from "./findings.ts";
import { addFooter, addPaid, realLine } from "./warnings.ts";

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
  const keyboard = new InlineKeyboard();
  const pretended = shown.flatMap(({ outcome }) => (outcome.outcome === "fake" ? [outcome.real.domain] : []));
  const own = worst === "unlisted" ? (operator?.domains.map(({ value }) => value) ?? []) : [];
  for (const domain of [...new Set([...pretended, ...own])].slice(0, 2))
    keyboard.url(t.plain("open-domain", { domain }), `https://${domain}/`).row();
  if (worst === "fake" || worst === "unlisted") addPaid(ctx, keyboard);
  if (worst === "reseller")
    keyboard
      .text(t.plain("button-not-arrived"), featurePress("not-arrived", readAnswers(ctx.session.answers)))
      .row();
  return { text, keyboard: addFooter(ctx, keyboard, "verdict"), isReply: true };
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
