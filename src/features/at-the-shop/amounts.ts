import type { Belgium } from "../../catalog/belgium.ts";
import { countOf } from "../../understanding/count.ts";
import { type Evidence, type Fact, weakestOf } from "../../catalog/fact.ts";
import type { Operator } from "../../catalog/operator.ts";
import type { Money } from "../../catalog/value.ts";

/**
 * What a shop can do for an operator's customers. `nobody`: no operator named yet. `elsewhere`: as far as we know, no
 * shop in Belgium tops up its SIMs.
 */
export type AtTheShop =
  | { value: "sold"; evidence: Evidence }
  | { value: "not-sold"; evidence: Evidence }
  | { value: "not-confirmed" }
  | { value: "elsewhere" | "nobody" };

export function soldAtTheShop({ id, kind, never, ways }: Operator): AtTheShop {
  if (kind === "placeholder") return { value: id === "apple-esim" ? "elsewhere" : "nobody" };
  if (ways.voucher !== undefined) return { value: "sold", evidence: ways.voucher };
  if (never?.voucher !== undefined) return { value: "not-sold", evidence: never.voucher };
  return kind === "network" || kind === "brand" ? { value: "not-confirmed" } : { value: "elsewhere" };
}

/**
 * Amounts to ask for in whole euros, smallest first: those in the operator's terms, plus the usual ones if these are
 * fewer than three.
 */
export interface ShopAmounts {
  euros: readonly number[];
  /** Those that the operator's terms name. */
  named: readonly number[];
  evidence: Evidence;
}

export function amountsAtTheShop({ amounts }: Operator, { usualAmounts }: Belgium): ShopAmounts {
  const named: (Fact & { moneys: readonly (Money | undefined)[] })[] = [
    ...(amounts.known === undefined ? [] : [{ ...amounts.known, moneys: amounts.known.value }]),
    ...(amounts.smallest === undefined ? [] : [{ ...amounts.smallest, moneys: [amounts.smallest.value] }]),
    ...(amounts.bonuses ?? []).map((bonus) => ({
      ...bonus,
      moneys: [bonus.value.from, bonus.value.exactly],
    })),
  ];
  const [first] = named;
  const euros = eurosOf(named.flatMap(({ moneys }) => moneys));
  if (first !== undefined && euros.length > 0)
    return {
      euros: euros.length > 2 ? euros : inOrder([...euros, ...USUAL]),
      named: euros,
      evidence: weakestOf(first, named),
    };
  return { euros: USUAL, named: [], evidence: usualAmounts };
}

/** Common voucher values in Belgium, within the range in `belgium.json`. */
const USUAL: readonly number[] = [10, 15, 20];

/** A typed amount: "20", "€ 20", "十块", "5 euros please". Whole euros only, as on vouchers. */
export function readEuros(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const euros = countOf(TYPED.exec(plain)?.[1] ?? "") ?? 0;
  return euros >= 1 && euros <= LARGEST ? euros : undefined;
}

const TYPED =
  /^(?:我?[想要]?(?:要|充|买)?|for|just)?\s*(?:eur|€)?\s*(\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:[.,]0{1,2})?\s*(?:€|eur|euros?|欧元?|块钱?|元)?(?:的|吧|\s*,?\s*please)?[.。!]?$/u;

/** Anything above is a typo, or the price of something else. */
const LARGEST = 500;

function eurosOf(moneys: readonly (Money | undefined)[]): number[] {
  const whole = moneys.flatMap((money) =>
    money?.currency === "EUR" && Number.isInteger(money.amount) ? [money.amount] : [],
  );
  return inOrder(whole);
}

function inOrder(euros: readonly number[]): number[] {
  return [...new Set(euros)].toSorted((one, other) => one - other);
}
