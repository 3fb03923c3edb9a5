import { PLACEHOLDERS } from "../../catalog/menu.ts";
import { incidentOf, nextIncidentQuestion } from "./plans.ts";
import { type IncidentAnswers } from "../../catalog/incident.ts";
import { readAnswers, type Answers } from "../../guide/answers.ts";
import { type Intent, isIncident } from "../../understanding/intents.ts";
import type { Understood } from "../../understanding/understand.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { askOperator } from "../../guide/screen.ts";
import { packFeatureData, unpackIncident } from "../../bot/callback-data.ts";
import { complaintScreen, ombudsmanScreen } from "./letter.ts";
import {
  incidentQuestion,
  moreOf,
  paysBill,
  NAME,
  type State,
  stateIn,
  statePress,
  warning,
} from "./questions.ts";
import { stepsScreen } from "./steps.ts";
import { heardAt, heardBeside } from "./typed.ts";
import type { Screen } from "../../bot/screen.ts";
import { heardIn, answersAfter } from "../../guide/typed.ts";

/** They paid and something went wrong: at most two questions, then what to do. Never advise to pay again. */
export const notArrived: Feature = {
  name: NAME,
  inHelp: true,
  open(ctx, detail) {
    const state = stateIn(ctx, detail);
    return screenAt(ctx, { ...state, given: heardBeside(state.given, ctx.message?.text) });
  },
  onText,
};

/**
 * While something has gone wrong, a typed text adds to it: the operator, how they paid, a doubt. It goes to others
 * only if it clearly asks for something else, and paying again does not count as that.
 */
function onText(ctx: Context, text: string, more: readonly string[]): Screen | undefined {
  const heard = heardIn(ctx, text, "operator");
  const remembered = readAnswers(ctx.session.answers);
  const state = stateIn(ctx, packFeatureData(remembered, ...more));
  // "With PayPal" answers how they paid; it is not a question about paying.
  const isChannel = nextIncidentQuestion(state.given) === "channel" && heard.answers.means !== undefined;
  if (!isChannel && asksForElse(heard, text)) return undefined;
  const given = state.side === "operator" ? undefined : heardAt(ctx, state.given, text, heard);
  const answers = answersBeside(remembered, heard.answers);
  if (answers !== undefined) ctx.session.answers = answers;
  const isUnread = given === undefined && answers === undefined;
  if (isUnread) ctx.counted.push({ event: "unread" });
  const stateAfter = {
    answers: answers ?? remembered,
    given: heardBeside(given ?? state.given, text),
    ...(isUnread && { side: state.side }),
  };
  return screenAt(ctx, stateAfter, isUnread ? ctx.t("rescue-again") : undefined);
}

/** Here `means` says how they paid, not what they have to pay with. */
function answersBeside(remembered: Answers, answers: Answers): Answers | undefined {
  const { operator, ...rest } = answers;
  delete rest.means;
  const isKnown =
    operator !== undefined && operator !== PLACEHOLDERS.dontKnow && operator !== PLACEHOLDERS.noCard;
  return answersAfter(remembered, { ...rest, ...(isKnown && { operator }) });
}

function asksForElse({ intent, confidence, answers }: Understood, text: string): boolean {
  if (intent === undefined) return false;
  if (PAYS.has(intent))
    return confidence >= SURE_TO_PAY && answers.offline === undefined && !AGAIN.test(text);
  return intent === "scam" || !isIncident(intent);
}

/** Intents that may be about the same problem, or would make them pay again. */
const PAYS: ReadonlySet<Intent> = new Set<Intent>(["top-up", "payment", "shop", "money"]);
const SURE_TO_PAY = 0.6;
const AGAIN = /再|重新|again|another|once more|second/iu;

/** `note` goes above an open question. */
function screenAt(ctx: Context, state: State, note?: string): Screen {
  const { side } = state;
  if (side === "problems") return incidentQuestion(ctx, { ...state, side: undefined }, "problem", note);
  const given = presumed(ctx, state);
  countProblem(ctx, state.given);
  const asked = side === "operator" ? operatorScreen(ctx, state, note) : undefined;
  if (asked !== undefined) return asked;
  const question = nextIncidentQuestion(given);
  const incident = incidentOf(given);
  if (question !== undefined || incident === undefined)
    return incidentQuestion(ctx, { ...state, given }, question ?? "problem", note);
  const { problem } = incident;
  if (side === "complaint" && problem !== "bill-open")
    return complaintScreen(ctx, { ...state, given }, problem);
  if (side === "ombudsman") return ombudsmanScreen(ctx, { ...state, given });
  // Until they ask for something else, whatever they add is about this.
  ctx.session.waiting = { feature: NAME, more: moreOf({ given }) };
  return stepsScreen(ctx, { answers: state.answers, given }, incident);
}

/** Who pays by bill and says nothing more has paid it, and it is still open. */
function presumed(ctx: Context, { given, answers }: State): IncidentAnswers {
  const isOpen =
    given.problem === undefined || (given.problem === "not-arrived" && given.channel === undefined);
  return isOpen && paysBill(ctx, answers) ? { ...given, problem: "bill-open" } : given;
}

/** Asks for the operator, only of those who want to name it. */
function operatorScreen(ctx: Context, state: State, note?: string): Screen | undefined {
  const asked = askOperator(ctx, NAME, state.answers, moreOf(state));
  if (asked === undefined) return undefined;
  asked.keyboard?.row().text(ctx.t.plain("button-back"), statePress({ ...state, side: undefined }));
  const lines = [warning(ctx.t), "", note, asked.text];
  return { ...asked, text: lines.filter((line) => line !== undefined).join("\n") };
}

/** Counts a problem when it is given by a text or at its question. Looking again does not count. */
function countProblem(ctx: Context, { problem }: IncidentAnswers): void {
  const isAsked = ctx.waiting?.feature === "not-arrived";
  if (problem === undefined || !(isAsked || ctx.message !== undefined)) return;
  const before = isAsked ? unpackIncident(ctx.waiting?.more[0] ?? "").problem : undefined;
  if (problem !== before) ctx.counted.push({ event: "rescue", problem });
}
