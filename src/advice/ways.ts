import type { Belgium, Reseller } from "../catalog/belgium.ts";
import { type Evidence, evidenceIn, type Fact } from "../catalog/fact.ts";
import type { Means } from "../catalog/means.ts";
import { EITHER, PAYMENTS_OF } from "../catalog/means.ts";
import type { Operator } from "../catalog/operator.ts";
import { type Payment, paysFor } from "../catalog/payment.ts";
import type { Situation } from "./situation.ts";
import { type Case, type WayName, type Ways, waysIn } from "../catalog/way.ts";

export type { Case };

/** One way to top up, with what is known of it at this operator; what is not known holds as at every operator. */
export type Way =
  | { name: "website"; address: string; fact: Evidence; known: Ways["website"] }
  | { name: "voucher"; fact: Evidence; known: Ways["voucher"] }
  | { name: "wallet"; path: Fact<readonly string[]> }
  | { name: "reseller"; fact: Evidence; reseller: Reseller }
  | { name: "friend"; fact: Evidence }
  | { name: "customer-service" }
  | KnownWay;

/** A way of which the operator's file says all. */
export type KnownWay = {
  [Name in keyof Ways]-?: { name: Name; fact: Evidence; known: NonNullable<Ways[Name]> };
}[Exclude<keyof Ways, "website" | "voucher">];

interface Asked {
  operator: Operator;
  belgium: Belgium;
  situation: Pick<Situation, "device" | "holds" | "offline" | "stay">;
}

/** Every way that this person can take, best first: none that is known not to take what they hold. */
export function waysFor(operator: Operator, belgium: Belgium, situation: Asked["situation"]): Way[] {
  return waysIn(caseOf(situation.holds, situation.offline)).flatMap((name) => {
    if (operator.never?.[name] !== undefined) return [];
    const find = FOUND[name];
    return (find === undefined ? knownWay(name, operator) : find({ operator, belgium, situation })) ?? [];
  });
}

/** Where one tops up, or the front page, from which one has to look for it. */
export function homeOf({ domains, ways }: Operator): string | undefined {
  const [home] = domains;
  return ways.website?.page.value ?? (home && `https://www.${home.value}/`);
}

export function caseOf(means: ReadonlySet<Means>, offline: boolean): Case {
  if (offline) return means.has("voucher") ? "voucher" : "offline";
  return PREFERRED.find((each) => means.has(each)) ?? "any";
}

/** Of several means the one that makes it easiest. */
const PREFERRED: readonly Means[] = [
  "voucher",
  "bancontact",
  "foreign-card",
  "paypal",
  "cash",
  "alipay-wechat",
  "unionpay",
];

/** Ways for which more must be looked at than whether the operator's file has them. */
const FOUND: { readonly [Name in WayName]?: (asked: Asked) => Way | undefined } = {
  website({ operator, belgium, situation }) {
    const address = homeOf(operator);
    const known = operator.ways.website;
    if (address === undefined || fitOf(situation.holds, "website", operator).pays === "no") return undefined;
    return { name: "website", address, fact: known?.page ?? belgium.usual.website, known };
  },
  voucher({ operator: { ways }, belgium }) {
    return { name: "voucher", fact: ways.voucher ?? belgium.usual.voucher, known: ways.voucher };
  },
  app({ operator, situation }) {
    return fitOf(situation.holds, "app", operator).pays === "no" ? undefined : knownWay("app", operator);
  },
  /** Automatic top-up stays on when its owner has gone home. */
  automatic({ operator, situation }) {
    return situation.stay === "weeks" ? undefined : knownWay("automatic", operator);
  },
  wallet: ({ belgium }) => ({ name: "wallet", path: belgium.alipay }),
  reseller(asked) {
    const reseller = resellerFor(asked);
    return reseller && { name: "reseller", fact: reseller.page, reseller };
  },
  friend({ operator, belgium }) {
    const fact = operator.ways.website?.forOthers ?? belgium.usual.website;
    return homeOf(operator) === undefined ? undefined : { name: "friend", fact };
  },
  "customer-service": () => ({ name: "customer-service" }),
};

function knownWay(name: WayName, { ways }: Operator): Way | undefined {
  const known = (ways as Partial<Record<WayName, object>>)[name];
  const [first] = evidenceIn(known);
  return first && ({ name, known, fact: first.evidence } as KnownWay);
}

/** One that takes what they hold on the phone that they hold; who did not say is taken to hold a card. */
function resellerFor({ belgium, situation }: Asked): Reseller | undefined {
  const wanted = PAID_BY[caseOf(situation.holds, situation.offline)] ?? "foreign-card";
  return belgium.resellers.find(({ inAppOnly, takes }) => {
    const phones = inAppOnly?.value[wanted];
    return (
      takes?.value.includes(wanted) === true &&
      (phones === undefined || phones.some((each) => each === situation.device))
    );
  });
}

const PAID_BY: Partial<Record<Case, Payment>> = {
  cash: "cash",
  paypal: "paypal",
  "alipay-wechat": "alipay",
};

/** Whether what they hold pays on a way: known to, known not to, or nobody says. `not-asked`: they did not say. */
export function fitOf(
  means: ReadonlySet<Means>,
  way: WayName | "bill",
  { payments }: Operator,
): { pays: "yes" | "no" | "unknown" | "not-asked"; fact?: Evidence } {
  const asked = caseOf(means, false);
  if (asked === "any" || asked === "voucher" || asked === "offline") return { pays: "not-asked" };
  if (asked === "cash") return { pays: "no" };
  const cells = PAYMENTS_OF[asked].map((payment: Payment) => ({
    answer: paysFor(payments[payment], way),
    cell: payments[payment],
  }));
  const known = cells.filter(({ answer }) => answer === "yes");
  const cell = known[0]?.cell;
  const isEnough = known.length >= (EITHER.has(asked) ? cells.length : 1);
  if (isEnough && cell?.value === "yes") return { pays: "yes", fact: cell };
  return { pays: cells.every(({ answer }) => answer === "no") ? "no" : "unknown" };
}
