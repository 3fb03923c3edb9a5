import type { Operator } from "./operator.ts";
import { SIGNPOSTS } from "./menu.ts";
import type { Trip } from "./trip.ts";

/**
 * What stands between a person and an eSIM. `ask-origin`: ask where the phone was bought. `ask-eid`: only the EID row
 * on the device can tell. `blocked`: it has no eSIM. `open`: nothing stands in the way, or no eSIM is at stake.
 */
export const GATES = ["open", "ask-origin", "ask-eid", "blocked"] as const;
export type Gate = (typeof GATES)[number];

/** The EID decides, whatever the model is called; a phone from mainland China, Hong Kong or Macao must show it. */
export function gateFor(trip: Trip, operator: Operator): Gate {
  if (!isEsimAtStake(trip, operator) || trip.eid === "yes") return "open";
  if (trip.eid === "no") return "blocked";
  if (trip.bought === "elsewhere") return "open";
  if (trip.bought !== undefined) return "ask-eid";
  return trip.device === "tablet" || trip.device === "router" ? "ask-eid" : "ask-origin";
}

function isEsimAtStake(trip: Trip, operator: Operator): boolean {
  if (operator.kind === "travel-esim" || operator.standing.value === "sells-nothing") return true;
  if (trip.form === "esim") return true;
  return operator.id === SIGNPOSTS.noCard && trip.form !== "sim";
}
