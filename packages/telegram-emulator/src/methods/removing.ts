import { messageFor, roomFor } from "../access.ts";
import type { Stored } from "../chats.ts";
import { asArray, parseJson } from "../json.ts";
import type { Methods } from "../method.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";

export const removing = {
  deleteMessage(args, world) {
    if (args.text("chat_id") === "") throw badRequest("Chat identifier is not specified");
    if (args.integer("message_id") <= 0) throw badRequest("Message identifier is not specified");
    const room = roomFor(world, args.text("chat_id"), "read");
    const message = messageFor(room, args.integer("message_id"), "message to delete");
    if (!mayDelete(world, message)) throw badRequest("message can't be deleted");
    world.remove(message);
    return true;
  },

  deleteMessages(args, world) {
    const ids = readIds(args.text("message_ids"));
    const room = roomFor(world, args.text("chat_id"), "read");
    const messages = ids.flatMap((id) => room.messages.get(id) ?? []);
    if (messages.some((message) => !mayDelete(world, message))) {
      throw badRequest("message can't be deleted");
    }
    for (const message of messages) world.remove(message);
    return true;
  },
} satisfies Methods;

/** Nothing older than two days; in groups only what the bot has said itself. */
function mayDelete(world: World, message: Stored): boolean {
  const isOwn = message.from === world.bot.id;
  if (message.room.title !== undefined && !isOwn) return false;
  return world.clock.now() / 1000 - message.date < 48 * 60 * 60;
}

function readIds(json: string): number[] {
  const ids = asArray(
    parseJson(json, "Can't parse message_ids JSON object") ?? [],
    "Expected an Array of message identifiers",
  );
  if (ids.length === 0) throw badRequest("Message identifiers are not specified");
  if (ids.length > 100) throw badRequest("Too many message identifiers specified");
  return ids.map((id) => {
    if (typeof id !== "number" && typeof id !== "string") {
      throw badRequest("Message identifier must be a Number");
    }
    if (!/^-?\d+$/u.test(String(id))) throw badRequest("Can't parse message identifier as a Number");
    if (Number(id) <= 0) throw badRequest("Invalid message identifier specified");
    return Number(id);
  });
}
