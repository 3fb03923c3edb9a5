import type { Chat, InlineKeyboardMarkup, Message, User } from "@grammyjs/types";

/** Somebody who talks with the bot. */
export interface Person {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  /** The person has stopped the bot. */
  blocked: boolean;
}

/** A private chat of a person with the bot, or a group. */
export interface Room {
  id: number;
  /** Who sees it. */
  members: Set<number>;
  /** Only groups have one. */
  title?: string;
  /** Supergroups may have topics. */
  isForum: boolean;
  /** Oldest first. */
  messages: Map<number, Stored>;
  /** A bot cannot write first: in a private chat, whether the person has. */
  isOpen: boolean;
  /** How far each person has cleared their own view. */
  clearedUpTo: Map<number, number>;
}

/** What of a message changes when it is edited. */
export type Content = Partial<Message>;

export interface Stored {
  id: number;
  room: Room;
  /** A person, or the bot. */
  from: number;
  date: number;
  editDate?: number;
  content: Content;
  keyboard?: InlineKeyboardMarkup;
  /** Not so with a reply keyboard, a forced reply or a removed keyboard. */
  isEditable: boolean;
  replyTo?: number;
  /** The topic of a forum. */
  thread?: number;
  /** Set on a message that a person sent by inline mode. */
  inlineMessageId?: string;
  viaBot: boolean;
}

export function userOf({ blocked: _blocked, ...details }: Person): User {
  return { ...details, is_bot: false };
}

export function chatOf({ id, title, isForum }: Room, person: Person | undefined): Chat {
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

/** What a person's client shows: not what they have cleared. */
export const isShownTo = ({ id, room }: Stored, person: number): boolean =>
  id > (room.clearedUpTo.get(person) ?? 0);
