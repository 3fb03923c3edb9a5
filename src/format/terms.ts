import type { Belgium } from "../catalog/belgium.ts";
import type { Step } from "../catalog/step.ts";
import {
  type Amounts,
  type BalanceCheck,
  type Clocks,
  CLOCKS,
  type Identification,
  type Leaving,
} from "../catalog/terms.ts";
import type { Translate } from "../bot/translate.ts";
import { domainOf, ifKnown, listed, formatMoney, formatPeriod } from "./facts.ts";
import { formatSteps } from "./operator.ts";

// Terms as lines of HTML, one sentence each. What is not known gets no line.

export function formatClocks(t: Translate, clocks: Clocks): string[] {
  return CLOCKS.flatMap((clock) =>
    ifKnown(clocks[clock], ({ value }) => t(`clock-${clock}`, { period: formatPeriod(t, value) })),
  );
}

export function formatAmounts(
  t: Translate,
  { bonuses = [], cap, perMegabyte }: Pick<Amounts, "bonuses" | "cap" | "perMegabyte">,
): string[] {
  return [
    ...ifKnown(cap, ({ value }) => t("amount-cap", { money: formatMoney(t, value) })),
    ...ifKnown(perMegabyte, ({ value }) => t("amount-perMegabyte", { money: formatMoney(t, value) })),
    ...bonuses.map(({ value }) => formatBonus(t, value)),
  ];
}

/** The usual prices of prepaid SIMs in Belgium. */
export function formatUsualAmounts(t: Translate, { value }: Belgium["usualAmounts"]): string {
  return t("amount-usual", { from: formatMoney(t, value.from), to: formatMoney(t, value.to) });
}

/** "Credit left: " and how to see it. */
export function formatBalance(
  t: Translate,
  { shows, steps }: { shows: BalanceCheck["shows"]; steps: readonly Step[] },
): string {
  // The steps are HTML already and must not be escaped again.
  return t.plain(`shown-${shows.value}`, { steps: formatSteps(t, steps) });
}

/** Any one of them will do. The passport comes first: everyone from abroad has one. */
export function formatDocuments(
  t: Translate,
  { value }: Pick<NonNullable<Identification["documents"]>, "value">,
): string {
  const sorted = value.toSorted((one, other) => +(other === "passport") - +(one === "passport"));
  const names = sorted.map((document) => t.plain(`document-${document}`));
  const [only = ""] = names;
  if (names.length === 1) return t("identification-document", { document: only });
  return t("identification-documents", { documents: listed(t, names) });
}

/** What is refunded. The rules follow the yes, because they say who gets it at all. */
export function formatLeaving(t: Translate, leaving: Leaving): string[] {
  const { above, account, askWithin, fee, form, paidWithin, refund, rules } = leaving;
  return [
    t(`refund-${refund.value}`),
    ...(rules ?? []).map(({ value }) => t(`refund-rule-${value}`)),
    ...ifKnown(above, ({ value }) => t("refund-above", { money: formatMoney(t, value) })),
    ...ifKnown(fee, ({ value }) => t("refund-fee", { money: formatMoney(t, value) })),
    ...ifKnown(askWithin, ({ value }) => t("refund-ask-within", { period: formatPeriod(t, value) })),
    ...ifKnown(account, ({ value }) => t(`refund-${value}`)),
    ...ifKnown(paidWithin, ({ value }) => t("refund-paid-within", { period: formatPeriod(t, value) })),
    ...ifKnown(form, ({ value }) => t("refund-form", { address: value, domain: domainOf(value) })),
  ];
}

/** How long it takes to keep the number with another operator. */
export function formatPorting(t: Translate, { takesAtMost }: Belgium["porting"]): string {
  return t("number-moves-within", { period: formatPeriod(t, takesAtMost.value) });
}

type Bonus = NonNullable<Amounts["bonuses"]>[number]["value"];

function formatBonus(t: Translate, bonus: Bonus): string {
  const { effect, lasts } = bonus;
  const facts = { topUp: topUpOf(t, bonus), effect: t.plain(`bonus-${effect}`) };
  if (lasts === undefined) return t("top-up-brings", facts);
  return t("top-up-brings-for", { ...facts, period: formatPeriod(t, lasts) });
}

function topUpOf(t: Translate, { exactly, from, within }: Bonus): string {
  const amount =
    from !== undefined
      ? t.plain("top-up-from", { money: formatMoney(t, from) })
      : exactly !== undefined
        ? t.plain("top-up-exactly", { money: formatMoney(t, exactly) })
        : t.plain("top-up-any");
  return within === undefined
    ? amount
    : t.plain("top-up-within", { amount, period: formatPeriod(t, within) });
}
