import { InlineKeyboard } from "grammy";
import {
  packMishap,
  packPlace,
  placeIn,
  placePress,
  unpackMishap,
  letterOf,
  wordOf,
} from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { adviseOn, operatorOf } from "../../bot/knowledge.ts";
import { addInRows, type Screen, withFooter } from "../../bot/screen.ts";
import type { Say } from "../../bot/translate.ts";
import { tellName } from "../../format/operator.ts";
import { ifKnown, listed } from "../../format/facts.ts";
import {
  channelsOf,
  type MishapQuestion,
  mishapStepBack,
  type MishapTold,
  nextMishapQuestion,
  RESCUE_PROBLEMS,
  type RescueProblem,
} from "./plans.ts";
import type { Trip } from "../../guide/answers.ts";

/** One question on what went wrong; `note` is said above it. */
export function mishapQuestion(ctx: Context, spot: Spot, question: MishapQuestion, note?: string): Screen {
  const { say } = ctx;
  const lines = [headOf(ctx, spot), "", note, say(`rescue-${question}-question`)];
  const choices = choicesOf(say, spot.told, question)
    .filter(({ told: { problem } }) => fits(ctx, spot.trip, problem))
    .map(({ words: text, told, isLikely }) =>
      InlineKeyboard.text(
        { text, ...(isLikely && { style: "primary" }) },
        spotPress({ trip: spot.trip, told }),
      ),
    );
  const keyboard = addInRows(new InlineKeyboard(), choices);
  const back = spotPress({ trip: spot.trip, told: mishapStepBack(spot.told) });
  if (question === "problem") keyboard.add(...wayToCard(ctx, spot.trip)).row();
  else keyboard.text(say.plain("button-back"), back);
  ctx.record.waiting = { room: RESCUE, more: moreOf({ told: spot.told }) };
  return {
    text: lines.filter((line) => line !== undefined).join("\n"),
    keyboard: withFooter(ctx, keyboard, RESCUE, packSpot(spot)),
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
    answers === "" ? say("rescue-head", { operator }) : say("rescue-head-answers", { operator, answers });
  return [warning(say), operator === "" ? answers : recap].filter((line) => line !== "").join("\n");
}

interface Choice {
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
  return listed(say, [
    ...(problem === undefined || problem === "unknown" ? [] : [say.plain(`rescue-problem-${problem}`)]),
    ...(isChannelOpen || !channel || channel === "unknown" ? [] : [say.plain(`rescue-channel-${channel}`)]),
    ...(elapsed === undefined || elapsed === "unknown" ? [] : [say.plain(`rescue-elapsed-${elapsed}`)]),
  ]);
}

/** The other screens of the rescue, by the letter that stands for each in a button: none is given away twice. */
const SIDES = { c: "complaint", o: "ombudsman", p: "operator", q: "problems" } as const;
type Side = (typeof SIDES)[keyof typeof SIDES];

/** Where a person stands in the rescue. */
export interface Spot {
  trip: Trip;
  told: MishapTold;
  side?: Side | undefined;
}

export const RESCUE = "rescue";

export function spotIn(ctx: Context, detail: string): Spot {
  const { trip, more } = placeIn(ctx, detail);
  return { trip, told: unpackMishap(more[0] ?? ""), side: wordOf(SIDES, more[1]) };
}

export function spotPress({ trip, ...rest }: Spot): string {
  return placePress(RESCUE, trip, ...moreOf(rest));
}

export function packSpot({ trip, ...rest }: Spot): string {
  return packPlace(trip, ...moreOf(rest));
}

/** What stands in a button beside the trip. */
export function moreOf({ told, side }: Omit<Spot, "trip">): string[] {
  return [packMishap(told), ...ifKnown(letterOf(SIDES, side), String)];
}
