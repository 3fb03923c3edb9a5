import { isDeepStrictEqual } from "node:util";
import { messageFor, roomFor } from "../access.ts";
import type { Args } from "../args.ts";
import type { Content, Stored } from "../chats.ts";
import { readInlineMarkup } from "../keyboard.ts";
import type { Methods } from "../method.ts";
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
