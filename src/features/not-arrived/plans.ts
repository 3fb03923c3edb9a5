import type { Words } from "../../../locales/messages.ts";
import {
  type Elapsed,
  type IncidentAnswers,
  RESCUE_CHANNELS,
  type RescueChannel,
  type RescueProblem,
} from "../../catalog/incident.ts";

/** What to do, one thing at a time: what the plans below name. Each has one sentence in every language. */
export type RescueStep = "ask-operator" | StepIn<keyof Words>;
type StepIn<Key> = Key extends `rescue-step-${infer Step}` ? Step : never;

/** At once, after a short wait, and if that did not help. */
const STAGES = ["now", "soon", "still"] as const;
export type Stage = (typeof STAGES)[number];

export interface Incident {
  problem: RescueProblem;
  channel: RescueChannel;
  /** undefined: they did not say. */
  elapsed?: Elapsed | undefined;
}

/** What to do, by stage; empty stages are left out. If they paid a while ago, there is no wait. */
export function rescue({ problem, channel, elapsed }: Incident): { stage: Stage; steps: RescueStep[] }[] {
  const { now, soon, still } = PLANS[problem];
  const hasWaited = elapsed !== undefined && elapsed !== "under-10-minutes" && problem !== "bill-open";
  const rungs = hasWaited ? { now: [...now, ...soon], soon: [], still } : { now, soon, still };
  return STAGES.map((stage) => ({
    stage,
    steps: rungs[stage].flatMap((step) => {
      if (typeof step === "string") return step;
      return step[1].includes(channel) ? step[0] : [];
    }),
  })).filter(({ steps }) => steps.length > 0);
}

/**
 * The channels that can have this problem: only a bought code can be unreadable. For a bill the channel is not asked.
 */
export function channelsFor(problem: RescueProblem): readonly RescueChannel[] {
  if (problem === "bill-open") return ["unknown"];
  return problem === "code-unreadable" || problem === "code-refused" ? CODES : RESCUE_CHANNELS;
}

/** A step for everybody, or only for who paid so. */
type Choice = RescueStep | readonly [RescueStep, on: readonly RescueChannel[]];

const CODES: readonly RescueChannel[] = ["voucher", "shop", "reseller", "unknown"];
const SHOP: readonly RescueChannel[] = ["voucher", "shop"];
const BOUGHT: readonly RescueChannel[] = ["voucher", "shop", "unknown"];
/** Someone else took the money and knows first what happened to it. */
const SELLERS: readonly RescueChannel[] = ["reseller", "wallet"];
const OWN = RESCUE_CHANNELS.filter((channel) => !SELLERS.includes(channel));
/** The money came from an account or card whose statement shows it. */
const ACCOUNT = RESCUE_CHANNELS.filter((channel) => !SHOP.includes(channel));
/** The phone number was typed in. */
const TYPED: readonly RescueChannel[] = [
  "website",
  "app",
  "bank-app",
  "shop",
  "reseller",
  "wallet",
  "unknown",
];

/** Whoever took the money first, then the operator. */
const ASK: readonly Choice[] = [["ask-bank", ["bank-app"]], ["ask-seller", SELLERS], "ask-operator"];
/** The last two, where nobody helped. */
const COMPLAIN: readonly Choice[] = ["send-complaint", ["ombudsman", OWN]];

const PLANS: Record<RescueProblem, Record<Stage, readonly Choice[]>> = {
  "not-arrived": {
    now: [
      ["check-number-on-receipt", TYPED],
      ["check-sms-reply", ["sms", "voucher"]],
      ["check-digits-and-space", ["voucher"]],
      ["redeem-code-from-seller", ["reseller"]],
      "keep-receipt",
    ],
    soon: ["check-balance", "restart-phone", ["check-bank-statement", ACCOUNT], "check-credit-or-bundle"],
    still: [["back-to-shop", ["shop"]], ...ASK, ...COMPLAIN],
  },
  failed: {
    now: [
      ["check-bank-statement", ACCOUNT],
      ["check-digits-and-space", ["voucher"]],
      "check-identified",
      ["keep-receipt", [...SHOP, ...SELLERS]],
    ],
    soon: ["check-balance", ["try-again-if-not-charged", ACCOUNT]],
    still: [["back-to-shop", SHOP], ...ASK, ...COMPLAIN],
  },
  "paid-twice": {
    now: [["check-bank-statement", ACCOUNT], "check-balance", "keep-receipt", ["back-to-shop", SHOP], ...ASK],
    soon: [],
    still: COMPLAIN,
  },
  "wrong-number": {
    now: ["check-number-on-receipt", "keep-receipt", ["back-to-shop", SHOP], ...ASK],
    soon: [],
    still: ["send-complaint", "may-be-lost"],
  },
  "code-unreadable": {
    now: [
      ["stop-scratching", BOUGHT],
      "keep-receipt",
      ["back-to-shop", BOUGHT],
      ...ASK,
      "tell-code-to-operator-only",
    ],
    soon: [],
    still: COMPLAIN,
  },
  "code-refused": {
    now: [
      "check-digits-and-space",
      "check-operator-of-code",
      "check-code-expiry",
      "redeem-another-way",
      "keep-receipt",
    ],
    soon: ["check-balance", "check-identified"],
    still: [["back-to-shop", BOUGHT], ...ASK, "tell-code-to-operator-only", ...COMPLAIN],
  },
  "bill-open": {
    now: ["check-bill-reference", "keep-proof-of-transfer"],
    soon: ["check-bill-status"],
    still: ["ask-operator", "ombudsman"],
  },
};

/** In the order in which they are asked. How long ago it was is heard, not asked: the answer has its own clock. */
export type IncidentQuestion = "problem" | "channel";

export function nextIncidentQuestion(given: IncidentAnswers): IncidentQuestion | undefined {
  if (given.problem === undefined) return "problem";
  const channels = channelsOf(given);
  if (channels.length === 1) return undefined;
  return given.channel === undefined || !channels.includes(given.channel) ? "channel" : undefined;
}

/** The channels to offer: the recommended one first, "unknown" last. */
export function channelsOf({ likely, problem }: IncidentAnswers): readonly RescueChannel[] {
  const all = channelsFor(problem === undefined || problem === "unknown" ? USUAL : problem);
  if (likely === undefined || likely === "unknown" || !all.includes(likely)) return all;
  return [likely, ...all.filter((each) => each !== likely)];
}

/** undefined: a question is still open. */
export function incidentOf(given: IncidentAnswers): Incident | undefined {
  const { channel = "unknown", elapsed, problem } = given;
  if (problem === undefined || nextIncidentQuestion(given) !== undefined) return undefined;
  return {
    problem: problem === "unknown" ? USUAL : problem,
    channel: channelsOf(given).includes(channel) ? channel : "unknown",
    elapsed: elapsed === "unknown" ? undefined : elapsed,
  };
}

/** Without the last answer; questions that were never asked stay unasked. */
export function incidentStepBack(given: IncidentAnswers): IncidentAnswers {
  const { channel, problem, ...unasked } = given;
  const isAnswered = channel !== undefined && nextIncidentQuestion(given) === undefined;
  const hadChoice = channelsOf(given).length > 1;
  return problem !== undefined && isAnswered && hadChoice ? { problem, ...unasked } : unasked;
}

/** Assumed if they cannot say. */
const USUAL: RescueProblem = "not-arrived";
