// The one file that is no TypeScript: Node strips types with a compiler of its own, which costs time and memory. What was
// stripped and compiled is kept for the next start, in the bot's own folder: what others can write is nothing to run. So
// the compiler is loaded by the first start alone.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(process.env["DATA_DIR"] || "data", "compiled"));
await import("./run.ts");
