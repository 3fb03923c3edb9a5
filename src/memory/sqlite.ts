import { randomBytes } from "node:crypto";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { addDays, type Day } from "../domain/day.ts";
import {
  type Hold,
  type Keeper,
  type Kept,
  LIMITS,
  type Limits,
  type Names,
  type Opening,
  packUpdate,
} from "./keeper.ts";
import { StoreGone } from "./memory.ts";
import { LIFETIMES } from "./record.ts";
import { openFile } from "./sqlite-file.ts";
import type { Batch, TallyKeeper } from "./tally.ts";

export interface OpenSqlite {
  /** Made when it is not there, readable by its owner alone. */
  folder: string;
  now?: () => number;
  limits?: Partial<Limits>;
}

/** Keeps the memory in one file, for one process. StoreInUse when another process has it. */
export async function openSqlite({ folder, now = Date.now, limits }: OpenSqlite): Promise<Keeper> {
  const keeper = new SqliteKeeper(openFile(folder), now, { ...LIMITS, ...limits });
  keeper.sweep();
  return keeper;
}

/** A row of the table `chats`. */
interface Chat {
  readonly sealed: Uint8Array | null;
  readonly version: number;
  readonly token: Uint8Array | null;
  readonly seen: Uint8Array;
  readonly seen_at: number;
  readonly due: number | null;
  readonly expires: number;
}

const NEW_CHAT: Chat = {
  sealed: null,
  version: 0,
  token: null,
  seen: Buffer.alloc(0),
  seen_at: 0,
  due: null,
  expires: 0,
};

const HOUR = 60 * 60 * 1000;
const SEEN_UPDATES = 128;

/** Locks and rates are in this process only, so that a killed one leaves none behind. */
class SqliteKeeper implements Keeper {
  readonly tally: TallyKeeper = {
    add: async (batch) => this.#addCounts(batch),
    read: async (days) => days.map((day) => this.#countsOf(day)),
  };
  readonly #file: DatabaseSync;
  readonly #now: () => number;
  readonly #limits: Limits;
  readonly #locks = new Map<string, { token: Buffer; until: number }>();
  readonly #rates = new Map<string, number>();
  readonly #lastBatches = new Map<string, number>();
  #window = 0;
  #swept = 0;

  constructor(file: DatabaseSync, now: () => number, limits: Limits) {
    this.#file = file;
    this.#now = now;
    this.#limits = limits;
  }

  async begin([name, ...older]: Names, update?: number): Promise<Opening> {
    for (const old of older) {
      this.#ask("UPDATE OR IGNORE chats SET name = ? WHERE name = ?", name, old);
      this.#ask("DELETE FROM chats WHERE name = ?", old);
    }
    const now = this.#now();
    const chat = this.#find(name);
    const lock = this.#locks.get(name);
    if (update !== undefined && seenBy(chat, now).includes(idOf(update))) return { kind: "duplicate" };
    if (lock !== undefined && lock.until > now) return { kind: "busy" };
    const { lock: lockTime, updates } = this.#limits;
    const count = update === undefined ? 0 : this.#count(name);
    if (count > updates) return { kind: "limited", first: count === updates + 1 };

    const token = randomBytes(8);
    this.#locks.set(name, { token, until: now + lockTime });
    const sealed = chat.sealed && chat.expires > now ? Buffer.from(chat.sealed) : undefined;
    return { kind: "open", hold: { name, token, version: chat.version, update }, sealed };
  }

  async commit(hold: Hold, kept: Kept): Promise<boolean> {
    const now = this.#now();
    const { name, token, version, update } = hold;
    const chat = this.#find(name);
    const isDone = chat.token !== null && token.equals(chat.token);
    const isLost = !isDone && (!this.#holds(hold) || chat.version !== version);
    if (!isDone && !isLost) {
      this.#write(name, {
        ...withUpdate(chat, update, now),
        sealed: kept.sealed ?? null,
        version: version + 1,
        token,
        due: kept.due ?? null,
        expires: now + kept.lifetime,
      });
    }
    this.#free(hold);
    if (now - this.#swept >= HOUR) this.sweep();
    return !isLost;
  }

  async abort(hold: Hold, isSeen: boolean): Promise<boolean> {
    const now = this.#now();
    if (isSeen && hold.update !== undefined) {
      const chat = withUpdate(this.#find(hold.name), hold.update, now);
      this.#write(hold.name, { ...chat, expires: Math.max(chat.expires, now + LIFETIMES.seen) });
    }
    this.#free(hold);
    return true;
  }

  async erase(hold: Hold): Promise<boolean> {
    const { name } = hold;
    if (!this.#holds(hold)) return this.#find(name) === NEW_CHAT && !this.#locks.has(name);
    this.#ask("DELETE FROM chats WHERE name = ?", name);
    this.#rates.delete(name);
    this.#free(hold);
    return true;
  }

  async abandon(hold: Hold): Promise<void> {
    this.#free(hold);
  }

  async due(now: number, limit: number): Promise<string[]> {
    const rows = this.#ask("SELECT name FROM chats WHERE due <= ? ORDER BY due LIMIT ?", now, limit);
    return rows.map(({ name }) => String(name));
  }

  async check(): Promise<void> {
    await this.due(0, 1);
  }

  async close(): Promise<void> {
    if (this.#file.isOpen) this.#file.close();
  }

  /** Deletes what has expired. A visit that began just before may still end. */
  sweep(): void {
    this.#swept = this.#now();
    const over = this.#swept - this.#limits.lock;
    this.#ask("DELETE FROM chats WHERE expires <= ?", over);
    for (const [name, { until }] of this.#locks) if (until <= over) this.#locks.delete(name);
  }

  /** One statement, which SQLite carries out as a whole or not at all. */
  #ask(statement: string, ...values: SQLInputValue[]) {
    try {
      return this.#file.prepare(statement).all(...values);
    } catch (cause) {
      throw new StoreGone("The memory's file cannot be used now.", { cause });
    }
  }

  #find(name: string): Chat {
    const [row]: unknown[] = this.#ask("SELECT * FROM chats WHERE name = ?", name);
    return (row as Chat | undefined) ?? NEW_CHAT;
  }

  #write(name: string, { sealed, version, token, seen, seen_at, due, expires }: Chat): void {
    const values = [name, sealed, version, token, seen, seen_at, due, expires];
    this.#ask(
      `INSERT OR REPLACE INTO chats (name, sealed, version, token, seen, seen_at, due, expires)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...values,
    );
  }

  #count(name: string): number {
    const window = Math.floor(this.#now() / this.#limits.window);
    if (window !== this.#window) this.#rates.clear();
    this.#window = window;
    const count = (this.#rates.get(name) ?? 0) + 1;
    this.#rates.set(name, count);
    return count;
  }

  #free(hold: Hold): void {
    if (this.#holds(hold)) this.#locks.delete(hold.name);
  }

  #holds({ name, token }: Hold): boolean {
    return this.#locks.get(name)?.token.equals(token) === true;
  }

  /** The file has one process, so this one knows which batch came last. */
  #addCounts({ counts, day, number, process }: Batch): void {
    if (number <= (this.#lastBatches.get(process) ?? 0)) return;
    this.#ask(
      `INSERT INTO tally (day, name, count) SELECT ?, key, value FROM json_each(?) WHERE true
       ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count`,
      day,
      JSON.stringify(counts),
    );
    this.#lastBatches.set(process, number);
    this.#ask("DELETE FROM tally WHERE day < ?", addDays(day, -LIFETIMES.tally / (24 * HOUR)));
  }

  #countsOf(day: Day): Record<string, number> {
    const rows = this.#ask("SELECT name, count FROM tally WHERE day = ?", day);
    return Object.fromEntries(rows.map(({ name, count }) => [String(name), Number(count)]));
  }
}

function idOf(update: number): string {
  return packUpdate(update).toString("hex");
}

/** The ids of the updates seen; none when the last was seen more than a day ago. */
function seenBy({ seen, seen_at }: Chat, now: number): string[] {
  if (now - seen_at >= LIFETIMES.seen) return [];
  return Buffer.from(seen).toString("hex").match(/.{8}/g) ?? [];
}

function withUpdate(chat: Chat, update: number | undefined, now: number): Chat {
  const ids = seenBy(chat, now);
  if (update === undefined || ids.includes(idOf(update))) return chat;
  const seen = [...ids, idOf(update)].slice(-SEEN_UPDATES).join("");
  return { ...chat, seen: Buffer.from(seen, "hex"), seen_at: now };
}
