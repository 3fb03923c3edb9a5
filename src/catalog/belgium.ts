import { z } from "zod";
import { evidence, factOf } from "./fact.ts";
import { PAYMENTS } from "./payment.ts";
import { identificationSchema, leavingSchema } from "./terms.ts";
import { link, money, period, printed } from "./value.ts";

/** Shops whose owners differ have no printed name: a language names the word. */
export const OUTLETS = ["newsagent", "night-shop", "phone-shop", "petrol-station", "supermarket"] as const;

/** Ways that hold at every Belgian operator: used wherever what is known of one operator stops. */
const usualSchema = z.strictObject({
  /** Website or app: number, amount, pay. */
  website: z.strictObject(evidence),
  /** A till: buy a voucher, and use the code as the ticket says. */
  voucher: z.strictObject(evidence),
  /** Kinds of shops where one asks for a voucher. */
  outlets: z.array(factOf(z.enum(OUTLETS))).min(1),
  /** Chains that guides name, and no chain confirms: ask at the shop. */
  chains: factOf(z.array(printed).min(1)),
});

/** What resellers take. Nobody tops up at an operator with crypto. */
const RESELLER_PAYMENTS = [...PAYMENTS, "crypto"] as const;

/**
 * A shop on the web that sells credit of many operators. None of them is known to sell that of a
 * Belgian operator: it shows once the number is typed, before one pays. What it says of itself counts as official.
 */
const resellerSchema = z.strictObject({
  name: printed,
  page: factOf(link),
  takes: factOf(z.array(z.enum(RESELLER_PAYMENTS)).min(1)).optional(),
  /** Of that, what only its app takes, and on which phones. */
  inAppOnly: factOf(
    z.partialRecord(z.enum(PAYMENTS), z.array(z.enum(["iphone", "android"])).min(1)),
  ).optional(),
  fee: factOf(z.enum(["added"])).optional(),
  /** What is paid back. */
  refunds: factOf(z.enum(["unused-codes-only", "undelivered-only"])).optional(),
  /** What to press so that it does not top up again by itself. */
  onlyOnce: factOf(printed).optional(),
  /** Somebody else can be asked to pay, by a link. */
  request: factOf(printed).optional(),
  /** How it is named on the bank statement. */
  statement: factOf(z.array(printed).min(1)).optional(),
  /** A shop of the same group. */
  group: factOf(printed).optional(),
});
export type Reseller = z.infer<typeof resellerSchema>;

/** What holds for every prepaid card in Belgium, whoever sold it. */
export const belgiumSchema = z.strictObject({
  identification: identificationSchema,
  leaving: leavingSchema,
  porting: z.strictObject({
    takesAtMost: factOf(period),
    info: factOf(link),
  }),
  /** Amounts that prepaid cards usually have. */
  usualAmounts: factOf(z.strictObject({ from: money, to: money })),
  usual: usualSchema,
  /** Type a number, see whose it is today. */
  lookup: factOf(link),
  /** Alipay's own way to top up numbers abroad. It is not known to serve Belgium: its page shows before one pays. */
  alipay: factOf(z.array(printed).min(1).max(5)),
  resellers: z.array(resellerSchema),
});
export type Belgium = z.infer<typeof belgiumSchema>;
