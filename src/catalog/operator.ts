import { z } from "zod";
import { billSchema } from "./terms.ts";
import { evidence, factOf, unknown } from "./fact.ts";
import { contactSchema, fixesSchema, noteSchema } from "./note.ts";
import { paymentsSchema } from "./payment.ts";
import { amountsSchema, balanceSchema, clocksSchema, identificationSchema, leavingSchema } from "./terms.ts";
import { domainName, operatorId, phoneNumber, printed, words } from "./value.ts";
import { neverSchema, waysSchema } from "./way.ts";

/** `placeholder`: no operator at all, but something that people answer ("Apple eSIM", "I don't know"). */
export const KINDS = words("network brand travel-esim bill-only ended foreign placeholder");
export type Kind = (typeof KINDS)[number];

/**
 * What its own pages, or others, say that it does. `bills`: they speak of bills only, no prepaid card was found.
 * `elsewhere`: it serves other countries. `sells-nothing`: there is no such plan.
 */
export const STANDINGS = words("prepaid prepaid-and-bills bills data-packages ended elsewhere sells-nothing");

const aliases = z.array(z.string().min(1)).default([]);

export const operatorSchema = z.strictObject({
  id: operatorId,
  kind: z.enum(KINDS),
  name: printed,
  /** As printed on the prepaid card, if it has a name of its own. */
  product: factOf(printed).optional(),
  aliases: z.strictObject({ zh: aliases, en: aliases, nl: aliases, fr: aliases }),
  status: z
    .union([z.strictObject({ value: z.enum(STANDINGS), ...evidence }), unknown])
    .default({ value: "unknown" }),
  endedOn: factOf(z.iso.date()).optional(),
  parent: factOf(operatorId).optional(),
  network: factOf(operatorId).optional(),
  domains: z.array(factOf(domainName)),
  /** Where its own pages stand or stood, but nobody is sent: given up, or shared with others. */
  otherHosts: z.array(factOf(domainName)).min(1).optional(),
  app: factOf(printed).optional(),
  account: factOf(printed).optional(),
  contacts: z.array(contactSchema).default([]),
  languages: factOf(z.array(z.enum(["nl", "fr", "de", "en"])).min(1)).optional(),
  ways: waysSchema.default({}),
  never: neverSchema.optional(),
  bill: billSchema.optional(),
  /** Credit alone brings no data: where one buys a bundle with it, and what to say there. */
  bundle: factOf(z.strictObject({ call: phoneNumber, say: printed })).optional(),
  payments: paymentsSchema.prefault({}),
  notes: z.array(noteSchema).default([]),
  clocks: clocksSchema.default({}),
  amounts: amountsSchema.default({}),
  balance: z.array(balanceSchema).default([]),
  identification: identificationSchema.default({}),
  leaving: leavingSchema.optional(),
  fixes: fixesSchema.default({}),
  /** Operators to go to from here: whose prepaid card a name is printed on, or who sells one. */
  instead: z.array(operatorId).default([]),
});
export type Operator = z.infer<typeof operatorSchema>;
export type OperatorId = Operator["id"];

/** How two spellings of a name are found to be the same: `Pay & Go`, `pay&go` and `ＰＡＹＧＯ` are one. */
export function aliasKey(name: string): string {
  const bare = name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "");
  return bare.replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}

/** Every name by which people may call an operator, as keys. */
export function namesOf(operator: Operator): string[] {
  const { zh, en, nl, fr } = operator.aliases;
  const product = operator.product === undefined ? [] : [operator.product.value];
  return [...new Set([operator.id, operator.name, ...product, ...zh, ...en, ...nl, ...fr].map(aliasKey))];
}
