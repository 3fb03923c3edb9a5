import { REGIONS, type Region, type Saying, SAYINGS } from "../../domain/phrases.ts";
import type { Trip } from "../../domain/trip.ts";
import { packPlace, placeIn, placePress } from "../callback-data.ts";
import type { Context } from "../context.ts";

/** Where a person stands at the till: all that its buttons carry. */
export interface TillPlace {
  trip: Trip;
  /** Where the shop is; several near a border, none while nobody said. */
  regions: readonly Region[];
  /** In euros. */
  amount?: number | undefined;
  /** The list of sayings, or one of them, in place of the first phrase. */
  page?: "list" | Saying | undefined;
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

/** A digit for each region, the euros, and a letter with the place of a saying; "-" where there is nothing. */
export function packMore({ amount, page, regions }: Omit<TillPlace, "trip">): string[] {
  const digits = packRegions(regions) || NONE;
  const euros = amount === undefined ? NONE : String(amount);
  if (page !== undefined)
    return [digits, euros, page === "list" ? "l" : `s${SAYINGS.indexOf(page).toString(36)}`];
  return [digits, euros];
}

export function unpackMore([digits = "", euros = "", shows = ""]: readonly string[]): Omit<
  TillPlace,
  "trip"
> {
  const regions = unpackRegions(digits);
  const amount = /^[1-9]\d{0,2}$/u.test(euros) ? Number(euros) : undefined;
  const saying = shows.startsWith("s") ? SAYINGS[Number.parseInt(shows.slice(1), 36)] : undefined;
  return { regions, amount, page: shows === "l" ? "list" : saying };
}

/** A digit for each, in their order: the first is where somebody stands. */
export function packRegions(regions: readonly Region[]): string {
  return regions.map((region) => REGIONS.indexOf(region)).join("");
}

export function unpackRegions(digits: string): Region[] {
  return [...new Set(digits)].flatMap((digit) => (/\d/u.test(digit) ? (REGIONS[Number(digit)] ?? []) : []));
}

const NONE = "-";
