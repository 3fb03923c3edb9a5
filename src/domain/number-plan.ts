import { z } from "zod";
import { factOf } from "./fact.ts";
import { operatorId } from "./value.ts";
import type { VoucherCode } from "./voucher.ts";

/** Who first got which mobile prefixes: only what a source says. */
export const numberPlanSchema = z.strictObject({
  blocks: z.array(
    z.strictObject({
      holder: z.string().min(1),
      operator: operatorId.optional(),
      prefixes: factOf(z.array(z.string().regex(/^04[5-9]\d{1,2}$/)).min(1)),
    }),
  ),
});

/** What rows of digits are judged by; how long the codes on reload cards are stands with the operators. */
export interface NumberPlan extends z.infer<typeof numberPlanSchema> {
  voucherCodes: readonly VoucherCode[];
}

/** The name that first got a prefix. A hint and no more: people take their number along to another operator. */
export interface FirstHolder {
  prefix: string;
  holder: string;
  operator?: string;
  source: string;
  seen: string;
}

/** The longest prefix wins: 04650 lies inside 0465 and went to somebody else. */
export function firstHolderOf(national: string, plan: NumberPlan): FirstHolder | undefined {
  const digits = national.replaceAll(/\D/gu, "");
  let found: FirstHolder | undefined;
  for (const { holder, operator, prefixes } of plan.blocks) {
    const { source, seen } = prefixes;
    for (const prefix of prefixes.value.filter((prefix) => digits.startsWith(prefix))) {
      if (found !== undefined && found.prefix.length >= prefix.length) continue;
      found = { prefix, holder, source, seen };
      if (operator !== undefined) found.operator = operator;
    }
  }
  return found;
}
