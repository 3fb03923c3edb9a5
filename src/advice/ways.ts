import type { Belgium, Reseller } from "../catalog/belgium.ts";
import { type Evidence, evidenceIn, type Fact } from "../catalog/fact.ts";
import { EITHER, type Means, PAYMENTS_OF } from "../catalog/means.ts";
import type { Operator } from "../catalog/operator.ts";
import { type Payment, paysFor } from "../catalog/payment.ts";
import type { Situation } from "./situation.ts";
import { type Case, type WayName, type Ways, waysIn } from "../catalog/way.ts";

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

/** Every way that this person can take, best first: none that is known not to take what they hold. */
export function waysFor(operator: Operator, belgium: Belgium, situation: Held): Way[] {
  const { holds, offline, stay } = situation;
  return waysIn(caseOf(holds, offline)).flatMap((name) => {
    if (operator.never?.[name] !== undefined) return [];
    if ((name === "website" || name === "app") && fitOf(holds, name, operator).pays === "no") return [];
    // Automatic top-up stays on when its owner has gone home.
    if (name === "automatic" && stay === "weeks") return [];
    return wayCalled(name, operator, belgium, situation) ?? [];
  });
}

/** The same ways: after the others those that people were refused at, and last of all whom to ask. */
export function refusedLast(ways: readonly Way[], isRefused: (name: WayName) => boolean): Way[] {
  const rankOf = ({ name }: Way): number => (name === "customer-service" ? 2 : Number(isRefused(name)));
  return ways.toSorted((one, other) => rankOf(one) - rankOf(other));
}

type Held = Pick<Situation, "device" | "holds" | "offline" | "stay">;

function wayCalled(name: WayName, operator: Operator, belgium: Belgium, situation: Held): Way | undefined {
  const { ways } = operator;
  const { usual } = belgium;
  const address = homeOf(operator);
  switch (name) {
    case "website":
      return address === undefined
        ? undefined
        : { name, address, fact: ways.website?.page ?? usual.website, known: ways.website };
    case "voucher":
      return { name, fact: ways.voucher ?? usual.voucher, known: ways.voucher };
    case "friend":
      return address === undefined ? undefined : { name, fact: ways.website?.forOthers ?? usual.website };
    case "reseller": {
      const reseller = resellerFor(belgium, situation);
      return reseller && { name, fact: reseller.page, reseller };
    }
    case "wallet":
      return { name, path: belgium.alipay };
    case "customer-service":
      return { name };
    case "app":
    case "sms":
    case "bank-app":
    case "automatic":
    default: {
      const [first] = evidenceIn(ways[name]);
      return first && ({ name, known: ways[name], fact: first.evidence } as KnownWay);
    }
  }
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

/** One that takes what they hold, on the phone that they hold; somebody who did not say is taken to hold a card. */
function resellerFor(belgium: Belgium, situation: Held): Reseller | undefined {
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
