import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { type Belgium, belgiumSchema } from "../domain/belgium.ts";
import { type Menu, menuSchema } from "../domain/menu.ts";
import { type Operator, operatorSchema } from "../domain/operator.ts";
import { complaintsOf } from "./complaints.ts";
import { checkAcross, type Complaint } from "./cross-check.ts";

export interface Catalog {
  /** In the order of their ids. */
  operators: readonly Operator[];
  belgium: Belgium;
  /** All of them, in the order in which the guide offers them. */
  menu: Menu;
  operator: (id: string) => Operator | undefined;
}

/** Facts that cannot be used as they stand: one block a file, one line a field. */
export class BrokenCatalog extends Error {
  override name = "BrokenCatalog";
}

/** Reads and checks the whole catalog, once, at the start. What it returns never changes. */
export function readCatalog(folder = import.meta.dirname): Catalog {
  const complaints: Complaint[] = [];
  const operators: Operator[] = [];
  for (const id of idsIn(join(folder, "operators"))) {
    const file = `operators/${id}.json`;
    const operator = read(folder, file, operatorSchema, complaints);
    if (operator === undefined) continue;
    operators.push(operator);
    if (operator.id !== id)
      complaints.push({ file, field: "id", wrong: `is "${operator.id}": must be the name of the file` });
  }
  const belgium = read(folder, "belgium.json", belgiumSchema, complaints);
  const menu = read(folder, "menu.json", menuSchema, complaints);
  complaints.push(...checkAcross(operators, menu, complaints.length === 0));
  if (complaints.length > 0 || belgium === undefined || menu === undefined)
    throw new BrokenCatalog(told(complaints));

  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  return Object.freeze({
    operators: freeze(operators),
    belgium: freeze(belgium),
    menu: freeze(menu),
    operator: (id: string) => byId.get(id),
  });
}

function idsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => basename(file, ".json")).sort();
}

function read<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  complaints: Complaint[],
): z.infer<Schema> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")), {
      reportInput: true,
    });
    if (parsed.success) return parsed.data;
    complaints.push(...complaintsOf(file, parsed.error));
  } catch (cause) {
    complaints.push({ file, field: "file", wrong: `cannot be read: ${String(cause)}` });
  }
  return undefined;
}

function told(complaints: readonly Complaint[]): string {
  const files = [...new Set(complaints.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const lines = complaints.filter((complaint) => complaint.file === file);
    return [`${file}:`, ...lines.map(({ field, wrong }) => `  ${field} ${wrong}`)].join("\n");
  });
  return blocks.join("\n");
}

function freeze<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null) {
    Object.values(content).forEach(freeze);
    Object.freeze(content);
  }
  return content;
}
