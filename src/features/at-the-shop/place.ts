import { REGIONS, type Region, type Phrase, PHRASES } from "../../catalog/phrases.ts";
import type { Answers } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { packFeatureData, readFeatureData, featurePress } from "../../bot/callback-data.ts";

/** Everything a button of this feature carries. */
export interface ShopData {
  answers: Answers;
  /** Where the shop is. */
  region?: Region | undefined;
  /** In euros. */
  amount?: number | undefined;
  /** Instead of the first phrase: the regions, the list of phrases, or one of them. */
  page?: "regions" | "list" | Phrase | undefined;
}

export function readShopData(ctx: Context, detail: string): ShopData {
  const { answers, more } = readFeatureData(ctx, detail);
  return { answers, ...unpackMore(more) };
}

export function shopPress({ answers, ...more }: ShopData): string {
  return featurePress("at-the-shop", answers, ...packMore(more));
}

export function packShop({ answers, ...more }: ShopData): string {
  return packFeatureData(answers, ...packMore(more));
}

/** A digit for the region, the euros, and a letter with the index of a phrase; "-" if absent. */
export function packMore({ amount, page, region }: Omit<ShopData, "answers">): string[] {
  const digit = region === undefined ? NONE : String(REGIONS.indexOf(region));
  const euros = amount === undefined ? NONE : String(amount);
  if (page === undefined) return [digit, euros];
  if (page === "regions" || page === "list") return [digit, euros, page.charAt(0)];
  return [digit, euros, `s${PHRASES.indexOf(page).toString(36)}`];
}

/** Old buttons may carry several regions: the first counts. */
export function unpackMore([digits = "", euros = "", shows = ""]: readonly string[]): Omit<
  ShopData,
  "answers"
> {
  const region = REGIONS[Number.parseInt(digits.charAt(0), 10)];
  const amount = /^[1-9]\d{0,2}$/u.test(euros) ? Number(euros) : undefined;
  const phrase = shows.startsWith("s") ? PHRASES[Number.parseInt(shows.slice(1), 36)] : undefined;
  const page = shows === "r" ? "regions" : shows === "l" ? "list" : phrase;
  return { region, amount, page };
}

const NONE = "-";
