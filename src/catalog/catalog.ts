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
import { type PhraseFile, type Phrases, phrasesSchema } from "./phrases.ts";
import { checkAcross } from "./cross-check.ts";
import { type Complaint, complaintsOf, told } from "./schema-errors.ts";

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
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
    const content = parsed(folder, file, schema, complaints);
    const { id, language } = (content ?? {}) as { id?: string; language?: string };
    const name = basename(file, ".json");
    for (const [field, said] of Object.entries({ id, language }))
      if (said !== undefined && said !== name)
        complaints.push({ file, field, wrong: `is "${said}": must be the name of the file` });
    return content as z.output<Schema>;
  };
  const ids = readdirSync(join(folder, "operators")).map((file) => basename(file, ".json"));
  const all = ids.sort().map((id): Operator | undefined => read(`operators/${id}.json`, operatorSchema));
  const operators = all.filter((operator) => operator !== undefined);
  const menu: Menu | undefined = read("menu.json", menuSchema);
  const phrases = (language: PhraseFile["language"]) => read(`phrases/${language}.json`, phrasesSchema);
  const content = {
    operators,
    menu,
    belgium: read("belgium.json", belgiumSchema),
    devices: read("devices.json", devicesSchema),
    numbers: {
      ...read("numbers.json", numberBlocksSchema),
      voucherDigits: operators.flatMap(({ ways }) => ways.voucher?.digits?.value ?? []),
    },
    phrases: { nl: phrases("nl"), fr: phrases("fr"), de: phrases("de"), en: phrases("en") } as Phrases,
    authorities: read("authorities.json", authoritiesSchema),
  };
  const domains = read("domains.json", domainsSchema);
  complaints.push(...checkAcross(operators, menu, complaints.length === 0));
  if (complaints.length > 0) throw new BrokenCatalog(told(complaints));
  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  return Object.freeze({
    ...frozen({ ...content, domains: domainsOf(domains, content) }),
    operator: (id: string) => byId.get(id),
  });
}

/** undefined: it cannot be read, and there is a complaint. */
function parsed<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  complaints: Complaint[],
): z.output<Schema> | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const { data, error } = schema.safeParse(json, { reportInput: true });
    if (error !== undefined) complaints.push(...complaintsOf(file, error));
    return data;
  } catch (cause) {
    complaints.push({ file, field: "file", wrong: `cannot be read: ${String(cause)}` });
    return undefined;
  }
}

function frozen<Content>(content: Content): Content {
  if (typeof content === "object" && content !== null) {
    Object.values(content).forEach(frozen);
    Object.freeze(content);
  }
  return content;
}
