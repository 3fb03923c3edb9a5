import { z } from "zod";

/** Words of a closed list, some a line: `words("cash paypal", "voucher")`. */
export function words<const Lines extends readonly string[]>(
  ...lines: Lines
): readonly WordIn<Lines[number]>[] {
  return lines.flatMap((line) => line.split(" ")) as WordIn<Lines[number]>[];
}

type WordIn<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | WordIn<Rest> : Line;

/** The values that facts carry: each as it must be typed or read, checked for its form. */
export const operatorId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a file name in small letters");

export const domainName = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z]{2,})+$/, "must be a bare domain such as base.be");

export const link = z.url({ protocol: /^https$/, error: "must be an https link" });

/** `#120#`, `*#06#`: only stars, hashes and digits, and a hash at the end. */
export const ussd = z.string().regex(/^[*#][*#0-9]*[0-9]+[*#0-9]*#$/, "must be a USSD code such as #120#");

export const shortNumber = z.string().regex(/^\d{3,5}$/, "must be a short number such as 1914");

export const phoneNumber = z
  .string()
  .regex(/^(\+\d{1,3}( \d{1,4})+|0\d{1,3}( \d{2,3})+|\d{3,4})$/, "must be a phone number in groups");

/** What is sent, letter for letter; a code that follows is not part of it. */
export const smsText = z
  .string()
  .regex(/^[A-Z0-9]+( [A-Z0-9]+)*$/, "must be capitals, digits, single spaces");

/** A name as it is printed on a card, a button or a menu. */
export const printed = z.string().min(1).max(40);

export const money = z.strictObject({
  amount: z.number().positive(),
  currency: z.enum(["EUR", "HKD"]),
});
export type Money = z.infer<typeof money>;

/** Months are calendar months: they end on the same day of a later month. */
export const period = z.strictObject({
  count: z.int().positive(),
  unit: z.enum(["days", "working-days", "weeks", "months"]),
});
export type Period = z.infer<typeof period>;

/** A bank account, in groups of four as bills print it. */
export const iban = z.string().regex(/^BE\d{2}( \d{4}){3}$/, "must be a Belgian IBAN in groups of four");

/** Hours of the day in Belgium: `9-18`. */
export const hours = z.string().regex(/^\d{1,2}-\d{1,2}$/, "must be hours such as 9-18");
