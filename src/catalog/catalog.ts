import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { type Authorities, authoritiesSchema } from "./authorities.ts";
import { type Belgium, belgiumSchema } from "./belgium.ts";
import { type Devices, devicesSchema } from "./devices.ts";
import { type Domains, domainsOf, domainsSchema } from "./domains.ts";
import { type Menu, menuSchema } from "./menu.ts";
import { numberBlocksSchema, type NumberPlan } from "./number.ts";
import { type Operator, operatorSchema } from "./operator.ts";
import { type Phrases, phrasesSchema } from "./phrases.ts";
import { checkAcross, type Complaint } from "./cross-check.ts";

export interface Catalog {
  /** In the order of their ids. */
  operators: readonly Operator[];
  operator: (id: string) => Operator | undefined;
  /** All of them, in the order in which the guide offers them. */
  menu: Menu;
  belgium: Belgium;
  devices: Devices;
  numbers: NumberPlan;
  domains: Domains;
  phrases: Phrases;
  authorities: Authorities;
}

/** Facts that cannot be used as they are: one block a file, one line a field. */
export class BrokenCatalog extends Error {
  override name = "BrokenCatalog";
}

/** Reads and checks all facts, once, at the start. What it returns never changes. */
export function readCatalog(folder = import.meta.dirname): Catalog {
  const complaints: Complaint[] = [];
  /** Good only while there is no complaint. */
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
    const { content, complaints: more } = readFile(folder, file, schema);
    complaints.push(...more);
    return content as z.output<Schema>;
  };
  const ids = readdirSync(join(folder, "operators")).map((file) => basename(file, ".json"));
  const operators = ids.sort().map((id): Operator => read(`operators/${id}.json`, operatorSchema));
  const menu = read("menu.json", menuSchema);
  const belgium = read("belgium.json", belgiumSchema);
  const devices = read("devices.json", devicesSchema);
  const numbers = read("numbers.json", numberBlocksSchema);
  const authorities = read("authorities.json", authoritiesSchema);
  const domains = read("domains.json", domainsSchema);
  const [nl, fr, de, en] = ["nl", "fr", "de", "en"].map((each) =>
    read(`phrases/${each}.json`, phrasesSchema),
  );
  refuseAny(complaints);
  refuseAny(checkAcross(operators, menu));
  const voucherDigits = operators.flatMap(({ ways }) => ways.voucher?.digits?.value ?? []);
  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  return Object.freeze({
    ...frozen({
      operators,
      menu,
      belgium,
      devices,
      authorities,
      numbers: { ...numbers, voucherDigits },
      domains: domainsOf(domains, { belgium, operators }),
      phrases: { nl, fr, de, en } as Phrases,
    }),
    operator: (id: string) => byId.get(id),
  });
}

/** One block a file, one line a field. */
function refuseAny(complaints: readonly Complaint[]): void {
  if (complaints.length === 0) return;
  const blocks = [...Map.groupBy(complaints, ({ file }) => file)];
  const lines = blocks.flatMap(([file, all]) => [
    `${file}:`,
    ...all.map(({ field, wrong }) => `  ${field}: ${wrong}`),
  ]);
  throw new BrokenCatalog(lines.join("\n"));
}

/** `content` is missing when it cannot be used: then there is a complaint. */
function readFile<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): { content?: z.output<Schema> | undefined; complaints: Complaint[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (cause) {
    return { complaints: [{ file, field: "file", wrong: `cannot be read: ${String(cause)}` }] };
  }
  const { data, error } = schema.safeParse(json);
  const { id, language } = (data ?? {}) as { id?: string; language?: string };
  const name = basename(file, ".json");
  const misnamed = Object.entries({ id, language }).filter(([, said]) => said !== undefined && said !== name);
  return {
    content: data,
    complaints: [
      ...(error?.issues ?? []).map((issue) => ({
        file,
        field: issue.path.join(".") || "file",
        wrong: issue.message,
      })),
      ...misnamed.map(([field, said]) => ({
        file,
        field,
        wrong: `is "${said}": must be the name of the file`,
      })),
    ],
  };
}

function frozen<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null) {
    Object.values(content).forEach(frozen);
    Object.freeze(content);
  }
  return content;
}
