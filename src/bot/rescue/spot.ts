import type { MishapTold } from "../../domain/mishap-told.ts";
import { packMishap, packPlace, placeIn, placePress, unpackMishap } from "../callback-data.ts";
import type { Trip } from "../../domain/trip.ts";
import type { Context } from "../context.ts";

/** The other screens of the rescue, by the letter that stands for each in a button: none is given away twice. */
const SIDES = { c: "complaint", o: "ombudsman", p: "operator", q: "problems" } as const;
export type Side = (typeof SIDES)[keyof typeof SIDES];

/** Where a person stands in the rescue. */
export interface Spot {
  trip: Trip;
  told: MishapTold;
  side?: Side | undefined;
}

export const RESCUE = "rescue";

export function spotIn(ctx: Context, detail: string): Spot {
  const { trip, more } = placeIn(ctx, detail);
  const side = Object.entries(SIDES).find(([letter]) => letter === more[1])?.[1];
  return { trip, told: unpackMishap(more[0] ?? ""), side };
}

export function spotPress({ trip, ...rest }: Spot): string {
  return placePress(RESCUE, trip, ...moreOf(rest));
}

export function packSpot({ trip, ...rest }: Spot): string {
  return packPlace(trip, ...moreOf(rest));
}

/** What stands in a button beside the trip. */
export function moreOf({ told, side }: Omit<Spot, "trip">): string[] {
  const letter = Object.entries(SIDES).find(([, name]) => name === side)?.[0];
  return [packMishap(told), ...(letter === undefined ? [] : [letter])];
}
