import { randomBytes } from "node:crypto";
import { existsSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync } from "node:sqlite";
import { type Finding, wordsOf } from "./finding.ts";
import type { Sample } from "./key.ts";

/** Whether the embedded store has a place to write, and room; and some records, to try the key. */
export function examineFile(folder: string): { findings: Finding[]; sample: Sample } {
  const place = nearest(resolve(folder));
  const { bavail, bsize } = statfsSync(place);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  const disk = { what: "disk", said: `${free} MB are free` };
  return {
    findings: [
      writable(folder, place),
      free < ROOM ? { ...disk, fix: `make room: under ${ROOM} MB the store may fail` } : disk,
    ],
    sample: sealedRecords(join(folder, "memory.db")),
  };
}

const MEGABYTE = 1024 * 1024;
const ROOM = 100;

function writable(folder: string, place: string): Finding {
  const what = "data folder";
  const probe = join(place, `.doctor-${randomBytes(6).toString("hex")}`);
  try {
    writeFileSync(probe, "", { flag: "wx" });
    rmSync(probe);
    if (isOpen(folder)) return { what, said: `others can look into ${folder}`, fix: `chmod 700 ${folder}` };
    return { what, said: `${folder} can be written to` };
  } catch (error) {
    const fix = "give it to the user who runs the bot, or choose another with DATA_DIR";
    return { what, said: `${folder} cannot be written to: ${wordsOf(error)}`, fix };
  }
}

/** The bot shuts the folder itself, unless it finds in it what is not its own. Windows has other rights. */
function isOpen(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  return process.platform !== "win32" && (mode & 0o077) !== 0;
}

/** The folder, or where it will be made. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/**
 * Looks past the lock of a running bot, and leaves nothing behind. What that bot writes meanwhile may make the file
 * unreadable for a moment: then there is nothing to see.
 */
function sealedRecords(path: string): Sample {
  const address = pathToFileURL(path);
  address.search = "?immutable=1";
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(address, { readOnly: true });
    const rows = file.prepare("SELECT sealed FROM chats WHERE sealed IS NOT NULL LIMIT 50").all();
    return rows.flatMap(({ sealed }) => (sealed instanceof Uint8Array ? [Buffer.from(sealed)] : []));
  } catch {
    return [];
  } finally {
    file?.close();
  }
}
