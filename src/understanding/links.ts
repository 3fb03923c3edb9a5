import { findLinks } from "./link-finder.ts";
import type { Operator } from "../catalog/operator.ts";
import { LONGEST_TEXT } from "./text.ts";

/** Where a link leads: to an operator's own domain, or to somebody else. */
export type Leads = "operator" | "stranger";

/** Whose domain is whose, from the catalog. */
export interface Homes {
  byDomain: ReadonlyMap<string, string>;
  /** Domains that are written as a name: "Trip.com". */
  names: ReadonlySet<string>;
}

export function prepareHomes(operators: readonly Operator[]): Homes {
  const byDomain = new Map<string, string>();
  for (const { id, domains } of operators) for (const { value } of domains) byDomain.set(value, id);
  return { byDomain, names: new Set(operators.map(({ name }) => name.toLowerCase())) };
}

/** Where the links of a text lead, and the operator that is at home there. */
export function linksIn(text: string, homes: Homes): { leads: Leads[]; operator?: string } {
  if (!/[.@:．＠：]/u.test(text)) return { leads: [] };
  const leads: Leads[] = [];
  let operator: string | undefined;
  // A Chinese stop ends a sentence here: "sim。no internet" leads nowhere.
  for (const { form, address } of findLinks(text.slice(0, LONGEST_TEXT).replaceAll(/[。｡]/gu, " "))) {
    const host = form === "handle" ? "" : (URL.parse(address)?.hostname ?? "").replace(/^www\./u, "");
    if (homes.names.has(host) && !/:\/\/|www\./u.test(text)) continue;
    const home = homeOf(host, homes);
    leads.push(home === undefined ? "stranger" : "operator");
    operator ??= home;
  }
  return operator === undefined ? { leads } : { leads, operator };
}

function homeOf(host: string, { byDomain }: Homes): string | undefined {
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const id = byDomain.get(labels.slice(from).join("."));
    if (id !== undefined) return id;
  }
  return undefined;
}
