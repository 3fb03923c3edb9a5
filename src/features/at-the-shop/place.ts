import { REGIONS, type Region, type Saying, SAYINGS } from "../../catalog/phrases.ts";
import type { Trip } from "../../guide/answers.ts";
import type { Context } from "../../bot/context.ts";
import { packPlace, placeIn, placePress } from "../../bot/callback-data.ts";

/** All that a button of the till carries. */
export interface TillPlace {
  trip: Trip;
  /** Where the shop is. */
  region?: Region | undefined;
  /** In euros. */
  amount?: number | undefined;
  /** In place of the first phrase: the regions, the list of sayings, or one of them. */
  page?: "regions" | "list" | Saying | undefined;
}

export function tillPlaceIn(ctx: Context, detail: string): TillPlace {
  const { trip, more } = placeIn(ctx, detail);
  return { trip, ...unpackMore(more) };
}

export function tillPress({ trip, ...more }: TillPlace): string {
  return placePress("till", trip, ...packMore(more));
}

export function packTill({ trip, ...more }: TillPlace): string {
  return packPlace(trip, ...packMore(more));
}

/** A digit for the region, the euros, and a letter with the place of a saying; "-" where there is nothing. */
export function packMore({ amount, page, region }: Omit<TillPlace, "trip">): string[] {
  const digit = region === undefined ? NONE : String(REGIONS.indexOf(region));
  const euros = amount === undefined ? NONE : String(amount);
  if (page === undefined) return [digit, euros];
  if (page === "regions" || page === "list") return [digit, euros, page.charAt(0)];
  return [digit, euros, `s${SAYINGS.indexOf(page).toString(36)}`];
}

/** Old buttons may carry several regions: the first counts. */
export function unpackMore([digits = "", euros = "", shows = ""]: readonly string[]): Omit<
  TillPlace,
  "trip"
> {
  const region = REGIONS[Number.parseInt(digits.charAt(0), 10)];
  const amount = /^[1-9]\d{0,2}$/u.test(euros) ? Number(euros) : undefined;
  const saying = shows.startsWith("s") ? SAYINGS[Number.parseInt(shows.slice(1), 36)] : undefined;
  const page = shows === "r" ? "regions" : shows === "l" ? "list" : saying;
  return { region, amount, page };
}

const NONE = "-";
