import type { Catalog } from "../catalog/catalog.ts";
import { type Advice, adviceFor } from "../advice/advice.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Knowledge as Understanding } from "../understanding/understand.ts";
import type { Trip } from "../guide/answers.ts";
import type { Context } from "./context.ts";

/** The facts that every room may ask. */
export interface Knowledge extends Catalog {
  catalog: Catalog;
  understanding: Understanding;
}

/** The operator that this trip is about, and the advice for it. Only for a trip that is ready for its card. */
export function adviseOn(ctx: Context, trip: Trip): { operator: Operator; advice: Advice } {
  const { catalog } = ctx.knowledge;
  const operator = operatorOf(ctx, trip) ?? catalog.operator("dont-know");
  if (operator === undefined) throw new Error("the catalog has no signpost for an unknown operator");
  return { operator, advice: adviceFor(trip, operator, catalog.belgium) };
}

export function operatorOf(ctx: Context, { operator }: Trip): Operator | undefined {
  return operator === undefined ? undefined : ctx.knowledge.catalog.operator(operator);
}
