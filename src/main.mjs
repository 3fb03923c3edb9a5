// The one file that is no TypeScript: Node strips types with a compiler of its own, which costs time and memory. What was
// stripped and compiled is kept for the next start, in the bot's own folder: what others can write is nothing to run. So
// the compiler is loaded by the first start alone.
import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** What a bot leaves in its data folder, backups beside it. */
const OURS = /^(?:compiled|local-\d+|memory\.(?:db|pid).*|state\.key.*)$/;

// Whatever is written from here on is for the bot's own user alone.
process.umask(0o077);
const folder = dataFolder();
if (isSafe(folder)) enableCompileCache(join(folder, "compiled"));
await import("./run.ts");

/** As config.ts reads it, which also says what is wrong with the file. */
function dataFolder() {
  try {
    process.loadEnvFile();
  } catch {}
  const given = process.env["DATA_DIR"];
  return given?.trim() ? given : "./data";
}

/**
 * Makes the data folder, and shuts one that stands open to others: only if it is this user's, and has nothing in it but
 * what is ours, for DATA_DIR may be a folder that others need. Says whether nobody else can write there.
 */
function isSafe(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid } = statSync(folder);
    const user = process.getuid?.();
    if (user === undefined) return true;
    if (uid !== user) return false;
    if ((mode & 0o077) === 0) return true;
    if (!readdirSync(folder).every((name) => OURS.test(name))) return (mode & 0o022) === 0;
    chmodSync(folder, 0o700);
    return true;
  } catch {
    // Whoever needs the folder says in a line why it cannot be used.
    return false;
  }
}
