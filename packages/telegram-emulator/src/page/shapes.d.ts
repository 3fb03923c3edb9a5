// What travels between the page and the server, for the JSDoc types of the modules beside this file.
import type { BotCommand, Message } from "@grammyjs/types";
import type { Person } from "../chats.ts";

export type { Person };

export interface Bot {
  id: number;
  username: string;
  first_name: string;
  description: string;
  commands: BotCommand[];
  running: boolean;
}

/** A Bot API message as the person's client sees it. */
export type SeenMessage = Message & { out?: boolean };

/** A tapped button: waiting for its answer, or what came of it. */
export interface Callback {
  callback_id: string;
  message_id: number;
  button: [row: number, column: number];
  state: "waiting" | "answered" | "expired";
  text?: string;
  show_alert?: boolean;
  url?: string;
}

export interface Snapshot {
  person: Person;
  bot: Bot;
  messages: SeenMessage[];
  waiting: Callback[];
}

export type Say = (key: string, facts?: Record<string, string>) => string;

/** What a chat asks of the page around it. */
export interface House {
  changed(person: Person): void;
  /** The server has forgotten this person. */
  gone(id: number): void;
  back(): void;
  close(id: number): void;
  edit(person: Person): void;
}

/** What the parts of one open chat may ask of it. */
export interface Chat {
  person: Person;
  bot: Bot;
  connected: boolean;
  readonly say: Say;
  readonly locale: string;
  /** The taps without an answer, by place: `message:row:column`. */
  readonly waiting: Map<string, Callback>;
  toast(text: string): void;
  copy(text: string): Promise<void>;
  send(body: Record<string, unknown>): Promise<boolean>;
  tap(messageId: number, row: number, column: number): Promise<void>;
  compose(text: string): void;
  offerStart(payload: string): void;
}
