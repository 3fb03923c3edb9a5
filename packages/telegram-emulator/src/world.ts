/**
 * All that this Telegram knows, in memory: the bot, the people, the chats and what is said in them. Long, because
 * everything that says, changes or takes away a message goes through here, so that all who look at it are told.
 */
import type { Chat, Message, User } from "@grammyjs/types";
import { CallLog } from "./calls.ts";
import type { Press } from "./callbacks.ts";
import { Callbacks } from "./callbacks.ts";
import type { Content, Room, Stored } from "./chats.ts";
import { chatOf } from "./chats.ts";
import type { Clock } from "./clock.ts";
import { secondsOf } from "./clock.ts";
import { Faults } from "./faults.ts";
import { isShownTo } from "./ephemeral.ts";
import { Feed } from "./feed.ts";
import { Files } from "./files.ts";
import { GuestQueries } from "./guest-queries.ts";
import { InlineQueries } from "./inline-queries.ts";
import type { Person, PersonDetails } from "./people.ts";
import { userOf } from "./people.ts";
import { Polling } from "./polling.ts";
import { Presence } from "./presence.ts";
import { Profile } from "./profile.ts";
import { Quiet } from "./quiet.ts";
import { isMessage, only } from "./told.ts";
import { Typing } from "./typing.ts";
import { Updates } from "./updates.ts";
import { messageFor } from "./view.ts";
import { Webhook } from "./webhook.ts";

export interface Bot {
  id: number;
  token: string;
  username: string;
  first_name: string;
  /** Whether @BotFather has switched inline mode on. */
  isInline: boolean;
}

/** How a group is made, beside its title and people. */
export type GroupDetails = Partial<Pick<Room, "bot" | "isForum">>;

export type Draft = Pick<Stored, "content"> &
  Partial<
    Pick<
      Stored,
      | "keyboard"
      | "isEditable"
      | "replyTo"
      | "thread"
      | "ephemeral"
      | "viaBot"
      | "inlineMessageId"
      | "isProtected"
    >
  >;

export class World {
  readonly clock: Clock;
  readonly bot: Bot;
  readonly people = new Map<number, Person>();
  readonly rooms = new Map<number, Room>();
  readonly profile = new Profile();
  readonly files = new Files();
  readonly feed = new Feed();
  readonly faults = new Faults();
  readonly updates: Updates;
  readonly polling: Polling;
  readonly webhook: Webhook;
  readonly log: CallLog;
  readonly callbacks: Callbacks;
  readonly inlineQueries: InlineQueries;
  readonly guestQueries = new GuestQueries();
  readonly typing: Typing;
  readonly quiet: Quiet;
  readonly presence: Presence;
  private lastPerson: number;
  private lastGroup: number;
  private lastMessage = 0;
  private lastEphemeral = 0;

  constructor(clock: Clock, bot: Bot) {
    this.clock = clock;
    this.bot = bot;
    const start = secondsOf(clock);
    this.lastPerson = 7_000_000_000 + (start % 1_000_000_000);
    this.lastGroup = -4_000_000_000 - (start % 1_000_000_000);
    this.updates = new Updates(clock, this.faults);
    this.polling = new Polling(this.updates, clock);
    this.webhook = new Webhook(this.updates, clock);
    this.quiet = new Quiet(this);
    this.presence = new Presence(this, clock);
    const look = () => this.quiet.look();
    this.log = new CallLog(look);
    this.updates.onChange(look);
    this.updates.onChange(() => this.presence.look());
    this.callbacks = new Callbacks(clock, (press, person, room) => this.tellPress(press, person, room));
    this.inlineQueries = new InlineQueries(clock, look);
    this.typing = new Typing(clock, (room, action) => {
      this.feed.tellRoom(room, () => ({ event: "typing", data: { action: action ?? null } }));
    });
  }

  addPerson(details: PersonDetails): Person {
    this.lastPerson++;
    const person: Person = { id: this.lastPerson, ...details, blocked: false };
    this.people.set(person.id, person);
    this.addRoom({ id: person.id, members: new Set([person.id]), isOpen: false }, {});
    return person;
  }

  addGroup(title: string, members: number[], details: GroupDetails): Room {
    this.lastGroup--;
    return this.addRoom({ id: this.lastGroup, members: new Set(members), title, isOpen: true }, details);
  }

  /** Ephemeral messages have numbers of their own. */
  nextEphemeral(receiver: number): NonNullable<Stored["ephemeral"]> {
    this.lastEphemeral++;
    return { id: this.lastEphemeral, receiver };
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
      isProtected: false,
      ...draft,
      id: this.lastMessage,
      room,
      from,
      date: secondsOf(this.clock),
    };
    room.messages.set(message.id, message);
    if (from === this.bot.id) this.typing.stop(room.id);
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

  remove(message: Stored): void {
    message.room.messages.delete(message.id);
    this.feed.tellRoom(message.room.id, () => ({
      event: "deleted",
      data: { message_ids: [message.id] },
    }));
  }

  /** A message as the Bot API tells it. */
  messageOf(message: Stored, withReply = true): Message {
    const { room, keyboard, editDate } = message;
    const target =
      withReply && message.replyTo !== undefined ? room.messages.get(message.replyTo) : undefined;
    const from = this.userOf(message.from);
    const { ephemeral, thread } = message;
    const receiver = ephemeral && this.userOf(ephemeral.receiver);
    const told = {
      message_id: ephemeral ? 0 : message.id,
      ...(ephemeral && { ephemeral_message_id: ephemeral.id }),
      ...(receiver && { receiver_user: receiver }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...(from && { from }),
      chat: this.chatOf(room),
      date: message.date,
      ...(editDate !== undefined && { edit_date: editDate }),
      ...(target && { reply_to_message: this.messageOf(target, false) }),
      ...(message.viaBot && { via_bot: this.botUser() }),
      ...(message.isProtected && { has_protected_content: true }),
      ...message.content,
      ...(keyboard && { reply_markup: keyboard }),
    };
    return only(told, isMessage);
  }

  private addRoom(room: Pick<Room, "id" | "members" | "title" | "isOpen">, details: GroupDetails): Room {
    const whole: Room = {
      bot: "member",
      isForum: false,
      ...room,
      ...details,
      messages: new Map(),
      clearedUpTo: new Map(),
    };
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

  private tellPress(press: Press, person: number, room: number): void {
    this.feed.tellRoom(room, (viewer) =>
      viewer === person ? { event: "callback", data: press } : undefined,
    );
    this.quiet.look();
  }
}
