import type { Fact } from "./fact.ts";
import type { Operator, OperatorId } from "./operator.ts";

/** How many digits the codes on an operator's vouchers have. */
export interface VoucherCode {
  operator: OperatorId;
  digits: Fact<number>;
}

export function voucherCodesOf(operators: readonly Operator[]): VoucherCode[] {
  return operators.flatMap(({ id, ways }) =>
    ways.voucher?.digits === undefined ? [] : [{ operator: id, digits: ways.voucher.digits }],
  );
}
