import { REGIONS, type Region, type Phrase, PHRASES } from "../../catalog/phrases.ts";
import type { Answers } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { featurePress, letterAt, packFeatureData, readFeatureData, wordAt } from "../../bot/callback-data.ts";

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

/** A digit for the region, the euros, and a letter with the place of a saying; "-" where there is nothing. */
export function packMore({ amount, page, region }: Omit<ShopData, "answers">): string[] {
  const packed = [letterAt(REGIONS, region), String(amount ?? NONE)];
  if (page === undefined) return packed;
  const isList = page === "regions" || page === "list";
  return [...packed, isList ? page.charAt(0) : `s${letterAt(PHRASES, page)}`];
}

/** Old buttons may carry several regions: the first counts. */
export function unpackMore([digits = "", euros = "", shows = ""]: readonly string[]): Omit<
  ShopData,
  "answers"
> {
  const region = wordAt(REGIONS, digits.charAt(0));
  const amount = /^[1-9]\d{0,2}$/u.test(euros) ? Number(euros) : undefined;
  const phrase = shows.startsWith("s") ? wordAt(PHRASES, shows.slice(1)) : undefined;
  const page = shows === "r" ? "regions" : shows === "l" ? "list" : phrase;
  return { region, amount, page };
}

const NONE = "-";
