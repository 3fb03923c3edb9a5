import type { Refused } from "./store.ts";
import type { Session } from "./session.ts";

/**
 * All that the bot remembers, one record a chat. An update opens a visit, changes its record and ends the visit
 * once: `commit`, `abort`, `release` or `erase`. Every call rejects with StoreGone when the store does not answer.
 */
export interface Sessions {
  /** Opens a visit to the chat for this update. It asks once: when the chat is busy, the caller waits. */
  begin(chat: number, update: number): Promise<Begun>;
  /** The same for a chat that `due` named. It comes from no update: nothing is counted or marked as seen. */
  beginDue(name: string): Promise<Begun>;
  /**
   * Keeps the record, its place in the due-list and the seen update, together or not at all. Tries again for
   * a while when the store does not answer. VisitLost when the visit took too long and another came after it.
   */
  commit(unit: Transaction): Promise<void>;
  /** Keeps nothing but the fact that the update was seen. Does nothing when the visit was ended already. */
  abort(unit: Transaction): Promise<void>;
  /** Keeps nothing at all: the update will come again. Does nothing when the visit was ended already. */
  release(unit: Transaction): Promise<void>;
  /** Forgets all of the chat, seen updates included. VisitLost as for `commit`. */
  erase(unit: Transaction): Promise<void>;
  /** Names of chats that have a reminder due, the longest waiting first. A name says nothing about the chat. */
  due(now: number, limit: number): Promise<string[]>;
  /** Resolves when the store answers, for every chat. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export type Begun = { kind: "open"; unit: Transaction } | Refused;

/** An open visit. The bot changes the record in place. */
export interface Transaction {
  readonly session: Session;
}

/** Nothing was lost: the update may be handled again from its start. */
export class TryAgain extends Error {
  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Telegram did not take the answer, and may soon. */
export class Unanswered extends TryAgain {
  /** How long it wants to be left alone, in seconds. */
  readonly after: number;

  constructor(after: number, options: ErrorOptions) {
    super("Telegram did not take the answer.", options);
    this.after = after;
  }
}

/** Another update of this chat is being handled, by this process or another. */
export class ChatBusy extends TryAgain {}

/** The store does not answer, or cannot keep anything now. Try again. */
export class StoreGone extends TryAgain {}

/** The visit took longer than its lock and another took its place: its changes are dropped. */
export class TransactionLost extends TryAgain {}
