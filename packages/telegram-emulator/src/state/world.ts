/** The whole state of this Telegram, in memory: the bot, the people, their chats and messages. */
import type { Chat, InlineQueryResult, InlineQueryResultsButton, Message, User } from "@grammyjs/types";
import { CallLog } from "../bot-api/call-log.ts";
import {
  chatOf,
  type Content,
  isShownTo,
  type Person,
  type StoredChat,
  type StoredMessage,
  userOf,
} from "./chats.ts";
import { type Clock, secondsOf } from "../clock.ts";
import { Faults } from "../faults.ts";
import { Polling } from "../delivery/polling.ts";
import { BotProfile } from "./bot-profile.ts";
import { PendingQueries } from "../delivery/pending-queries.ts";
import { Idle } from "./idle.ts";
import { Presence } from "./presence.ts";
import { Updates } from "../delivery/updates.ts";
import { messageFor } from "../people/chat-view.ts";
import { Feed } from "./feed.ts";
import { Webhook } from "../delivery/webhook.ts";

export interface Bot {
  id: number;
  token: string;
  username: string;
  first_name: string;
  /** Whether inline mode is on, as @BotFather would set it. */
  isInline: boolean;
}

/** A tap on a button. */
export interface Tap {
  person: number;
  chat: number;
  message_id: number;
  button: [row: number, column: number];
}

export type TapAnswer = { text?: string; show_alert?: boolean };
export type InlineAnswer = { results: InlineQueryResult[]; button?: InlineQueryResultsButton };
export type Draft = Pick<StoredMessage, "content"> &
  Partial<Omit<StoredMessage, "id" | "room" | "from" | "date">>;

export class World {
  readonly clock: Clock;
  readonly bot: Bot;
  readonly people = new Map<number, Person>();
  readonly chats = new Map<number, StoredChat>();
  readonly profile = new BotProfile();
  readonly feed = new Feed();
  readonly faults = new Faults();
  readonly updates: Updates;
  readonly polling: Polling;
  readonly webhook: Webhook;
  readonly log: CallLog;
  readonly taps: PendingQueries<Tap, TapAnswer>;
  readonly inlineQueries: PendingQueries<number, InlineAnswer>;
  /** By person: the results they can choose from. */
  readonly inlineResults = new Map<number, InlineQueryResult[]>();
  readonly idle: Idle;
  readonly presence: Presence;
  private lastPersonId: number;
  private lastGroupId: number;
  private lastMessageId = 0;

  constructor(clock: Clock, bot: Bot) {
    this.clock = clock;
    this.bot = bot;
    const start = secondsOf(clock) % 1_000_000_000;
    this.lastPersonId = 7_000_000_000 + start;
    this.lastGroupId = -4_000_000_000 - start;
    this.updates = new Updates(clock, this.faults);
    this.polling = new Polling(this.updates, clock);
    this.webhook = new Webhook(this.updates, clock);
    this.taps = new PendingQueries(clock, 15_000, 4_200_000_000_000_000n);
    this.inlineQueries = new PendingQueries(clock, 10_000, 5_300_000_000_000_000n);
    this.idle = new Idle(this);
    this.presence = new Presence(this, clock);
    this.log = new CallLog(() => this.idle.check());
    this.updates.onChange(() => {
      this.idle.check();
      this.presence.check();
    });
  }

  addPerson(details: Omit<Person, "id" | "blocked">): Person {
    this.lastPersonId++;
    const person: Person = { id: this.lastPersonId, ...details, blocked: false };
    this.people.set(person.id, person);
    this.addChat({ id: person.id, members: new Set([person.id]), isOpen: false, isForum: false });
    return person;
  }

  addGroup(title: string, members: readonly number[], isForum: boolean): StoredChat {
    this.lastGroupId--;
    return this.addChat({ id: this.lastGroupId, members: new Set(members), title, isOpen: true, isForum });
  }

  /** The bot as a Bot API user. */
  botUser(): User {
    const { id, username } = this.bot;
    return { id, is_bot: true, first_name: this.profile.names.get("") ?? this.bot.first_name, username };
  }

  userOf(id: number): User | undefined {
    if (id === this.bot.id) return this.botUser();
    const person = this.people.get(id);
    return person && userOf(person);
  }

  chatOf(chat: StoredChat): Chat {
    return chatOf(chat, this.people.get(chat.id));
  }

  addMessage(chat: StoredChat, from: number, draft: Draft): StoredMessage {
    this.lastMessageId++;
    const message: StoredMessage = {
      isEditable: true,
      viaBot: false,
      ...draft,
      id: this.lastMessageId,
      chat,
      from,
      date: secondsOf(this.clock),
    };
    chat.messages.set(message.id, message);
    this.publish(message);
    return message;
  }

  edit(message: StoredMessage, content: Content, keyboard: StoredMessage["keyboard"]): void {
    message.content = content;
    delete message.keyboard;
    if (keyboard) message.keyboard = keyboard;
    message.editDate = secondsOf(this.clock);
    this.publish(message);
  }

  /** A message in the form of the Bot API. */
  messageOf(message: StoredMessage, withReply = true): Message {
    const { chat, keyboard, editDate, replyTo, thread, viaBot } = message;
    const target = withReply && replyTo !== undefined ? chat.messages.get(replyTo) : undefined;
    const from = this.userOf(message.from);
    // TypeScript cannot tell which kind of message this is.
    return {
      message_id: message.id,
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...(from && { from }),
      chat: this.chatOf(chat),
      date: message.date,
      ...(editDate !== undefined && { edit_date: editDate }),
      ...(target && { reply_to_message: this.messageOf(target, false) }),
      ...(viaBot && { via_bot: this.botUser() }),
      ...message.content,
      ...(keyboard && { reply_markup: keyboard }),
    } as Message;
  }

  private addChat(chat: Omit<StoredChat, "messages" | "clearedUpTo">): StoredChat {
    const stored: StoredChat = { ...chat, messages: new Map(), clearedUpTo: new Map() };
    this.chats.set(stored.id, stored);
    return stored;
  }

  private publish(message: StoredMessage): void {
    this.feed.publishToChat(message.chat.id, (person) =>
      isShownTo(message, person)
        ? { event: "message", data: { message: messageFor(this, message, person) } }
        : undefined,
    );
  }
}
