import type { Operator } from "./operator.ts";
import { ROUTES } from "./route.ts";
import type { Step } from "./step.ts";

/** Every step of an operator, wherever it stands, with the field that holds it. */
export function stepsOf(operator: Operator): { field: string; step: Step }[] {
  const { balance, instead, ownNumber, routes } = operator;
  return [
    ...ROUTES.flatMap((name) => {
      const route = routes[name];
      return route.value === "yes" ? numbered(`routes.${name}`, route.steps) : [];
    }),
    ...balance.flatMap((check, at) => numbered(`balance.${at}`, check.steps)),
    ...(ownNumber === undefined ? [] : numbered("ownNumber", ownNumber.steps)),
    ...instead.flatMap((way, at) => numbered(`instead.${at}`, way.steps ?? [])),
  ];
}

/** Every address that a person may be sent to. */
export function linksOf(operator: Operator): { field: string; address: string }[] {
  const form = operator.leaving?.form?.value;
  return [
    ...stepsOf(operator).flatMap(({ field, step }) =>
      step.kind === "open-site" ? [{ field, address: step.address.value }] : [],
    ),
    ...(form === undefined ? [] : [{ field: "leaving.form", address: form }]),
  ];
}

function numbered(field: string, steps: readonly Step[]): { field: string; step: Step }[] {
  return steps.map((step, at) => ({ field: `${field}.steps.${at}`, step }));
}
