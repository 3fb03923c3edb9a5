import type { Chat, InlineKeyboardMarkup, Message, User } from "@grammyjs/types";

/** A user of the bot. */
export interface Person {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  /** Whether this person has blocked the bot. */
  blocked: boolean;
}

/** A private chat of one person with the bot, or a group. */
export interface StoredChat {
  id: number;
  /** Ids of the people who can see it. */
  members: Set<number>;
  /** Groups only. */
  title?: string;
  /** A supergroup with topics. */
  isForum: boolean;
  /** Oldest first. */
  messages: Map<number, StoredMessage>;
  /** Whether the bot may write. In a private chat, the person has to write first. */
  isOpen: boolean;
  /** By person: the last message they cleared from their own view. */
  clearedUpTo: Map<number, number>;
}

/** The part of a message that an edit replaces. */
export type Content = Partial<Message>;

export interface StoredMessage {
  id: number;
  chat: StoredChat;
  /** Id of a person or the bot. */
  from: number;
  date: number;
  editDate?: number;
  content: Content;
  keyboard?: InlineKeyboardMarkup;
  /** False for messages with a reply keyboard, a forced reply or a removed keyboard. */
  isEditable: boolean;
  replyTo?: number;
  /** Topic of a forum. */
  thread?: number;
  /** Set on messages that a person sent through inline mode. */
  inlineMessageId?: string;
  viaBot: boolean;
}

export function userOf({ blocked: _blocked, ...details }: Person): User {
  return { ...details, is_bot: false };
}

export function chatOf({ id, title, isForum }: StoredChat, person: Person | undefined): Chat {
  if (title !== undefined) {
    return isForum ? { id, type: "supergroup", title, is_forum: true } : { id, type: "group", title };
  }
  const {
    language_code: _language,
    blocked: _blocked,
    ...named
  } = person ?? { first_name: "", blocked: false };
  return { ...named, id, type: "private" };
}

/** False for messages that this person has cleared. */
export const isShownTo = ({ id, chat }: StoredMessage, person: number): boolean =>
  id > (chat.clearedUpTo.get(person) ?? 0);
