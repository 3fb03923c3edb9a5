import { SIGNPOSTS } from "../catalog/menu.ts";
import type { Means } from "../catalog/means.ts";
import type { Operator } from "../catalog/operator.ts";
import {
  type BILLINGS,
  type BOUGHT,
  type DEVICES,
  type FORMS,
  meansOf,
  type STAYS,
  type Trip,
} from "../guide/answers.ts";

/** A trip as the rules read it: every answer there, what was not asked or not known as "unknown". */
export interface Situation {
  stay: (typeof STAYS)[number] | "unknown";
  device: (typeof DEVICES)[number] | "unknown";
  billing: (typeof BILLINGS)[number] | "unknown";
  bought: (typeof BOUGHT)[number] | "unknown";
  /** The form that the advice is for: nobody is sent to an eSIM that the device may not have. */
  form: (typeof FORMS)[number] | "unknown";
  gate: Gate;
  /** The device is of a kind that often has no eSIM, and nobody has seen its EID. */
  esimDoubtful: boolean;
  holds: ReadonlySet<Means>;
  offline: boolean;
  /** It calls, texts and dials codes; a device that is not known is taken for a phone. */
  isPhone: boolean;
}

export function situationOf(trip: Trip, operator: Operator): Situation {
  const gate = gateFor(trip, operator);
  const bought = trip.bought ?? "unknown";
  const esimDoubtful =
    gate === "blocked" || (gate !== "open" && (bought === "mainland" || bought === "hong-kong-macao"));
  const device = trip.device ?? "unknown";
  return {
    stay: trip.stay ?? "unknown",
    device,
    billing: trip.billing ?? "unknown",
    bought,
    form: formOf(trip, operator, esimDoubtful),
    gate,
    esimDoubtful,
    holds: meansOf(trip),
    offline: trip.offline === "yes",
    isPhone: device !== "tablet" && device !== "router",
  };
}

function formOf(trip: Trip, operator: Operator, esimDoubtful: boolean): Situation["form"] {
  if (esimDoubtful) return "sim";
  return operator.kind === "travel-esim" ? "esim" : (trip.form ?? "unknown");
}

/**
 * What stands between a person and an eSIM. `ask-origin`: ask where the phone was bought. `ask-eid`: only the EID row
 * on the device can tell. `blocked`: it has no eSIM. `open`: nothing stands in the way, or no eSIM is at stake.
 */
type Gate = "open" | "ask-origin" | "ask-eid" | "blocked";

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
