import type { Message, Update } from "@grammyjs/types";
import type { Api } from "./args.ts";

type Edited = Exclude<ReturnType<Api["editMessageText"]>, true>;

/** Messages of which the kind is known. */
export const isMessage = (value: object): value is Message => "message_id" in value;

export const isText = (message: Message): message is Message.TextMessage => message.text !== undefined;

export const isPhoto = (message: Message): message is Message.PhotoMessage => message.photo !== undefined;

export const isLocation = (message: Message): message is Message.LocationMessage =>
  message.location !== undefined;

/** Everything here is said in private chats and groups, never in a channel. */
export const isFromChat = (message: Message): message is Message & NonNullable<Update["message"]> =>
  message.chat.type !== "channel" && message.from !== undefined;

export const isEdited = (message: Message): message is Message & Edited => message.edit_date !== undefined;

/** Fails where the guard says no, which would be a mistake of this server. */
export function only<T, K extends T>(value: T, guard: (value: T) => value is K): K {
  if (guard(value)) return value;
  throw new TypeError(`Unexpected: ${JSON.stringify(value)}`);
}
