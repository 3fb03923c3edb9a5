import { isSubmenu, QUESTIONS, type Question } from "./questions.ts";
import type { Trip } from "./answers.ts";
import type { Context } from "../bot/context.ts";
import type { Say } from "../bot/translate.ts";
import { tellName } from "../format/operator.ts";
import { listed } from "../format/facts.ts";
import type { Words } from "../../locales/messages.ts";

type AnswerKey = Question["answers"];

/** The words on the button of an answer, in this language. Plain text. */
export function labelOf(ctx: Context, answers: AnswerKey, answer: string, say: Say = ctx.say): string {
  const operator = answers === "operator" ? ctx.knowledge.catalog.operator(answer) : undefined;
  if (operator !== undefined) return tellName(say, operator);
  return say.plain(`${answers}-${answer}` as Extract<keyof Words, `${AnswerKey}-question`>);
}

/** The answers that tell something, with their words, in the order of the questions. */
export function toldAnswers(ctx: Context, trip: Trip): { answers: AnswerKey; label: string }[] {
  const keys = [...new Set(QUESTIONS.map(({ answers }) => answers))];
  return keys.flatMap((answers) => {
    const answer = trip[answers];
    if (answer === undefined || answer === "unknown" || isSubmenu(answer)) return [];
    return [{ answers, label: labelOf(ctx, answers, answer) }];
  });
}

/** "Up to 2 weeks, iPhone, BASE", plain. */
export function recapOf(ctx: Context, trip: Trip): string {
  return listed(
    ctx.say,
    toldAnswers(ctx, trip).map(({ label }) => label),
  );
}
