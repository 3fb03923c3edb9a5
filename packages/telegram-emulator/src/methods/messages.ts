import { isDeepStrictEqual } from "node:util";
import type { Message } from "@grammyjs/types";
import type { Args, Methods } from "../args.ts";
import type { Content, Room, Stored } from "../chats.ts";
import { asObject, optionalFlag, optionalString, parseJson, requiredInteger } from "../json.ts";
import { readInlineMarkup, readMarkup } from "../keyboard.ts";
import { Refusal, badRequest } from "../refusal.ts";
import { readLinkPreview, readText } from "../texts.ts";
import type { World } from "../world.ts";

export const messages = {
  sendMessage(args, world) {
    const content = contentOf(args, world);
    const markup = readMarkup(args.text("reply_markup"));
    if (args.text("business_connection_id") !== "") throw badRequest("business connection not found");
    if (args.text("ephemeral_message_parameters") !== "") throw badRequest("BOT_NOT_ADMIN");
    const room = roomFor(world, args.text("chat_id"), "write");
    const thread = args.integer("message_thread_id");
    if (thread > 0 && !room.isForum) throw badRequest("message thread not found");
    const target = replyTarget(args.text("reply_parameters"), room);
    const message = world.say(room, world.bot.id, {
      content,
      isEditable: !markup.isReply,
      ...(markup.inline && { keyboard: markup.inline }),
      ...(target && { replyTo: target.id }),
      ...(thread > 0 && { thread }),
    });
    return world.messageOf(message) as Message.TextMessage;
  },

  editMessageText(args, world) {
    if (args.text("text") === "") throw badRequest("message text is empty");
    const keyboard = readInlineMarkup(args.text("reply_markup"));
    const inlineId = args.text("inline_message_id");
    const message = editable(args, world, inlineId);
    if (message.content.text === undefined) throw badRequest("There is no text in the message to edit");
    const content = contentOf(args, world, "MESSAGE_TOO_LONG");
    if (isDeepStrictEqual(content, message.content) && isDeepStrictEqual(keyboard, message.keyboard)) {
      throw badRequest(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      );
    }
    world.edit(message, content, keyboard);
    return inlineId === "" ? (world.messageOf(message) as Message.TextMessage & { edit_date: number }) : true;
  },
} satisfies Methods;

type Written = Args<"sendMessage"> | Args<"editMessageText">;

function contentOf(args: Written, world: World, tooLong?: string): Content {
  const preview = readLinkPreview(args.text("link_preview_options"));
  const raw = {
    text: args.text("text"),
    parseMode: args.text("parse_mode"),
    entities: args.text("entities"),
  };
  return { ...readText(world, raw, tooLong), ...(preview && { link_preview_options: preview }) };
}

function replyTarget(json: string, room: Room): Stored | undefined {
  const value = parseJson(json, "Can't parse reply parameters JSON object");
  if (value === undefined) return undefined;
  const parameters = asObject(value, "Object expected as reply parameters");
  if (Object.keys(parameters).length === 0) return undefined;
  const chat = optionalString(parameters, "chat_id");
  const id = requiredInteger(parameters, "message_id");
  const isOptional = optionalFlag(parameters, "allow_sending_without_reply");
  if (chat !== "" && chat !== String(room.id)) {
    throw badRequest("this local Telegram has no replies to other chats");
  }
  if (id <= 0 || (isOptional && !room.messages.has(id))) return undefined;
  return messageFor(room, id, "message to be replied");
}

function editable(args: Args<"editMessageText">, world: World, inlineId: string): Stored {
  const id = args.integer("message_id");
  if (args.text("chat_id") === "" && id <= 0) {
    if (inlineId === "") throw badRequest("message identifier is not specified");
    const all = [...world.rooms.values()].flatMap((room) => [...room.messages.values()]);
    const message = all.find((one) => one.inlineMessageId === inlineId);
    if (!message) throw badRequest("MESSAGE_ID_INVALID");
    return message;
  }
  const message = messageFor(roomFor(world, args.text("chat_id"), "write"), id, "message to edit");
  const isOwn = message.from === world.bot.id || message.viaBot;
  if (!isOwn || !message.isEditable) throw badRequest("message can't be edited");
  return message;
}

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
function messageFor(room: Room, id: number, what: string): Stored {
  const message = room.messages.get(id);
  if (!message) throw badRequest(`${what} not found`);
  return message;
}

/** A bot knows a person it has seen in a group. */
const hasMet = (world: World, person: number): boolean =>
  [...world.rooms.values()]
    .filter(({ title }) => title !== undefined)
    .some(({ messages }) => [...messages.values()].some(({ from }) => from === person));
