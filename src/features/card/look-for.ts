import type { Context } from "../../bot/context.ts";
import { fillIn, type LookFor } from "../../domain/phrases.ts";
import type { Card } from "./parts.ts";

/** The words on Belgian pages, tickets and bills for something, as they are printed there: "Herladen / Recharger". */
export function lookFor(
  { knowledge: { phrases } }: Context,
  word: LookFor,
  only?: "nl" | "fr" | "en",
): string {
  const languages = only === undefined ? (["nl", "fr"] as const) : ([only] as const);
  return languages.map((language) => phrases[language]["look-for"][word][0]).join(" / ");
}

/** What to say to the cashier, whole: in French for Wallonia and Brussels, in Dutch for Flanders and Brussels. */
export function sentenceAtTheTill({ advice, ctx, name }: Card): { french: string; dutch: string } {
  const { phrases } = ctx.knowledge;
  const amount = String(advice.amount.money.value.amount);
  const spoken = (phrase: string) => fillIn(phrase, { operator: name, amount }).replace(/\.$/u, "");
  return {
    french: spoken(phrases.fr["voucher-short"]),
    dutch: spoken(phrases.nl["voucher-short"]),
  };
}
