import { LAST_MISHAP, type Intent, INTENTS, type Told } from "../domain/reading-told.ts";
import { readTrip } from "../domain/trip.ts";
import type { Context } from "./context.ts";
import { packPlace } from "./place.ts";
import type { Screen } from "./screen.ts";
import { tripAfter } from "./typed.ts";

/** The room that answers an intent, and what it is told besides the trip. What is not here is answered by the card. */
const ROOMS: Partial<Record<Intent, readonly [room: string, ...more: string[]]>> = {
  scam: ["check", "s"],
  "wrong-number": ["rescue", "wrong-number"],
  twice: ["rescue", "paid-twice"],
  "code-unreadable": ["rescue", "code-unreadable"],
  "not-arrived": ["rescue", "not-arrived"],
  failed: ["rescue", "failed"],
  human: ["contact"],
  leaving: ["leaving"],
  identification: ["identification"],
  expiry: ["reminders"],
  balance: ["balance"],
  "operator-unknown": ["finder"],
  shop: ["till"],
};

/** The screen of the room that words lead to, with the answers they told; undefined where no room is meant. */
export function screenMeant(ctx: Context, told: Told): Screen | undefined {
  const [name = "", ...more] = (told.intent && ROOMS[told.intent]) ?? [];
  const room = ctx.rooms.get(name);
  if (room === undefined) return undefined;
  const remembered = readTrip(ctx.record.trip);
  const trip = tripAfter(remembered, told);
  if (trip !== undefined) ctx.record.trip = trip;
  ctx.trail = { room: name, outcome: "answered" };
  return room.enter(ctx, packPlace(trip ?? remembered, ...more));
}

/** Something went wrong: that is spoken of first, whatever was asked. */
export function isMishap({ intent }: Told): boolean {
  return intent !== undefined && INTENTS.indexOf(intent) <= INTENTS.indexOf(LAST_MISHAP);
}
