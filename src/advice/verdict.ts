import { PLACEHOLDERS } from "../catalog/menu.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Situation } from "./situation.ts";

/**
 * What an answer is about. `no-prepaid-here`: a prepaid card cannot be this operator's. `ended`, `elsewhere` and
 * `sells-nothing`: there is nothing to top up in Belgium.
 */
export const VERDICTS = [
  "top-up",
  "pay-the-bill",
  "no-prepaid-here",
  "ended",
  "elsewhere",
  "sells-nothing",
  "find-out-operator",
  "get-a-card",
] as const;
export type Outcome = (typeof VERDICTS)[number];

export function outcomeOn(operator: Operator, { billing }: Situation): Outcome {
  const { id, kind, status } = operator;
  if (id === PLACEHOLDERS.noCard) return "get-a-card";
  if (status.value === "sells-nothing") return "sells-nothing";
  if (kind === "placeholder") return "find-out-operator";
  if (kind === "ended") return "ended";
  if (kind === "foreign") return "elsewhere";
  if (kind === "bill-only") return billing === "prepaid" ? "no-prepaid-here" : "pay-the-bill";
  return isBelgian(operator) && billing === "bill" ? "pay-the-bill" : "top-up";
}

/** It is of Belgium, so that its cards are identified, refunded and taken along by Belgian law. */
export function isBelgian({ kind }: Operator): boolean {
  return kind === "network" || kind === "brand" || kind === "bill-only";
}

/**
 * Whose rules hold for a card: those for Belgian prepaid cards, those of a bill, of a travel eSIM, of another country.
 * `not-theirs`: a prepaid card cannot be this operator's. `nobody`: no operator was named.
 */
export type SimKind = "nobody" | "prepaid" | "bill" | "not-theirs" | "travel-esim" | "elsewhere" | "ended";

export function simKindOf(operator: Operator, outcome: Outcome): SimKind {
  if (isNobody(operator)) return "nobody";
  if (outcome === "ended") return "ended";
  if (outcome === "pay-the-bill") return "bill";
  if (outcome === "no-prepaid-here") return "not-theirs";
  if (operator.kind === "travel-esim") return "travel-esim";
  return isBelgian(operator) ? "prepaid" : "elsewhere";
}

/** An answer that names no company: "I don't know", "no card yet", "another one". */
export function isNobody({ domains, kind }: Operator): boolean {
  return kind === "placeholder" && domains.length === 0;
}
