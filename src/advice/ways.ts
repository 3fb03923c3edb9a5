import type { Belgium, Reseller } from "../domain/belgium.ts";
import type { Evidence, Fact } from "../domain/fact.ts";
import type { Means } from "../domain/means.ts";
import { EITHER, PAYMENTS_OF } from "../domain/means.ts";
import type { Operator } from "../domain/operator.ts";
import { type Payment, paysFor } from "../domain/payment.ts";
import type { WayName, Ways } from "../domain/way.ts";
import type { Situation } from "../domain/situation.ts";

/** What decides which way comes first: what they can pay with, or that they have no internet. */
export type Case = Means | "offline" | "any";

/** Whether what they hold pays on a way: known to, known not to, or nobody says. `not-asked`: they did not say. */
interface Fit {
  pays: "yes" | "no" | "unknown" | "not-asked";
  fact?: Evidence;
}

/** One way to top up, with what is known of it at this operator; what is not known holds as at every operator. */
export type Way =
  | { name: "website"; address: string; fact: Evidence; known: Ways["website"]; fit: Fit }
  | { name: "app"; fact: Evidence; known: NonNullable<Ways["app"]>; fit: Fit }
  | { name: "voucher"; fact: Evidence; known: Ways["voucher"] }
  | { name: "sms"; fact: Evidence; known: NonNullable<Ways["sms"]> }
  | { name: "bank-app"; fact: Evidence; known: NonNullable<Ways["bank-app"]> }
  | { name: "automatic"; fact: Evidence; known: NonNullable<Ways["automatic"]> }
  | { name: "wallet"; path: Fact<readonly string[]> }
  | { name: "reseller"; fact: Evidence; reseller: Reseller }
  | { name: "friend"; fact?: Evidence }
  | { name: "customer-service" };

interface Asked {
  operator: Operator;
  belgium: Belgium;
  means: ReadonlySet<Means>;
  offline: boolean;
  device: Situation["device"];
  /** Automatic top-up stays on when its owner has gone home. */
  isShort: boolean;
}

/** Every way that this person can take, best first: none that is known not to take what they hold. */
export function waysFor(asked: Asked): Way[] {
  const order = ORDER[caseOf(asked.means, asked.offline)];
  return order.flatMap((name) => wayNamed(name, asked) ?? []);
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

/** What comes first in each case. What an operator does not have drops out. */
const ORDER: Record<Case, readonly WayName[]> = {
  any: [
    "website",
    "voucher",
    "app",
    "sms",
    "bank-app",
    "friend",
    "reseller",
    "wallet",
    "automatic",
    "customer-service",
  ],
  offline: ["voucher", "sms", "friend", "website", "app", "bank-app", "customer-service"],
  voucher: ["voucher", "website", "app", "customer-service"],
  cash: ["voucher", "friend", "website", "reseller", "customer-service"],
  bancontact: ["website", "bank-app", "app", "voucher", "sms", "automatic", "friend", "customer-service"],
  "foreign-card": [
    "website",
    "voucher",
    "reseller",
    "app",
    "sms",
    "friend",
    "wallet",
    "automatic",
    "customer-service",
  ],
  paypal: ["website", "reseller", "voucher", "friend", "app", "customer-service"],
  "alipay-wechat": ["wallet", "reseller", "voucher", "friend", "website", "customer-service"],
  unionpay: ["voucher", "friend", "website", "wallet", "customer-service"],
};

function wayNamed(name: WayName, asked: Asked): Way | undefined {
  const { belgium, isShort, means, operator } = asked;
  const { ways } = operator;
  if (operator.never?.[name] !== undefined) return undefined;
  if (name === "website") {
    if (ways.website === undefined && operator.domains.length === 0) return undefined;
    const fact = ways.website?.page ?? belgium.usual.website;
    const address = homeOf(operator);
    const fit = fitOf(means, "website", operator);
    if (address === undefined || fit.pays === "no") return undefined;
    return { name, address, fact, known: ways.website, fit };
  }
  if (name === "voucher") return { name, fact: ways.voucher ?? belgium.usual.voucher, known: ways.voucher };
  if (name === "app") {
    const fit = fitOf(means, "app", operator);
    return ways.app && fit.pays !== "no" ? { name, fact: ways.app, known: ways.app, fit } : undefined;
  }
  if (name === "sms") return ways.sms && { name, fact: ways.sms.text, known: ways.sms };
  if (name === "bank-app")
    return ways["bank-app"] && { name, fact: ways["bank-app"], known: ways["bank-app"] };
  if (name === "automatic")
    return ways.automatic && !isShort ? { name, fact: ways.automatic, known: ways.automatic } : undefined;
  if (name === "wallet") {
    const path = belgium.wallets.find((each) => each.wallet === "alipay")?.path;
    return path && { name, path };
  }
  if (name === "reseller") {
    const reseller = resellerFor(belgium.resellers, asked);
    return reseller && { name, fact: reseller.page, reseller };
  }
  if (name === "friend") {
    const fact = ways.website?.forOthers ?? belgium.usual.website;
    return homeOf(operator) === undefined ? undefined : { name, fact };
  }
  return { name: "customer-service" };
}

/** One that takes what they hold on the phone that they hold; who did not say is taken to hold a card. */
function resellerFor(
  resellers: readonly Reseller[],
  { device, means, offline }: Asked,
): Reseller | undefined {
  const wanted = PAID_BY[caseOf(means, offline)] ?? "foreign-card";
  return resellers.find(({ inAppOnly, takes }) => {
    const phones = inAppOnly?.value[wanted];
    return (
      takes?.value.includes(wanted) === true &&
      (phones === undefined || phones.some((each) => each === device))
    );
  });
}

const PAID_BY: Partial<Record<Case, Payment>> = {
  cash: "cash",
  paypal: "paypal",
  "alipay-wechat": "alipay",
};

/** Whether what they hold pays there, with the fact that says so. */
export function fitOf(means: ReadonlySet<Means>, way: WayName | "bill", { payments }: Operator): Fit {
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
