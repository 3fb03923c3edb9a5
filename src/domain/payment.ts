import { z } from "zod";
import { evidence, unknown } from "./fact.ts";
import { everyKey, type RouteName, ROUTES } from "./route.ts";

/**
 * What people hold. A Visa or Mastercard of a bank outside Europe is a means of its own: "any European account" says
 * nothing about it. Bancontact Pay is the app that was called Payconiq by Bancontact.
 */
export const PAYMENTS = [
  "bancontact",
  "european-card",
  "foreign-card",
  "unionpay",
  "paypal",
  "apple-google-pay",
  "alipay",
  "wechat-pay",
  "cash",
  "bancontact-pay",
  "wero",
  "bank-transfer",
  "direct-debit",
] as const;
export type Payment = (typeof PAYMENTS)[number];

/** A yes without `routes` is said of every route that takes payments; with them, of these only. */
export const paymentSchema = z.discriminatedUnion("value", [
  unknown,
  z.strictObject({ value: z.literal("nothing") }),
  z.strictObject({ value: z.literal("no"), ...evidence }),
  z.strictObject({ value: z.literal("yes"), ...evidence, routes: z.array(z.enum(ROUTES)).min(1).optional() }),
]);
export type PaymentCell = z.infer<typeof paymentSchema>;

export const paymentsSchema = z.strictObject(everyKey(PAYMENTS, paymentSchema));
export type Payments = z.infer<typeof paymentsSchema>;

/** Whether a means is known to pay a route: a yes for other routes says nothing about this one. */
export function paysFor(cell: PaymentCell, route: RouteName): "yes" | "no" | "unknown" {
  if (cell.value === "nothing") return "no";
  if (cell.value !== "yes" || cell.routes === undefined) return cell.value;
  return cell.routes.includes(route) ? "yes" : "unknown";
}
