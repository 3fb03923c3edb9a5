import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Stage } from "./stage.ts";

/** What is kept of what people said, as `2026-11-20 base|website|paypal||worked`, and how often. It restarts the bot. */
export async function voicesKept(stage: Stage): Promise<Record<string, number>> {
  await stage.stopBot();
  const file = new DatabaseSync(join(stage.folder, "memory.db"), { readOnly: true });
  const rows = file.prepare("SELECT day, name, count FROM voices").all();
  file.close();
  await stage.startBot();
  return Object.fromEntries(
    rows.map(({ day, name, count }) => [`${String(day)} ${String(name)}`, Number(count)]),
  );
}
