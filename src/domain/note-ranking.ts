import type { Fact } from "./fact.ts";
import type { Note, Problem } from "./note.ts";
import type { Operator } from "./operator.ts";
import type { Situation } from "./situation.ts";
import type { Verdict } from "./verdict.ts";

/** What a note is about, in the order in which people with a card to top up want to know. */
export const TOPICS = ["standing", "esim", "credit", "abroad", "safety", "offers", "bill"] as const;
export type Topic = (typeof TOPICS)[number];

/** The notes that matter for this answer and this stay, most useful first. */
export function notesFor(operator: Operator, verdict: Verdict, situation: Situation): Fact<Note>[] {
  const order = verdict === "pay-the-bill" ? BILL_ORDER : TOPICS;
  return operator.notes
    .filter(({ value }) => matters(value, verdict, situation))
    .toSorted((one, other) => order.indexOf(TOPIC_OF[one.value]) - order.indexOf(TOPIC_OF[other.value]));
}

/** The problems that can come of what the advice says to do. */
export function problemsFor({ problems }: Operator, verdict: Verdict): Operator["problems"] {
  const pays = verdict === "pay-the-bill";
  return problems.filter(({ problem }) => pays === BILL_PROBLEMS.has(problem));
}

export const TOPIC_OF: Record<Note, Topic> = {
  "credit-is-not-a-bundle": "credit",
  "bundle-renews-from-credit": "credit",
  "credit-and-bundle-together": "credit",
  "bundle-over-uses-credit": "credit",
  "credit-carries-over": "credit",
  "bundles-work-in-the-eu": "abroad",
  "no-daily-roaming-pass": "abroad",
  "outside-eu-data-blocked": "abroad",
  "other-services-take-credit": "credit",
  "loyalty-points-pay": "offers",
  "credit-stays-with-account": "credit",
  "also-sells-subscriptions": "offers",
  "another-product-is-a-subscription": "offers",
  "esim-on-some-phones-and-plans": "esim",
  "sim-sold-online": "offers",
  "do-not-delete-esim": "esim",
  "data-lost-at-the-end": "esim",
  "top-up-does-not-extend": "esim",
  "top-up-waits-for-the-end": "esim",
  "days-are-not-added-up": "esim",
  "unused-esim-is-recycled": "esim",
  "can-be-topped-up-after-the-end": "esim",
  "new-esim-after-the-end": "esim",
  "usually-no-phone-number": "esim",
  "no-phone-number": "esim",
  "number-is-sold-apart": "esim",
  "free-emergency-data": "esim",
  "monthly-plan-renews-itself": "esim",
  "plan-cannot-be-changed": "esim",
  "site-purchase-is-a-new-esim": "esim",
  "local-plan-is-used-first": "esim",
  "starts-on-arrival": "esim",
  "works-only-in-its-countries": "abroad",
  "same-device-only": "esim",
  "alipay-in-some-regions-only": "offers",
  "unused-plan-can-be-refunded": "offers",
  "help-in-chinese": "offers",
  "fake-top-up-messages": "safety",
  "stop-by-sms-if-number-is-moved": "safety",
  "merging-into-parent": "standing",
  renamed: "standing",
  "not-the-belgian-operator": "standing",
  "foreign-card-no-eu-rules": "abroad",
  "only-for-residents-of-the-us": "standing",
  "us-number": "standing",
  "data-stops-after-months-abroad": "abroad",
  "phone-installs-plans-of-others": "standing",
  "customers-went-to-base": "standing",
  "us-service-ended": "standing",
  "vouchers-sold-in-the-uk": "offers",
  "charged-to-account-monthly": "standing",
  "bill-mid-month": "bill",
  "bill-first-month-is-more": "bill",
  "first-month-in-part": "bill",
  "account-number-changed": "bill",
  "bill-carries-other-services": "bill",
  "late-payment-costs": "bill",
  "late-payment-blocks": "bill",
  "use-limit-by-default": "bill",
};

const BILL_ORDER: readonly Topic[] = ["bill", "standing", "safety", "abroad", "esim", "offers", "credit"];

const BILL_PROBLEMS: ReadonlySet<Problem> = new Set<Problem>([
  "bill-still-open",
  "code-on-bill-fails",
  "direct-debit-failed",
]);

/** Subscriptions and points are nothing for two weeks; an eSIM is nothing for a device that has none. */
function matters(note: Note, verdict: Verdict, { esimDoubtful, form, stay }: Situation): boolean {
  const topic = TOPIC_OF[note];
  if (topic === "bill") return verdict === "pay-the-bill";
  if (topic === "credit") return verdict !== "pay-the-bill";
  if (note === "esim-on-some-phones-and-plans") return !esimDoubtful && form !== "sim";
  if (topic === "offers" && verdict !== "get-a-card") return stay !== "weeks" || !FOR_LONGER.has(note);
  return true;
}

const FOR_LONGER: ReadonlySet<Note> = new Set<Note>([
  "also-sells-subscriptions",
  "another-product-is-a-subscription",
  "loyalty-points-pay",
  "sim-sold-online",
]);
