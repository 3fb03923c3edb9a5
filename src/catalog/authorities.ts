import { z } from "zod";
import { factOf } from "./fact.ts";
import { link, period, phoneNumber } from "./value.ts";

const languages = z.array(z.enum(["nl", "fr", "de", "en"])).min(1);

/** Who helps when the operator does not: the last step of a complaint, and the first after a fraud. */
export const authoritiesSchema = z.strictObject({
  ombudsman: z.strictObject({
    page: factOf(link),
    languages: factOf(languages),
    cost: factOf(z.enum(["free", "charged"])),
    /** A complaint is taken only after the operator was asked. */
    operatorFirst: factOf(z.enum(["yes", "no"])),
    inWriting: factOf(z.enum(["yes", "no"])),
    /** Counted from the first complaint to the operator; an older one may be refused. */
    within: factOf(period),
    /** For questions; a complaint is written. */
    phones: z.array(z.strictObject({ number: factOf(phoneNumber), languages })).min(1),
  }),
  /** Blocks a payment card. */
  cardStop: z.strictObject({ number: factOf(phoneNumber), fromAbroad: factOf(phoneNumber) }),
  phishing: z.strictObject({
    forwardTo: factOf(z.email()),
    /** Messages that claim a card must be topped up through their link. */
    fakeTopUpMessages: factOf(z.enum(["yes", "no"])),
  }),
  /** After somebody paid a swindler. */
  fraud: z.strictObject({
    /** What stands behind credit sold far below its price. */
    cheapCredit: factOf(z.literal("paid-with-stolen-money")),
    reportTo: factOf(z.literal("local-police")),
  }),
});
export type Authorities = z.infer<typeof authoritiesSchema>;
