import { randomBytes } from "node:crypto";
import {
  type Hold,
  type Keeper,
  type Kept,
  LIMITS,
  type Limits,
  type Names,
  type Opening,
} from "./keeper.ts";
import { Chats } from "./sqlite-chats.ts";
import { openFile, storing } from "./sqlite-file.ts";
import { SqliteTally } from "./sqlite-tally.ts";

export interface OpenSqlite {
  /** Made when it is not there, readable by its owner alone. */
  folder: string;
  now?: () => number;
  limits?: Partial<Limits>;
}

/** Keeps the memory in one file, for one process. StoreInUse when another process has it. */
export async function openSqlite({ folder, now = Date.now, limits }: OpenSqlite): Promise<Keeper> {
  const file = openFile(folder);
  const keeper = new SqliteKeeper(new Chats(file), new SqliteTally(file), now, { ...LIMITS, ...limits });
  try {
    keeper.sweep();
  } catch (error) {
    await keeper.close();
    throw error;
  }
  return keeper;
}

const hour = 60 * 60 * 1000;

/** Locks and rates live in this process only, so that a killed one leaves none behind. */
class SqliteKeeper implements Keeper {
  readonly tally: SqliteTally;
  readonly #chats: Chats;
  readonly #now: () => number;
  readonly #limits: Limits;
  readonly #locks = new Map<string, { token: Buffer; until: number }>();
  readonly #rates = new Map<string, number>();
  #window = 0;
  #swept = 0;

  constructor(chats: Chats, tally: SqliteTally, now: () => number, limits: Limits) {
    this.tally = tally;
    this.#chats = chats;
    this.#now = now;
    this.#limits = limits;
  }

  async begin(names: Names, update?: number): Promise<Opening> {
    const [name, ...older] = names;
    const now = this.#now();
    const chat = storing(() => {
      for (const old of older) this.#chats.rename(old, name);
      return this.#chats.find(name);
    });
    const held = this.#locks.get(name);

    if (update !== undefined && this.#chats.hasSeen(chat, update, now)) return { kind: "duplicate" };
    if (held !== undefined && held.until > now) return { kind: "busy" };
    const count = update === undefined ? 0 : this.#count(name);
    if (count > this.#limits.updates) return { kind: "limited", first: count === this.#limits.updates + 1 };

    const token = randomBytes(8);
    this.#locks.set(name, { token, until: now + this.#limits.lock });
    const sealed = chat !== undefined && chat.expires > now ? chat.sealed : undefined;
    return { kind: "open", hold: { name, token, version: chat?.version ?? 0, update }, sealed };
  }

  async commit(hold: Hold, kept: Kept): Promise<boolean> {
    const now = this.#now();
    const done = storing(() =>
      this.#chats.atOnce(() => {
        const chat = this.#chats.find(hold.name);
        if (chat?.token?.equals(hold.token) === true) return true;
        if (!this.#holds(hold) || (chat?.version ?? 0) !== hold.version) return false;
        this.#chats.write(hold, kept, now);
        this.#chats.see(hold, now);
        return true;
      }),
    );
    this.#free(hold);
    if (now - this.#swept >= hour) this.sweep();
    return done;
  }

  async abort(hold: Hold, isSeen: boolean): Promise<void> {
    if (isSeen) storing(() => this.#chats.see(hold, this.#now()));
    this.#free(hold);
  }

  async erase(hold: Hold): Promise<boolean> {
    if (!this.#holds(hold)) {
      return storing(() => this.#chats.find(hold.name) === undefined && !this.#locks.has(hold.name));
    }
    storing(() => this.#chats.remove(hold.name));
    this.#rates.delete(hold.name);
    this.#free(hold);
    return true;
  }

  async abandon(hold: Hold): Promise<void> {
    this.#free(hold);
  }

  async due(now: number, limit: number): Promise<string[]> {
    return storing(() => this.#chats.due(now, limit));
  }

  async check(): Promise<void> {
    storing(() => this.#chats.due(0, 1));
  }

  async close(): Promise<void> {
    this.#chats.close();
  }

  /** Deletes what has outlived its time. A visit that began just before may still end. */
  sweep(): void {
    this.#swept = this.#now();
    const over = this.#swept - this.#limits.lock;
    storing(() => this.#chats.removeExpired(over));
    for (const [name, lock] of this.#locks) if (lock.until <= over) this.#locks.delete(name);
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

  #holds(hold: Hold): boolean {
    return this.#locks.get(hold.name)?.token.equals(hold.token) === true;
  }
}
