import type { RouteName } from "./route.ts";

// Longer than most files: the tree is one table, and a table in two files can no longer be read.

/** What can be wrong with a top-up that was paid. */
export const RESCUE_PROBLEMS = [
  "not-arrived",
  "failed",
  "paid-twice",
  "wrong-number",
  "code-unreadable",
  "code-refused",
] as const;
export type RescueProblem = (typeof RESCUE_PROBLEMS)[number];

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

/** How long ago it was paid. */
export const ELAPSED = ["under-10-minutes", "under-2-hours", "under-24-hours", "over-24-hours"] as const;
export type Elapsed = (typeof ELAPSED)[number];

/** What to do, one thing at a time. Each has one sentence in every language. */
export const RESCUE_STEPS = [
  "do-not-pay-again",
  "wait-and-look-again",
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
] as const;
export type RescueStep = (typeof RESCUE_STEPS)[number];

export interface Mishap {
  problem: RescueProblem;
  channel: RescueChannel;
  elapsed: Elapsed;
}

/** The steps for one mishap, in order; the first is always not to pay again. */
export function rescue({ problem, channel, elapsed }: Mishap): RescueStep[] {
  const now = ELAPSED.indexOf(elapsed);
  return TREE[problem]
    .filter(({ on }) => on === undefined || on.includes(channel))
    .filter(
      ({ from, to }) =>
        (from === undefined || now >= ELAPSED.indexOf(from)) &&
        (to === undefined || now <= ELAPSED.indexOf(to)),
    )
    .map(({ step }) => step);
}

/** The ways to pay that can have this problem: nothing but a bought code can be unreadable. */
export function channelsFor(problem: RescueProblem): readonly RescueChannel[] {
  return problem === "code-unreadable" || problem === "code-refused" ? CODES : RESCUE_CHANNELS;
}

/** The way somebody paid, from the route that a card advised. */
export const CHANNEL_OF: Record<RouteName, RescueChannel> = {
  website: "website",
  app: "app",
  sms: "sms",
  dial: "voucher",
  voucher: "voucher",
  "operator-shop": "shop",
  shop: "voucher",
  kiosk: "shop",
  "cash-machine": "unknown",
  phone: "voucher",
  "bank-app": "bank-app",
  automatic: "automatic",
  reseller: "reseller",
  wallet: "wallet",
  "customer-service": "unknown",
  bill: "unknown",
};

export function elapsedBetween(paid: number, now: number): Elapsed {
  const minutes = (now - paid) / 60_000;
  if (minutes < 10) return "under-10-minutes";
  if (minutes < 120) return "under-2-hours";
  return minutes < 1440 ? "under-24-hours" : "over-24-hours";
}

interface Rung {
  step: RescueStep;
  on?: readonly RescueChannel[];
  from?: Elapsed;
  to?: Elapsed;
}

const CODES: readonly RescueChannel[] = ["voucher", "shop", "reseller", "unknown"];
const TILL: readonly RescueChannel[] = ["voucher", "shop"];
/** Someone else took the money: they know first what became of it. */
const SELLERS: readonly RescueChannel[] = ["reseller", "wallet"];
const OWN: readonly RescueChannel[] = [
  "website",
  "app",
  "bank-app",
  "automatic",
  "sms",
  "voucher",
  "shop",
  "unknown",
];
const ACCOUNT: readonly RescueChannel[] = [
  "website",
  "app",
  "bank-app",
  "automatic",
  "sms",
  "reseller",
  "wallet",
  "unknown",
];
const TYPED: readonly RescueChannel[] = [
  "website",
  "app",
  "bank-app",
  "shop",
  "reseller",
  "wallet",
  "unknown",
];

/** The operator is asked once a top-up is late; a seller first, and the operator when two hours did not help. */
const LATE: readonly Rung[] = [
  { step: "ask-bank", on: ["bank-app"], from: "under-24-hours" },
  { step: "ask-seller", on: SELLERS, from: "under-2-hours" },
  { step: "ask-operator", on: OWN, from: "under-2-hours" },
  { step: "ask-operator", on: SELLERS, from: "under-24-hours" },
  { step: "send-complaint", from: "under-24-hours" },
  { step: "ombudsman", on: OWN, from: "over-24-hours" },
];

/** Where waiting changes nothing, the same people are asked at once. */
const AT_ONCE: readonly Rung[] = [
  { step: "ask-bank", on: ["bank-app"] },
  { step: "ask-seller", on: SELLERS },
  { step: "ask-operator" },
  { step: "send-complaint", from: "under-24-hours" },
];
const OMBUDSMAN: Rung = { step: "ombudsman", on: OWN, from: "over-24-hours" };

const TREE: Record<RescueProblem, readonly Rung[]> = {
  "not-arrived": [
    { step: "do-not-pay-again" },
    { step: "wait-and-look-again", on: OWN, to: "under-10-minutes" },
    { step: "wait-and-look-again", on: SELLERS, to: "under-2-hours" },
    { step: "check-balance" },
    { step: "check-sms-reply", on: ["sms", "voucher"] },
    { step: "check-number-on-receipt", on: TYPED },
    { step: "check-digits-and-space", on: ["voucher"] },
    { step: "redeem-code-from-seller", on: ["reseller"] },
    { step: "restart-phone", from: "under-2-hours" },
    { step: "check-bank-statement", on: ACCOUNT, from: "under-2-hours" },
    { step: "check-identified", from: "under-2-hours" },
    { step: "check-credit-or-bundle", from: "under-2-hours" },
    { step: "keep-receipt" },
    { step: "back-to-shop", on: ["shop"], from: "under-2-hours" },
    ...LATE,
  ],
  failed: [
    { step: "do-not-pay-again" },
    { step: "wait-and-look-again", to: "under-10-minutes" },
    { step: "check-balance" },
    { step: "check-digits-and-space", on: ["voucher"] },
    { step: "check-bank-statement", on: ACCOUNT },
    { step: "check-identified" },
    { step: "try-again-if-not-charged", on: ACCOUNT, from: "under-2-hours" },
    { step: "keep-receipt", on: [...TILL, ...SELLERS] },
    { step: "back-to-shop", on: TILL },
    ...LATE,
  ],
  "paid-twice": [
    { step: "do-not-pay-again" },
    { step: "check-balance" },
    { step: "check-bank-statement", on: ACCOUNT },
    { step: "keep-receipt" },
    { step: "back-to-shop", on: TILL },
    ...AT_ONCE,
    OMBUDSMAN,
  ],
  "wrong-number": [
    { step: "do-not-pay-again" },
    { step: "check-number-on-receipt" },
    { step: "keep-receipt" },
    { step: "back-to-shop", on: TILL },
    ...AT_ONCE,
    { step: "may-be-lost" },
  ],
  "code-unreadable": [
    { step: "do-not-pay-again" },
    { step: "stop-scratching", on: ["voucher", "shop", "unknown"] },
    { step: "keep-receipt" },
    { step: "back-to-shop", on: ["voucher", "shop", "unknown"] },
    { step: "tell-code-to-operator-only" },
    ...AT_ONCE,
    OMBUDSMAN,
  ],
  "code-refused": [
    { step: "do-not-pay-again" },
    { step: "check-balance" },
    { step: "check-operator-of-code" },
    { step: "check-digits-and-space" },
    { step: "check-code-expiry" },
    { step: "redeem-another-way" },
    { step: "check-identified" },
    { step: "keep-receipt" },
    { step: "back-to-shop", on: ["voucher", "shop", "unknown"], from: "under-2-hours" },
    { step: "tell-code-to-operator-only" },
    ...LATE,
  ],
};
