import type { Fact } from "./fact.ts";
import type { Operator, OperatorId } from "./operator.ts";
import { stepsOf } from "./walk.ts";

/** How many digits the codes on an operator's reload cards have. */
export interface VoucherCode {
  operator: OperatorId;
  digits: Fact<number>;
}

/** Every length that the steps of some operator name, once. */
export function voucherCodesOf(operators: readonly Operator[]): VoucherCode[] {
  return operators.flatMap((operator) => {
    const lengths = new Map<number, Fact<number>>();
    for (const { step } of stepsOf(operator))
      if (step.kind === "find-code" && step.digits !== undefined && !lengths.has(step.digits.value))
        lengths.set(step.digits.value, step.digits);
    return [...lengths.values()].map((digits) => ({ operator: operator.id, digits }));
  });
}
