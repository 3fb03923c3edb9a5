import { isDeepStrictEqual } from "node:util";
import { messageFor, roomFor } from "../access.ts";
import type { Args } from "../args.ts";
import type { Content, Stored } from "../chats.ts";
import { asArray, asObject, inside, parseJson, requiredString } from "../json.ts";
import { readInlineMarkup } from "../keyboard.ts";
import type { Methods } from "../method.ts";
import { isReaction } from "../reactions.ts";
import { badRequest } from "../refusal.ts";
import { readCaption, readLinkPreview, readMessageText } from "../texts.ts";
import { isEdited, only } from "../told.ts";
import type { World } from "../world.ts";

type Edit = Args<"editMessageText"> | Args<"editMessageCaption"> | Args<"editMessageReplyMarkup">;

export const editing = {
  editMessageText(args, world) {
    const preview = readLinkPreview(args.text("link_preview_options"));
    const raw = {
      text: args.text("text"),
      parseMode: args.text("parse_mode"),
      entities: args.text("entities"),
    };
    if (raw.text === "") throw badRequest("message text is empty");
    const keyboard = readInlineMarkup(args.text("reply_markup"));
    const message = editable(args, world);
    if (message.content.text === undefined) {
      throw badRequest("There is no text in the message to edit");
    }
    const { text, entities } = readMessageText(world, raw, "MESSAGE_TOO_LONG");
    return change(args, world, message, keyboard, {
      text,
      ...(entities.length > 0 && { entities }),
      ...(preview && { link_preview_options: preview }),
    });
  },

  editMessageCaption(args, world) {
    const keyboard = readInlineMarkup(args.text("reply_markup"));
    const message = editable(args, world);
    if (!message.content.photo && !message.content.voice) {
      throw badRequest("There is no caption in the message to edit");
    }
    const raw = {
      text: args.text("caption"),
      parseMode: args.text("parse_mode"),
      entities: args.text("caption_entities"),
    };
    const { text, entities } = readCaption(world, raw, "MEDIA_CAPTION_TOO_LONG");
    const { caption: _, caption_entities: __, ...rest } = message.content;
    return change(args, world, message, keyboard, {
      ...rest,
      ...(text !== "" && { caption: text }),
      ...(entities.length > 0 && { caption_entities: entities }),
    });
  },

  editMessageReplyMarkup(args, world) {
    const keyboard = readInlineMarkup(args.text("reply_markup"));
    const message = editable(args, world);
    return change(args, world, message, keyboard, message.content);
  },

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

function editable(args: Edit, world: World): Stored {
  if (args.text("chat_id") === "" && args.integer("message_id") <= 0) {
    const id = args.text("inline_message_id");
    if (id === "") throw badRequest("message identifier is not specified");
    const message = inlineMessage(world, id);
    if (!message) throw badRequest("MESSAGE_ID_INVALID");
    return message;
  }
  const room = roomFor(world, args.text("chat_id"), "write");
  const message = messageFor(room, args.integer("message_id"), "message to edit");
  const isOwn = message.from === world.bot.id || message.viaBot;
  if (!isOwn || !message.isEditable) throw badRequest("message can't be edited");
  return message;
}

function change(
  args: Edit,
  world: World,
  message: Stored,
  keyboard: Stored["keyboard"],
  content: Content,
): ReturnType<NonNullable<Methods["editMessageText"]>> {
  if (isDeepStrictEqual(content, message.content) && isDeepStrictEqual(keyboard, message.keyboard)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  world.edit(message, content, keyboard);
  if (args.text("inline_message_id") !== "") return true;
  return only(world.messageOf(message), isEdited);
}

function inlineMessage(world: World, id: string): Stored | undefined {
  for (const room of world.rooms.values()) {
    for (const message of room.messages.values()) if (message.inlineMessageId === id) return message;
  }
  return undefined;
}

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

function readReaction(value: unknown): string {
  const reaction = asObject(value, "expected an Object");
  const type = requiredString(reaction, "type");
  if (type === "emoji") return requiredString(reaction, "emoji");
  if (type === "custom_emoji") return requiredString(reaction, "custom_emoji_id");
  throw badRequest("invalid reaction type specified");
}
