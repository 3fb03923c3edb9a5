import type { Payment } from "./payment.ts";
import { words } from "./value.ts";

/** What people hold to pay with, as few words as a screen has room for. */
export const MEANS = words("cash bancontact foreign-card unionpay alipay-wechat paypal voucher");
export type Means = (typeof MEANS)[number];

/**
 * What each can pay with. A Belgian bank card comes with a Belgian account and its app. A voucher pays for nothing: it
 * is credit that was paid for already. No word of ours stands for a European card that is not Belgian.
 */
export const PAYMENTS_OF: Record<Means, readonly Payment[]> = {
  cash: ["cash"],
  bancontact: ["bancontact", "bancontact-pay", "bank-transfer", "direct-debit"],
  "foreign-card": ["foreign-card"],
  unionpay: ["unionpay"],
  "alipay-wechat": ["alipay", "wechat-pay"],
  paypal: ["paypal"],
  voucher: [],
};

/** One word for several things of which a person may hold only one: all of them must pay before it does. */
export const EITHER: ReadonlySet<Means> = new Set<Means>(["alipay-wechat"]);

/** Any number of means as one word, in the order of the list: `cash+voucher`. Nothing is the empty word. */
export function spellMeans(means: Iterable<Means>): string {
  const held = new Set(means);
  return MEANS.filter((each) => held.has(each)).join("+");
}

/** The means in such a word; nothing where it is not spelt as we spell it. */
export function readMeans(word: string): ReadonlySet<Means> | undefined {
  const means = MEANS.filter((each) => word.split("+").includes(each));
  return spellMeans(means) === word ? new Set(means) : undefined;
}
