import type { Operator } from "./operator.ts";
import type { Step } from "./step.ts";

/** Every step of an operator, wherever it stands, with the field that holds it. */
export function stepsOf(operator: Operator): { field: string; step: Step }[] {
  const { balance, instead, ownNumber } = operator;
  return [
    ...balance.flatMap((check, at) => numbered(`balance.${at}`, check.steps)),
    ...(ownNumber === undefined ? [] : numbered("ownNumber", ownNumber.steps)),
    ...instead.flatMap((way, at) => numbered(`instead.${at}`, way.steps ?? [])),
  ];
}

/** Every address that a person may be sent to. */
export function linksOf(operator: Operator): { field: string; address: string }[] {
  const { bill, leaving, ways } = operator;
  const redeem = ways.voucher?.redeem ?? [];
  return [
    ...stepsOf(operator).flatMap(({ field, step }) =>
      step.kind === "open-site" ? [{ field, address: step.address.value }] : [],
    ),
    ...redeem.flatMap(({ value }, at) =>
      value.by === "site" ? [{ field: `ways.voucher.redeem.${at}`, address: value.page }] : [],
    ),
    ...linkAt("ways.website.page", ways.website?.page),
    ...linkAt("bill.page", bill?.page),
    ...linkAt("leaving.form", leaving?.form),
  ];
}

function linkAt(field: string, fact: { value: string } | undefined): { field: string; address: string }[] {
  return fact === undefined ? [] : [{ field, address: fact.value }];
}

function numbered(field: string, steps: readonly Step[]): { field: string; step: Step }[] {
  return steps.map((step, at) => ({ field: `${field}.steps.${at}`, step }));
}
