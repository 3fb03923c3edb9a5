import type { Operator } from "./operator.ts";
import { isBelgian, type Verdict } from "./verdict.ts";

/**
 * Whose rules hold for a card: those for Belgian prepaid cards, those of a bill, of a travel eSIM, of another country.
 * `not-theirs`: a prepaid card cannot be this operator's. `nobody`: no operator was named.
 */
export const CONCERNS = [
  "nobody",
  "prepaid",
  "bill",
  "not-theirs",
  "travel-esim",
  "elsewhere",
  "ended",
] as const;
export type Concern = (typeof CONCERNS)[number];

export function concernOf(operator: Operator, verdict: Verdict): Concern {
  if (isNobody(operator)) return "nobody";
  if (verdict === "ended") return "ended";
  if (verdict === "pay-the-bill") return "bill";
  if (verdict === "no-prepaid-here") return "not-theirs";
  if (operator.kind === "travel-esim") return "travel-esim";
  return isBelgian(operator) ? "prepaid" : "elsewhere";
}

/** An answer that names no company: "I don't know", "no card yet", "another one". */
export function isNobody({ domains, kind }: Operator): boolean {
  return kind === "signpost" && domains.length === 0;
}
