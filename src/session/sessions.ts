import { pause, retry } from "../retry.ts";
import { type Lease, type Read, type Refused, type Store, StoreGone } from "./store.ts";
import {
  type Session,
  dropOldDialogue,
  freshSession,
  LIFETIMES,
  isEmpty,
  lifetimeOf,
  nextDue,
  readSession,
  sessionSchema,
} from "./session.ts";
import type { Encryption } from "./encryption.ts";

/**
 * All that the bot remembers, one session a chat. An update begins a transaction, changes its session and ends it
 * once: `commit`, `abort`, `release` or `erase`. Every call rejects with StoreGone when the store does not answer. What
 * was asked at the end of a transaction is tried on as long as this process lives; until it is done, no other of the
 * chat begins here. So an answer that could not be kept is not sent again when its update comes again.
 */
export interface Sessions {
  /**
   * Begins a transaction of the chat for this update. It asks once: when the chat is busy, the caller waits. A deletion
   * is let in also when the chat sends too much.
   */
  begin(chat: number, update: number, isDeletion?: boolean): Promise<Begun>;
  /** The same for a chat that `due` named. It comes from no update: nothing is counted or marked as seen. */
  beginDue(name: string): Promise<Begun>;
  /**
   * Keeps the answers of a tap, with its update, and resolves with the session before it: one question to the store, no
   * transaction. It may come twice when it was not answered yet. "locked": it takes a transaction.
   */
  keepAnswers(chat: number, update: number, answers: Answers): Promise<Kept>;
  /**
   * Keeps the session, its place in the due-list and the seen update. False when another transaction came in its place:
   * then only the update is seen, because it was answered.
   */
  commit(transaction: Transaction): Promise<boolean>;
  /** Keeps nothing but the fact that the update was seen. Does nothing when the transaction has ended. */
  abort(transaction: Transaction): Promise<void>;
  /** Keeps nothing at all: the update will come again. Does nothing when the transaction has ended. */
  release(transaction: Transaction): Promise<void>;
  /** Forgets all of the chat, seen updates included. */
  erase(transaction: Transaction): Promise<void>;
  /** Names of chats that have a reminder due, the longest waiting first. A name says nothing about the chat. */
  due(now: number, limit: number): Promise<string[]>;
  /** Resolves when the store answers, for every chat. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export type Begun = { kind: "open"; transaction: Transaction } | Refused;
export type Kept = { kind: "kept"; session: Session } | Refused | { kind: "locked" };
type Answers = NonNullable<Session["answers"]>;

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
  /** How long the caller waits for the end of a transaction while the store is gone, in milliseconds. */
  patience?: number;
}

export type Call = "begin" | "answers" | "due" | "check" | End;
type End = "commit" | "abort" | "erase";

/** The sessions in any store: encrypts them, tries again, and knows which transactions are open. */
export function createSessions(
  store: Store,
  encryption: Encryption,
  options: SessionsOptions = {},
): Sessions {
  const { now = Date.now, onForgotten, onCall, patience = 8000 } = options;
  /** By chat: the end of a transaction that the store has not done yet. */
  const unfinished = new Map<string, symbol>();
  const closing = new AbortController();

  async function begin(chat: number, update?: number, isDeletion?: boolean): Promise<Begun> {
    const names = encryption.names(chat);
    mustBeFinished(names[0]);
    const begun = await ask("begin", () => store.begin(names, update, isDeletion));
    if (begun.kind !== "open") return begun;
    return open(begun.lease, sessionOf(begun, chat));
  }

  async function beginDue(name: string): Promise<Begun> {
    mustBeFinished(name);
    const begun = await ask("begin", () => store.begin([name]));
    if (begun.kind !== "open") return begun;
    const { lease, encrypted } = begun;
    const found = read(encrypted);
    const names = found && encryption.names(found.chat);
    if (found === undefined || !names?.includes(name)) {
      // Under another key it may open again: it is due no more, but kept.
      const kept = { encrypted, lifetime: LIFETIMES.session, due: undefined };
      const isGone = encrypted === undefined;
      await finish(isGone ? "erase" : "commit", lease, () =>
        isGone ? store.erase(lease) : store.commit(lease, kept),
      );
      return { kind: "duplicate" };
    }
    if (names[0] === name) return open(lease, sessionOf(begun, found.chat));
    // The due-list still has the chat under an older key's name.
    await finish("abort", lease, () => store.abort(lease, true));
    return begin(found.chat);
  }

  async function keepAnswers(chat: number, update: number, answers: Answers): Promise<Kept> {
    const keep = store.keepAnswers;
    if (keep === undefined) return { kind: "locked" };
    const names = encryption.names(chat);
    mustBeFinished(names[0]);
    const encrypted = encryption.encrypt({ ...freshSession(chat), answers });
    const before = await ask("answers", () => keep(names, update, encrypted));
    return before.kind === "open" ? { kind: "kept", session: sessionOf(before, chat) } : before;
  }

  /** The session, and what a tap answered since: as in any other update, the wait for a text is over. */
  function sessionOf({ encrypted, answers }: Read, chat: number): Session {
    const session = read(encrypted, chat) ?? freshSession(chat);
    const tapped = answers && decrypted(answers);
    if (typeof tapped !== "object" || tapped.chat !== chat || tapped.answers === undefined) return session;
    delete session.waiting;
    return { ...session, answers: tapped.answers };
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

  function decrypted(encrypted: Buffer): Session | "unknown version" | "unreadable" {
    try {
      return readSession(encryption.decrypt(encrypted));
    } catch {
      return "unreadable";
    }
  }

  async function end(call: End, transaction: Transaction, send: (lease: Lease) => Promise<boolean>) {
    const { lease } = transaction;
    if (lease === undefined) throw new Error("This transaction has ended before.");
    const isKept = await finish(call, lease, () => send(lease));
    transaction.lease = undefined;
    return isKept;
  }

  async function endUnkept(transaction: Transaction, isSeen: boolean): Promise<void> {
    if (transaction.lease) await end("abort", transaction, (lease) => store.abort(lease, isSeen));
  }

  async function finish(call: End, { name }: Lease, send: () => Promise<boolean>): Promise<boolean> {
    try {
      return await ask(call, send);
    } catch (error) {
      if (!(error instanceof StoreGone)) throw error;
      const late = pause(patience, closing.signal).then(() => Promise.reject(error));
      return Promise.race([tryOn(name, () => ask(call, send)), late]);
    }
  }

  /** Asks until it is answered. Of a thousand chats that wait for that, the oldest makes room. */
  async function tryOn(name: string, send: () => Promise<boolean>): Promise<boolean> {
    const turn = Symbol(name);
    const [oldest] = unfinished.keys();
    if (unfinished.size >= MOST_UNFINISHED && oldest !== undefined) unfinished.delete(oldest);
    unfinished.set(name, turn);
    const again = (error: unknown) => error instanceof StoreGone && unfinished.get(name) === turn;
    try {
      return await retry(send, { ...BETWEEN_TRIES, stop: closing.signal, again });
    } finally {
      if (unfinished.get(name) === turn) unfinished.delete(name);
    }
  }

  function mustBeFinished(name: string): void {
    if (unfinished.has(name)) throw new StoreGone("What was answered last is not kept yet.");
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
    keepAnswers,
    async commit(transaction) {
      const session = sessionSchema.parse(transaction.session);
      const kept = {
        encrypted: isEmpty(session) ? undefined : encryption.encrypt(session),
        lifetime: lifetimeOf(session, now()),
        due: nextDue(session),
      };
      return end("commit", transaction, async (lease) => {
        if (await store.commit(lease, kept)) return true;
        await store.abort(lease, true);
        return false;
      });
    },
    abort: (transaction) => endUnkept(transaction, true),
    release: (transaction) => endUnkept(transaction, false),
    async erase(transaction) {
      await end("erase", transaction, (lease) => store.erase(lease));
    },
    due: (at, limit) => ask("due", () => store.due(at, limit)),
    check: () => ask("check", () => store.check()),
    close() {
      closing.abort();
      return store.close();
    },
  };
}

/** In milliseconds. A person waits for the next update of the chat meanwhile. */
const BETWEEN_TRIES = { first: 50, longest: 200 };
const MOST_UNFINISHED = 1000;
