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
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
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
 * Rows of the file, also while a bot has it: they are read from a copy, for that bot alone may open the file. None if
 * there is no file. What the bot writes at this very moment may be missing.
 */
export function readBeside(folder: string, question: string): Record<string, SQLOutputValue>[] {
  if (!existsSync(join(folder, "memory.db"))) return [];
  let copy: string | undefined;
  try {
    copy = mkdtempSync(join(tmpdir(), "memory-"));
    for (const name of ["memory.db", "memory.db-wal"])
      if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
    using file = new DatabaseSync(join(copy, "memory.db"));
    return file.prepare(question).all();
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
