import { messageFor, roomFor } from "../access.ts";
import { asArray, asObject, inside, parseJson, requiredString } from "../json.ts";
import type { Methods } from "../method.ts";
import { isReaction } from "../reactions.ts";
import { badRequest } from "../refusal.ts";

export const reacting = {
  setMessageReaction(args, world) {
    const list = parseJson(args.text("reaction"), "Can't parse reaction types JSON object") ?? [];
    const reactions = asArray(list, "Expected an Array of ReactionType").map((one) =>
      inside("Can't parse ReactionType", () => readReaction(one)),
    );
    const room = roomFor(world, args.text("chat_id"), "read");
    messageFor(room, args.integer("message_id"), "message to react");
    if (reactions.length > 1) throw badRequest("REACTIONS_TOO_MANY");
    if (!reactions.every((emoji) => isReaction(emoji))) throw badRequest("REACTION_INVALID");
    return true;
  },
} satisfies Methods;

function readReaction(value: unknown): string {
  const reaction = asObject(value, "expected an Object");
  const type = requiredString(reaction, "type");
  if (type === "emoji") return requiredString(reaction, "emoji");
  if (type === "custom_emoji") return requiredString(reaction, "custom_emoji_id");
  throw badRequest("invalid reaction type specified");
}
