import { z } from "zod";
import { factOf } from "./fact.ts";
import { domainName, hours, phoneNumber, words } from "./value.ts";

/** What is good to know about an operator, each with its evidence. One sentence a word in every language. */
export const NOTES = words(
  // what the credit is and is not
  "credit-is-not-a-bundle bundle-renews-from-credit credit-and-bundle-together",
  "bundle-over-uses-credit credit-carries-over bundles-work-in-the-eu no-daily-roaming-pass",
  "outside-eu-data-blocked other-services-take-credit",
  // travel eSIMs
  "data-lost-at-the-end top-up-does-not-extend top-up-waits-for-the-end days-are-not-added-up",
  "can-be-topped-up-after-the-end new-esim-after-the-end free-emergency-data",
  "monthly-plan-renews-itself site-purchase-is-a-new-esim starts-on-arrival",
  "works-only-in-its-countries alipay-in-some-regions-only",
  // who it is, was and is not
  "foreign-card-no-eu-rules data-stops-after-months-abroad customers-went-to-base us-service-ended",
  "vouchers-sold-in-the-uk charged-to-account-monthly",
  // the bill
  "late-payment-blocks",
);
export type Note = (typeof NOTES)[number];

export const noteSchema = factOf(z.enum(NOTES));

/** What an operator says to do when a top-up brings no data, or when a new card cannot be topped up. */
export const FIXES = words(
  "activate-first benefits-start-at-amount buy-bundle-from-credit identify-first",
  "restart-or-flight-mode line-off-and-on",
);

export const fixesSchema = z.strictObject({
  "no-new-data": factOf(z.enum(FIXES)).optional(),
  "cannot-top-up-yet": factOf(z.enum(FIXES)).optional(),
});
export type Problem = keyof z.infer<typeof fixesSchema>;

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
  z.strictObject({ kind: z.enum(["chat", "form", "shop"]), where: factOf(domainName) }),
  z.strictObject({ kind: z.literal("app"), where: factOf(domainName), hours: factOf(hours).optional() }),
]);
export type Contact = z.infer<typeof contactSchema>;
