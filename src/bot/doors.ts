import { InlineKeyboard } from "grammy";
import type { Trip } from "../domain/trip.ts";
import { placePress, type RoomName } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { addInPairs } from "./pairs.ts";
import type { Words } from "./words.ts";

/** What stands on the button of a door. */
export function doorLabel({ say }: Context, name: string): string {
  return say.plain(`room-${name}` as Extract<keyof Words, `room-${string}`>);
}

/** Buttons to other rooms, two in a row, with what is told so far; a room that is not there gets none. */
export function addDoors(
  ctx: Context,
  keyboard: InlineKeyboard,
  trip: Trip,
  names: readonly RoomName[],
): void {
  const doors = names.filter((name) => ctx.rooms.get(name)?.door === true);
  addInPairs(
    keyboard,
    doors.map((name) => InlineKeyboard.text(doorLabel(ctx, name), placePress(name, trip))),
  );
}
