import type { TallyStore } from "./tally.ts";

/**
 * Where sealed records are kept: Redis or SQLite. A store knows names, bytes and versions; it cannot read a
 * record. Its methods reject with StoreGone when it does not answer.
 */
export interface Store {
  /** `names`: the chat's name, then its names under older keys; what is kept under those is moved. */
  begin(names: Names, update?: number): Promise<Opening>;
  /** False when the visit was lost. A commit that is sent twice is done once, and true both times. */
  commit(hold: Lease, kept: Kept): Promise<boolean>;
  /** Frees the chat and keeps nothing but, if so, that the update was seen. Always true. */
  abort(hold: Lease, isSeen: boolean): Promise<boolean>;
  /** False when the visit was lost. */
  erase(hold: Lease): Promise<boolean>;
  /** The caller has done with this visit. Resolves when nothing that was asked can still happen. */
  abandon(hold: Lease): Promise<void>;
  due(now: number, limit: number): Promise<string[]>;
  check(): Promise<void>;
  /** Counts of nobody, in the same store. */
  readonly tally: TallyStore;
  close(): Promise<void>;
}

export type Names = readonly [string, ...string[]];

export type Opening = { kind: "open"; hold: Lease; sealed: Buffer | undefined } | Refused;

/** Why a visit does not open. */
export type Refused =
  /** Nothing is left to do: the update was handled before, or the chat that was due is gone. */
  | { kind: "duplicate" }
  /** Another visit is open. */
  | { kind: "busy" }
  /** Too many updates in a minute; `first` is true once for that minute. */
  | { kind: "limited"; first: boolean };

/** The lock on a chat, and the version of its record when the visit was opened. */
export interface Lease {
  readonly name: string;
  readonly token: Buffer;
  readonly version: number;
  readonly update: number | undefined;
}

/** What a commit keeps: no bytes for an empty record; times in milliseconds. */
export interface Kept {
  readonly sealed: Buffer | undefined;
  readonly lifetime: number;
  readonly due: number | undefined;
}

export interface Limits {
  /** How long a visit may take before another may come in its place. */
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
