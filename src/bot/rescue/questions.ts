import { InlineKeyboard } from "grammy";
import {
  channelsOf,
  type MishapQuestion,
  type MishapTold,
  mishapStepBack,
  nextMishapQuestion,
} from "../../domain/mishap-told.ts";
import { RESCUE_PROBLEMS, type RescueProblem } from "../../domain/rescue.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import type { Trip } from "../../domain/trip.ts";
import { adviseOn, operatorOf } from "../knowledge.ts";
import { homeButton, languageButton, type Screen } from "../screen.ts";
import type { Say } from "../speech.ts";
import { tellName } from "../telling-operator.ts";
import { listed } from "../telling.ts";
import { moreOf, packSpot, RESCUE, type Spot, spotPress } from "./spot.ts";

/** One question on what went wrong; `note` is said above it. */
export function mishapQuestion(ctx: Context, spot: Spot, question: MishapQuestion, note?: string): Screen {
  const { say } = ctx;
  const lines = [headOf(ctx, spot), "", note, say(`rescue-${question}-question`)];
  const keyboard = new InlineKeyboard();
  const choices = choicesOf(say, spot.told, question).filter(({ told: { problem } }) =>
    fits(ctx, spot.trip, problem),
  );
  for (const [index, { words, told, isLikely }] of choices.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(words, spotPress({ trip: spot.trip, told }));
    if (isLikely) keyboard.primary();
  }
  keyboard.row();
  if (question === "problem") keyboard.add(...wayToCard(ctx, spot.trip)).row();
  else
    keyboard.text(
      ctx.say.plain("button-back"),
      spotPress({ trip: spot.trip, told: mishapStepBack(spot.told) }),
    );
  ctx.record.waiting = { room: RESCUE, more: moreOf({ told: spot.told }) };
  return {
    text: lines.filter((line) => line !== undefined).join("\n"),
    keyboard: withFooter(ctx, keyboard, spot),
  };
}

/** Always the first line of a screen. */
export function warning(say: Say): string {
  return say("rescue-step-do-not-pay-again");
}

/** The warning, and what they have told. */
export function headOf(ctx: Context, { told, trip }: Spot): string {
  const { say } = ctx;
  const answers = mishapRecap(say, told);
  const known = operatorOf(ctx, trip);
  const operator = known === undefined || known.kind === "signpost" ? "" : tellName(say, known);
  const recap =
    operator === ""
      ? answers
      : answers === ""
        ? say("rescue-head", { operator })
        : say("rescue-head-answers", { operator, answers });
  return [warning(say), recap].filter((line) => line !== "").join("\n");
}

export interface Choice {
  /** On the button. */
  words: string;
  told: MishapTold;
  /** The way that the card advised: coloured, and the first. */
  isLikely: boolean;
}

export function choicesOf(say: Say, told: MishapTold, question: MishapQuestion): Choice[] {
  switch (question) {
    case "problem":
      return [...RESCUE_PROBLEMS, "unknown" as const].map((problem) => ({
        words: say.plain(`rescue-problem-${problem}`),
        told: { ...told, problem },
        isLikely: false,
      }));
    case "channel":
      return channelsOf(told).map((channel) => ({
        words: say.plain(`rescue-channel-${channel}`),
        told: { ...told, channel },
        isLikely: channel === told.likely && channel !== "unknown",
      }));
  }
}

/** A bill comes, so that there is nothing to top up. */
export function paysBill(ctx: Context, trip: Trip): boolean {
  return operatorOf(ctx, trip) !== undefined && adviseOn(ctx, trip).advice.verdict === "pay-the-bill";
}

/** With a bill no voucher is refused, and without one no bill stays open; of nobody's card all can be. */
function fits(ctx: Context, trip: Trip, problem: RescueProblem | "unknown" | undefined): boolean {
  if (problem === undefined || problem === "unknown") return true;
  const operator = operatorOf(ctx, trip);
  if (operator === undefined || operator.kind === "signpost") return true;
  return paysBill(ctx, trip) ? OF_BILLS.has(problem) : problem !== "bill-open";
}

const OF_BILLS: ReadonlySet<RescueProblem> = new Set<RescueProblem>(["bill-open", "failed", "paid-twice"]);

/** "Not arrived, operator's site", plain: what they know, and nothing of what they do not. */
function mishapRecap(say: Say, told: MishapTold): string {
  const { channel, elapsed, problem } = told;
  const isChannelOpen = nextMishapQuestion(told) === "channel";
  const answers = [
    ...(problem === undefined || problem === "unknown" ? [] : [say.plain(`rescue-problem-${problem}`)]),
    ...(channel === undefined || channel === "unknown" || isChannelOpen
      ? []
      : [say.plain(`rescue-channel-${channel}`)]),
    ...(elapsed === undefined || elapsed === "unknown" ? [] : [say.plain(`rescue-elapsed-${elapsed}`)]),
  ];
  return listed(say, answers);
}

/** The last row: home, and the same in the other language, beside whatever stands there. */
export function withFooter(ctx: Context, keyboard: InlineKeyboard, spot: Spot): InlineKeyboard {
  homeButton(ctx, keyboard).add(languageButton(ctx, RESCUE, packSpot(spot)));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}
