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
import type { Say } from "../bot/translate.ts";
import { domainOf, ifKnown, listed, tellMoney, tellPeriod } from "./facts.ts";
import { tellSteps } from "./operator.ts";

// Terms as lines of HTML, one sentence each. What is not known has no line.

export function tellClocks(say: Say, clocks: Clocks): string[] {
  return CLOCKS.flatMap((clock) =>
    ifKnown(clocks[clock], ({ value }) => say(`clock-${clock}`, { period: tellPeriod(say, value) })),
  );
}

export function tellAmounts(
  say: Say,
  { bonuses = [], cap, perMegabyte }: Pick<Amounts, "bonuses" | "cap" | "perMegabyte">,
): string[] {
  return [
    ...ifKnown(cap, ({ value }) => say("amount-cap", { money: tellMoney(say, value) })),
    ...ifKnown(perMegabyte, ({ value }) => say("amount-perMegabyte", { money: tellMoney(say, value) })),
    ...bonuses.map(({ value }) => tellBonus(say, value)),
  ];
}

/** What prepaid cards in Belgium usually cost. */
export function tellUsualAmounts(say: Say, { value }: Belgium["usualAmounts"]): string {
  return say("amount-usual", { from: tellMoney(say, value.from), to: tellMoney(say, value.to) });
}

/** "Credit left: " and the way to see it. */
export function tellBalance(
  say: Say,
  { shows, steps }: { shows: BalanceCheck["shows"]; steps: readonly Step[] },
): string {
  // Steps are HTML already and must not be escaped again.
  return say.plain(`shown-${shows.value}`, { steps: tellSteps(say, steps) });
}

/** Any one of them will do; the passport, which everybody from abroad has, comes first. */
export function tellDocuments(
  say: Say,
  { value }: Pick<NonNullable<Identification["documents"]>, "value">,
): string {
  const sorted = value.toSorted((one, other) => +(other === "passport") - +(one === "passport"));
  const names = sorted.map((document) => say.plain(`document-${document}`));
  const [only = ""] = names;
  if (names.length === 1) return say("identification-document", { document: only });
  return say("identification-documents", { documents: listed(say, names) });
}

/** What comes back of the credit. The rules come right after the yes: they say who gets it at all. */
export function tellLeaving(say: Say, leaving: Leaving): string[] {
  const { above, account, askWithin, fee, form, paidWithin, refund, rules } = leaving;
  return [
    say(`refund-${refund.value}`),
    ...(rules ?? []).map(({ value }) => say(`refund-rule-${value}`)),
    ...ifKnown(above, ({ value }) => say("refund-above", { money: tellMoney(say, value) })),
    ...ifKnown(fee, ({ value }) => say("refund-fee", { money: tellMoney(say, value) })),
    ...ifKnown(askWithin, ({ value }) => say("refund-ask-within", { period: tellPeriod(say, value) })),
    ...ifKnown(account, ({ value }) => say(`refund-${value}`)),
    ...ifKnown(paidWithin, ({ value }) => say("refund-paid-within", { period: tellPeriod(say, value) })),
    ...ifKnown(form, ({ value }) => say("refund-form", { address: value, domain: domainOf(value) })),
  ];
}

/** How long it takes to take a number along. */
export function tellPorting(say: Say, { takesAtMost }: Belgium["porting"]): string {
  return say("number-moves-within", { period: tellPeriod(say, takesAtMost.value) });
}

type Bonus = NonNullable<Amounts["bonuses"]>[number]["value"];

function tellBonus(say: Say, bonus: Bonus): string {
  const { effect, lasts } = bonus;
  const facts = { topUp: topUpOf(say, bonus), effect: say.plain(`bonus-${effect}`) };
  if (lasts === undefined) return say("top-up-brings", facts);
  return say("top-up-brings-for", { ...facts, period: tellPeriod(say, lasts) });
}

function topUpOf(say: Say, { exactly, from, within }: Bonus): string {
  const amount =
    from !== undefined
      ? say.plain("top-up-from", { money: tellMoney(say, from) })
      : exactly !== undefined
        ? say.plain("top-up-exactly", { money: tellMoney(say, exactly) })
        : say.plain("top-up-any");
  return within === undefined
    ? amount
    : say.plain("top-up-within", { amount, period: tellPeriod(say, within) });
}
