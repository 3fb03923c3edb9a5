/** What people do in their chats, and what the bot is told of it. */
import type { CallbackQuery, ChatMember, ChatMemberUpdated, Update } from "@grammyjs/types";
import type { Content, Person, Room, Stored } from "./chats.ts";
import { isShownTo, userOf } from "./chats.ts";
import { secondsOf } from "./clock.ts";
import { Complaint } from "./refusal.ts";
import type { Sending } from "./sendings.ts";
import { contentOf } from "./sendings.ts";
import type { Draft, PressAnswer, World } from "./world.ts";

/** The person writes; the bot hears of it, in groups only if privacy mode lets it. */
export function send(world: World, person: Person, room: Room, sending: Sending): Stored {
  if (person.blocked && room.title === undefined) throw new Complaint(409, "The person has blocked the bot.");
  const { reply_to: replyTo, thread } = sending;
  return post(world, person, room, {
    content: contentOf(world, sending),
    ...(replyTo !== undefined && room.messages.has(replyTo) && { replyTo }),
    ...(thread !== undefined && { thread }),
  });
}

export function start(world: World, person: Person, room: Room, payload: string): Stored {
  if (!/^[\w-]{0,64}$/u.test(payload)) throw new Complaint(400, "A payload is up to 64 of A-Z a-z 0-9 _ -.");
  block(world, person, false);
  return send(world, person, room, { text: payload === "" ? "/start" : `/start ${payload}` });
}

/** The answer is the id of the callback query. */
export function tap(
  world: World,
  person: Person,
  room: Room,
  { message_id, button }: { message_id: number; button: [number, number] },
): string {
  const message = room.messages.get(message_id);
  if (!message || !isShownTo(message, person.id)) throw new Complaint(409, "There is no such message.");
  const key = message.keyboard?.inline_keyboard[button[0]]?.[button[1]];
  if (!key) throw new Complaint(409, "There is no such button on the message.");
  if (!("callback_data" in key)) throw new Complaint(409, "The button carries no callback_data.");
  const tell = (data: object) =>
    world.feed.tellRoom(room.id, (viewer) =>
      viewer === person.id
        ? { event: "callback", data: { callback_id: id, message_id, button, ...data } }
        : undefined,
    );
  const ended = (answer: PressAnswer | undefined) => {
    tell(answer ? { state: "answered", ...answer } : { state: "expired" });
    world.quiet.look();
  };
  const id = world.presses.ask({ person: person.id, room: room.id, message_id, button }, ended);
  tell({ state: "waiting" });
  const query: CallbackQuery = {
    id,
    from: userOf(person),
    chat_instance: String(room.id * -7919),
    data: key.callback_data,
    ...(message.inlineMessageId === undefined
      ? { message: world.messageOf(message) }
      : { inline_message_id: message.inlineMessageId }),
  };
  world.updates.add("callback_query", query, `callback ${person.id}`);
  return id;
}

export function clear(world: World, person: Person, room: Room): void {
  room.clearedUpTo.set(person.id, Math.max(0, ...room.messages.keys()));
  world.feed.tellRoom(room.id, (viewer) =>
    viewer === person.id ? { event: "cleared", data: {} } : undefined,
  );
}

/** The person stops the bot, or takes it back. */
export function block(world: World, person: Person, isBlocked: boolean): void {
  if (person.blocked === isBlocked) return;
  person.blocked = isBlocked;
  const room = world.rooms.get(person.id);
  const [from, to] = isBlocked ? (["member", "kicked"] as const) : (["kicked", "member"] as const);
  if (room?.isOpen) tellMembership(world, room, person, from, to);
  world.feed.tellPerson(person.id, { event: "person", data: { person } });
}

/** The first of the members makes the group; the bot is a member from the start. */
export function openGroup(world: World, title: string, members: readonly number[], isForum: boolean): Room {
  const room = world.addGroup(title, members, isForum);
  const creator = world.people.get(members[0] ?? 0);
  if (creator) {
    tellMembership(world, room, creator, "left", "member");
    post(world, creator, room, { content: { group_chat_created: true } });
  }
  return room;
}

export function post(world: World, person: Person, room: Room, draft: Draft): Stored {
  room.isOpen = true;
  const message = world.say(room, person.id, draft);
  if (room.title === undefined || isForBot(world, message)) {
    // Nobody here writes in a channel.
    const told = world.messageOf(message) as NonNullable<Update["message"]>;
    world.updates.add("message", told, `chat ${room.id}`);
  }
  return message;
}

type Status = "member" | "kicked" | "left";

function tellMembership(world: World, room: Room, by: Person, from: Status, to: Status): void {
  const member = (status: Status): ChatMember => {
    const user = world.botUser();
    return status === "kicked" ? { status, user, until_date: 0 } : { status, user };
  };
  const change: ChatMemberUpdated = {
    chat: world.chatOf(room),
    from: userOf(by),
    date: secondsOf(world.clock),
    old_chat_member: member(from),
    new_chat_member: member(to),
  };
  world.updates.add("my_chat_member", change, `my_chat_member ${room.id}`);
}

/** Privacy mode: commands that are not for another bot, mentions of the bot, replies to it, service messages. */
function isForBot(world: World, { content, room, replyTo, viaBot }: Stored): boolean {
  if (content.group_chat_created || viaBot) return true;
  if (replyTo !== undefined && room.messages.get(replyTo)?.from === world.bot.id) return true;
  const name = `@${world.bot.username.toLowerCase()}`;
  if (said("mention", content).includes(name)) return true;
  return said("bot_command", content).some((command) => !command.includes("@") || command.endsWith(name));
}

/** The parts of a text, or of a caption, that are of this kind, in small letters. */
function said(kind: "mention" | "bot_command", content: Content): string[] {
  const text = content.text ?? content.caption ?? "";
  return [...(content.entities ?? []), ...(content.caption_entities ?? [])]
    .filter(({ type }) => type === kind)
    .map(({ offset, length }) => text.slice(offset, offset + length).toLowerCase());
}
