import { z } from "zod";
import { factOf } from "./fact.ts";
import { domainName, hours, period, phoneNumber } from "./value.ts";

/** What is good to know about an operator, each with its evidence. One sentence a word in every language. */
export const NOTES = [
  // what the credit is and is not
  "credit-is-not-a-bundle",
  "bundle-renews-from-credit",
  "credit-and-bundle-together",
  "bundle-over-uses-credit",
  "credit-carries-over",
  "bundles-work-in-the-eu",
  "no-daily-roaming-pass",
  "outside-eu-data-blocked",
  "other-services-take-credit",
  "loyalty-points-pay",
  "credit-stays-with-account",
  // what else the operator sells
  "also-sells-subscriptions",
  "another-product-is-a-subscription",
  "esim-on-some-phones-and-plans",
  "sim-sold-online",
  // travel eSIMs
  "do-not-delete-esim",
  "data-lost-at-the-end",
  "top-up-does-not-extend",
  "top-up-waits-for-the-end",
  "days-are-not-added-up",
  "unused-esim-is-recycled",
  "can-be-topped-up-after-the-end",
  "new-esim-after-the-end",
  "usually-no-phone-number",
  "no-phone-number",
  "number-is-sold-apart",
  "free-emergency-data",
  "monthly-plan-renews-itself",
  "plan-cannot-be-changed",
  "site-purchase-is-a-new-esim",
  "local-plan-is-used-first",
  "starts-on-arrival",
  "works-only-in-its-countries",
  "same-device-only",
  "alipay-in-some-regions-only",
  "unused-plan-can-be-refunded",
  "help-in-chinese",
  // safety
  "fake-top-up-messages",
  "stop-by-sms-if-number-is-moved",
  // who it is, was and is not
  "merging-into-parent",
  "renamed",
  "not-the-belgian-operator",
  "foreign-card-no-eu-rules",
  "only-for-residents-of-the-us",
  "us-number",
  "data-stops-after-months-abroad",
  "phone-installs-plans-of-others",
  "customers-went-to-base",
  "us-service-ended",
  "vouchers-sold-in-the-uk",
  "charged-to-account-monthly",
  // the bill
  "bill-mid-month",
  "bill-first-month-is-more",
  "first-month-in-part",
  "account-number-changed",
  "bill-carries-other-services",
  "late-payment-costs",
  "late-payment-blocks",
  "use-limit-by-default",
] as const;
export type Note = (typeof NOTES)[number];

export const noteSchema = factOf(z.enum(NOTES));

/** Things that go wrong, and what the operator, or failing that common sense, says to do. */
export const PROBLEMS = [
  "code-refused",
  "cannot-top-up-yet",
  "no-new-data",
  "no-top-up-button",
  "bonus-missing",
  "top-up-above-cap",
  "card-does-nothing",
  "paid-but-no-credit",
  "direct-debit-bounced",
  "lost-sim",
  "bill-still-open",
  "code-on-bill-fails",
  "data-used-up-early",
  "direct-debit-failed",
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const FIXES = [
  "check-space-and-digits",
  "enter-code-online",
  "call-helpdesk",
  "activate-first",
  "benefits-start-at-amount",
  "buy-bundle-from-credit",
  "check-amount-and-window",
  "stay-below-cap",
  "identify-first",
  "helpdesk-before-paying-again",
  "method-is-blocked",
  "block-and-replace",
  "wait-working-days",
  "scan-with-camera-not-bank-app",
  "ask-supplier-to-end-old",
  "pay-by-bancontact-when-asked",
  "restart-or-flight-mode",
  "line-off-and-on",
  "buy-a-new-esim",
] as const;

/** `official` fixes come from the operator; the evidence of each says so. */
export const problemSchema = z.strictObject({
  problem: z.enum(PROBLEMS),
  fixes: z.array(factOf(z.enum(FIXES))).min(1),
  wait: factOf(period).optional(),
});

/** How to reach a person. `from` is where the number works from. */
export const contactSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("phone"),
    number: factOf(phoneNumber),
    from: z.enum(["own-sim", "any-phone", "abroad"]),
    cost: z.enum(["free", "charged"]).optional(),
    hours: factOf(hours).optional(),
  }),
  z.strictObject({ kind: z.literal("whatsapp"), number: factOf(phoneNumber) }),
  z.strictObject({ kind: z.literal("email"), address: factOf(z.email()) }),
  z.strictObject({ kind: z.literal("chat"), where: factOf(domainName), hours: factOf(hours).optional() }),
  z.strictObject({ kind: z.literal("form"), where: factOf(domainName) }),
  z.strictObject({ kind: z.literal("app"), where: factOf(domainName), hours: factOf(hours).optional() }),
  z.strictObject({ kind: z.literal("shop"), where: factOf(domainName) }),
]);
export type Contact = z.infer<typeof contactSchema>;
