import { isSubmenu, QUESTIONS, type Question } from "./questions.ts";
import type { Answers } from "./answers.ts";
import type { Context } from "../bot/context.ts";
import type { Translate } from "../bot/translate.ts";
import { formatName } from "../format/operator.ts";
import { listed } from "../format/facts.ts";
import type { Words } from "../../locales/messages.ts";

type AnswerKey = Question["key"];

/** The label of an answer's button. Plain text. */
export function labelOf(ctx: Context, key: AnswerKey, answer: string, t: Translate = ctx.t): string {
  const operator = key === "operator" ? ctx.knowledge.catalog.operator(answer) : undefined;
  if (operator !== undefined) return formatName(t, operator);
  return t.plain(`${key}-${answer}` as Extract<keyof Words, `${AnswerKey}-question`>);
}

/** The answers given, with their labels, in the order of the questions. */
export function givenAnswers(ctx: Context, answers: Answers): { key: AnswerKey; label: string }[] {
  const keys = [...new Set(QUESTIONS.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const answer = answers[key];
    if (answer === undefined || answer === "unknown" || isSubmenu(answer)) return [];
    return [{ key, label: labelOf(ctx, key, answer) }];
  });
}

/** Plain: "Up to 2 weeks, iPhone, BASE". */
export function recapOf(ctx: Context, answers: Answers): string {
  return listed(
    ctx.t,
    givenAnswers(ctx, answers).map(({ label }) => label),
  );
}
