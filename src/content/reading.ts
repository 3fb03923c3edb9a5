import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Reads one file of content as its schema wants it, or says which field of which file is wrong. */
export function readContent<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const parsed = schema.safeParse(readJson(folder, file));
  if (!parsed.success) throw new Error(`${file}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function readJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (cause) {
    throw new Error(`${file}: cannot be read as JSON`, { cause });
  }
}
