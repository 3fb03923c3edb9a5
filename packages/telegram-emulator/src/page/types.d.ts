// Types for the JSDoc of all modules of the page: what the server sends, and what the parts of the page offer each other.
type BotCommand = import("@grammyjs/types").BotCommand;
type Person = import("../state/chats.ts").Person;
/** A Bot API message as one person sees it: `out` marks their own. */
type SeenMessage = import("@grammyjs/types").Message & { out?: boolean };
type Translate = (key: string, values?: Record<string, string>) => string;

interface Bot {
  id: number;
  username: string;
  first_name: string;
  description: string;
  commands: BotCommand[];
  running: boolean;
}

/** A tapped button and its answer, once there is one. */
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

/** What a chat can ask of the page around it. */
interface PageActions {
  changed(person: Person): void;
  /** The server no longer knows this person. */
  gone(id: number): void;
  back(): void;
  close(id: number): void;
  edit(person: Person): void;
}

/** What the parts of an open chat can ask of it. */
interface Chat {
  person: Person;
  bot: Bot;
  connected: boolean;
  readonly t: Translate;
  readonly locale: string;
  /** Taps without an answer, by `message:row:column`. */
  readonly waiting: Map<string, Callback>;
  toast(text: string): void;
  copy(text: string): Promise<void>;
  send(body: Record<string, unknown>): Promise<boolean>;
  tap(messageId: number, row: number, column: number): Promise<void>;
  compose(text: string): void;
  offerStart(payload: string): void;
}
