/** All that this Telegram knows, in memory: the bot, the people, the chats and what is said in them. */
import type { Chat, InlineQueryResult, InlineQueryResultsButton, Message, User } from "@grammyjs/types";
import { CallLog } from "./calls.ts";
import { chatOf, type Content, isShownTo, type Person, type Room, type Stored, userOf } from "./chats.ts";
import { type Clock, secondsOf } from "./clock.ts";
import { Faults } from "./faults.ts";
import { Polling } from "./polling.ts";
import { Profile } from "./profile.ts";
import { Questions } from "./questions.ts";
import { Presence, Quiet } from "./quiet.ts";
import { Updates } from "./updates.ts";
import { Feed, messageFor } from "./view.ts";
import { Webhook } from "./webhook.ts";

export interface Bot {
  id: number;
  token: string;
  username: string;
  first_name: string;
  /** Whether @BotFather has switched inline mode on. */
  isInline: boolean;
}

/** A tapped button: whose, where, and its row and column. */
export interface Press {
  person: number;
  room: number;
  message_id: number;
  button: [number, number];
}

export type PressAnswer = { text?: string; show_alert?: boolean };
export type InlineAnswer = { results: InlineQueryResult[]; button?: InlineQueryResultsButton };
export type Draft = Pick<Stored, "content"> & Partial<Omit<Stored, "id" | "room" | "from" | "date">>;

export class World {
  readonly clock: Clock;
  readonly bot: Bot;
  readonly people = new Map<number, Person>();
  readonly rooms = new Map<number, Room>();
  readonly profile = new Profile();
  readonly feed = new Feed();
  readonly faults = new Faults();
  readonly updates: Updates;
  readonly polling: Polling;
  readonly webhook: Webhook;
  readonly log: CallLog;
  readonly presses: Questions<Press, PressAnswer>;
  readonly inlineQueries: Questions<number, InlineAnswer>;
  /** What each person may choose from. */
  readonly inlineResults = new Map<number, InlineQueryResult[]>();
  readonly quiet: Quiet;
  readonly presence: Presence;
  private lastPerson: number;
  private lastGroup: number;
  private lastMessage = 0;

  constructor(clock: Clock, bot: Bot) {
    this.clock = clock;
    this.bot = bot;
    const start = secondsOf(clock) % 1_000_000_000;
    this.lastPerson = 7_000_000_000 + start;
    this.lastGroup = -4_000_000_000 - start;
    this.updates = new Updates(clock, this.faults);
    this.polling = new Polling(this.updates, clock);
    this.webhook = new Webhook(this.updates, clock);
    this.presses = new Questions(clock, 15_000, 4_200_000_000_000_000n);
    this.inlineQueries = new Questions(clock, 10_000, 5_300_000_000_000_000n);
    this.quiet = new Quiet(this);
    this.presence = new Presence(this, clock);
    this.log = new CallLog(() => this.quiet.look());
    this.updates.onChange(() => {
      this.quiet.look();
      this.presence.look();
    });
  }

  addPerson(details: Omit<Person, "id" | "blocked">): Person {
    this.lastPerson++;
    const person: Person = { id: this.lastPerson, ...details, blocked: false };
    this.people.set(person.id, person);
    this.addRoom({ id: person.id, members: new Set([person.id]), isOpen: false, isForum: false });
    return person;
  }

  addGroup(title: string, members: readonly number[], isForum: boolean): Room {
    this.lastGroup--;
    return this.addRoom({ id: this.lastGroup, members: new Set(members), title, isOpen: true, isForum });
  }

  /** The bot as everybody sees it. */
  botUser(): User {
    const { id, username } = this.bot;
    return { id, is_bot: true, first_name: this.profile.names.get("") ?? this.bot.first_name, username };
  }

  userOf(id: number): User | undefined {
    if (id === this.bot.id) return this.botUser();
    const person = this.people.get(id);
    return person && userOf(person);
  }

  chatOf(room: Room): Chat {
    return chatOf(room, this.people.get(room.id));
  }

  say(room: Room, from: number, draft: Draft): Stored {
    this.lastMessage++;
    const message: Stored = {
      isEditable: true,
      viaBot: false,
      ...draft,
      id: this.lastMessage,
      room,
      from,
      date: secondsOf(this.clock),
    };
    room.messages.set(message.id, message);
    this.show(message);
    return message;
  }

  edit(message: Stored, content: Content, keyboard: Stored["keyboard"]): void {
    message.content = content;
    delete message.keyboard;
    if (keyboard) message.keyboard = keyboard;
    message.editDate = secondsOf(this.clock);
    this.show(message);
  }

  /** A message as the Bot API tells it. */
  messageOf(message: Stored, withReply = true): Message {
    const { room, keyboard, editDate, replyTo, thread, viaBot } = message;
    const target = withReply && replyTo !== undefined ? room.messages.get(replyTo) : undefined;
    const from = this.userOf(message.from);
    // TypeScript cannot know which of its kinds a message is.
    return {
      message_id: message.id,
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...(from && { from }),
      chat: this.chatOf(room),
      date: message.date,
      ...(editDate !== undefined && { edit_date: editDate }),
      ...(target && { reply_to_message: this.messageOf(target, false) }),
      ...(viaBot && { via_bot: this.botUser() }),
      ...message.content,
      ...(keyboard && { reply_markup: keyboard }),
    } as Message;
  }

  private addRoom(room: Omit<Room, "messages" | "clearedUpTo">): Room {
    const whole: Room = { ...room, messages: new Map(), clearedUpTo: new Map() };
    this.rooms.set(whole.id, whole);
    return whole;
  }

  private show(message: Stored): void {
    this.feed.tellRoom(message.room.id, (person) =>
      isShownTo(message, person)
        ? { event: "message", data: { message: messageFor(this, message, person) } }
        : undefined,
    );
  }
}
