import type { Message } from "grammy/types";
import { readNumber } from "../../catalog/number.ts";
import { readAnswers } from "../../guide/answers.ts";
import { type Finding, findingsIn } from "./links.ts";
import { introScreen, outcomeScreen, paidScreen, readPage, scamScreen } from "./verdict.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { isIncident } from "../../understanding/intents.ts";
import { readFeatureData } from "../../bot/callback-data.ts";
import type { Screen } from "../../bot/screen.ts";
import { heardIn, saysNothing } from "../../guide/typed.ts";

/** Checks whether a link is real, and what to do about a scam. We never open or store a link. */
export const linkCheck: Feature = {
  name: "link-check",
  command: "check",
  inHelp: true,
  open(ctx, detail) {
    const { message } = ctx;
    if (message !== undefined && isCommand(message))
      return detail === "" ? introScreen(ctx) : judge(ctx, message);
    const page = readPage(readFeatureData(ctx, detail).more);
    if (page === "paid") return paidScreen(ctx);
    if (page === "scam") return FELL_FOR_IT.test(message?.text ?? "") ? paidScreen(ctx) : scamScreen(ctx);
    const judged = page === "verdict" ? ctx.callbackQuery?.message?.reply_to_message : undefined;
    return judged === undefined ? introScreen(ctx) : judge(ctx, judged);
  },
  /** A text without a link, after we asked for one. */
  onText: (ctx, text) => (saysNothing(heardIn(ctx, text)) ? introScreen(ctx, "check-nothing") : undefined),
};

/** It has already happened: getting the money back comes before spotting the next scam. */
const FELL_FOR_IT =
  /被骗(?!子)|上当|转了|给了|付了|告诉了|说了|发给|\b(?:i|we|she|he|mother|mum|dad|wife|husband)\b.{0,24}\b(?:gave|sent|paid|told|transferred|typed|entered|fell for|clicked|bought)\b|\bgot scammed|\bscammed me|\bbeen scammed|\b(?:i )?already paid/iu;

/** A message with links gets a verdict whatever was asked; a forwarded message always gets an answer. */
export function linkScreen(ctx: Context): Screen | undefined {
  const { message } = ctx;
  if (message === undefined || isCommand(message)) return undefined;
  return message.forward_origin === undefined ? screenForOwn(ctx, message) : screenForForwarded(ctx, message);
}

function screenForOwn(ctx: Context, message: Message): Screen | undefined {
  const findings = findingsIn(ctx, message);
  if (findings.length === 0 || isAboutSomethingElse(ctx, findings, textOf(message))) return undefined;
  return judge(ctx, message);
}

/** Leaves a number in it to its own feature, names a trick, and otherwise finds nothing to judge. */
function screenForForwarded(ctx: Context, message: Message): Screen | undefined {
  const text = textOf(message);
  if (findingsIn(ctx, message).length > 0) return judge(ctx, message);
  if (text === "" || readNumber(text, ctx.knowledge.numbers).kind !== "other") return undefined;
  return heardIn(ctx, text).intent === "scam" ? scamScreen(ctx) : introScreen(ctx, "check-nothing");
}

function judge(ctx: Context, message: Message): Screen {
  const findings = findingsIn(ctx, message);
  if (findings.length === 0) return introScreen(ctx, "check-nothing");
  const text = textOf(message);
  const rest = text.replaceAll(/\S*[.@:/]\S*/gu, " ");
  const { kind } = readNumber(rest, ctx.knowledge.numbers);
  const spokenOf = heardIn(ctx, text).answers.operator ?? readAnswers(ctx.session.answers).operator;
  return outcomeScreen(ctx, findings, {
    hasSecret: kind === "secret",
    operator: ctx.knowledge.catalog.operator(spokenOf ?? ""),
  });
}

/**
 * "proximus.be 怎么充值" asks how to top up, "base.be" may say which operator it is, and if they paid and are waiting for
 * credit, that comes first. A fake is always mentioned.
 */
function isAboutSomethingElse(ctx: Context, findings: readonly Finding[], text: string): boolean {
  const verdicts = new Set(findings.map(({ outcome }) => outcome.outcome));
  if (verdicts.has("fake")) return false;
  const { intent } = heardIn(ctx, text);
  const isAboutLinks = intent === undefined || intent === "scam";
  if (verdicts.has("unlisted")) return !isAboutLinks && isIncident(intent);
  const answers =
    ctx.waiting !== undefined && ctx.waiting.feature !== "link-check" && /^[\w.-]+$/u.test(text);
  return answers || !isAboutLinks;
}

function isCommand(message: Message): boolean {
  return message.forward_origin === undefined && textOf(message).startsWith("/");
}

function textOf(message: Message | undefined): string {
  return message?.text ?? message?.caption ?? "";
}
