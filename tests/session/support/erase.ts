import { createEncryption } from "../../../src/session/encryption.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { opened } from "./steps.ts";

/** A process of its own: erases chat 1, prints how that went, and dies without closing anything. */

const [folder = ""] = process.argv.slice(2);
const key = Buffer.from(process.env["KEY"] ?? "", "base64");
const sessions = createSessions(await openSqlite({ folder }), createEncryption(key));
const outcome = await sessions.erase(opened(await sessions.begin(1, 10 ** 6))).then(() => "erased", String);
process.stdout.write(outcome, () => process.kill(process.pid, "SIGKILL"));
