import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreGone } from "./store.ts";

/** Another process has the file. Two would not know of each other's locks. */
export class StoreInUse extends Error {
  override readonly name = "StoreInUse";
}

/** Opens the file for this process alone. What is committed is on the disk. */
export function openFile(folder: string): DatabaseSync {
  const path = join(folder, "memory.db");
  const pidFile = join(folder, "memory.pid");
  let file: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(path, "a", 0o600));
    chmodSync(path, 0o600);
    file = new DatabaseSync(path);
    file.exec(SET_UP);
    writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
    return file;
  } catch (error) {
    file?.close();
    const { errcode = 0, message } = error as Error & { errcode?: number };
    // SQLITE_BUSY is 5; its extended codes add a byte above.
    if ((errcode & 0xff) !== 5)
      throw new StoreGone(`The file ${path} cannot be opened: ${message}`, { cause: error });
    const line = `${ownerIn(pidFile)} is using ${path}; stop it first, or set DATA_DIR to another folder.`;
    throw new StoreInUse(line, { cause: error });
  }
}

/**
 * A call that throws StoreGone once somebody has deleted or replaced what we have open: what went in there would be gone
 * at the next start. It never recovers. Whoever did it can still copy the old file from the process, if that was a mistake.
 */
export function watchFile(folder: string, onLost?: (error: StoreGone) => void): () => void {
  const place = placeOf(folder);
  const words = `Somebody deleted or replaced memory.db in ${folder} while the bot had it open; restart the bot.`;
  let lost: StoreGone | undefined;
  return () => {
    if (lost === undefined && placeOf(folder) !== place) {
      lost = new StoreGone(words);
      onLost?.(lost);
    }
    if (lost) throw lost;
  };
}

/** Which files our names lead to. */
function placeOf(folder: string): string {
  const files = ["memory.db", "memory.db-wal"].map((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false }),
  );
  return files.map((file) => `${file?.dev}:${file?.ino}`).join();
}

/**
 * Brings all that was committed from SQLite's log into the file, and empties the log: it holds what was deleted, as it
 * was before. False when the disk is too full, or fails: nothing is lost then.
 */
export function emptyLog(file: DatabaseSync): boolean {
  return succeeds(() => file.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/**
 * Writes the whole file anew, and empties the log. SQLite moves rows between pages as others come and go, and now and
 * then leaves a copy where one has been. False as for `emptyLog`. It takes 10 ms for 3,000 chats.
 */
export function rebuild(file: DatabaseSync): boolean {
  const isNew = succeeds(() => file.exec("VACUUM"));
  return emptyLog(file) && isNew;
}

function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the file also while a bot has it: from a copy, for that bot alone may open the file. undefined: there is none.
 * What the bot writes at this very moment may be missing.
 */
export function readBeside<Found>(folder: string, read: (file: DatabaseSync) => Found): Found | undefined {
  if (!existsSync(join(folder, "memory.db"))) return undefined;
  let copy: string | undefined;
  try {
    copy = mkdtempSync(join(tmpdir(), "memory-"));
    for (const name of ["memory.db", "memory.db-wal"])
      if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
    using file = new DatabaseSync(join(copy, "memory.db"));
    return read(file);
  } catch (cause) {
    throw new StoreGone(`The file in ${folder} cannot be read: ${(cause as Error).message}`, { cause });
  } finally {
    if (copy !== undefined) rmSync(copy, { recursive: true });
  }
}

/** Who has the file. In another container that process may have our own number. */
function ownerIn(pidFile: string): string {
  try {
    const pid = Number(readFileSync(pidFile, "utf8"));
    if (pid > 0 && pid !== process.pid) return `Process ${pid}`;
  } catch {
    // It has the file, but has not said so yet.
  }
  return "Another process";
}

/** Times are in milliseconds. `sealed` is the encrypted session; `seen` packs update ids; `token` is of the last commit; `tally` and `voices` are counters. */
const SET_UP = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  BEGIN EXCLUSIVE;
  CREATE TABLE IF NOT EXISTS chats (
    name TEXT PRIMARY KEY,
    sealed BLOB,
    version INTEGER NOT NULL,
    token BLOB,
    seen BLOB NOT NULL DEFAULT x'',
    seen_at INTEGER NOT NULL DEFAULT 0,
    due INTEGER,
    expires INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS chats_due ON chats (due) WHERE due IS NOT NULL;
  CREATE INDEX IF NOT EXISTS chats_expires ON chats (expires);
  CREATE TABLE IF NOT EXISTS tally (
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, name)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS voices (
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, name)
  ) STRICT;
  COMMIT;
`;
