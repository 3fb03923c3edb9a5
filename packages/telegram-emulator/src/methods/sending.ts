import type { Message } from "@grammyjs/types";
import { messageFor, roomFor } from "../access.ts";
import type { Args } from "../args.ts";
import type { Content, Room, Stored } from "../chats.ts";
import { readWhisper } from "../ephemeral.ts";
import { asObject, optionalFlag, optionalString, requiredInteger } from "../json.ts";
import { readMarkup } from "../keyboard.ts";
import type { Methods } from "../method.ts";
import { badRequest } from "../refusal.ts";
import { readCaption, readLinkPreview, readMessageText } from "../texts.ts";
import { isLocation, isPhoto, isText, only } from "../told.ts";
import type { World } from "../world.ts";

export const sending = {
  sendMessage(args, world) {
    const preview = readLinkPreview(args.text("link_preview_options"));
    const { text, entities } = readMessageText(world, {
      text: args.text("text"),
      parseMode: args.text("parse_mode"),
      entities: args.text("entities"),
    });
    const sent = send(args, world, {
      text,
      ...(entities.length > 0 && { entities }),
      ...(preview && { link_preview_options: preview }),
    });
    return only(sent, isText);
  },

  sendPhoto(args, world) {
    const upload = args.file("photo");
    const id = args.text("photo");
    if (!upload && id === "") throw badRequest("There is no photo in the request");
    const { text, entities } = readCaption(world, {
      text: args.text("caption"),
      parseMode: args.text("parse_mode"),
      entities: args.text("caption_entities"),
    });
    const photo = upload ? world.files.keepPhoto(upload.bytes) : keptPhoto(world, id);
    const sent = send(args, world, {
      photo,
      ...(text !== "" && { caption: text }),
      ...(entities.length > 0 && { caption_entities: entities }),
      ...(args.flag("show_caption_above_media") && { show_caption_above_media: true as const }),
      ...(args.flag("has_spoiler") && { has_media_spoiler: true as const }),
    });
    return only(sent, isPhoto);
  },

  sendLocation(args, world) {
    const latitude = coordinate(args.text("latitude"), "latitude", 90);
    const longitude = coordinate(args.text("longitude"), "longitude", 180);
    if (args.has("live_period")) throw badRequest("this local Telegram has no live locations");
    return only(send(args, world, { location: { latitude, longitude } }), isLocation);
  },

  sendChatAction(args, world) {
    const action = args.text("action").toLowerCase();
    if (!ACTIONS.has(action)) throw badRequest("Wrong parameter action in request");
    const room = roomFor(world, args.text("chat_id"), "write");
    if (action === "cancel") world.typing.stop(room.id);
    else world.typing.start(room.id, action);
    return true;
  },
} satisfies Methods;

const ACTIONS = new Set([
  "cancel",
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_audio",
  "record_voice",
  "upload_audio",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "pick_up_location",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

function send(
  args: Args<"sendMessage"> | Args<"sendPhoto"> | Args<"sendLocation">,
  world: World,
  content: Content,
): Message {
  const markup = readMarkup(args.text("reply_markup"));
  if (args.text("business_connection_id") !== "") throw badRequest("business connection not found");
  const room = roomFor(world, args.text("chat_id"), "write");
  const thread = args.integer("message_thread_id");
  if (thread > 0 && !room.isForum) throw badRequest("message thread not found");
  const ephemeral = readWhisper(world, room, {
    parameters: args.text("ephemeral_message_parameters"),
    reply: args.text("reply_parameters"),
  });
  const target = ephemeral ? undefined : replyTarget(args.text("reply_parameters"), room);
  const message = world.say(room, world.bot.id, {
    content,
    isEditable: !markup.isReply,
    isProtected: args.flag("protect_content"),
    ...(markup.inline && { keyboard: markup.inline }),
    ...(target && { replyTo: target.id }),
    ...(thread > 0 && { thread }),
    ...(ephemeral && { ephemeral }),
  });
  return world.messageOf(message);
}

function replyTarget(json: string, room: Room): Stored | undefined {
  if (json === "") return undefined;
  const parameters = asObject(parseReply(json), "Object expected as reply parameters");
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

function parseReply(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badRequest("Can't parse reply parameters JSON object");
  }
}

function keptPhoto(world: World, id: string): NonNullable<Content["photo"]> {
  if (/^https?:/iu.test(id)) throw badRequest("failed to get HTTP URL content");
  const file = world.files.find(id);
  if (!file) throw badRequest("wrong remote file identifier specified: Wrong string length");
  return world.files.keepPhoto(file.bytes);
}

function coordinate(text: string, name: string, most: number): number {
  if (text.trim() === "") throw badRequest(`${name} is empty`);
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value) || Math.abs(value) > most)
    throw badRequest("wrong location coordinates specified");
  return value;
}
