import type { CountersStore } from "./counters.ts";

/**
 * Where encrypted sessions are kept: Redis or SQLite. A store knows names, bytes and versions; it cannot read a
 * session. Its methods reject with StoreGone when it does not answer.
 */
export interface Store {
  /** `names`: the chat's name, then its names under older keys. Of all that is kept there, the session met last stays. */
  begin(names: Names, update?: number): Promise<Leased | Refused>;
  /** False when the lease was lost. A commit that is sent twice is done once, and true both times. */
  commit(lease: Lease, kept: Kept): Promise<boolean>;
  /** Frees the chat and keeps nothing but, if so, that the update was seen. Always true. */
  abort(lease: Lease, isSeen: boolean): Promise<boolean>;
  /** False when the lease was lost. */
  erase(lease: Lease): Promise<boolean>;
  /** The caller has done with this lease. Resolves when nothing that was asked can still happen. */
  abandon(lease: Lease): Promise<void>;
  due(now: number, limit: number): Promise<string[]>;
  /** Resolves when the store answers, and can keep something if it is the file. */
  check(): Promise<void>;
  /** Some encrypted sessions, to try the keys on. It asks for little. */
  sample(limit: number): Promise<Buffer[]>;
  readonly counters: CountersStore;
  close(): Promise<void>;
}

export type Names = readonly [string, ...string[]];

export interface Leased {
  kind: "open";
  lease: Lease;
  encrypted: Buffer | undefined;
}

/** Why a transaction does not begin. */
export type Refused =
  /** Nothing is left to do: the update was handled before, or the chat that was due is gone. */
  | { kind: "duplicate" }
  /** Another transaction is open. */
  | { kind: "busy" }
  /** Too many updates in a minute; `first` is true once for that minute. */
  | { kind: "limited"; first: boolean };

/** The lock on a chat, and the version of its session when the transaction began. */
export interface Lease {
  readonly name: string;
  readonly token: Buffer;
  readonly version: number;
  readonly update: number | undefined;
}

/** What a commit keeps: no bytes for an empty session; times in milliseconds. */
export interface Kept {
  readonly encrypted: Buffer | undefined;
  readonly lifetime: number;
  readonly due: number | undefined;
}

export interface Limits {
  /** How long a transaction may take before another may come in its place. */
  readonly lock: number;
  /** How many updates of one chat are let in per window. */
  readonly updates: number;
  readonly window: number;
}

export const LIMITS: Limits = { lock: 10_000, updates: 600, window: 60_000 };

/** An update's id as the stores keep it: its last four bytes. Telegram's ids grow one by one. */
export function packUpdate(update: number): Buffer {
  const packed = Buffer.alloc(4);
  packed.writeUInt32BE(update % 2 ** 32);
  return packed;
}

/** Nothing was lost: the update may be handled again from its start. */
export class TryAgain extends Error {
  override name = this.constructor.name;
}

/** Another update of this chat is being handled, by this process or another. */
export class ChatBusy extends TryAgain {}

/** The store does not answer, or cannot keep anything now. */
export class StoreGone extends TryAgain {}

/** The transaction took longer than its lock and another took its place: its changes are dropped. */
export class TransactionLost extends TryAgain {}

/** Telegram did not take the answer, and may soon. */
export class Unanswered extends TryAgain {
  /** How long it wants to be left alone, in seconds. */
  readonly after: number;

  constructor(after: number, options: ErrorOptions) {
    super("Telegram did not take the answer.", options);
    this.after = after;
  }
}
