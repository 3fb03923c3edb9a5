import type { WayName } from "./way.ts";

/** What can be wrong with a top-up that was paid; `bill-open`: with a bill. */
export const RESCUE_PROBLEMS = [
  "not-arrived",
  "failed",
  "paid-twice",
  "wrong-number",
  "code-unreadable",
  "code-refused",
  "bill-open",
] as const;
export type RescueProblem = (typeof RESCUE_PROBLEMS)[number];

/** What there is a letter for: of a bill the reference says it all. */
export const COMPLAINTS = RESCUE_PROBLEMS.filter((problem) => problem !== "bill-open");
export type Complaint = (typeof COMPLAINTS)[number];

/** How it was paid. `voucher`: a code bought somewhere; `shop`: topped up at the till itself. */
export const RESCUE_CHANNELS = [
  "website",
  "app",
  "bank-app",
  "automatic",
  "sms",
  "voucher",
  "shop",
  "reseller",
  "wallet",
  "unknown",
] as const;
export type RescueChannel = (typeof RESCUE_CHANNELS)[number];

/** How long ago it was paid, where somebody says so: it is not asked. */
export const ELAPSED = ["under-10-minutes", "under-2-hours", "under-24-hours", "over-24-hours"] as const;
export type Elapsed = (typeof ELAPSED)[number];

/** What to do, one thing at a time. Each has one sentence in every language. */
export const RESCUE_STEPS = [
  "stop-scratching",
  "check-balance",
  "restart-phone",
  "check-number-on-receipt",
  "check-sms-reply",
  "check-operator-of-code",
  "check-digits-and-space",
  "check-code-expiry",
  "redeem-another-way",
  "redeem-code-from-seller",
  "check-bank-statement",
  "check-identified",
  "check-credit-or-bundle",
  "try-again-if-not-charged",
  "keep-receipt",
  "back-to-shop",
  "ask-bank",
  "ask-seller",
  "tell-code-to-operator-only",
  "ask-operator",
  "may-be-lost",
  "send-complaint",
  "ombudsman",
  "keep-proof-of-transfer",
  "check-bill-reference",
  "check-bill-status",
] as const;
export type RescueStep = (typeof RESCUE_STEPS)[number];

/** When to do them: at once, after a short wait, and when that did not help. */
const STAGES = ["now", "soon", "still"] as const;
export type Stage = (typeof STAGES)[number];

export interface Mishap {
  problem: RescueProblem;
  channel: RescueChannel;
  /** undefined: they did not say. */
  elapsed?: Elapsed | undefined;
}

/** What to do, by stage; a stage with nothing to do is left out. Who paid a while ago need not wait any more. */
export function rescue({ problem, channel, elapsed }: Mishap): { stage: Stage; steps: RescueStep[] }[] {
  const plan = PLANS[problem];
  const hasWaited = elapsed !== undefined && elapsed !== "under-10-minutes" && problem !== "bill-open";
  const rungs: Record<Stage, readonly Rung[]> = hasWaited
    ? { now: [...plan.now, ...(plan.soon ?? [])], soon: [], still: plan.still }
    : { soon: [], ...plan };
  return STAGES.map((stage) => ({
    stage,
    steps: rungs[stage].filter(({ on }) => on === undefined || on.includes(channel)).map(({ step }) => step),
  })).filter(({ steps }) => steps.length > 0);
}

/** The ways to pay that can have this problem: nothing but a bought code can be unreadable; of a bill none is asked. */
export function channelsFor(problem: RescueProblem): readonly RescueChannel[] {
  if (problem === "bill-open") return ["unknown"];
  return problem === "code-unreadable" || problem === "code-refused" ? CODES : RESCUE_CHANNELS;
}

/** The way somebody paid, from the way that a card put first. */
export const CHANNEL_OF: Record<WayName, RescueChannel> = {
  website: "website",
  app: "app",
  voucher: "voucher",
  sms: "sms",
  "bank-app": "bank-app",
  automatic: "automatic",
  reseller: "reseller",
  wallet: "wallet",
  friend: "website",
  "customer-service": "unknown",
};

export function elapsedBetween(paid: number, now: number): Elapsed {
  const minutes = (now - paid) / 60_000;
  if (minutes < 10) return "under-10-minutes";
  if (minutes < 120) return "under-2-hours";
  return minutes < 1440 ? "under-24-hours" : "over-24-hours";
}

interface Rung {
  step: RescueStep;
  /** Only who paid so. */
  on?: readonly RescueChannel[];
}

interface Plan {
  now: readonly Rung[];
  soon?: readonly Rung[];
  still: readonly Rung[];
}

const CODES: readonly RescueChannel[] = ["voucher", "shop", "reseller", "unknown"];
const TILL: readonly RescueChannel[] = ["voucher", "shop"];
const BOUGHT: readonly RescueChannel[] = ["voucher", "shop", "unknown"];
/** Someone else took the money: they know first what became of it. */
const SELLERS: readonly RescueChannel[] = ["reseller", "wallet"];
const OWN = RESCUE_CHANNELS.filter((channel) => !SELLERS.includes(channel));
/** The money came from an account or a card, whose statement shows it. */
const ACCOUNT = RESCUE_CHANNELS.filter((channel) => !TILL.includes(channel));
/** The phone number was typed. */
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
const ASK: readonly Rung[] = [
  { step: "ask-bank", on: ["bank-app"] },
  { step: "ask-seller", on: SELLERS },
  { step: "ask-operator" },
];
/** The last two, where nobody helped. */
const COMPLAIN: readonly Rung[] = [{ step: "send-complaint" }, { step: "ombudsman", on: OWN }];

const PLANS: Record<RescueProblem, Plan> = {
  "not-arrived": {
    now: [
      { step: "check-number-on-receipt", on: TYPED },
      { step: "check-sms-reply", on: ["sms", "voucher"] },
      { step: "check-digits-and-space", on: ["voucher"] },
      { step: "redeem-code-from-seller", on: ["reseller"] },
      { step: "keep-receipt" },
    ],
    soon: [
      { step: "check-balance" },
      { step: "restart-phone" },
      { step: "check-bank-statement", on: ACCOUNT },
      { step: "check-credit-or-bundle" },
    ],
    still: [{ step: "back-to-shop", on: ["shop"] }, ...ASK, ...COMPLAIN],
  },
  failed: {
    now: [
      { step: "check-bank-statement", on: ACCOUNT },
      { step: "check-digits-and-space", on: ["voucher"] },
      { step: "check-identified" },
      { step: "keep-receipt", on: [...TILL, ...SELLERS] },
    ],
    soon: [{ step: "check-balance" }, { step: "try-again-if-not-charged", on: ACCOUNT }],
    still: [{ step: "back-to-shop", on: TILL }, ...ASK, ...COMPLAIN],
  },
  "paid-twice": {
    now: [
      { step: "check-bank-statement", on: ACCOUNT },
      { step: "check-balance" },
      { step: "keep-receipt" },
      { step: "back-to-shop", on: TILL },
      ...ASK,
    ],
    still: COMPLAIN,
  },
  "wrong-number": {
    now: [
      { step: "check-number-on-receipt" },
      { step: "keep-receipt" },
      { step: "back-to-shop", on: TILL },
      ...ASK,
    ],
    still: [{ step: "send-complaint" }, { step: "may-be-lost" }],
  },
  "code-unreadable": {
    now: [
      { step: "stop-scratching", on: BOUGHT },
      { step: "keep-receipt" },
      { step: "back-to-shop", on: BOUGHT },
      ...ASK,
      { step: "tell-code-to-operator-only" },
    ],
    still: COMPLAIN,
  },
  "code-refused": {
    now: [
      { step: "check-digits-and-space" },
      { step: "check-operator-of-code" },
      { step: "check-code-expiry" },
      { step: "redeem-another-way" },
      { step: "keep-receipt" },
    ],
    soon: [{ step: "check-balance" }, { step: "check-identified" }],
    still: [
      { step: "back-to-shop", on: BOUGHT },
      ...ASK,
      { step: "tell-code-to-operator-only" },
      ...COMPLAIN,
    ],
  },
  "bill-open": {
    now: [{ step: "check-bill-reference" }, { step: "keep-proof-of-transfer" }],
    soon: [{ step: "check-bill-status" }],
    still: [{ step: "ask-operator" }, { step: "ombudsman" }],
  },
};
