import { type Contradicted, contradictedIn } from "../src/advice/contradicted.ts";
import type { Voices } from "../src/advice/voices.ts";
import type { Catalog } from "../src/catalog/catalog.ts";
import { type Evidence, evidenceIn } from "../src/catalog/fact.ts";
import { PAYMENTS_OF } from "../src/catalog/means.ts";
import type { About } from "../src/catalog/voice.ts";
import type { WayName } from "../src/catalog/way.ts";
import { type Config, folderOf } from "../src/config.ts";
import { createListening } from "../src/features/what-worked/listening.ts";
import type { CountersStore } from "../src/session/counters.ts";
import { openRedis } from "../src/session/redis.ts";
import { readBeside } from "../src/session/sqlite-file.ts";

/** What people say in the store of a bot with this configuration, whether it runs or not. Rejects with StoreGone. */
export async function voicesKept(config: Config): Promise<Voices> {
  if (config.redisUrls.length === 0) return heardFrom(inFile(folderOf(config)));
  const store = await openRedis({ urls: config.redisUrls });
  try {
    return await heardFrom(store.voices.read);
  } finally {
    await store.close();
  }
}

async function heardFrom(read: CountersStore["read"]): Promise<Voices> {
  const listening = createListening(read, Date.now);
  await listening.listen();
  return listening.voices();
}

function inFile(folder: string): CountersStore["read"] {
  const rows = readBeside(folder, (file) => file.prepare("SELECT day, name, count FROM voices").all()) ?? [];
  const byDay = Map.groupBy(rows, ({ day }) => day);
  return async (days) =>
    days.map((day) =>
      Object.fromEntries((byDay.get(day) ?? []).map(({ name, count }) => [String(name), Number(count)])),
    );
}

/** What people contradict, each with the facts behind it and where they stand. */
export function contradictedLines(voices: Voices, catalog: Catalog): string[] {
  return contradictedIn(voices).flatMap((each) => [
    `  ${each.operator}: ${named(each)}: ${counted(each)}`,
    ...factsBehind(each.operator, each, catalog).map((fact) => `    → ${fact}`),
  ]);
}

function named({ way, means, code }: About): string {
  return [way, means, code].filter((part) => part !== undefined).join(", ");
}

function counted({ said: { failed, last, worked } }: Contradicted): string {
  return `${worked === 0 ? failed : `${failed} of ${worked + failed}`} say no, last on ${last}`;
}

/** "operators/base.json ways.website.page: official, 2023, https://…"; "unknown" is a field to fill in. */
function factsBehind(id: string, { way, means, code }: About, { belgium, operator }: Catalog): string[] {
  const found = operator(id);
  const file = `operators/${id}.json`;
  if (found === undefined) return [`${file}: there is no such operator any more`];
  const own = evidenceIn(found);
  const under = (facts: typeof own, path: string) =>
    facts.filter((fact) => `${fact.path}.`.startsWith(`${path}.`)).slice(0, 1);
  if (code !== undefined)
    return own.filter(({ evidence }) => isOf(evidence, code)).map((fact) => line(file, fact));
  const everywhere = way === undefined ? undefined : EVERYWHERE[way];
  if (everywhere !== undefined)
    return under(evidenceIn(belgium), everywhere).map((fact) => line("belgium.json", fact));
  return [
    ...(way === undefined ? [] : [`ways.${way}`]),
    ...(means === undefined ? [] : PAYMENTS_OF[means].map((payment) => `payments.${payment}`)),
  ].flatMap((path) => {
    const known = under(own, path);
    return known.length === 0 ? [`${file} ${path}: unknown`] : known.map((fact) => line(file, fact));
  });
}

/** Ways that are the same at every operator, and where their fact is. */
const EVERYWHERE: Partial<Record<WayName, string>> = {
  friend: "usual.website",
  reseller: "resellers",
  wallet: "alipay",
};

function line(
  file: string,
  { path, evidence: { seen, source, trust } }: { path: string; evidence: Evidence },
) {
  return `${file} ${path}: ${trust}, ${seen}, ${source}`;
}

/** Whether a fact is this code: what is dialled or sent, or how a voucher's code is. */
function isOf(evidence: Evidence & { value?: unknown }, code: string): boolean {
  const { value } = evidence;
  const values = typeof value === "object" && value !== null ? Object.values(value) : [value];
  return values.some((part) => part === code || (typeof part === "string" && code.startsWith(`${part} `)));
}
