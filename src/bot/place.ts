import { readTrip, type Trip } from "../domain/trip.ts";
import { packTrip, press, type RoomName, unpackTrip } from "./callback-data.ts";
import type { Context } from "./context.ts";

/** Where a person stands in a room that is about their card: the trip, and what else they told there. */
export interface Place {
  trip: Trip;
  more: readonly string[];
}

/** From the button's detail; a door that was opened without one goes on from what we remember. */
export function placeIn(ctx: Context, detail: string): Place {
  const [packed = "", ...more] = detail.split("/");
  const trip = unpackTrip(packed);
  if (trip !== undefined) ctx.record.trip = trip;
  return { trip: trip ?? readTrip(ctx.record.trip), more };
}

/** A button that leads to a place in a room. Keep `more` short: 64 bytes hold the room, the trip and it. */
export function placePress(room: RoomName, trip: Trip, ...more: readonly string[]): string {
  return press(room, packPlace(trip, ...more));
}

export function packPlace(trip: Trip, ...more: readonly string[]): string {
  return [packTrip(trip), ...more].join("/");
}
