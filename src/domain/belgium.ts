import { z } from "zod";
import { evidence, factOf, unknown } from "./fact.ts";
import { PAYMENTS } from "./payment.ts";
import { identificationSchema, leavingSchema } from "./terms.ts";
import { link, money, operatorId, period, printed } from "./value.ts";

/** Shops whose owners differ have no printed name: a language names the word. */
export const OUTLETS = ["newsagent", "night-shop", "petrol-station", "supermarket", "post-office"] as const;

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
  tills: z.array(factOf(z.enum(PAYMENTS))),
  shops: z.array(shopSchema),
});
export type Belgium = z.infer<typeof belgiumSchema>;
