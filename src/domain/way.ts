import { z } from "zod";
import { evidence, factOf } from "./fact.ts";
import { link, printed, shortNumber, smsText } from "./value.ts";

/** Every way to top up that people ask for. */
export const WAYS = [
  "website",
  "app",
  "voucher",
  "sms",
  "bank-app",
  "automatic",
  "reseller",
  "wallet",
  "friend",
  "customer-service",
] as const;
export type WayName = (typeof WAYS)[number];

/**
 * The way that each place in an old button means: codes to dial, shops and telephones all begin with a voucher. What
 * nobody could ever top up at means none.
 */
export const WAY_AT: readonly (WayName | undefined)[] = [
  "website",
  "app",
  "sms",
  "voucher",
  "voucher",
  "voucher",
  "voucher",
  undefined,
  undefined,
  "voucher",
  "bank-app",
  "automatic",
  "reseller",
  "wallet",
  "customer-service",
  undefined,
  "friend",
];

/** What to press, one after the other, as it is printed on the page or in the app. */
const press = factOf(z.array(printed).min(1).max(4));

/** How the code on a voucher becomes credit. `dial`: `*103*`, the code, `#`. */
const redeemBy = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("sms"), text: smsText, to: shortNumber }),
  z.strictObject({ by: z.literal("dial"), before: z.string().regex(/^[*#]\d+\*$/), after: z.literal("#") }),
  z.strictObject({ by: z.literal("site"), page: link }),
  z.strictObject({ by: z.literal("app") }),
]);
export type RedeemBy = z.infer<typeof redeemBy>;

/**
 * The ways of one operator, with what is known of each and nothing else. A way that is not here is not known to exist;
 * what holds at every Belgian operator stands in `belgium.json`.
 */
export const waysSchema = z.strictObject({
  website: z
    .strictObject({
      /** Where one pays, or the nearest page to it that is known. */
      page: factOf(link),
      /** Whether `page` is the top-up page itself; otherwise one still has to look for it. */
      direct: z.boolean(),
      login: factOf(z.enum(["yes", "no"])).optional(),
      press: press.optional(),
      /** Also for somebody else's number. */
      forOthers: factOf(z.literal("yes")).optional(),
      /** The page is in this language. */
      pageLanguage: z.enum(["nl", "fr", "en"]).optional(),
    })
    .optional(),
  app: z
    .strictObject({
      ...evidence,
      press: press.optional(),
      login: factOf(z.enum(["yes", "no"])).optional(),
      forOthers: factOf(z.literal("yes")).optional(),
    })
    .optional(),
  voucher: z
    .strictObject({
      /** Where it stands that there are vouchers. */
      ...evidence,
      digits: factOf(z.int().min(8).max(20)).optional(),
      /** Best first. What the ticket says comes before all of them. */
      redeem: z.array(factOf(redeemBy)).optional(),
      /** An old code that costs nothing to try, for a ticket that says nothing. */
      lastResort: factOf(redeemBy).optional(),
      expires: factOf(z.literal("yes")).optional(),
    })
    .optional(),
  sms: z
    .strictObject({
      text: factOf(smsText),
      to: factOf(shortNumber),
      /** It takes the amount and the card that were saved before. */
      saved: factOf(z.literal("payment-and-amount")),
    })
    .optional(),
  "bank-app": z.strictObject({ ...evidence, bank: printed, press: press.optional() }).optional(),
  automatic: z
    .strictObject({ ...evidence, press: press.optional(), onlyFor: z.literal("global-plans").optional() })
    .optional(),
});
export type Ways = z.infer<typeof waysSchema>;

/** Ways that an operator says it does not have. */
export const neverSchema = z.partialRecord(z.enum(WAYS), z.strictObject(evidence));
