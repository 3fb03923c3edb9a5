import type { Evidence } from "./fact.ts";
import { EITHER, MEANS, type Means, PAYMENTS_OF } from "./means.ts";
import { type Payment, type Payments, PAYMENTS, paysFor } from "./payment.ts";
import type { RouteName } from "./route.ts";
import { needsOf, type Step } from "./step.ts";

/**
 * Whether what a person holds pays for a route. `unknown`: no source says, so they try the smallest amount.
 * `not-asked`: they did not say what they hold.
 */
export const FITS = ["yes", "not-asked", "unknown", "no"] as const;
export type Fit = (typeof FITS)[number];

/** The means of payment of a route: known to pay it, known not to, and neither. */
export interface Pays {
  yes: readonly ({ value: Payment } & Evidence)[];
  no: readonly Payment[];
  unknown: readonly Payment[];
}

export interface Fitting {
  fits: Fit;
  /** What they hold that is known to pay. */
  with: readonly Means[];
}

/** What pays for a route; nothing does where all that is asked for is a code in hand. */
export function paysOf(route: RouteName, steps: readonly Step[], payments: Payments): Pays {
  if (redeems(steps)) return { yes: [], no: [], unknown: [] };
  const answers = PAYMENTS.map((payment) => ({
    payment,
    answer: answerFor(payment, route, steps, payments),
  }));
  const of = (word: string) => answers.filter(({ answer }) => answer === word).map(({ payment }) => payment);
  return {
    yes: of("yes").flatMap((payment) => known(payment, payments)),
    no: of("no"),
    unknown: of("unknown"),
  };
}

export function fittingOf(steps: readonly Step[], pays: Pays, holds: ReadonlySet<Means>): Fitting {
  if (holds.size === 0) return { fits: "not-asked", with: [] };
  if (redeems(steps))
    return holds.has("voucher") ? { fits: "yes", with: ["voucher"] } : { fits: "no", with: [] };
  const held = MEANS.filter((means) => holds.has(means));
  const fitting = held.filter((means) => isSure(means, pays));
  if (fitting.length > 0) return { fits: "yes", with: fitting };
  const impossible = held.every((means) => PAYMENTS_OF[means].every((payment) => pays.no.includes(payment)));
  return { fits: impossible ? "no" : "unknown", with: [] };
}

function isSure(means: Means, { yes }: Pays): boolean {
  const pays = (payment: Payment) => yes.some(({ value }) => value === payment);
  const payments = PAYMENTS_OF[means];
  return EITHER.has(means) ? payments.every(pays) : payments.some(pays);
}

/** Only a code that was bought before is asked for. */
export function redeems(steps: readonly Step[]): boolean {
  return needsOf(steps).includes("voucher-code");
}

/** What no source needs to say: nobody hands cash to a website, or transfers money at a till. */
function answerFor(
  payment: Payment,
  route: RouteName,
  steps: readonly Step[],
  payments: Payments,
): "yes" | "no" | "unknown" {
  const answer = paysFor(payments[payment], route);
  if (answer !== "unknown") return answer;
  const atTill = AT_TILL.has(route) || steps.some(({ kind }) => kind === "buy-voucher");
  const impossible = atTill ? NOT_AT_TILL.has(payment) : payment === "cash" && route !== "bill";
  return impossible ? "no" : "unknown";
}

const AT_TILL: ReadonlySet<RouteName> = new Set<RouteName>([
  "operator-shop",
  "shop",
  "kiosk",
  "cash-machine",
  "voucher",
]);
const NOT_AT_TILL: ReadonlySet<Payment> = new Set<Payment>(["paypal", "bank-transfer", "direct-debit"]);

function known(payment: Payment, payments: Payments): ({ value: Payment } & Evidence)[] {
  const cell = payments[payment];
  if (cell.value !== "yes") return [];
  const { seen, source, trust } = cell;
  return [{ value: payment, source, seen, trust }];
}
