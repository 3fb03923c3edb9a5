import type { Room, Stored } from "../chats.ts";
import { Refusal, badRequest } from "../refusal.ts";
import type { World } from "../world.ts";

/** The chat that a call names; refused where the bot may not read, or write, there. */
export function roomFor(world: World, chatId: string, right: "read" | "write"): Room {
  if (chatId === "") throw badRequest("chat_id is empty");
  const room = /^-?\d+$/u.test(chatId.trim()) ? world.rooms.get(Number(chatId)) : undefined;
  if (!room) throw badRequest("chat not found");
  const person = world.people.get(room.id);
  if (!person) return room;
  if (!room.isOpen) {
    if (!hasMet(world, person.id)) throw badRequest("chat not found");
    if (right === "write") throw new Refusal(403, "bot can't initiate conversation with a user");
  }
  if (right === "write" && person.blocked) throw new Refusal(403, "bot was blocked by the user");
  return room;
}

/** A message that a call names: `what` is "message to edit"… */
export function messageFor(room: Room, id: number, what: string): Stored {
  const message = room.messages.get(id);
  if (!message) throw badRequest(`${what} not found`);
  return message;
}

/** A bot knows a person it has seen in a group. */
const hasMet = (world: World, person: number): boolean =>
  [...world.rooms.values()]
    .filter(({ title }) => title !== undefined)
    .some(({ messages }) => [...messages.values()].some(({ from }) => from === person));
