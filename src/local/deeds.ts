/** What people do in their chats, and what the bot is told of it. */
import type { CallbackQuery, ChatMember, ChatMemberUpdated } from "grammy/types";
import type { Content, Room, Stored } from "./chats.ts";
import { secondsOf } from "./clock.ts";
import { Complaint } from "./complaint.ts";
import { entitiesForBot, finish, lengthOf } from "./formatted.ts";
import type { Person } from "./people.ts";
import { userOf } from "./people.ts";
import { isFromChat, only } from "./told.ts";
import type { World } from "./world.ts";

export interface Sending {
  text?: string;
  /** A data: URL. */
  photo?: string;
  caption?: string;
  location?: { latitude: number; longitude: number };
  sticker?: boolean;
  voice?: boolean;
  reply_to?: number;
}

/** The person writes; the bot hears of it, in groups only if privacy mode lets it. */
export function send(world: World, person: Person, room: Room, sending: Sending): Stored {
  if (person.blocked && room.title === undefined) throw new Complaint(409, "The person has blocked the bot.");
  return post(world, person, room, contentOf(world, sending), sending.reply_to);
}

export function start(world: World, person: Person, room: Room, payload: string): Stored {
  if (!/^[\w-]{0,64}$/u.test(payload)) throw new Complaint(400, "A payload is up to 64 of A-Z a-z 0-9 _ -.");
  unblock(world, person);
  return send(world, person, room, { text: payload === "" ? "/start" : `/start ${payload}` });
}

export function tap(
  world: World,
  person: Person,
  room: Room,
  messageId: number,
  row: number,
  column: number,
): string {
  const message = room.messages.get(messageId);
  if (!message || message.id <= (room.clearedUpTo.get(person.id) ?? 0)) {
    throw new Complaint(409, "There is no such message.");
  }
  const button = message.keyboard?.inline_keyboard[row]?.[column];
  if (!button) throw new Complaint(409, "There is no such button on the message.");
  if (!("callback_data" in button)) throw new Complaint(409, "The button carries no callback_data.");
  const press = world.callbacks.press(person.id, room.id, message.id, [row, column]);
  const query: CallbackQuery = {
    id: press.callback_id,
    from: userOf(person),
    chat_instance: String(room.id * -7919),
    data: button.callback_data,
    ...(message.inlineMessageId === undefined
      ? { message: world.messageOf(message) }
      : { inline_message_id: message.inlineMessageId }),
  };
  world.updates.add("callback_query", query, `callback ${person.id}`);
  return press.callback_id;
}

export function block(world: World, person: Person): void {
  if (person.blocked) return;
  person.blocked = true;
  tellMembership(world, person, "member", "kicked");
}

export function unblock(world: World, person: Person): void {
  if (!person.blocked) return;
  person.blocked = false;
  tellMembership(world, person, "kicked", "member");
}

export function clear(world: World, person: Person, room: Room): void {
  room.clearedUpTo.set(person.id, Math.max(0, ...room.messages.keys()));
  world.feed.tellRoom(room.id, (viewer) =>
    viewer === person.id ? { event: "cleared", data: {} } : undefined,
  );
}

/** The bot is a member from the start. */
export function openGroup(world: World, title: string, members: number[]): Room {
  const room = world.addGroup(title, members);
  const creator = world.people.get(members[0] ?? 0);
  if (creator) {
    tellBotMembership(world, room, creator, "left", "member");
    post(world, creator, room, { group_chat_created: true });
  }
  return room;
}

export function post(
  world: World,
  person: Person,
  room: Room,
  content: Content,
  replyTo?: number,
  more: Partial<Pick<Stored, "viaBot" | "keyboard" | "inlineMessageId">> = {},
): Stored {
  room.isOpen = true;
  const message = world.say(room, person.id, {
    content,
    ...(replyTo !== undefined && room.messages.has(replyTo) && { replyTo }),
    ...more,
  });
  if (room.title === undefined || isForBot(world, message)) {
    const told = only(world.messageOf(message), isFromChat);
    world.updates.add("message", told, `chat ${room.id}`);
  }
  return message;
}

function contentOf(world: World, sending: Sending): Content {
  if (sending.text !== undefined) {
    const { text, entities } = finish(sending.text, []);
    if (text === "") throw new Complaint(400, "The text is empty.");
    if (lengthOf(text) > 4096) throw new Complaint(400, "The text is longer than 4096 characters.");
    const told = entitiesForBot(entities, (id) => world.userOf(id));
    return { text, ...(told.length > 0 && { entities: told }) };
  }
  if (sending.photo !== undefined) {
    const { text, entities } = finish(sending.caption ?? "", []);
    const told = entitiesForBot(entities, (id) => world.userOf(id));
    return {
      photo: world.files.keepPhoto(bytesOf(sending.photo)),
      ...(text !== "" && { caption: text }),
      ...(told.length > 0 && { caption_entities: told }),
    };
  }
  if (sending.location) return { location: sending.location };
  if (sending.sticker) return { sticker: STICKER };
  if (sending.voice)
    return { voice: { file_id: "AwACAgQAAxkBAAvoice", file_unique_id: "AgADvoice", duration: 3 } };
  throw new Complaint(400, "Nothing to send: give text, photo, location, sticker or voice.");
}

const STICKER = {
  file_id: "CAACAgQAAxkBAAsticker",
  file_unique_id: "AgADsticker",
  type: "regular" as const,
  width: 512,
  height: 512,
  is_animated: false,
  is_video: false,
  emoji: "👍",
};

function bytesOf(dataUrl: string): Buffer {
  const match = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$/u.exec(dataUrl);
  if (!match) throw new Complaint(400, "The photo is not a data: URL of a PNG or JPEG.");
  const bytes = Buffer.from(match[1] ?? "", "base64");
  if (bytes.length > 5 * 1024 * 1024) throw new Complaint(400, "The photo is larger than 5 MB.");
  return bytes;
}

/** Privacy mode: commands that are not for another bot, mentions of the bot, replies to it, service messages. */
function isForBot(world: World, message: Stored): boolean {
  const { content, room, replyTo } = message;
  if (content.group_chat_created || message.viaBot) return true;
  if (replyTo !== undefined && room.messages.get(replyTo)?.from === world.bot.id) return true;
  const text = content.text ?? content.caption ?? "";
  const name = `@${world.bot.username.toLowerCase()}`;
  return [...(content.entities ?? []), ...(content.caption_entities ?? [])].some(
    ({ type, offset, length }) => {
      const said = text.slice(offset, offset + length).toLowerCase();
      if (type === "mention") return said === name;
      return type === "bot_command" && (!said.includes("@") || said.endsWith(name));
    },
  );
}

function tellMembership(world: World, person: Person, from: Status, to: Status): void {
  const room = world.rooms.get(person.id);
  if (room) tellBotMembership(world, room, person, from, to);
  world.feed.tellPerson(person.id, { event: "person", data: { person } });
}

type Status = "member" | "kicked" | "left";

function tellBotMembership(world: World, room: Room, by: Person, from: Status, to: Status): void {
  if (!room.isOpen) return;
  const change: ChatMemberUpdated = {
    chat: world.chatOf(room),
    from: userOf(by),
    date: secondsOf(world.clock),
    old_chat_member: memberOf(world, from),
    new_chat_member: memberOf(world, to),
  };
  world.updates.add("my_chat_member", change, `my_chat_member ${room.id}`);
}

function memberOf(world: World, status: Status): ChatMember {
  const user = world.botUser();
  return status === "kicked" ? { status, user, until_date: 0 } : { status, user };
}
