import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Belgium, belgiumSchema } from "../domain/belgium.ts";
import { type Operator, operatorSchema } from "../domain/operator.ts";
import { type Check, checkAcross } from "./cross-check.ts";
import { complaintsOf } from "./complaints.ts";

export interface Catalog {
  operators: readonly Operator[];
  belgium: Belgium;
  operator: (id: string) => Operator | undefined;
}

/** Facts that cannot be used as they stand: one block a file, one line a field. */
export class BrokenCatalog extends Error {
  override name = "BrokenCatalog";
}

/** Reads and checks the whole catalog, once, at the start. What it returns never changes. */
export function readCatalog(folder = import.meta.dirname): Catalog {
  const complaints: Check[] = [];
  const operators: Operator[] = [];
  const files = readdirSync(join(folder, "operators")).filter((file) => file.endsWith(".json"));
  for (const file of files.sort()) {
    const path = `operators/${file}`;
    const parsed = operatorSchema.safeParse(readJson(folder, path));
    if (!parsed.success) complaints.push(...complaintsOf(path, parsed.error));
    else {
      operators.push(parsed.data);
      if (parsed.data.id !== basename(file, ".json"))
        complaints.push({
          file: path,
          field: "id",
          wrong: `is "${parsed.data.id}": must be the name of the file`,
        });
    }
  }
  const belgium = belgiumSchema.safeParse(readJson(folder, "belgium.json"));
  if (!belgium.success) complaints.push(...complaintsOf("belgium.json", belgium.error));
  const whole = complaints.length === 0;
  complaints.push(...checkAcross(operators, belgium.data, whole));
  if (complaints.length > 0 || !belgium.success) throw new BrokenCatalog(told(complaints));

  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  freeze(operators);
  return Object.freeze({ operators, belgium: freeze(belgium.data), operator: (id: string) => byId.get(id) });
}

function readJson(folder: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, path), "utf8"));
  } catch (cause) {
    throw new BrokenCatalog(`${path}: is not readable as JSON`, { cause });
  }
}

function told(complaints: readonly Check[]): string {
  const files = [...new Set(complaints.map((complaint) => complaint.file))];
  return files
    .map((file) => {
      const lines = complaints.filter((complaint) => complaint.file === file);
      return [`${file}:`, ...lines.map(({ field, wrong }) => `  ${field} ${wrong}`)].join("\n");
    })
    .join("\n");
}

function freeze<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null) {
    Object.values(content).forEach(freeze);
    Object.freeze(content);
  }
  return content;
}
