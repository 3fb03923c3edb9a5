import type { Caution } from "./caution.ts";
import { CAUTIONS } from "./caution.ts";
import type { Operator } from "./operator.ts";
import type { RouteAdvice } from "./route-advice.ts";
import type { Situation } from "./situation.ts";
import type { StepKind } from "./step.ts";
import { isBelgian, type Verdict } from "./verdict.ts";

/** What a caution is weighed by: the person, the answer, and the way that is recommended, if there is one. */
export interface Weighed {
  operator: Operator;
  situation: Situation;
  verdict: Verdict;
  recommended: RouteAdvice | undefined;
}

/** The operator's cautions, what is most likely to go wrong first: a card shows three. */
export function cautionsFor(weighed: Weighed): Caution[] {
  const { operator, verdict } = weighed;
  const paysNothing = NOTHING_IS_PAID.has(verdict);
  const meant = operator.cautions.filter((caution) => !(paysNothing && ABOUT_PAYING.has(caution)));
  const weights = new Map(meant.map((caution) => [caution, WEIGHTS[caution](weighed)]));
  return CAUTIONS.filter((caution) => weights.has(caution)).toSorted(
    (one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0),
  );
}

const NOTHING_IS_PAID: ReadonlySet<Verdict> = new Set<Verdict>([
  "ended",
  "no-prepaid-here",
  "sells-nothing",
  "find-out-operator",
  "get-a-card",
  "check-device",
]);
const ABOUT_PAYING: ReadonlySet<Caution> = new Set<Caution>([
  "check-balance-before-and-after",
  "three-clocks",
  "keep-the-receipt",
  "never-pay-twice",
  "smallest-amount-first",
  "app-may-be-missing",
]);

/** From 0, hardly ever, to 100, this very person, this very step. */
const WEIGHTS: Record<Caution, (weighed: Weighed) => number> = {
  "does-the-device-fit": ({ operator, situation, verdict }) => {
    const { form, gate } = situation;
    if (gate !== "open") return 100;
    if (verdict === "get-a-card" || operator.kind === "signpost") return form === "sim" ? 10 : 70;
    return form === "esim" ? 58 : 10;
  },
  "smallest-amount-first": ({ recommended, situation, verdict }) => {
    if (recommended?.fits === "unknown") return 95;
    if (situation.stay === "weeks") return 74;
    if (verdict === "not-known" || verdict === "elsewhere") return 60;
    return recommended?.gaps.includes("payment-means") === true ? 40 : 10;
  },
  "short-numbers-own-sim": (weighed) => {
    if (takes(weighed, "move-sim-to-phone")) return 88;
    if (takes(weighed, "send-sms", "dial", "call", "follow-ticket")) return 62;
    const { verdict } = weighed;
    return verdict === "elsewhere" || verdict === "not-known" ? 55 : 15;
  },
  "promotions-only-from-operator": ({ recommended, situation, verdict }) => {
    const { holds } = situation;
    const tempted = holds.has("alipay-wechat") || holds.has("unionpay");
    if (tempted && recommended?.fits !== "yes") return 84;
    return verdict === "get-a-card" ? 60 : 20;
  },
  "app-may-be-missing": (weighed) => {
    if (!takes(weighed, "open-app")) return 5;
    return weighed.situation.bought === "mainland" ? 90 : 66;
  },
  "nothing-to-strangers": ({ operator, situation }) => {
    if (situation.holds.has("voucher")) return 82;
    return operator.kind === "signpost" ? 50 : 33;
  },
  "three-clocks": ({ operator, situation }) => {
    const known = Object.keys(operator.clocks).length > 0;
    if (situation.stay === "long") return known ? 80 : 68;
    return situation.stay === "months" && known ? 69 : 12;
  },
  "keep-the-receipt": (weighed) => {
    if (takes(weighed, "buy-voucher")) return 78;
    return weighed.verdict === "pay-the-bill" ? 60 : 28;
  },
  "right-number-twice": (weighed) => {
    if (takes(weighed, "enter-number")) return 75;
    return weighed.operator.kind === "signpost" ? 45 : 22;
  },
  "never-pay-twice": (weighed) => (takes(weighed, "pay") ? 72 : 35),
  "identify-first": ({ operator, situation, verdict }) => {
    if (verdict === "get-a-card") return 90;
    if (!isBelgian(operator)) return 0;
    return situation.stay === "long" ? 30 : 67;
  },
  "check-balance-before-and-after": (weighed) => {
    if (weighed.operator.kind === "travel-esim") return 64;
    return takes(weighed, "check-balance") ? 52 : 30;
  },
};

function takes({ recommended }: Weighed, ...kinds: StepKind[]): boolean {
  return recommended?.steps.some(({ kind }) => kinds.includes(kind)) === true;
}
