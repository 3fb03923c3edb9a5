import { fillIn, languagesAround, type Saying } from "../../domain/phrases.ts";
import type { Operator } from "../../domain/operator.ts";
import type { Context } from "../context.ts";
import type { Say } from "../speech.ts";
import type { Copy } from "../telling-operator.ts";
import { tellMoney } from "../telling.ts";
import type { TillPlace } from "./place.ts";

/** One saying in each language of the place, big, with what it means and its copy buttons. */
export interface ShownPhrase {
  lines: readonly string[];
  copies: readonly Copy[];
}

/** `saying` as it is said for this operator and amount. */
export function showPhrase(
  { knowledge: { phrases }, say }: Context,
  saying: Saying,
  { name }: Pick<Operator, "name">,
  { amount, regions }: TillPlace,
): ShownPhrase {
  const known = {
    operator: name,
    amount: amount === undefined ? BLANK : String(amount),
    number: BLANK,
  };
  const said = languagesAround(regions).map((language) => ({
    language: say.plain(`spoken-${language}`),
    phrase: fillIn(
      saying === "voucher" ? phrases[language]["voucher-short"] : phrases[language].say[saying],
      known,
    ),
  }));
  return {
    lines: said.map((each) => say("till-phrase", each)),
    copies: said.map(({ language, phrase }) => ({
      label: say.plain("button-copy-phrase", { language }),
      payload: phrase,
    })),
  };
}

/** Plain: what a saying means, in the language of the person. */
export function meaningOf(
  { say }: Context,
  saying: Saying,
  { name }: Pick<Operator, "name">,
  amount: number | undefined,
): string {
  const facts = { operator: name, money: moneyOf(say, amount) };
  if (saying === "sell-top-ups") return say.plain("saying-sell-top-ups", { operator: name });
  if (saying === "voucher") return say.plain("saying-voucher", facts);
  if (saying === "direct") return say.plain("saying-direct", facts);
  return say.plain(`saying-${saying}`);
}

/** Filled in with the finger, or by hand: the number of a phone is never asked for here. */
const BLANK = "____";

function moneyOf(say: Say, amount: number | undefined): string {
  return amount === undefined ? BLANK : tellMoney(say, { amount, currency: "EUR" });
}
