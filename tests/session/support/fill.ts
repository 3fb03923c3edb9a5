import { createEncryption } from "../../../src/session/encryption.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { opened } from "./steps.ts";

/** A process of its own: commits one chat after another until it fails, and prints how far it came. */

const [folder = ""] = process.argv.slice(2);
const key = Buffer.from(process.env["KEY"] ?? "", "base64");
const sessions = createSessions(await openSqlite({ folder }), createEncryption(key), {
  patience: 1,
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
const again = await sessions.begin(kept + 1, kept + 1).then(({ kind }) => kind, nameOf);
const other = await sessions.begin(kept + 2, kept + 2).then(({ kind }) => kind, nameOf);
process.stdout.write(JSON.stringify({ kept, error: nameOf(error), again, other }));
process.exit();

function nameOf(failure: unknown): string {
  return failure instanceof Error ? failure.name : "none";
}
