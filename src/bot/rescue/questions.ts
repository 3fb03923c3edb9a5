import { InlineKeyboard } from "grammy";
import {
  channelsOf,
  type MishapQuestion,
  type MishapTold,
  mishapStepBack,
  nextMishapQuestion,
} from "../../domain/mishap-told.ts";
import { ELAPSED, RESCUE_PROBLEMS } from "../../domain/rescue.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { operatorOf } from "../knowledge.ts";
import { homeButton, languageButton, type Screen } from "../screen.ts";
import type { Say } from "../speech.ts";
import { tellName } from "../telling-operator.ts";
import { moreOf, packSpot, RESCUE, type Spot, spotPress } from "./spot.ts";

/** One question on what went wrong; `note` is said above it. */
export function mishapQuestion(ctx: Context, spot: Spot, question: MishapQuestion, note?: string): Screen {
  const { say } = ctx;
  const lines = [headOf(ctx, spot), "", note, say(`rescue-${question}-question`)];
  const keyboard = new InlineKeyboard();
  for (const [index, { label, told, isLikely }] of choicesOf(say, spot.told, question).entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(label, spotPress({ trip: spot.trip, told }));
    if (isLikely) keyboard.primary();
  }
  keyboard.row();
  if (question !== "problem")
    keyboard.text(say.plain("button-back"), spotPress({ trip: spot.trip, told: mishapStepBack(spot.told) }));
  ctx.record.waiting = { room: RESCUE, more: moreOf({ told: spot.told }) };
  return {
    text: lines.filter((line) => line !== undefined).join("\n"),
    keyboard: withWayOut(ctx, keyboard, spot),
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
        ? say("card-head", { operator })
        : say("card-head-answers", { operator, answers });
  return [warning(say), recap].filter((line) => line !== "").join("\n");
}

export interface Choice {
  /** What stands on the button; the likely way has a star there. */
  label: string;
  words: string;
  told: MishapTold;
  isLikely: boolean;
}

export function choicesOf(say: Say, told: MishapTold, question: MishapQuestion): Choice[] {
  const choice = (words: string, next: MishapTold, isLikely = false): Choice => {
    const label = isLikely ? say.plain("button-recommended", { route: words }) : words;
    return { label, words, told: next, isLikely };
  };
  switch (question) {
    case "problem":
      return [...RESCUE_PROBLEMS, "unknown" as const].map((problem) =>
        choice(say.plain(`rescue-problem-${problem}`), { ...told, problem }),
      );
    case "channel":
      return channelsOf(told).map((channel) =>
        choice(
          say.plain(`rescue-channel-${channel}`),
          { ...told, channel },
          channel === told.likely && channel !== "unknown",
        ),
      );
    case "elapsed":
      return [...ELAPSED, "unknown" as const].map((elapsed) =>
        choice(say.plain(`rescue-elapsed-${elapsed}`), { ...told, elapsed }),
      );
  }
}

/** "Not arrived · Website", plain: what they know, and nothing of what they do not. */
function mishapRecap(say: Say, told: MishapTold): string {
  const { channel, elapsed, problem } = told;
  const isChannelOpen = nextMishapQuestion(told) === "channel";
  return [
    ...(problem === undefined || problem === "unknown" ? [] : [say.plain(`rescue-problem-${problem}`)]),
    ...(channel === undefined || channel === "unknown" || isChannelOpen
      ? []
      : [say.plain(`rescue-channel-${channel}`)]),
    ...(elapsed === undefined || elapsed === "unknown" ? [] : [say.plain(`rescue-elapsed-${elapsed}`)]),
  ].join(" · ");
}

/** Beside the way back: to the card, home, and the same in the other language. */
export function withWayOut(ctx: Context, keyboard: InlineKeyboard, spot: Spot): InlineKeyboard {
  keyboard.add(...wayToCard(ctx, spot.trip)).row();
  homeButton(ctx, keyboard).add(languageButton(ctx, RESCUE, packSpot(spot)));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}
