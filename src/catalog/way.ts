import { z } from "zod";
import { evidence, factOf } from "./fact.ts";
import type { Means } from "./means.ts";
import { link, printed, shortNumber, smsText, words } from "./value.ts";

/** What decides which way comes first: what they can pay with, or that they have no internet. */
export type Case = Means | "offline" | "any";

const CASES = words("any offline voucher cash bancontact foreign-card paypal alipay-wechat unionpay");

/** What to press, one after the other, as it is printed on the page or in the app. */
const press = factOf(z.array(printed).min(1).max(4)).optional();

/** How the code on a voucher becomes credit. `dial`: `*103*`, the code, `#`. */
const redeemBy = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("sms"), text: smsText, to: shortNumber }),
  z.strictObject({ by: z.literal("dial"), before: z.string().regex(/^[*#]\d+\*$/), after: z.literal("#") }),
  z.strictObject({ by: z.literal("site"), page: link }),
  z.strictObject({ by: z.literal("app") }),
]);
export type RedeemBy = z.infer<typeof redeemBy>;

const website = z.strictObject({
  /** Where one pays, or the nearest page to it that is known. */
  page: factOf(link),
  /** Whether `page` is the top-up page itself; otherwise one still has to look for it. */
  direct: z.boolean(),
  login: factOf(z.enum(["yes", "no"])).optional(),
  press,
  /** Also for somebody else's number. */
  forOthers: factOf(z.literal("yes")).optional(),
  /** The page is in this language. */
  pageLanguage: z.enum(["nl", "fr", "en"]).optional(),
});

const voucher = z.strictObject({
  ...evidence,
  digits: factOf(z.int().min(8).max(20)).optional(),
  /** Best first. What the ticket says comes before all of them. */
  redeem: z.array(factOf(redeemBy)).optional(),
  /** An old code that costs nothing to try, for a ticket that says nothing. */
  lastResort: factOf(redeemBy).optional(),
});

/**
 * Every way to top up, with its place among the ways on a card in each of the cases above; 0: it is not offered. A new
 * one takes a line here and two sentences in each language: `way-<name>`, which may use what is known of it, and
 * `way-name-<name>`.
 */
const PLACES = {
  website: [1, 4, 2, 3, 1, 1, 1, 5, 3],
  voucher: [2, 1, 1, 1, 4, 2, 3, 3, 1],
  app: [3, 5, 3, 0, 3, 4, 5, 0, 0],
  sms: [4, 2, 0, 0, 5, 5, 0, 0, 0],
  "bank-app": [5, 6, 0, 0, 2, 0, 0, 0, 0],
  friend: [6, 3, 0, 2, 7, 6, 4, 4, 2],
  reseller: [7, 0, 0, 4, 0, 3, 2, 2, 0],
  wallet: [8, 0, 0, 0, 0, 7, 0, 1, 4],
  automatic: [9, 0, 0, 0, 6, 8, 0, 0, 0],
  "customer-service": [10, 10, 10, 10, 10, 10, 10, 10, 10],
} as const;
export type WayName = keyof typeof PLACES;

export const WAYS = Object.keys(PLACES) as readonly WayName[];

/** The ways that are offered in a case, best first. */
export function waysIn(by: Case): WayName[] {
  const placeOf = (name: WayName): number => PLACES[name][CASES.indexOf(by)] ?? 0;
  return WAYS.filter((name) => placeOf(name) > 0).toSorted((one, other) => placeOf(one) - placeOf(other));
}

/**
 * What an operator's file says of its ways; one of which it says nothing it does not have. Ways that are missing here are
 * the same at every Belgian operator: they are in `belgium.json`.
 */
export const waysSchema = z
  .strictObject({
    website,
    voucher,
    app: z.strictObject({ ...evidence, press }),
    sms: z.strictObject({ text: factOf(smsText), to: factOf(shortNumber) }),
    "bank-app": z.strictObject({ ...evidence, bank: printed, press: press.unwrap() }),
    automatic: z.strictObject({ ...evidence, press }),
  })
  .partial();
export type Ways = z.infer<typeof waysSchema>;

/** Ways that an operator says it does not have. */
export const neverSchema = z.partialRecord(z.enum(WAYS), z.strictObject(evidence));

/**
 * The way that each place in an old button means: codes to dial, shops and telephones all begin with a voucher. What
 * nobody could ever top up at means none.
 */
export const WAY_AT: readonly (WayName | undefined)[] = words(
  "website app sms voucher voucher voucher voucher none none voucher bank-app",
  "automatic reseller wallet customer-service none friend",
).map((way) => (way === "none" ? undefined : way));
