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
  /** What it returns is good only while there is no complaint. */
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
    const complain = (field: string, wrong: string) => complaints.push({ file, field, wrong });
    let content: z.output<Schema> | undefined;
    try {
      const json: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const { data, error } = schema.safeParse(json);
      content = data;
      for (const { path, message } of error?.issues ?? []) complain(path.join(".") || "file", message);
    } catch (cause) {
      complain("file", `cannot be read: ${String(cause)}`);
    }
    const { id, language } = (content ?? {}) as { id?: string; language?: string };
    const name = basename(file, ".json");
    for (const [field, said] of Object.entries({ id, language }))
      if (said !== undefined && said !== name) complain(field, `is "${said}": must be the name of the file`);
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

function frozen<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null) {
    Object.values(content).forEach(frozen);
    Object.freeze(content);
  }
  return content;
}
