import type { Catalog } from "../catalog/catalog.ts";
import { type Advice, adviceFor } from "../advice/advice.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Knowledge as Understanding } from "../understanding/understand.ts";
import type { Answers } from "../guide/answers.ts";
import type { Context } from "./context.ts";

/** The facts that every feature may use. */
export interface Knowledge extends Catalog {
  catalog: Catalog;
  understanding: Understanding;
}

/** The operator of these answers and the advice for it. Only for answers that are complete enough for a card. */
export function adviseOn(ctx: Context, answers: Answers): { operator: Operator; advice: Advice } {
  const { catalog } = ctx.knowledge;
  const operator = operatorOf(ctx, answers) ?? catalog.operator("dont-know");
  if (operator === undefined) throw new Error("the catalog has no placeholder for an unknown operator");
  return { operator, advice: adviceFor(answers, operator, catalog.belgium) };
}

export function operatorOf(ctx: Pick<Context, "knowledge">, { operator }: Answers): Operator | undefined {
  return operator === undefined ? undefined : ctx.knowledge.catalog.operator(operator);
}

/** undefined also where the answer is none: "I don't know", "no card yet". */
export function realOperatorOf(ctx: Pick<Context, "knowledge">, answers: Answers): Operator | undefined {
  const operator = operatorOf(ctx, answers);
  return operator?.kind === "placeholder" ? undefined : operator;
}
