import { InlineKeyboard } from "grammy";
import type { Reseller } from "../../catalog/belgium.ts";
import { dayInBrussels } from "../../day.ts";
import type { LinkVerdict } from "./links.ts";
import type { Operator } from "../../catalog/operator.ts";
import { readTrip } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { placePress } from "../../bot/callback-data.ts";
import type { Screen } from "../../bot/screen.ts";
import { bullets, listed, tellDoubt } from "../../format/facts.ts";
import type { Finding } from "./findings.ts";
import { addFooter, addPaid, realLine } from "./warnings.ts";

/**
 * The verdict on a message: one line for each place that it leads to, the real address of the operator that it speaks
 * of, and what to do. It answers that message.
 */
export function verdictScreen(
  ctx: Context,
  findings: readonly Finding[],
  { hasSecret, operator }: { hasSecret: boolean; operator: Operator | undefined },
): Screen {
  const { say } = ctx;
  const worst = findings[0]?.verdict.verdict ?? "unlisted";
  const shown = findings.slice(0, MOST);
  const left = findings.length - shown.length;
  const text = [
    say(`check-head-${worst}`),
    [
      ...bullets(shown.map((finding) => lineFor(ctx, finding))),
      ...(left > 0 ? [say("check-left", { count: left })] : []),
    ].join("\n"),
    say(`check-then-${worst}`),
    ...(worst === "unlisted" ? realLine(ctx, operator) : []),
    ...(hasSecret ? [say("number-secret")] : []),
    say("check-never"),
  ].join("\n\n");
  const keyboard = new InlineKeyboard();
  const pretended = shown.flatMap(({ verdict }) => (verdict.verdict === "fake" ? [verdict.real.domain] : []));
  const own = worst === "unlisted" ? (operator?.domains.map(({ value }) => value) ?? []) : [];
  for (const domain of [...new Set([...pretended, ...own])].slice(0, 2))
    keyboard.url(say.plain("open-domain", { domain }), `https://${domain}/`).row();
  if (worst === "fake" || worst === "unlisted") addPaid(ctx, keyboard);
  if (worst === "reseller")
    keyboard.text(say.plain("button-not-arrived"), placePress("rescue", readTrip(ctx.record.trip))).row();
  return { text, keyboard: addFooter(ctx, keyboard, "verdict"), isReply: true };
}

const MOST = 5;

function lineFor(ctx: Context, { shown: host, verdict, written }: Finding): string {
  const { say } = ctx;
  const sentences = [
    ...aboutLink(ctx, host, verdict),
    ...("isEncrypted" in verdict && !verdict.isEncrypted ? [say("check-not-encrypted")] : []),
    ...(written === undefined ? [] : [say("check-hidden", { written })]),
  ];
  return sentences.join(say.plain("check-between"));
}

function aboutLink(ctx: Context, host: string, verdict: LinkVerdict): string[] {
  const { say } = ctx;
  switch (verdict.verdict) {
    case "official":
      return [say("check-official", { host, name: verdict.name })];
    case "reseller":
      return [say("check-reseller", { host, name: verdict.reseller.name }), ...tellReseller(ctx, verdict)];
    case "fake": {
      const { domain, name } = verdict.real;
      const trick = say.plain(`trick-${verdict.trick}`);
      return [say("check-fake", { host, name, real: domain, trick })];
    }
    case "unlisted":
      return [say(`unlisted-${verdict.because}`, { host })];
  }
}

/** What is known of buying there. */
function tellReseller({ now, say }: Context, { reseller }: { reseller: Reseller }): string[] {
  const { fee, group, onlyOnce, refunds, statement } = reseller;
  const known = [
    group && { fact: group, line: say("reseller-group", { group: group.value }) },
    fee && { fact: fee, line: say(`reseller-fee-${fee.value}`) },
    refunds && { fact: refunds, line: say(`reseller-refunds-${refunds.value}`) },
    onlyOnce && { fact: onlyOnce, line: say("reseller-only-once", { button: onlyOnce.value }) },
    statement && {
      fact: statement,
      line: say("reseller-statement", { names: listed(say, statement.value) }),
    },
  ];
  return known.flatMap((each) => (each ? [each.line + tellDoubt(say, each.fact, dayInBrussels(now))] : []));
}
