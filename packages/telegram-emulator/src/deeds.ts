/** What people do in their chats, and what the bot is told of it. */
import type { CallbackQuery } from "@grammyjs/types";
import type { Content, Room, Stored } from "./chats.ts";
import { Complaint } from "./complaint.ts";
import { ephemeralCommand } from "./ephemeral.ts";
import { tellBotMembership, unblock } from "./membership.ts";
import type { Person } from "./people.ts";
import { userOf } from "./people.ts";
import type { Sending } from "./sendings.ts";
import { contentOf } from "./sendings.ts";
import { isFromChat, only } from "./told.ts";
import type { GroupDetails, World } from "./world.ts";

/** The person writes; the bot hears of it, in groups only if privacy mode lets it. */
export function send(world: World, person: Person, room: Room, sending: Sending): Stored {
  if (person.blocked && room.title === undefined) throw new Complaint(409, "The person has blocked the bot.");
  const { old_client, reply_to, thread } = sending;
  const content = contentOf(world, sending);
  const ephemeral = old_client ? undefined : ephemeralCommand(world, person, room, content);
  return post(world, person, room, content, reply_to, {
    ...(thread !== undefined && { thread }),
    ...(ephemeral && { ephemeral }),
  });
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

export function clear(world: World, person: Person, room: Room): void {
  room.clearedUpTo.set(person.id, Math.max(0, ...room.messages.keys()));
  world.feed.tellRoom(room.id, (viewer) =>
    viewer === person.id ? { event: "cleared", data: {} } : undefined,
  );
}

/** The bot is a member from the start, unless it is to be a guest. */
export function openGroup(world: World, title: string, members: number[], details: GroupDetails): Room {
  const room = world.addGroup(title, members, details);
  const creator = world.people.get(members[0] ?? 0);
  if (creator && room.bot !== "guest") {
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
  more: Partial<Pick<Stored, "viaBot" | "keyboard" | "inlineMessageId" | "thread" | "ephemeral">> = {},
): Stored {
  room.isOpen = true;
  const message = world.say(room, person.id, {
    content,
    ...(replyTo !== undefined && room.messages.has(replyTo) && { replyTo }),
    ...more,
  });
  if (room.bot === "guest") {
    if (mentionsBot(world, content)) askGuest(world, message);
  } else if (room.title === undefined || isForBot(world, message)) {
    const told = only(world.messageOf(message), isFromChat);
    world.updates.add("message", told, `chat ${room.id}`);
  }
  return message;
}

function askGuest(world: World, message: Stored): void {
  const query = { ...world.messageOf(message), guest_query_id: world.guestQueries.open(message) };
  world.updates.add("guest_message", only(query, isFromChat), `guest ${message.room.id}`);
}

/** Privacy mode: commands that are not for another bot, mentions of the bot, replies to it, service messages. */
function isForBot(world: World, message: Stored): boolean {
  const { content, room, replyTo } = message;
  if (content.group_chat_created || message.viaBot || message.ephemeral) return true;
  if (replyTo !== undefined && room.messages.get(replyTo)?.from === world.bot.id) return true;
  if (mentionsBot(world, content)) return true;
  const name = `@${world.bot.username.toLowerCase()}`;
  return saidAs("bot_command", content).some((said) => !said.includes("@") || said.endsWith(name));
}

function mentionsBot(world: World, content: Content): boolean {
  return saidAs("mention", content).includes(`@${world.bot.username.toLowerCase()}`);
}

/** The parts of a text, or of a caption, that are of this kind, in small letters. */
function saidAs(kind: "mention" | "bot_command", content: Content): string[] {
  const text = content.text ?? content.caption ?? "";
  return [...(content.entities ?? []), ...(content.caption_entities ?? [])]
    .filter(({ type }) => type === kind)
    .map(({ offset, length }) => text.slice(offset, offset + length).toLowerCase());
}
