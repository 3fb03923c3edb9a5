import type { SQLInputValue } from "node:sqlite";
import { addDays } from "../day.ts";
import { DELETIONS, type Lease, type Limits, LIMITS, packUpdate, type Store, StoreGone } from "./store.ts";
import { randomBytes } from "./random.ts";
import { sampleFile } from "./sample.ts";
import { LIFETIMES } from "./session.ts";
import { emptyLog, openFile, rebuild, watchFile } from "./sqlite-file.ts";
import type { CountersStore } from "./counters.ts";

export interface OpenSqlite {
  /** Made when it is not there, readable by its owner alone. */
  folder: string;
  now?: () => number;
  limits?: Partial<Limits>;
  /** Told once when somebody deletes or replaces the file while we have it. From then on nothing is answered. */
  onLost?: (error: StoreGone) => void;
}

/**
 * Sessions in one file, for one process. StoreInUse when another process has it. Leases and rates are in this process
 * only, so that a killed one leaves none behind.
 */
export async function openSqlite({ folder, now = Date.now, limits, onLost }: OpenSqlite): Promise<Store> {
  const file = openFile(folder);
  const mustBeThere = watchFile(folder, onLost);
  const { updates, window } = { ...LIMITS, ...limits };
  const leases = new Map<string, Lease>();
  let rates = { window: 0, counts: new Map<string, number>() };
  let swept = 0;
  /** Whether the file may still hold something that was deleted: a process that was killed did not say. */
  let hasTraces = true;
  /** The last time that something was written only to see whether it can be, and what came of it. */
  let probe = { second: 0, written: Promise.resolve() };
  sweep();

  /** One statement, which SQLite carries out as a whole or not at all. */
  function ask(statement: string, ...values: SQLInputValue[]) {
    return orGone(() => file.prepare(statement).all(...values));
  }

  function orGone<Answer>(question: () => Answer): Answer {
    try {
      mustBeThere();
      return question();
    } catch (cause) {
      if (cause instanceof StoreGone) throw cause;
      throw new StoreGone("The file of the sessions cannot be used now.", { cause });
    }
  }

  function find(name: string): Chat {
    const [row]: unknown[] = ask("SELECT * FROM chats WHERE name = ?", name);
    return (row as Chat | undefined) ?? NEW_CHAT;
  }

  function write(name: string, { sealed, version, token, seen, seen_at, due, expires }: Chat): void {
    const values = [name, sealed, version, token, seen, seen_at, due, expires];
    ask("INSERT OR REPLACE INTO chats VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ...values);
  }

  /** Deletes what has expired, and every trace. A transaction that began just before may still end. */
  function sweep(): void {
    swept = now();
    hasTraces = erased("expires <= ?", swept - LONGEST_TRANSACTION) || hasTraces;
    if (hasTraces) hasTraces = !rebuild(file);
  }

  function sweepHourly(): void {
    if (now() - swept >= HOUR) sweep();
  }

  function erased(condition: string, value: SQLInputValue): boolean {
    return ask(`DELETE FROM chats WHERE ${condition} RETURNING 1`, value).length > 0;
  }

  /** Fails when the disk is full, as a commit would. It makes nothing larger. */
  async function writeProbe(): Promise<void> {
    ask("PRAGMA user_version = 1");
  }

  /** What is refused is counted once, so that a flood leaves room for a deletion. */
  function countIn(name: string, most: number): number {
    const current = Math.floor(now() / window);
    if (rates.window !== current) rates = { window: current, counts: new Map() };
    const count = (rates.counts.get(name) ?? 0) + 1;
    if (count <= most + 1) rates.counts.set(name, count);
    return count;
  }

  function isHeld(lease: Lease): boolean {
    return leases.get(lease.name) === lease;
  }

  function free(lease: Lease): void {
    if (isHeld(lease)) leases.delete(lease.name);
  }

  return {
    async begin([name, ...older], update, isDeletion = false) {
      for (const old of older) {
        const chat = find(old);
        if (chat === NEW_CHAT) continue;
        if (worthOf(chat) > worthOf(find(name))) write(name, chat);
        erased("name = ?", old);
      }
      const { expires, sealed, version, ...chat } = find(name);
      if (update !== undefined && seenBy(chat, now()).includes(idOf(update))) return { kind: "duplicate" };
      if (leases.has(name)) return { kind: "busy" };
      const most = isDeletion ? updates + DELETIONS : updates;
      const count = update === undefined ? 0 : countIn(name, most);
      if (count > most) return { kind: "limited", first: count === most + 1 };

      const lease = { name, token: randomBytes(8), version, update };
      leases.set(name, lease);
      return { kind: "open", lease, encrypted: sealed && expires > now() ? Buffer.from(sealed) : undefined };
    },

    async commit(lease, { encrypted = null, lifetime, due = null }) {
      const { name, token, version, update } = lease;
      const chat = find(name);
      const isDone = chat.token !== null && token.equals(chat.token);
      const isOurs = isHeld(lease) && chat.version === version;
      if (isOurs && !isDone) {
        const next = { sealed: encrypted, version: version + 1, token, due, expires: now() + lifetime };
        write(name, { ...chat, ...next, ...seenWith(chat, update, now()) });
      }
      free(lease);
      sweepHourly();
      return isDone || isOurs;
    },

    async abort(lease, isSeen) {
      const { name, update } = lease;
      if (isSeen && update !== undefined) {
        const chat = find(name);
        const expires = Math.max(chat.expires, now() + LIFETIMES.seen);
        write(name, { ...chat, expires, ...seenWith(chat, update, now()) });
      }
      free(lease);
      return true;
    },

    async erase(lease) {
      const { name } = lease;
      if (erased("name = ?", name)) {
        hasTraces = true;
        emptyLog(file);
      }
      rates.counts.delete(name);
      leases.delete(name);
      return true;
    },

    async due(at, limit) {
      sweepHourly();
      const rows = ask("SELECT name FROM chats WHERE due <= ? ORDER BY due LIMIT ?", at, limit);
      return rows.map(({ name }) => String(name));
    },

    check() {
      const second = Math.floor(now() / 1000);
      if (probe.second !== second) probe = { second, written: writeProbe() };
      return probe.written;
    },

    async sample(limit) {
      return orGone(() => sampleFile(file, limit));
    },

    counters: countersOn(ask, "tally", LIFETIMES.counters),
    voices: countersOn(ask, "voices", LIFETIMES.voices),

    async close() {
      if (file.isOpen) file.close();
    },
  };
}

const HOUR = 60 * 60 * 1000;
const LONGEST_TRANSACTION = 10_000;
const SEEN_UPDATES = 128;

type Chat = typeof NEW_CHAT;
/** What a row of the table `chats` says of a chat that has none. */
const NEW_CHAT = {
  sealed: null as Uint8Array | null,
  version: 0,
  token: null as Uint8Array | null,
  seen: new Uint8Array(),
  seen_at: 0,
  due: null as number | null,
  expires: 0,
};

/** Under which of a chat's names to believe: a session is worth more than none, then one that was met later. */
function worthOf({ sealed, seen_at }: Chat): number {
  return sealed === null ? seen_at : seen_at + 1e15;
}

type Seen = Pick<Chat, "seen" | "seen_at">;

/** The ids of the updates seen; none when the last was seen more than a day ago. */
function seenBy({ seen, seen_at }: Seen, now: number): string[] {
  if (now - seen_at >= LIFETIMES.seen) return [];
  return Buffer.from(seen).toString("hex").match(/.{8}/g) ?? [];
}

function seenWith(chat: Seen, update: number | undefined, now: number): Partial<Seen> {
  const ids = seenBy(chat, now);
  if (update === undefined || ids.includes(idOf(update))) return {};
  const seen = [...ids, idOf(update)].slice(-SEEN_UPDATES).join("");
  return { seen: Buffer.from(seen, "hex"), seen_at: now };
}

function idOf(update: number): string {
  return packUpdate(update).toString("hex");
}

/** A row for each day and name. The file has one process, so this one knows which batch came last. */
function countersOn(
  ask: (statement: string, ...values: SQLInputValue[]) => Record<string, unknown>[],
  kind: "tally" | "voices",
  lifetime: number,
): CountersStore {
  const lastBatches = new Map<string, number>();
  return {
    async add({ counts, day, number, process }) {
      if (number <= (lastBatches.get(process) ?? 0)) return;
      ask(
        `INSERT INTO ${kind} (day, name, count) SELECT ?, key, value FROM json_each(?) WHERE true
         ON CONFLICT (day, name) DO UPDATE SET count = count + excluded.count`,
        day,
        JSON.stringify(counts),
      );
      lastBatches.set(process, number);
      ask(`DELETE FROM ${kind} WHERE day < ?`, addDays(day, -lifetime / (24 * HOUR)));
    },
    async read(days) {
      return days.map((day) => {
        const rows = ask(`SELECT name, count FROM ${kind} WHERE day = ?`, day);
        return Object.fromEntries(rows.map(({ name, count }) => [String(name), Number(count)]));
      });
    },
  };
}
