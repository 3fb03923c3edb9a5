import type { Chat, InlineKeyboardMarkup, Message } from "@grammyjs/types";
import type { Person } from "./people.ts";

/** A private chat of a person with the bot, or a group. */
export interface Room {
  id: number;
  /** Who sees it. */
  members: Set<number>;
  /** Only groups have one. */
  title?: string;
  /** How the bot stands in a group: as a guest it is asked by name only, and writes nothing of its own. */
  bot: "member" | "administrator" | "guest";
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
export type Content = Pick<
  Message,
  | "text"
  | "entities"
  | "link_preview_options"
  | "caption"
  | "caption_entities"
  | "show_caption_above_media"
  | "has_media_spoiler"
  | "photo"
  | "location"
  | "sticker"
  | "voice"
  | "group_chat_created"
>;

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
  /** Only its sender and this one see it. */
  ephemeral?: { id: number; receiver: number };
  viaBot: boolean;
  inlineMessageId?: string;
  isProtected: boolean;
}

export function chatOf(room: Room, person: Person | undefined): Chat {
  if (room.title !== undefined) {
    const { id, isForum, title } = room;
    return isForum ? { id, type: "supergroup", title, is_forum: true } : { id, type: "group", title };
  }
  return {
    id: room.id,
    type: "private",
    first_name: person?.first_name ?? "",
    ...(person?.last_name !== undefined && { last_name: person.last_name }),
    ...(person?.username !== undefined && { username: person.username }),
  };
}
