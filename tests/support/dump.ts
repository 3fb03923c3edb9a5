import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createEncryption } from "../../src/session/encryption.ts";
import type { Stage } from "./stage.ts";

/** Everything in a stage's embedded store, decrypted, as text. The bot must have stopped. */
export function everythingKept(stage: Stage): string {
  const { STATE_KEY } = stage.environment({ port: 0 });
  const encryption = createEncryption(Buffer.from(STATE_KEY, "base64"));
  const file = new DatabaseSync(join(stage.folder, "memory.db"), { readOnly: true });
  try {
    const rows = file.prepare("SELECT sealed FROM chats WHERE sealed IS NOT NULL").all();
    return rows
      .map(({ sealed }) => JSON.stringify(encryption.decrypt(Buffer.from(sealed as Uint8Array))))
      .join("\n");
  } finally {
    file.close();
  }
}
