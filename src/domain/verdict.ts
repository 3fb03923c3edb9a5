import { SIGNPOSTS } from "./menu.ts";
import { NOTHING_TO_TOP_UP, type Operator } from "./operator.ts";
import { type RouteName, ROUTES } from "./route.ts";
import type { Situation } from "./situation.ts";

/**
 * What an answer is about. `top-up` and `pay-the-bill` have a way; `not-known`: it can be topped up, and no source says
 * how; `no-prepaid-here`: a prepaid card cannot be this operator's; `check-device`: first see whether the device takes
 * an eSIM at all. `ended`, `elsewhere` and `sells-nothing` are the operator's own standing.
 */
export const VERDICTS = [
  "top-up",
  "pay-the-bill",
  "not-known",
  "no-prepaid-here",
  "ended",
  "elsewhere",
  "sells-nothing",
  "find-out-operator",
  "get-a-card",
  "check-device",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export function verdictOn(operator: Operator, { billing, esimDoubtful }: Situation): Verdict {
  const { id, kind, standing } = operator;
  if (id === SIGNPOSTS.dontKnow) return "find-out-operator";
  if (id === SIGNPOSTS.noCard) return "get-a-card";
  const isOnlyEsim = kind === "travel-esim" || standing.value === "sells-nothing";
  if (isOnlyEsim && esimDoubtful) return "check-device";
  if (isBelgian(operator) && (billing === "bill" || (kind === "bill-only" && billing !== "prepaid")))
    return "pay-the-bill";
  if (kind === "bill-only") return "no-prepaid-here";
  if (topUpRoutesOf(operator).length > 0) return "top-up";
  return isStanding(standing.value) ? standing.value : "not-known";
}

/** The ways that are known to work and that put credit on a card. */
export function topUpRoutesOf({ routes }: Operator): RouteName[] {
  return ROUTES.filter((name) => name !== "bill" && routes[name].value === "yes");
}

/** It is of Belgium, so that its cards are identified, refunded and taken along by Belgian law. */
export function isBelgian({ kind }: Operator): boolean {
  return kind === "network" || kind === "brand" || kind === "bill-only";
}

function isStanding(value: Operator["standing"]["value"]): value is "ended" | "elsewhere" | "sells-nothing" {
  return NOTHING_TO_TOP_UP.has(value) && value !== "bills";
}
