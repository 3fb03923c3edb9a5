import { packMishap, packPlace, type RoomName } from "./callback-data.ts";
import type { RescueProblem } from "../domain/rescue.ts";
import { readTrip } from "../domain/trip.ts";
import type { Intent } from "../understanding/intents.ts";
import type { Understood } from "../understanding/understand.ts";
import type { Context } from "./context.ts";
import type { Screen } from "./screen.ts";
import { isLanguage } from "./speech.ts";
import { tripAfter } from "./typed.ts";

/** What went wrong, by what somebody comes for. */
export const MISHAP_OF: Partial<Record<Intent, RescueProblem>> = {
  "wrong-number": "wrong-number",
  twice: "paid-twice",
  "code-unreadable": "code-unreadable",
  "not-arrived": "not-arrived",
  failed: "failed",
};

/** The room that answers an intent, and what it is told besides the trip. What is not here is answered by the card. */
export const ROOMS: Partial<Record<Intent, readonly [room: RoomName, ...more: string[]]>> = {
  scam: ["check", "s"],
  ...mishapRooms(),
  human: ["contact"],
  leaving: ["leaving"],
  identification: ["identification"],
  money: ["money"],
  expiry: ["reminders", "o"],
  balance: ["balance"],
  "operator-unknown": ["finder"],
  number: ["balance", "n"],
  shop: ["till"],
  forget: ["delete"],
};

/** The screen of the room that words lead to, with the answers they told; undefined where no room is meant. */
export function screenMeant(ctx: Context, told: Understood): Screen | undefined {
  if (told.intent === "language" && !isLanguage(told.language))
    return ctx.rooms.get("language")?.enter(ctx, "");
  const room = ctx.rooms.get(roomMeant(told) ?? "");
  if (room === undefined) return undefined;
  const [, ...more] = (told.intent && ROOMS[told.intent]) ?? [];
  const remembered = readTrip(ctx.record.trip);
  const trip = tripAfter(remembered, told.answers);
  if (trip !== undefined) ctx.record.trip = trip;
  ctx.trail = { room: room.name, outcome: "answered" };
  return room.enter(ctx, packPlace(trip ?? remembered, ...more));
}

/** The name of the room that words lead to. */
export function roomMeant({ intent }: Pick<Understood, "intent">): RoomName | undefined {
  return intent && ROOMS[intent]?.[0];
}

/** Whether words lead to a room of this name. */
export function isRoomMeant(name: string): boolean {
  return Object.values(ROOMS).some(([room]) => room === name);
}

/** They ask to go on with what is open, and tell nothing new. A language that they ask for is spoken from here on. */
export function goesOn(ctx: Context, { intent, language }: Understood): boolean {
  if (intent === "language" && isLanguage(language)) ctx.speak(language);
  return intent !== undefined && GO_ON.has(intent);
}

/** What is said before the open question, to words that were none of its answers. */
export function remarkOn(ctx: Context, { intent }: Pick<Understood, "intent">): string | undefined {
  if (intent === "thanks") return `${ctx.say("thanks")}\n`;
  return intent === "payment" ? `${ctx.say("pay-depends")}\n` : undefined;
}

const GO_ON: ReadonlySet<Intent> = new Set<Intent>(["top-up", "payment", "greeting", "language"]);

function mishapRooms(): typeof ROOMS {
  const mishaps = Object.entries(MISHAP_OF).map(([intent, problem]) => [
    intent,
    ["rescue", packMishap({ problem })],
  ]);
  return Object.fromEntries(mishaps);
}
