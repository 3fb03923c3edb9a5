import { enableCompileCache } from "node:module";
import { join } from "node:path";

// What was compiled is kept for the next start, which is then a third shorter. In the bot's own folder: what others can
// write is nothing to run. Where it cannot be kept, nothing else changes.
enableCompileCache(join(process.env["DATA_DIR"] || "data", "compiled"));
await import("./run.ts");
