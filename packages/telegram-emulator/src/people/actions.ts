/** What people do in their chats, and the updates that the bot gets for it. */
import type {
  CallbackQuery,
  ChatMember,
  ChatMemberUpdated,
  InlineQueryResult,
  Update,
} from "@grammyjs/types";
import {
  type Content,
  isShownTo,
  type Person,
  type StoredChat,
  type StoredMessage,
  userOf,
} from "../state/chats.ts";
import { secondsOf } from "../clock.ts";
import { asObject, requiredObject } from "../bot-api/json-fields.ts";
import { readInlineMarkup } from "../bot-api/keyboard.ts";
import { RequestError } from "../http/request-error.ts";
import { contentOf, type MessageInput } from "./message-content.ts";
import { readContent } from "../bot-api/message-text.ts";
import type { Draft, InlineAnswer, TapAnswer, World } from "../state/world.ts";

/** The bot gets the message too; in groups only if privacy mode allows it. */
export function send(world: World, person: Person, chat: StoredChat, input: MessageInput): StoredMessage {
  if (person.blocked && chat.title === undefined)
    throw new RequestError(409, "The person has blocked the bot.");
  const { reply_to: replyTo, thread } = input;
  return post(world, person, chat, {
    content: contentOf(world, input),
    ...(replyTo !== undefined && chat.messages.has(replyTo) && { replyTo }),
    ...(thread !== undefined && { thread }),
  });
}

export function start(world: World, person: Person, chat: StoredChat, payload: string): StoredMessage {
  if (!/^[\w-]{0,64}$/u.test(payload))
    throw new RequestError(400, "A payload is up to 64 of A-Z a-z 0-9 _ -.");
  block(world, person, false);
  return send(world, person, chat, { text: payload === "" ? "/start" : `/start ${payload}` });
}

/** Returns the id of the callback query. */
export function tap(
  world: World,
  person: Person,
  chat: StoredChat,
  { message_id, button }: { message_id: number; button: [number, number] },
): string {
  const message = chat.messages.get(message_id);
  if (!message || !isShownTo(message, person.id)) throw new RequestError(409, "There is no such message.");
  const key = message.keyboard?.inline_keyboard[button[0]]?.[button[1]];
  if (!key) throw new RequestError(409, "There is no such button on the message.");
  if (!("callback_data" in key)) throw new RequestError(409, "The button carries no callback_data.");
  const publish = (data: object) =>
    world.feed.publishToChat(chat.id, (viewer) =>
      viewer === person.id
        ? { event: "callback", data: { callback_id: id, message_id, button, ...data } }
        : undefined,
    );
  const ended = (answer: TapAnswer | undefined) => {
    publish(answer ? { state: "answered", ...answer } : { state: "expired" });
    world.idle.check();
  };
  const id = world.taps.ask({ person: person.id, chat: chat.id, message_id, button }, ended);
  publish({ state: "waiting" });
  const query: CallbackQuery = {
    id,
    from: userOf(person),
    chat_instance: String(chat.id * -7919),
    data: key.callback_data,
    ...(message.inlineMessageId === undefined
      ? { message: world.messageOf(message) }
      : { inline_message_id: message.inlineMessageId }),
  };
  world.updates.add("callback_query", query, `callback ${person.id}`);
  return id;
}

export function clear(world: World, person: Person, chat: StoredChat): void {
  chat.clearedUpTo.set(person.id, Math.max(0, ...chat.messages.keys()));
  world.feed.publishToChat(chat.id, (viewer) =>
    viewer === person.id ? { event: "cleared", data: {} } : undefined,
  );
}

/** The person blocks or unblocks the bot. */
export function block(world: World, person: Person, isBlocked: boolean): void {
  if (person.blocked === isBlocked) return;
  person.blocked = isBlocked;
  const chat = world.chats.get(person.id);
  const [from, to] = isBlocked ? (["member", "kicked"] as const) : (["kicked", "member"] as const);
  if (chat?.isOpen) sendMembershipUpdate(world, chat, person, from, to);
  world.feed.publishToPerson(person.id, { event: "person", data: { person } });
}

/** The first of the members makes the group; the bot is a member from the start. */
export function openGroup(
  world: World,
  title: string,
  members: readonly number[],
  isForum: boolean,
): StoredChat {
  const chat = world.addGroup(title, members, isForum);
  const creator = world.people.get(members[0] ?? 0);
  if (creator) {
    sendMembershipUpdate(world, chat, creator, "left", "member");
    post(world, creator, chat, { content: { group_chat_created: true } });
  }
  return chat;
}

export function post(world: World, person: Person, chat: StoredChat, draft: Draft): StoredMessage {
  chat.isOpen = true;
  const message = world.addMessage(chat, person.id, draft);
  if (chat.title === undefined || isForBot(world, message)) {
    // Never a channel post: there are no channels here.
    const received = world.messageOf(message) as NonNullable<Update["message"]>;
    world.updates.add("message", received, `chat ${chat.id}`);
  }
  return message;
}

type Status = "member" | "kicked" | "left";

function sendMembershipUpdate(world: World, chat: StoredChat, by: Person, from: Status, to: Status): void {
  const member = (status: Status): ChatMember => {
    const user = world.botUser();
    return status === "kicked" ? { status, user, until_date: 0 } : { status, user };
  };
  const change: ChatMemberUpdated = {
    chat: world.chatOf(chat),
    from: userOf(by),
    date: secondsOf(world.clock),
    old_chat_member: member(from),
    new_chat_member: member(to),
  };
  world.updates.add("my_chat_member", change, `my_chat_member ${chat.id}`);
}

/** In privacy mode the bot gets commands not meant for another bot, mentions, replies to it, and service messages. */
function isForBot(world: World, { content, chat, replyTo, viaBot }: StoredMessage): boolean {
  if (content.group_chat_created || viaBot) return true;
  if (replyTo !== undefined && chat.messages.get(replyTo)?.from === world.bot.id) return true;
  const name = `@${world.bot.username.toLowerCase()}`;
  if (entityTexts("mention", content).includes(name)) return true;
  return entityTexts("bot_command", content).some(
    (command) => !command.includes("@") || command.endsWith(name),
  );
}

/** The parts of a text or caption that are of this kind, in lower case. */
function entityTexts(kind: "mention" | "bot_command", content: Content): string[] {
  const text = content.text ?? content.caption ?? "";
  return [...(content.entities ?? []), ...(content.caption_entities ?? [])]
    .filter(({ type }) => type === kind)
    .map(({ offset, length }) => text.slice(offset, offset + length).toLowerCase());
}

/** The person types `@bot query`. Resolves with the results. */
export async function ask(
  world: World,
  person: Person,
  query: string,
  offset: string,
): Promise<InlineAnswer> {
  if (!world.bot.isInline) throw new RequestError(409, "The bot has no inline mode.");
  const answer = await new Promise<InlineAnswer | undefined>((resolve) => {
    const id = world.inlineQueries.ask(person.id, (answer) => {
      resolve(answer);
      world.idle.check();
    });
    // The bot gets the first 256 characters only.
    const first = Array.from(query).slice(0, 256).join("");
    const asked = { id, from: userOf(person), query: first, offset, chat_type: "sender" as const };
    world.updates.add("inline_query", asked, `inline ${person.id}`);
  });
  if (!answer) throw new RequestError(409, "The bot did not answer the inline query.");
  world.inlineResults.set(person.id, answer.results);
  return answer;
}

/** The chosen result becomes a message of the person, sent via the bot. */
export function choose(world: World, person: Person, chat: StoredChat, id: string): StoredMessage {
  const result = world.inlineResults.get(person.id)?.find((one) => one.id === id);
  if (!result) throw new RequestError(409, "There is no such inline result.");
  const { content, keyboard } = contentOfResult(world, result);
  const inlineMessageId = `inline_${chat.id}_${chat.messages.size}`;
  return post(world, person, chat, { content, viaBot: true, ...(keyboard && { keyboard, inlineMessageId }) });
}

function contentOfResult(
  world: World,
  result: InlineQueryResult,
): Pick<StoredMessage, "content" | "keyboard"> {
  if (result.type !== "article") throw new RequestError(409, "Only articles can be chosen here.");
  const content = readContent(world, requiredObject(asObject(result, "result"), "input_message_content"));
  const keyboard = result.reply_markup && readInlineMarkup(JSON.stringify(result.reply_markup));
  return { content, ...(keyboard && { keyboard }) };
}
