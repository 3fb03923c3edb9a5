import { z } from "zod";
import { factOf } from "./fact.ts";
import { iban, link, money, period, printed, shortNumber, smsText } from "./value.ts";

const path = factOf(z.array(printed).min(1).max(4));

/**
 * How a bill is paid. The account is there to check the one on the bill against, with the year it was seen: it is never
 * a place to pay.
 */
export const billSchema = z.strictObject({
  payee: factOf(printed).optional(),
  account: factOf(iban).optional(),
  /** Where one logs in and sees the bills. */
  page: factOf(link).optional(),
  /** What to press on the page or in the app. */
  press: path.optional(),
  /** A bill can be paid without logging in, also somebody else's. */
  withoutLogin: factOf(z.literal("yes")).optional(),
  /** The open amount, by text message. */
  openAmount: factOf(z.strictObject({ text: smsText, to: shortNumber })).optional(),
  /** How long a transfer takes at most. */
  transferTakes: factOf(period).optional(),
  /** What the bill's status says once it is paid, as printed, and after how long at most. */
  paid: factOf(z.strictObject({ word: printed.optional(), within: period.optional() })).optional(),
  directDebit: factOf(z.array(printed).max(4)).optional(),
  /** Reminders that cost nothing, and what each later one costs. */
  late: factOf(z.strictObject({ free: z.int(), later: money.optional() })).optional(),
  /** A failed debit brings a link to pay by Bancontact. */
  failedDebit: factOf(z.literal("bancontact-link")).optional(),
  /** The day of the month on which it is collected. */
  collectedOn: factOf(z.int().min(1).max(31)).optional(),
  /** The code on the bill is for the phone's camera: a bank's app does not read it. */
  codeByCamera: factOf(z.literal("yes")).optional(),
  /** The first bill is higher: a part of a month and a month ahead. */
  firstIsHigher: factOf(z.literal("yes")).optional(),
});
export type Bill = z.infer<typeof billSchema>;
