import { InlineKeyboard } from "grammy";
import {
  packIncident,
  packFeatureData,
  readFeatureData,
  featurePress,
  unpackIncident,
  letterOf,
  wordOf,
} from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { adviseOn, operatorOf, realOperatorOf } from "../../bot/knowledge.ts";
import { button, footer, inRows, keyboardOf, type Screen } from "../../bot/screen.ts";
import type { Translate } from "../../bot/translate.ts";
import { formatName } from "../../format/operator.ts";
import { ifKnown, listed } from "../../format/facts.ts";
import { channelsOf, type IncidentQuestion, incidentStepBack, nextIncidentQuestion } from "./plans.ts";
import { type IncidentAnswers, RESCUE_PROBLEMS, type RescueProblem } from "../../catalog/incident.ts";
import type { Answers } from "../../guide/answers.ts";

/** One question about the problem, with `note` above it. */
export function incidentQuestion(
  ctx: Context,
  state: State,
  question: IncidentQuestion,
  note?: string,
): Screen {
  const { t } = ctx;
  const lines = [headOf(ctx, state), "", note, t(`rescue-${question}-question`)];
  const choices = choicesOf(t, state.given, question)
    .filter(({ given: { problem } }) => fits(ctx, state.answers, problem))
    .map(({ words: text, given, isLikely }) =>
      InlineKeyboard.text(
        { text, ...(isLikely && { style: "primary" }) },
        statePress({ answers: state.answers, given }),
      ),
    );
  const back = statePress({ answers: state.answers, given: incidentStepBack(state.given) });
  const isFirst = question === "problem";
  ctx.session.waiting = { feature: NAME, more: moreOf({ given: state.given }) };
  return {
    text: lines.filter((line) => line !== undefined).join("\n"),
    keyboard: keyboardOf(...inRows(choices), isFirst ? wayToCard(ctx, state.answers) : [], [
      !isFirst && button(ctx, "button-back", back),
      ...footer(ctx, NAME, packState(state)),
    ]),
  };
}

/** The first line of every screen. */
export function warning(t: Translate): string {
  return t("rescue-step-do-not-pay-again");
}

/** The warning, and what they have told us. */
export function headOf(ctx: Context, { given, answers }: State): string {
  const { t } = ctx;
  const recap = incidentRecap(t, given);
  const known = realOperatorOf(ctx, answers);
  const operator = known === undefined ? "" : formatName(t, known);
  const head =
    recap === "" ? t("rescue-head", { operator }) : t("rescue-head-answers", { operator, answers: recap });
  return [warning(t), operator === "" ? recap : head].filter((line) => line !== "").join("\n");
}

interface Choice {
  /** The button's label. */
  words: string;
  given: IncidentAnswers;
  /** The channel that the card recommended: coloured, and first. */
  isLikely: boolean;
}

export function choicesOf(t: Translate, given: IncidentAnswers, question: IncidentQuestion): Choice[] {
  switch (question) {
    case "problem":
      return [...RESCUE_PROBLEMS, "unknown" as const].map((problem) => ({
        words: t.plain(`rescue-problem-${problem}`),
        given: { ...given, problem },
        isLikely: false,
      }));
    case "channel":
      return channelsOf(given).map((channel) => ({
        words: t.plain(`rescue-channel-${channel}`),
        given: { ...given, channel },
        isLikely: channel === given.likely && channel !== "unknown",
      }));
  }
}

/** They get a bill, so there is nothing to top up. */
export function paysBill(ctx: Context, answers: Answers): boolean {
  return operatorOf(ctx, answers) !== undefined && adviseOn(ctx, answers).advice.outcome === "pay-the-bill";
}

/** A voucher problem does not fit a bill, nor an open bill a prepaid SIM. Without an operator anything fits. */
function fits(ctx: Context, answers: Answers, problem: RescueProblem | "unknown" | undefined): boolean {
  if (problem === undefined || problem === "unknown") return true;
  if (realOperatorOf(ctx, answers) === undefined) return true;
  return paysBill(ctx, answers) ? OF_BILLS.has(problem) : problem !== "bill-open";
}

const OF_BILLS: ReadonlySet<RescueProblem> = new Set<RescueProblem>(["bill-open", "failed", "paid-twice"]);

/** Plain: "Not arrived, operator's site". Only what they know. */
function incidentRecap(t: Translate, given: IncidentAnswers): string {
  const { channel, elapsed, problem } = given;
  const isChannelOpen = nextIncidentQuestion(given) === "channel";
  return listed(t, [
    ...(problem === undefined || problem === "unknown" ? [] : [t.plain(`rescue-problem-${problem}`)]),
    ...(isChannelOpen || !channel || channel === "unknown" ? [] : [t.plain(`rescue-channel-${channel}`)]),
    ...(elapsed === undefined || elapsed === "unknown" ? [] : [t.plain(`rescue-elapsed-${elapsed}`)]),
  ]);
}

/** The other screens of this feature, by their letter in a button. Never reuse a letter. */
const SIDES = { c: "complaint", o: "ombudsman", p: "operator", q: "problems" } as const;
type Side = (typeof SIDES)[keyof typeof SIDES];

/** Where the person is in this feature. */
export interface State {
  answers: Answers;
  given: IncidentAnswers;
  side?: Side | undefined;
}

export const NAME = "not-arrived";

export function stateIn(ctx: Context, detail: string): State {
  const { answers, more } = readFeatureData(ctx, detail);
  return { answers, given: unpackIncident(more[0] ?? ""), side: wordOf(SIDES, more[1]) };
}

export function statePress({ answers, ...rest }: State): string {
  return featurePress(NAME, answers, ...moreOf(rest));
}

export function packState({ answers, ...rest }: State): string {
  return packFeatureData(answers, ...moreOf(rest));
}

/** What the button carries besides the answers. */
export function moreOf({ given, side }: Omit<State, "answers">): string[] {
  return [packIncident(given), ...ifKnown(letterOf(SIDES, side), String)];
}
