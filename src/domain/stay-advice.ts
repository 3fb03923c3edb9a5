import type { Belgium } from "./belgium.ts";
import type { Fact } from "./fact.ts";
import type { Operator } from "./operator.ts";
import type { RouteAdvice } from "./route-advice.ts";
import type { Situation } from "./situation.ts";
import type { Amounts, Clocks, Leaving } from "./terms.ts";
import type { Money } from "./value.ts";
import { isBelgian, type Verdict } from "./verdict.ts";

/** What the length of a stay changes. One sentence a word in every language. */
export const STAY_TIPS = [
  "smallest-amount",
  "no-automatic-top-up",
  "refund-not-worth-it",
  "bundle-or-credit",
  "automatic-top-up",
  "keep-the-number",
  "maybe-a-subscription",
] as const;
export type StayTip = (typeof STAY_TIPS)[number];

export interface AmountAdvice {
  /** `smallest`: what they cannot use up is lost, or nobody knows whether the payment will go through. */
  choose: "smallest" | "bundle-or-credit" | "as-usual";
  /** The smallest amount that some page names; others may exist. */
  smallest?: Fact<Money>;
  /** From here on a bundle comes with it. */
  withBundle?: Fact<Money>;
  terms: Amounts;
  /** What prepaid cards in Belgium usually cost, where this operator's amounts are not known. */
  usual?: Belgium["usualAmounts"];
}

interface Answer {
  operator: Operator;
  situation: Situation;
  verdict: Verdict;
  routes: readonly RouteAdvice[];
}

export function tipsFor({ operator, routes, situation, verdict }: Answer): StayTip[] {
  if (verdict !== "top-up" && verdict !== "not-known") return [];
  const belgian = isBelgian(operator);
  const tips: Record<StayTip, boolean> = {
    "smallest-amount": situation.stay === "weeks",
    "no-automatic-top-up": situation.stay === "weeks" && operator.routes.automatic.value === "yes",
    "refund-not-worth-it": situation.stay === "weeks" && belgian,
    "bundle-or-credit": situation.stay === "months" && belgian,
    "automatic-top-up": situation.stay === "long" && routes.some(({ route }) => route === "automatic"),
    "keep-the-number": situation.stay === "long" && belgian,
    "maybe-a-subscription": situation.stay === "long" && sellsSubscriptions(operator),
  };
  return STAY_TIPS.filter((tip) => tips[tip]);
}

export function amountFor(
  { operator, routes, situation, verdict }: Answer,
  belgium: Belgium,
): AmountAdvice | undefined {
  if (verdict !== "top-up" && verdict !== "not-known") return undefined;
  const { amounts } = operator;
  const smallest = smallestOf(amounts);
  const withBundle = bundleAmountOf(amounts);
  const usual = isBelgian(operator) && smallest === undefined && withBundle === undefined;
  return {
    choose: chooseFor(situation, routes[0]),
    ...(smallest === undefined ? {} : { smallest }),
    ...(withBundle === undefined ? {} : { withBundle }),
    terms: amounts,
    ...(usual ? { usual: belgium.usualAmounts } : {}),
  };
}

/** A visitor's bundle runs out before anything else does; who stays must know all the clocks. */
export function clocksFor({ clocks }: Operator, verdict: Verdict, { stay }: Situation): Clocks {
  if (verdict !== "top-up" && verdict !== "not-known") return {};
  const { bundle, credit } = clocks;
  if (stay === "weeks") return bundle === undefined ? {} : { bundle };
  if (stay === "months")
    return { ...(bundle === undefined ? {} : { bundle }), ...(credit === undefined ? {} : { credit }) };
  return clocks;
}

/** What comes back on leaving, by the operator's own page, else by law. For two weeks it is not worth the fee. */
export function leavingFor(
  operator: Operator,
  verdict: Verdict,
  { stay }: Situation,
  belgium: Belgium,
): Leaving | undefined {
  const concerned = (verdict === "top-up" || verdict === "not-known") && isBelgian(operator);
  return concerned && stay !== "weeks" ? (operator.leaving ?? belgium.leaving) : undefined;
}

function chooseFor({ stay }: Situation, recommended: RouteAdvice | undefined): AmountAdvice["choose"] {
  if (stay === "weeks" || recommended?.fits === "unknown") return "smallest";
  return stay === "months" ? "bundle-or-credit" : "as-usual";
}

function smallestOf({ known, smallest }: Amounts): Fact<Money> | undefined {
  if (smallest !== undefined || known === undefined) return smallest;
  const [least] = known.value.toSorted((one, other) => one.amount - other.amount);
  return least === undefined ? undefined : { ...known, value: least };
}

function bundleAmountOf({ bonuses }: Amounts): Fact<Money> | undefined {
  const bonus = bonuses?.find(({ value }) => value.effect === "new-bundle");
  const from = bonus?.value.from;
  return bonus === undefined || from === undefined ? undefined : { ...bonus, value: from };
}

function sellsSubscriptions({ notes, standing }: Operator): boolean {
  return (
    standing.value === "prepaid-and-bills" || notes.some(({ value }) => value === "also-sells-subscriptions")
  );
}
