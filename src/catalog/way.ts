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

interface WayKind {
  /** Its place among the ways on a card, in each of the cases above; 0: it is not offered. */
  places: readonly number[];
  /** What an operator's file may say of it. Without one, the way is the same at every operator. */
  known?: z.ZodType;
}

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
 * Every way to top up. A new one takes a line here and two sentences in each language: `way-<name>`, which may use what
 * is known of it, and `way-name-<name>`. An operator's file then says what it knows of it; one that says nothing does not
 * have it.
 */
const KINDS = {
  website: { places: [1, 4, 2, 3, 1, 1, 1, 5, 3], known: website },
  voucher: { places: [2, 1, 1, 1, 4, 2, 3, 3, 1], known: voucher },
  app: { places: [3, 5, 3, 0, 3, 4, 5, 0, 0], known: z.strictObject({ ...evidence, press }) },
  sms: {
    places: [4, 2, 0, 0, 5, 5, 0, 0, 0],
    known: z.strictObject({ text: factOf(smsText), to: factOf(shortNumber) }),
  },
  "bank-app": {
    places: [5, 6, 0, 0, 2, 0, 0, 0, 0],
    known: z.strictObject({ ...evidence, bank: printed, press: press.unwrap() }),
  },
  friend: { places: [6, 3, 0, 2, 7, 6, 4, 4, 2] },
  reseller: { places: [7, 0, 0, 4, 0, 3, 2, 2, 0] },
  wallet: { places: [8, 0, 0, 0, 0, 7, 0, 1, 4] },
  automatic: { places: [9, 0, 0, 0, 6, 8, 0, 0, 0], known: z.strictObject({ ...evidence, press }) },
  "customer-service": { places: [10, 10, 10, 10, 10, 10, 10, 10, 10] },
} as const satisfies Record<string, WayKind>;
export type WayName = keyof typeof KINDS;

export const WAYS = Object.keys(KINDS) as readonly WayName[];

/** The ways that are offered in a case, best first. */
export function waysIn(by: Case): WayName[] {
  const placeOf = (name: WayName): number => KINDS[name].places[CASES.indexOf(by)] ?? 0;
  return WAYS.filter((name) => placeOf(name) > 0).toSorted((one, other) => placeOf(one) - placeOf(other));
}

type Known = {
  [Name in WayName as (typeof KINDS)[Name] extends { known: z.ZodType } ? Name : never]: z.ZodOptional<
    Extract<(typeof KINDS)[Name], { known: z.ZodType }>["known"]
  >;
};

/**
 * The ways of one operator, with what is known of each and nothing else. What holds at every Belgian operator is in
 * `belgium.json`.
 */
export const waysSchema = z.strictObject(
  Object.fromEntries(
    Object.entries<WayKind>(KINDS).flatMap(([name, { known }]) =>
      known === undefined ? [] : [[name, known.optional()]],
    ),
  ) as unknown as Known,
);
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
