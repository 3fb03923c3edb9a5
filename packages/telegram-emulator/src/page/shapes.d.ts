// What travels between the page and the server, for the JSDoc types of the modules beside this file.
import type { BotCommand, Message } from "@grammyjs/types";

export interface Person {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  blocked: boolean;
}

export interface Bot {
  id: number;
  username: string;
  first_name: string;
  description: string;
  short_description: string;
  commands: BotCommand[];
  running: boolean;
}

/** A Bot API message as the person's client sees it. */
export type SeenMessage = Message & { out?: boolean; photo_url?: string };

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
  typing: string | null;
}

export type Say = (key: string, facts?: Record<string, string>) => string;

/** What the parts of one open chat may ask of it. */
export interface Chat {
  readonly person: Person;
  readonly bot: Bot;
  readonly say: Say;
  readonly locale: string;
  readonly waiting: Map<string, Callback>;
  toast(text: string): void;
  send(body: Record<string, unknown>): Promise<boolean>;
  tap(messageId: number, row: number, column: number): Promise<void>;
  compose(text: string): void;
  offerStart(payload: string): void;
  start(payload?: string): Promise<void>;
}
