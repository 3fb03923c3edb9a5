import { createEncryption } from "../../../src/session/encryption.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { opened } from "./steps.ts";

/** A process of its own: commits one chat after another until it fails, and prints how far it came. */

const [folder = ""] = process.argv.slice(2);
const key = Buffer.from(process.env["KEY"] ?? "", "base64");
const sessions = createSessions(await openSqlite({ folder }), createEncryption(key), {
  retry: { first: 1, total: 1 },
});

let kept = 0;
let error: unknown;
while (error === undefined && kept < 5000) {
  const transaction = opened(await sessions.begin(kept + 1, kept + 1));
  transaction.session.language = "zh";
  try {
    await sessions.commit(transaction);
    kept += 1;
  } catch (failure) {
    error = failure;
  }
}
const freed = (await sessions.begin(kept + 1, kept + 1)).kind;
process.stdout.write(JSON.stringify({ kept, error: error instanceof Error ? error.name : "none", freed }));
