// What travels between the page and the server, and what the parts of the page ask of each other: types for the JSDoc of
// all modules beside this file.
type BotCommand = import("@grammyjs/types").BotCommand;
type Person = import("../chats.ts").Person;
/** A Bot API message as the person's client sees it. */
type SeenMessage = import("@grammyjs/types").Message & { out?: boolean };
type Say = (key: string, facts?: Record<string, string>) => string;

interface Bot {
  id: number;
  username: string;
  first_name: string;
  description: string;
  commands: BotCommand[];
  running: boolean;
}

/** A tapped button: waiting for its answer, or what came of it. */
interface Callback {
  callback_id: string;
  message_id: number;
  button: [row: number, column: number];
  state: "waiting" | "answered" | "expired";
  text?: string;
  show_alert?: boolean;
}

interface Snapshot {
  person: Person;
  bot: Bot;
  messages: SeenMessage[];
  waiting: Callback[];
}

/** What a chat asks of the page around it. */
interface House {
  changed(person: Person): void;
  /** The server has forgotten this person. */
  gone(id: number): void;
  back(): void;
  close(id: number): void;
  edit(person: Person): void;
}

/** What the parts of one open chat may ask of it. */
interface Chat {
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
