import { z } from "zod";
import { factOf } from "./fact.ts";
import { stepSchema } from "./step.ts";
import { iban, link, money, period, printed, shortNumber, smsText, words } from "./value.ts";

const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).min(1);

/** The clocks that run on a card. Absent means unknown. */
export const clocksSchema = z.strictObject({
  bundle: factOf(period).optional(),
  credit: factOf(period).optional(),
  /** Without a top-up for so long the card is dead and the number lost. */
  sim: factOf(period).optional(),
  identifyAgain: factOf(period).optional(),
});
export type Clocks = z.infer<typeof clocksSchema>;
export const CLOCKS = ["bundle", "credit", "sim", "identifyAgain"] as const;

/** What a top-up from an amount on does. `within` counts from the top-up before. */
export const BONUS_EFFECTS = words("new-bundle keeps-left-over-data no-new-bundle bonus-on-some-plans");
export type BonusEffect = (typeof BONUS_EFFECTS)[number];

const bonus = z.strictObject({
  effect: z.enum(BONUS_EFFECTS),
  from: money.optional(),
  exactly: money.optional(),
  within: period.optional(),
  lasts: period.optional(),
});

/** Absent means unknown. `known` are amounts that some page names: not the whole list. */
export const amountsSchema = z.strictObject({
  smallest: factOf(money).optional(),
  known: factOf(listOf(money)).optional(),
  /** Credit above it is lost. */
  cap: factOf(money).optional(),
  perMegabyte: factOf(money).optional(),
  bonuses: listOf(factOf(bonus)).optional(),
});
export type Amounts = z.infer<typeof amountsSchema>;

/** What a look-up shows: first what a person who topped up wants to see. */
export const SHOWN = ["credit", "usage", "bonus", "roaming-data", "credit-end-date", "bill"] as const;
export type Shown = (typeof SHOWN)[number];

export const balanceSchema = z.strictObject({
  shows: factOf(z.enum(SHOWN)),
  steps: z.array(stepSchema).min(1).max(3),
});
export type BalanceCheck = z.infer<typeof balanceSchema>;

export const PLACES = words(
  "operator-shop partner-shop shop-when-buying operator-site online-with-belgian-eid-and-reader",
  "by-paying-with-card",
);

export const DOCUMENTS = words(
  "belgian-id eu-id belgian-foreigner-card passport replacement-of-lost-document",
);

export const IDENTIFICATION_RULES = words(
  "original-not-copy blocked-until-identified family-may-register moving-or-new-id-needs-nothing",
  "may-be-asked-again status-in-account only-for-close-family",
);

export const identificationSchema = z.strictObject({
  needed: factOf(z.enum(["yes", "no"])).optional(),
  places: listOf(factOf(z.enum(PLACES))).optional(),
  documents: factOf(listOf(z.enum(DOCUMENTS))).optional(),
  rules: listOf(factOf(z.enum(IDENTIFICATION_RULES))).optional(),
});
export type Identification = z.infer<typeof identificationSchema>;

export const REFUND_RULES = words(
  "only-when-taking-number-along bonus-not-refunded below-minimum-nothing never-in-cash",
  "not-on-cancelling",
);

/** What comes back of the credit on leaving. */
export const leavingSchema = z.strictObject({
  refund: factOf(z.enum(["yes", "no"])),
  askWithin: factOf(period).optional(),
  paidWithin: factOf(period).optional(),
  fee: factOf(money).optional(),
  /** Only credit above it is paid back. */
  above: factOf(money).optional(),
  account: factOf(z.enum(["european-bank-account", "bank-account"])).optional(),
  form: factOf(link).optional(),
  rules: listOf(factOf(z.enum(REFUND_RULES))).optional(),
});
export type Leaving = z.infer<typeof leavingSchema>;

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
