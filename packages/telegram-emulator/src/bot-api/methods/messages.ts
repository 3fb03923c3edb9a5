import { isDeepStrictEqual } from "node:util";
import type { Message } from "@grammyjs/types";
import type { Args, Methods } from "../arguments.ts";
import type { Content, StoredChat, StoredMessage } from "../../state/chats.ts";
import { asObject, optionalFlag, optionalString, parseJson, requiredInteger } from "../json-fields.ts";
import { readInlineMarkup, readMarkup } from "../keyboard.ts";
import { ApiError, badRequest } from "../api-error.ts";
import { readLinkPreview, readText } from "../message-text.ts";
import type { World } from "../../state/world.ts";

export const messages = {
  sendMessage(args, world) {
    const content = contentOf(args, world);
    const markup = readMarkup(args.text("reply_markup"));
    if (args.text("business_connection_id") !== "") throw badRequest("business connection not found");
    if (args.text("ephemeral_message_parameters") !== "") throw badRequest("BOT_NOT_ADMIN");
    const chat = chatFor(world, args.text("chat_id"), "write");
    const thread = args.integer("message_thread_id");
    if (thread > 0 && !chat.isForum) throw badRequest("message thread not found");
    const target = replyTarget(args.text("reply_parameters"), chat);
    const message = world.addMessage(chat, world.bot.id, {
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

type TextArgs = Args<"sendMessage"> | Args<"editMessageText">;

function contentOf(args: TextArgs, world: World, tooLong?: string): Content {
  const preview = readLinkPreview(args.text("link_preview_options"));
  const raw = {
    text: args.text("text"),
    parseMode: args.text("parse_mode"),
    entities: args.text("entities"),
  };
  return { ...readText(world, raw, tooLong), ...(preview && { link_preview_options: preview }) };
}

function replyTarget(json: string, chat: StoredChat): StoredMessage | undefined {
  const value = parseJson(json, "Can't parse reply parameters JSON object");
  if (value === undefined) return undefined;
  const parameters = asObject(value, "Object expected as reply parameters");
  if (Object.keys(parameters).length === 0) return undefined;
  const chatId = optionalString(parameters, "chat_id");
  const id = requiredInteger(parameters, "message_id");
  const isOptional = optionalFlag(parameters, "allow_sending_without_reply");
  if (chatId !== "" && chatId !== String(chat.id)) {
    throw badRequest("this local Telegram has no replies to other chats");
  }
  if (id <= 0 || (isOptional && !chat.messages.has(id))) return undefined;
  return messageFor(chat, id, "message to be replied");
}

function editable(args: Args<"editMessageText">, world: World, inlineId: string): StoredMessage {
  const id = args.integer("message_id");
  if (args.text("chat_id") === "" && id <= 0) {
    if (inlineId === "") throw badRequest("message identifier is not specified");
    const all = [...world.chats.values()].flatMap((chat) => [...chat.messages.values()]);
    const message = all.find((one) => one.inlineMessageId === inlineId);
    if (!message) throw badRequest("MESSAGE_ID_INVALID");
    return message;
  }
  const message = messageFor(chatFor(world, args.text("chat_id"), "write"), id, "message to edit");
  const isOwn = message.from === world.bot.id || message.viaBot;
  if (!isOwn || !message.isEditable) throw badRequest("message can't be edited");
  return message;
}

/** The chat that a call names. Fails where the bot may not read or write. */
export function chatFor(world: World, chatId: string, right: "read" | "write"): StoredChat {
  if (chatId === "") throw badRequest("chat_id is empty");
  const chat = /^-?\d+$/u.test(chatId.trim()) ? world.chats.get(Number(chatId)) : undefined;
  if (!chat) throw badRequest("chat not found");
  const person = world.people.get(chat.id);
  if (!person) return chat;
  if (!chat.isOpen) {
    if (!hasMet(world, person.id)) throw badRequest("chat not found");
    if (right === "write") throw new ApiError(403, "bot can't initiate conversation with a user");
  }
  if (right === "write" && person.blocked) throw new ApiError(403, "bot was blocked by the user");
  return chat;
}

/** The message that a call names. `what` goes into the error: "message to edit not found". */
function messageFor(chat: StoredChat, id: number, what: string): StoredMessage {
  const message = chat.messages.get(id);
  if (!message) throw badRequest(`${what} not found`);
  return message;
}

/** Whether the bot knows this person from a group. */
const hasMet = (world: World, person: number): boolean =>
  [...world.chats.values()]
    .filter(({ title }) => title !== undefined)
    .some(({ messages }) => [...messages.values()].some(({ from }) => from === person));
