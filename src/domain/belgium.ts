import { z } from "zod";
import { evidence, factOf, unknown } from "./fact.ts";
import { PAYMENTS } from "./payment.ts";
import { identificationSchema, leavingSchema } from "./terms.ts";
import { link, money, operatorId, period, printed } from "./value.ts";

/** Shops whose owners differ have no printed name: a language names the word. */
export const OUTLETS = [
  "newsagent",
  "night-shop",
  "phone-shop",
  "petrol-station",
  "supermarket",
  "post-office",
] as const;

/** Where people are told to go for a voucher, and how far that is known. */
const shopSchema = z.strictObject({
  id: operatorId,
  place: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("chain"), name: printed }),
    z.strictObject({ kind: z.literal("outlet"), outlet: z.enum(OUTLETS) }),
    z.strictObject({ kind: z.literal("machine"), machine: z.enum(["cash-machine", "kiosk"]) }),
  ]),
  /** Top-ups. `once`: they, or prepaid cards, were reported there years ago. */
  sells: z.discriminatedUnion("value", [
    unknown.extend({ once: factOf(z.literal("years-ago")).optional() }),
    z.strictObject({ value: z.literal("yes"), ...evidence, operators: z.array(operatorId).optional() }),
    z.strictObject({ value: z.literal("no"), ...evidence }),
  ]),
  advice: z.enum(["look-for-the-logo", "ask-first", "do-not-look-for-one"]),
});
export type Shop = z.infer<typeof shopSchema>;

/** Ways that hold at every Belgian operator: used wherever what is known of one operator stops. */
const usualSchema = z.strictObject({
  /** Website or app: number, amount, pay. */
  website: z.strictObject(evidence),
  /** A till: buy a voucher, and use the code as the ticket says. */
  voucher: z.strictObject(evidence),
  /** What Belgian sites usually take. */
  payments: factOf(z.array(z.enum(PAYMENTS)).min(1)),
  /** Kinds of shops where one asks for a voucher. */
  outlets: z.array(factOf(z.enum(OUTLETS))).min(1),
  /** Chains that guides name, and no chain confirms: ask at the till. */
  chains: factOf(z.array(printed).min(1)),
  /** Machines in stations and cash machines: nobody confirms any. */
  machines: z.strictObject(evidence),
  /** The till receipt is the only proof. */
  receipt: z.strictObject(evidence),
  /** Cards can be tapped at a till without a PIN up to this amount. */
  contactless: factOf(money).optional(),
});

/** A wallet's own way to top up numbers abroad. None of them is known to serve Belgium: its page shows before one pays. */
const walletSchema = z.strictObject({
  wallet: z.enum(["alipay", "wechat-pay"]),
  path: factOf(z.array(printed).min(1).max(5)),
});
export type Wallet = z.infer<typeof walletSchema>;

/** A shop on the web that sells credit of many operators, with a fee of its own. */
const resellerSchema = z.strictObject({
  name: printed,
  page: factOf(link),
  /** What it sells: credit on the number, or a code by e-mail. */
  gives: factOf(z.enum(["credit", "code", "credit-or-code"])),
  takes: factOf(z.array(z.enum(PAYMENTS)).min(1)),
  fee: factOf(z.enum(["added", "in-the-price"])).optional(),
  /** What was sent is not paid back. */
  refunds: factOf(z.enum(["no", "unused-codes-only"])).optional(),
  /** Somebody else can be asked to pay, by a link. */
  request: factOf(printed).optional(),
  /** How it is named on the bank statement. */
  statement: factOf(z.array(printed).min(1)).optional(),
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
  wallets: z.array(walletSchema),
  resellers: z.array(resellerSchema),
  /** The app of Belgian bank cards, and what it was called. */
  bancontactPay: factOf(z.strictObject({ name: printed, formerly: printed })),
  tills: z.array(factOf(z.enum(PAYMENTS))),
  shops: z.array(shopSchema),
});
export type Belgium = z.infer<typeof belgiumSchema>;
