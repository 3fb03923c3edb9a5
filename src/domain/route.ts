import { z } from "zod";
import { evidence, factOf, unknown } from "./fact.ts";
import { stepSchema } from "./step.ts";

/** Every way in which people try to top up. Each operator says yes, no or unknown to each of them. */
export const ROUTES = [
  "website",
  "app",
  "sms",
  "dial",
  "voucher",
  "operator-shop",
  "shop",
  "kiosk",
  "cash-machine",
  "phone",
  "bank-app",
  "automatic",
  "reseller",
  "wallet",
  "customer-service",
  "bill",
] as const;
export type RouteName = (typeof ROUTES)[number];

/** What must be so before the route can be taken at all. */
export const CONDITIONS = [
  "card-activated",
  "payment-saved-before",
  "customer-of-that-bank",
  "esim-can-be-topped-up",
  "plan-has-not-ended",
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What is good to know about one route. */
export const REMARKS = [
  "for-someone-else",
  "for-someone-else-with-permission",
  "works-from-abroad",
  "takes-voucher-codes",
  "redeem-on-site-too",
  "code-expires",
  "preset-amount",
  "under-a-set-credit",
  "only-global-plans",
  "at-ten-percent-left",
  "collected-by-itself",
  "said-of-business-bills",
] as const;
export type Remark = (typeof REMARKS)[number];

/** What we do not know about a route that exists: the card says so. */
export const GAPS = [
  "exact-page",
  "exact-steps",
  "payment-means",
  "one-off-payment",
  "which-shops",
  "how-to-redeem",
  "still-so-today",
  "covers-belgium",
] as const;
export type Gap = (typeof GAPS)[number];

/**
 * `yes` has the steps, at most six. `nothing` is the no of an operator where nothing can be topped up at all:
 * its `standing` is the fact behind it.
 */
export const routeSchema = z.discriminatedUnion("value", [
  unknown.extend({
    /** It was so years ago, and no source says that it still is: do not go looking for it. */
    once: factOf(z.literal("years-ago")).optional(),
  }),
  z.strictObject({ value: z.literal("nothing") }),
  z.strictObject({ value: z.literal("no"), ...evidence }),
  z.strictObject({
    value: z.literal("yes"),
    ...evidence,
    conditions: z.array(z.enum(CONDITIONS)).min(1).optional(),
    steps: z.array(stepSchema).min(1).max(6),
    remarks: z
      .array(factOf(z.enum(REMARKS)))
      .min(1)
      .optional(),
    gaps: z.array(z.enum(GAPS)).min(1).optional(),
  }),
]);
export type Route = z.infer<typeof routeSchema>;
export type OpenRoute = Extract<Route, { value: "yes" }>;

export const routesSchema = z.strictObject(everyKey(ROUTES, routeSchema));

/** A shape in which each word of a closed list is a key that must be there. */
export function everyKey<const Word extends string, Schema extends z.ZodType>(
  words: readonly Word[],
  schema: Schema,
): Record<Word, Schema> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys it was given
  return Object.fromEntries(words.map((word) => [word, schema])) as Record<Word, Schema>;
}

/** Yes, no or unknown, as a table or a sentence says it. */
export function answerOf(cell: { value: "yes" | "no" | "nothing" | "unknown" }): "yes" | "no" | "unknown" {
  return cell.value === "nothing" ? "no" : cell.value;
}
