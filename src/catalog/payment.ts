import { z } from "zod";
import { evidence, unknown } from "./fact.ts";
import { type WayName, WAYS } from "./way.ts";
import { words } from "./value.ts";

/**
 * What people hold. A Visa or Mastercard of a bank outside Europe is a means of its own: "any European account" says
 * nothing about it. Bancontact Pay is the app that was called Payconiq by Bancontact.
 */
export const PAYMENTS = words(
  "bancontact european-card foreign-card unionpay paypal apple-google-pay alipay wechat-pay cash",
  "bancontact-pay bank-transfer direct-debit",
);
export type Payment = (typeof PAYMENTS)[number];

/** A yes without `ways` is said of every way that takes payments; with them, of these only. */
const paymentSchema = z.discriminatedUnion("value", [
  unknown,
  z.strictObject({ value: z.literal("no"), ...evidence }),
  z.strictObject({
    value: z.literal("yes"),
    ...evidence,
    ways: z
      .array(z.enum([...WAYS, "bill"]))
      .min(1)
      .optional(),
  }),
]);
type PaymentCell = z.infer<typeof paymentSchema>;

export const paymentsSchema = z.record(z.enum(PAYMENTS), paymentSchema.default({ value: "unknown" }));

/** Whether a means is known to pay on a way: a yes for other ways says nothing about this one. */
export function paysFor(cell: PaymentCell, way: WayName | "bill"): "yes" | "no" | "unknown" {
  if (cell.value !== "yes" || cell.ways === undefined) return cell.value;
  return cell.ways.includes(way) ? "yes" : "unknown";
}
