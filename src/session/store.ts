import type { CountersStore } from "./counters.ts";

/**
 * Where encrypted sessions are kept: Redis or SQLite. A store knows names, bytes and versions; it cannot read a
 * session. Its methods reject with StoreGone when it does not answer.
 */
export interface Store {
  /**
   * `names`: the chat's name, then its names under older keys. Of all that is kept there, the session met last stays. A
   * deletion is let in also when the chat sends too much.
   */
  begin(names: Names, update?: number, isDeletion?: boolean): Promise<Leased | Refused>;
  /**
   * Keeps the answers of a tap without a lease: the newest tap wins. Their version tells `begin` whether they are newer
   * than the session. Absent where a lease costs nothing.
   */
  keepAnswers?: (
    names: Names,
    update: number,
    encrypted: Buffer,
  ) => Promise<Read | Refused | { kind: "locked" }>;
  /** False when the lease was lost. A commit that is sent twice is done once, and true both times. */
  commit(lease: Lease, kept: Kept): Promise<boolean>;
  /** Frees the chat and keeps nothing but, if so, that the update was seen. Always true. */
  abort(lease: Lease, isSeen: boolean): Promise<boolean>;
  /** Forgets the chat, whoever has the lease. Always true. */
  erase(lease: Lease): Promise<boolean>;
  due(now: number, limit: number): Promise<string[]>;
  /** Resolves when the store answers, and can keep something if it is the file. */
  check(): Promise<void>;
  /** Some encrypted sessions, to try the keys on. It asks for little. */
  sample(limit: number): Promise<Buffer[]>;
  readonly counters: CountersStore;
  /** What people said worked. */
  readonly voices: CountersStore;
  close(): Promise<void>;
}

export type Names = readonly [string, ...string[]];

export interface Leased extends Read {
  lease: Lease;
}

/** What was kept of a chat: its session, and the answers of taps since. */
export interface Read {
  kind: "open";
  encrypted: Buffer | undefined;
  answers?: Buffer | undefined;
}

/** Why a transaction does not begin. */
export type Refused =
  /** Nothing is left to do: the update was handled before, or the chat that was due is gone. */
  | { kind: "duplicate" }
  /** Another transaction is open. */
  | { kind: "busy" }
  /** Too many updates in a minute; `first` is true once for that minute. */
  | { kind: "limited"; first: boolean };

/** The right to change a chat's session, and the version of that when the transaction began. */
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
  /** How long a chat stays locked when the process that has its lease is gone: it renews it four times as often. */
  readonly lease: number;
  /** How many updates of one chat are let in per window. */
  readonly updates: number;
  readonly window: number;
}

export const LIMITS: Limits = { lease: 1000, updates: 600, window: 60_000 };
/** So many more are let in to delete. */
export const DELETIONS = 60;

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

/** Telegram did not take the answer, and may soon. */
export class Unanswered extends TryAgain {
  /** How long it wants to be left alone, in seconds. */
  readonly after: number;

  constructor(after: number, options: ErrorOptions) {
    super("Telegram did not take the answer.", options);
    this.after = after;
  }
}
