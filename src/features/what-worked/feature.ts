import { packFeatureData, readFeatureData } from "../../bot/callback-data.ts";
import { packCard } from "../../bot/card-data.ts";
import type { Context, Feature } from "../../bot/context.ts";
import { adviseOn, realOperatorOf } from "../../bot/knowledge.ts";
import type { Screen } from "../../bot/screen.ts";
import { type Saying, unpackVoice } from "../../bot/voice-data.ts";
import { typedCodes } from "../../catalog/typed-code.ts";
import type { Outcome } from "../../catalog/voice.ts";
import type { Answers } from "../../guide/answers.ts";
import { checked, known, nextQuestion, questionScreen, type Sim } from "./questions.ts";
import { say } from "./said.ts";

/** What worked for somebody, or did not: at most two questions, and one voice when the last is answered. */
export const whatWorked: Feature = {
  name: "what-worked",
  open(ctx, detail) {
    const { answers, more } = readFeatureData(ctx, detail);
    const saying = unpackVoice(more) ?? { outcome: "worked" };
    const sim = toppedUp(ctx, answers);
    if (saying.code !== undefined) return afterCode(ctx, answers, sim, saying.outcome, saying.code);
    // Whatever they add while they are in trouble is still about that.
    if (saying.outcome === "failed" && ctx.waiting !== undefined) ctx.session.waiting = ctx.waiting;
    if (sim === undefined) return afterwards(ctx, answers, saying);
    const told = checked(ctx, sim, saying);
    const question = nextQuestion(ctx, sim, told);
    if (question !== undefined) return questionScreen(ctx, sim, told, question);
    return afterTopUp(ctx, sim, told);
  },
};

/** undefined: it is nobody's SIM, or nothing is topped up on it. */
function toppedUp(ctx: Context, answers: Answers): Sim | undefined {
  const operator = realOperatorOf(ctx, answers);
  if (operator === undefined || adviseOn(ctx, answers).advice.outcome !== "top-up") return undefined;
  return { answers, operator };
}

/** Thanks for whatever was told, though it counts once a month. What to do now is long enough without a line of it. */
function afterTopUp(ctx: Context, { answers, operator }: Sim, saying: Saying): Screen | undefined {
  const { outcome } = saying;
  const [way, means] = [known(saying.way), known(saying.means)];
  const next = afterwards(ctx, answers, saying);
  if (next === undefined || (way === undefined && means === undefined)) return next;
  say(ctx, { operator: operator.id, way, means, outcome });
  if (outcome === "failed") return { ...next, toast: ctx.t.plain("what-worked-thanks") };
  return { ...next, text: `${ctx.t("what-worked-thanks")}\n${next.text}` };
}

/** What they came for: the reminders, or what to do now. */
function afterwards(ctx: Context, answers: Answers, { incident, outcome }: Saying): Screen | undefined {
  return outcome === "worked"
    ? ctx.features.get("reminders")?.open(ctx, packFeatureData(answers))
    : ctx.features.get("not-arrived")?.open(ctx, packFeatureData(answers, incident ?? ""));
}

/** The screen stays as it is: only the toast says that it was heard. */
function afterCode(
  ctx: Context,
  answers: Answers,
  sim: Sim | undefined,
  outcome: Outcome,
  code: string,
): Screen | undefined {
  const screen = ctx.features.get("card")?.open(ctx, packCard({ answers, view: "more" }));
  const { advice } = adviseOn(ctx, answers);
  const isTheirs = typedCodes(sim?.operator.ways ?? {}, advice.balance).some(({ word }) => word === code);
  if (screen === undefined || sim === undefined || !isTheirs) return screen;
  const isNew = say(ctx, { operator: sim.operator.id, code, outcome });
  return { ...screen, toast: ctx.t.plain(isNew ? "what-worked-thanks" : "what-worked-again") };
}
