/** What people do in their chats, and what the bot is told of it. */
import type {
  CallbackQuery,
  ChatMember,
  ChatMemberUpdated,
  InlineQueryResult,
  Update,
} from "@grammyjs/types";
import { type Content, isShownTo, type Person, type Room, type Stored, userOf } from "./chats.ts";
import { secondsOf } from "./clock.ts";
import { asObject, requiredObject } from "./json.ts";
import { readInlineMarkup } from "./keyboard.ts";
import { Complaint } from "./refusal.ts";
import { contentOf, type Sending } from "./sendings.ts";
import { readContent } from "./texts.ts";
import type { Draft, InlineAnswer, PressAnswer, World } from "./world.ts";

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

/** The person types `@bot query` and waits for results. */
export async function ask(
  world: World,
  person: Person,
  query: string,
  offset: string,
): Promise<InlineAnswer> {
  if (!world.bot.isInline) throw new Complaint(409, "The bot has no inline mode.");
  const answer = await new Promise<InlineAnswer | undefined>((resolve) => {
    const id = world.inlineQueries.ask(person.id, (answer) => {
      resolve(answer);
      world.quiet.look();
    });
    // Telegram gives the bot the first 256 characters.
    const first = Array.from(query).slice(0, 256).join("");
    const asked = { id, from: userOf(person), query: first, offset, chat_type: "sender" as const };
    world.updates.add("inline_query", asked, `inline ${person.id}`);
  });
  if (!answer) throw new Complaint(409, "The bot did not answer the inline query.");
  world.inlineResults.set(person.id, answer.results);
  return answer;
}

/** The chosen result becomes the person's own message, via the bot. */
export function choose(world: World, person: Person, room: Room, id: string): Stored {
  const result = world.inlineResults.get(person.id)?.find((one) => one.id === id);
  if (!result) throw new Complaint(409, "There is no such inline result.");
  const { content, keyboard } = contentOfResult(world, result);
  const inlineMessageId = `inline_${room.id}_${room.messages.size}`;
  return post(world, person, room, { content, viaBot: true, ...(keyboard && { keyboard, inlineMessageId }) });
}

function contentOfResult(world: World, result: InlineQueryResult): Pick<Stored, "content" | "keyboard"> {
  if (result.type !== "article") throw new Complaint(409, "Only articles can be chosen here.");
  const content = readContent(world, requiredObject(asObject(result, "result"), "input_message_content"));
  const keyboard = result.reply_markup && readInlineMarkup(JSON.stringify(result.reply_markup));
  return { content, ...(keyboard && { keyboard }) };
}
