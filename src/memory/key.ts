import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreGone } from "./memory.ts";

/** The key of a bot that only runs here: made once, kept beside its data, readable by its owner alone. */
export function localKey(folder: string): Buffer {
  const file = join(folder, "state.key");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    make(file);
    return Buffer.from(readFileSync(file, "utf8"), "base64");
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new StoreGone(`The key ${file} cannot be kept: ${words}`, { cause });
  }
}

function make(file: string): void {
  try {
    writeFileSync(file, randomBytes(32).toString("base64"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
