// The one file that is no TypeScript, so that Node loads its type stripper at the first start alone: as main.ts every start
// takes 16 MB and 5 % more. What was stripped and compiled is kept in the bot's own folder, where nobody else can write.
import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** What a bot leaves in its data folder, backups beside it, and what git, macOS and a new disk put into an empty one. */
const OURS =
  /^(?:compiled|local-\d+|memory\.(?:db|pid).*|state\.key.*|\.git(?:keep|ignore)|\.DS_Store|lost\+found)$/;

// All files from here on are for the bot's own user alone.
process.umask(0o077);
try {
  process.loadEnvFile();
} catch {
  // config.ts says what is wrong with it.
}
const given = process.env["DATA_DIR"]?.trim() ? process.env["DATA_DIR"] : undefined;
const folder = given ?? "./data";
if (isSafe(folder)) enableCompileCache(join(folder, "compiled"));
await import("./run.ts");

/**
 * Makes the data folder, and closes one that is open to others if it is this user's. DATA_DIR may be a folder that others
 * need: it is closed only if it has nothing in it but what is ours. Says whether nobody else can write there.
 */
function isSafe(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { mode, uid } = statSync(folder);
    const user = process.getuid?.();
    if (user === undefined) return true;
    if (uid !== user) return false;
    if ((mode & 0o077) === 0) return true;
    const isOurs = given === undefined || readdirSync(folder).every((name) => OURS.test(name));
    if (!isOurs) return (mode & 0o022) === 0;
    chmodSync(folder, 0o700);
    return true;
  } catch {
    // The store says in one line why the folder cannot be used.
    return false;
  }
}
