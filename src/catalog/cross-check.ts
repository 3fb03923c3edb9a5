import { isUnder } from "./domains.ts";
import { type Evidence, evidenceIn, type Fact, isLinked } from "./fact.ts";
import { type Menu, MENUS } from "./menu.ts";
import { namesOf, type Operator } from "./operator.ts";
import { PAYMENTS } from "./payment.ts";
import { type WayName, WAYS, type Ways } from "./way.ts";

/** One thing that is wrong with one field of one file. */
export interface Complaint {
  file: string;
  field: string;
  wrong: string;
}

type Wrong = Generator<readonly [field: string, wrong: string]>;

/** What one file alone cannot show. */
export function checkAcross(operators: readonly Operator[], menu: Menu): Complaint[] {
  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  const owners = new Map<string, string>();
  return [
    ...operators.flatMap((operator) =>
      inFile(`operators/${operator.id}.json`, [
        ...sharedNames(operator, owners),
        ...foreignLinks(operator),
        ...contradictions(operator),
        ...lostReferences(operator, byId),
        ...shakyEvidence(operator, byId),
      ]),
    ),
    ...inFile("menu.json", [...wrongMenu(menu, byId)]),
  ];
}

function inFile(file: string, all: readonly (readonly [field: string, wrong: string])[]): Complaint[] {
  return all.map(([field, wrong]) => ({ file, field, wrong }));
}

function* sharedNames(operator: Operator, owners: Map<string, string>): Wrong {
  for (const name of namesOf(operator)) {
    const owner = owners.get(name);
    if (owner !== undefined) yield ["aliases", `"${name}" is also a name of ${owner}`];
    owners.set(name, operator.id);
  }
}

/** Every address that a person may be sent to, with the field that holds it. */
export function linksOf(operator: Operator): { field: string; address: string }[] {
  return evidenceIn(operator).flatMap(({ path, evidence }) => {
    const { value } = evidence as Partial<Fact>;
    const address = typeof value === "object" && value !== null && "page" in value ? value.page : value;
    return typeof address === "string" && address.startsWith("https://") ? [{ field: path, address }] : [];
  });
}

function* foreignLinks(operator: Operator): Wrong {
  const own = operator.domains.map(({ value }) => value);
  for (const { field, address } of linksOf(operator))
    if (!isOn(address, own)) yield [field, `links to ${address}, which is on none of its domains`];
}

/** Places where one field says the opposite of another. */
function* contradictions({ bill, never, payments, ways }: Operator): Wrong {
  const has = (way: WayName | "bill") => (way === "bill" ? bill : ways[way as keyof Ways]) !== undefined;
  for (const name of WAYS)
    if (never?.[name] !== undefined && has(name))
      yield [`never.${name}`, `says no, but ways.${name} says how`];
  for (const name of PAYMENTS) {
    const cell = payments[name];
    for (const way of cell.value === "yes" ? (cell.ways ?? []) : [])
      if (!has(way)) yield [`payments.${name}`, `pays for ${way}, of which nothing is known`];
  }
}

function* lostReferences({ parent, network, instead }: Operator, byId: ReadonlyMap<string, unknown>): Wrong {
  const references = [
    ["parent", parent?.value] as const,
    ["network", network?.value] as const,
    ...instead.map((id, at) => [`instead.${at}`, id] as const),
  ];
  for (const [field, id] of references)
    if (id !== undefined && !byId.has(id)) yield [field, `names ${id}, and there is no such file`];
}

/** Regulators and governments whose pages count as official for every operator. */
const AUTHORITIES = ["bipt.be", "ibpt.be", "belgium.be", "safeonweb.be", "fcc.gov"];

function* shakyEvidence(operator: Operator, byId: ReadonlyMap<string, Operator>): Wrong {
  const kin = [operator, byId.get(operator.parent?.value ?? ""), byId.get(operator.network?.value ?? "")];
  const domains = kin.flatMap((each) => each?.domains.concat(each.otherHosts ?? []) ?? []);
  const official = [...domains.map(({ value }) => value), ...AUTHORITIES];
  for (const { path, evidence } of evidenceIn(operator))
    for (const wrong of wrongWith(evidence, official)) yield [path, wrong];
}

function* wrongWith(evidence: Evidence, official: readonly string[]): Generator<string> {
  const { source, seen, trust } = evidence;
  if (trust === "official" && Number(seen.slice(0, 4)) < 2023)
    yield `is called official, but seen ${seen}: before 2023 it is official-undated`;
  if (!isLinked(evidence)) {
    if (trust !== "reported") yield `is called ${trust}, and has no address`;
    return;
  }
  if (trust !== "reported" && !isOn(source, official))
    yield `is called ${trust}, but ${source} is neither its own page nor the regulator's`;
  if (/(^|\.)prd\./.test(new URL(source).hostname))
    yield "names a mirror host: give the address on the public site";
}

/** An operator that is not on the menu cannot be tapped; one that is there twice would be asked twice. */
function* wrongMenu(menu: Menu, byId: ReadonlyMap<string, unknown>): Wrong {
  const offered = new Set<string>();
  for (const name of MENUS) {
    for (const id of menu[name]) {
      if (!byId.has(id)) yield [name, `names ${id}, and there is no such file`];
      if (offered.has(id)) yield [name, `names ${id}, which stands further up already`];
      offered.add(id);
    }
  }
  for (const id of byId.keys())
    if (!offered.has(id)) yield ["file", `does not offer ${id}: name it in one of ${MENUS.join(", ")}`];
}

function isOn(address: string, domains: readonly string[]): boolean {
  const { hostname } = new URL(address);
  return domains.some((domain) => isUnder(hostname, domain));
}
