import { type NumberPlan, numberPlanSchema } from "../domain/number-plan.ts";
import { voucherCodesOf } from "../domain/voucher.ts";
import type { Catalog } from "./catalog.ts";
import { readContent } from "./reading.ts";

/** Who first got which prefixes, from `numbers.json`, and the lengths of reload codes, from the operators. */
export function readNumberPlan(
  { operators }: Pick<Catalog, "operators">,
  folder = import.meta.dirname,
): NumberPlan {
  const { blocks } = readContent(folder, "numbers.json", numberPlanSchema);
  return Object.freeze({ blocks, voucherCodes: voucherCodesOf(operators) });
}
