import { type Patience, retry } from "../retry.ts";
import { type Lease, type Refused, type Store, StoreGone, TransactionLost } from "./store.ts";
import {
  type Session,
  dropOldDialogue,
  freshSession,
  isEmpty,
  lifetimeOf,
  nextDue,
  readSession,
  sessionSchema,
} from "./session.ts";
import type { Encryption } from "./encryption.ts";

/**
 * All that the bot remembers, one session a chat. An update begins a transaction, changes its session and ends it
 * once: `commit`, `abort`, `release` or `erase`. Every call rejects with StoreGone when the store does not answer.
 */
export interface Sessions {
  /** Begins a transaction of the chat for this update. It asks once: when the chat is busy, the caller waits. */
  begin(chat: number, update: number): Promise<Begun>;
  /** The same for a chat that `due` named. It comes from no update: nothing is counted or marked as seen. */
  beginDue(name: string): Promise<Begun>;
  /**
   * Keeps the session, its place in the due-list and the seen update, together or not at all. Tries again for a while
   * when the store does not answer. TransactionLost when it took too long and another came after it.
   */
  commit(transaction: Transaction): Promise<void>;
  /** Keeps nothing but the fact that the update was seen. Does nothing when the transaction has ended. */
  abort(transaction: Transaction): Promise<void>;
  /** Keeps nothing at all: the update will come again. Does nothing when the transaction has ended. */
  release(transaction: Transaction): Promise<void>;
  /** Forgets all of the chat, seen updates included. TransactionLost as for `commit`. */
  erase(transaction: Transaction): Promise<void>;
  /** Names of chats that have a reminder due, the longest waiting first. A name says nothing about the chat. */
  due(now: number, limit: number): Promise<string[]>;
  /** Resolves when the store answers, for every chat. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export type Begun = { kind: "open"; transaction: Transaction } | Refused;

export interface Transaction {
  /** The bot changes it in place. */
  readonly session: Session;
  /** undefined: it has ended. */
  lease: Lease | undefined;
}

export interface SessionsOptions {
  now?: () => number;
  /** A session was there, but could not be used; the chat starts afresh. The reason holds no personal data. */
  onForgotten?: (reason: string) => void;
  /** After each question to the store: which one, how long it took, and whether it was answered. */
  onCall?: (call: Call, milliseconds: number, answered: boolean) => void;
  /** How ending a transaction is tried again while the store is gone. */
  retry?: Patience;
}

export type Call = "begin" | "due" | "check" | End;
type End = "commit" | "abort" | "erase";

/** The sessions in any store: encrypts them, tries again, and knows which transactions are open. */
export function createSessions(
  store: Store,
  encryption: Encryption,
  options: SessionsOptions = {},
): Sessions {
  const { now = Date.now, onForgotten, onCall, retry: patience = { first: 50, total: 2000 } } = options;

  async function begin(chat: number, update?: number): Promise<Begun> {
    const begun = await ask("begin", () => store.begin(encryption.names(chat), update));
    if (begun.kind !== "open") return begun;
    return open(begun.lease, read(begun.encrypted, chat) ?? freshSession(chat));
  }

  async function beginDue(name: string): Promise<Begun> {
    const begun = await ask("begin", () => store.begin([name]));
    if (begun.kind !== "open") return begun;
    const { lease, encrypted } = begun;
    const session = read(encrypted);
    const names = session && encryption.names(session.chat);
    if (session === undefined || !names?.includes(name)) {
      await finish("erase", lease, () => store.erase(lease));
      return { kind: "duplicate" };
    }
    if (names[0] === name) return open(lease, session);
    // The due-list still has the chat under an older key's name.
    await finish("abort", lease, () => store.abort(lease, true));
    return begin(session.chat);
  }

  function open(lease: Lease, session: Session): Begun {
    dropOldDialogue(session, now());
    return { kind: "open", transaction: { session, lease } };
  }

  function read(encrypted: Buffer | undefined, chat?: number): Session | undefined {
    if (encrypted === undefined) return undefined;
    const found = decrypted(encrypted);
    if (typeof found !== "string" && (chat === undefined || found.chat === chat)) return found;
    onForgotten?.(typeof found === "string" ? found : "of another chat");
    return undefined;
  }

  function decrypted(encrypted: Buffer): ReturnType<typeof readSession> | "unreadable" {
    let value: unknown;
    try {
      value = encryption.decrypt(encrypted);
    } catch {
      return "unreadable";
    }
    return readSession(value);
  }

  async function end(call: End, transaction: Transaction, send: (lease: Lease) => Promise<boolean>) {
    const { lease } = transaction;
    if (lease === undefined) throw new Error("This transaction has ended before.");
    const isDone = await finish(call, lease, () => send(lease));
    if (!isDone) throw new TransactionLost("The transaction took too long, and another came in its place.");
    transaction.lease = undefined;
  }

  async function endUnkept(transaction: Transaction, isSeen: boolean): Promise<void> {
    if (transaction.lease) await end("abort", transaction, (lease) => store.abort(lease, isSeen));
  }

  async function finish(call: End, lease: Lease, send: () => Promise<boolean>): Promise<boolean> {
    try {
      return await retry(() => ask(call, send), {
        ...patience,
        again: (error) => error instanceof StoreGone,
      });
    } finally {
      await store.abandon(lease);
    }
  }

  async function ask<Answer>(call: Call, send: () => Promise<Answer>): Promise<Answer> {
    const started = performance.now();
    let answered = false;
    try {
      const answer = await send();
      answered = true;
      return answer;
    } finally {
      onCall?.(call, performance.now() - started, answered);
    }
  }

  return {
    begin,
    beginDue,
    async commit(transaction) {
      const session = sessionSchema.parse(transaction.session);
      const kept = {
        encrypted: isEmpty(session) ? undefined : encryption.encrypt(session),
        lifetime: lifetimeOf(session, now()),
        due: nextDue(session),
      };
      await end("commit", transaction, (lease) => store.commit(lease, kept));
    },
    abort: (transaction) => endUnkept(transaction, true),
    release: (transaction) => endUnkept(transaction, false),
    erase: (transaction) => end("erase", transaction, (lease) => store.erase(lease)),
    due: (at, limit) => ask("due", () => store.due(at, limit)),
    check: () => ask("check", () => store.check()),
    close: () => store.close(),
  };
}
