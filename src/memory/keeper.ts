import type { TallyKeeper } from "./tally.ts";

/**
 * Where sealed records lie. A keeper knows names, bytes and versions; it cannot read a record. Its methods
 * reject with StoreGone when it does not answer.
 */
export interface Keeper {
  /** `names`: the chat's name, then its names under older keys; what lies under those is moved. */
  begin(names: Names, update?: number): Promise<Opening>;
  /** False when the visit was lost. A commit that was kept before is kept once, and true. */
  commit(hold: Hold, kept: Kept): Promise<boolean>;
  /** Frees the chat and keeps nothing but, if so, that the update was seen. */
  abort(hold: Hold, isSeen: boolean): Promise<void>;
  /** False when the visit was lost. */
  erase(hold: Hold): Promise<boolean>;
  /** Nobody will ask for this visit again. Resolves when nothing that was asked can still happen. */
  abandon(hold: Hold): Promise<void>;
  due(now: number, limit: number): Promise<string[]>;
  check(): Promise<void>;
  /** Counts of nobody, in the same store. */
  readonly tally: TallyKeeper;
  close(): Promise<void>;
}

export type Names = readonly [string, ...string[]];

export type Opening =
  | { kind: "open"; hold: Hold; sealed: Buffer | undefined }
  | { kind: "duplicate" }
  | { kind: "busy" }
  | { kind: "limited"; first: boolean };

/** The lock on a chat, and what it stood at when the visit was opened. */
export interface Hold {
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
