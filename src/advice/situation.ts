import { PLACEHOLDERS } from "../catalog/menu.ts";
import type { Means } from "../catalog/means.ts";
import type { Operator } from "../catalog/operator.ts";
import { type Answers, meansOf } from "../guide/answers.ts";

type Asked = Required<Pick<Answers, "stay" | "device" | "billing" | "bought" | "form">>;

/**
 * The answers as the rules read them: what was not asked or not known is "unknown". `form` is the one that the advice is
 * for: nobody is sent to an eSIM that the device may not have.
 */
export interface Situation extends Asked {
  gate: Gate;
  /** The device is of a kind that often has no eSIM, and nobody has seen its EID. */
  esimDoubtful: boolean;
  holds: ReadonlySet<Means>;
  offline: boolean;
  /** It calls, texts and dials codes; a device that is not known is taken for a phone. */
  isPhone: boolean;
}

export function situationOf(answers: Answers, operator: Operator): Situation {
  const gate = gateFor(answers, operator);
  const bought = answers.bought ?? "unknown";
  const esimDoubtful =
    gate === "blocked" || (gate !== "open" && (bought === "mainland" || bought === "hong-kong-macao"));
  const device = answers.device ?? "unknown";
  return {
    stay: answers.stay ?? "unknown",
    device,
    billing: answers.billing ?? "unknown",
    bought,
    form: formOf(answers, operator, esimDoubtful),
    gate,
    esimDoubtful,
    holds: meansOf(answers),
    offline: answers.offline === "yes",
    isPhone: device !== "tablet" && device !== "router",
  };
}

function formOf(answers: Answers, operator: Operator, esimDoubtful: boolean): Situation["form"] {
  if (esimDoubtful) return "sim";
  return operator.kind === "travel-esim" ? "esim" : (answers.form ?? "unknown");
}

/**
 * What keeps a person from an eSIM. `ask-origin`: ask where the phone was bought. `ask-eid`: only the EID row
 * on the device can tell. `blocked`: it has no eSIM. `open`: nothing does, or no eSIM is at stake.
 */
type Gate = "open" | "ask-origin" | "ask-eid" | "blocked";

/** The EID decides, whatever the model is called; a phone from mainland China, Hong Kong or Macao must show it. */
export function gateFor(answers: Answers, operator: Operator): Gate {
  if (!isEsimAtStake(answers, operator) || answers.eid === "yes") return "open";
  if (answers.eid === "no") return "blocked";
  if (answers.bought === "elsewhere") return "open";
  if (answers.bought !== undefined) return "ask-eid";
  return answers.device === "tablet" || answers.device === "router" ? "ask-eid" : "ask-origin";
}

function isEsimAtStake(answers: Answers, operator: Operator): boolean {
  if (operator.kind === "travel-esim" || operator.status.value === "sells-nothing") return true;
  if (answers.form === "esim") return true;
  return operator.id === PLACEHOLDERS.noCard && answers.form !== "sim";
}
