import * as fc from "fast-check";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { type Advice, adviceFor } from "../../src/advice/advice.ts";
import { MEANS } from "../../src/catalog/means.ts";
import type { Operator } from "../../src/catalog/operator.ts";
import {
  BILLINGS,
  BOUGHT,
  DEVICES,
  EIDS,
  FORMS,
  OFFLINE,
  STAYS,
  type Answers,
  withMeans,
} from "../../src/guide/answers.ts";

export const catalog = readCatalog();

/** Any answers that a card can be made from. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    {
      stay: fc.constantFrom(...STAYS, "unknown" as const),
      device: fc.constantFrom(...DEVICES, "unknown" as const),
      operator: fc.constantFrom(...catalog.operators.map(({ id }) => id)),
      billing: fc.constantFrom(...BILLINGS, "unknown" as const),
      form: fc.constantFrom(...FORMS, "unknown" as const),
      bought: fc.constantFrom(...BOUGHT, "unknown" as const),
      eid: fc.constantFrom(...EIDS, "unknown" as const),
      offline: fc.constantFrom(...OFFLINE, "unknown" as const),
      means: fc.subarray([...MEANS]),
    },
    { requiredKeys: ["means"] },
  )
  .map(({ means, ...answers }) => withMeans(answers, means));

export function operatorCalled(id: string): Operator {
  const operator = catalog.operator(id);
  if (operator === undefined) throw new Error(`no operator ${id}`);
  return operator;
}

/** The advice for someone who has named the operator. */
export function advise(id: string, answers: Answers = {}): Advice {
  return adviceFor(answers, operatorCalled(id), catalog.belgium);
}
