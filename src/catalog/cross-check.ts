import { type Evidence, evidenceIn, isLinked } from "./fact.ts";
import { type Menu, MENUS } from "./menu.ts";
import { namesOf, type Operator } from "./operator.ts";
import { PAYMENTS } from "./payment.ts";
import { type WayName, WAYS, type Ways } from "./way.ts";
import type { Complaint } from "./schema-errors.ts";

/** Regulators and governments whose pages count as official for every operator. */
const AUTHORITIES = ["bipt.be", "ibpt.be", "belgium.be", "safeonweb.be", "fcc.gov"];

/** What one file alone cannot show. What looks into other files waits until all of them can be read. */
export function checkAcross(
  operators: readonly Operator[],
  menu: Menu | undefined,
  whole: boolean,
): Complaint[] {
  const byId = new Map(operators.map((operator) => [operator.id, operator]));
  return [
    ...sharedNames(operators),
    ...operators.flatMap((operator) => [
      ...foreignLinks(operator),
      ...contradictions(operator),
      ...(whole ? [...shakyEvidence(operator, byId), ...lostReferences(operator, byId)] : []),
    ]),
    ...(menu === undefined || !whole ? [] : wrongMenu(menu, byId)),
  ];
}

function sharedNames(operators: readonly Operator[]): Complaint[] {
  const owners = new Map<string, string>();
  const complaints: Complaint[] = [];
  for (const operator of operators) {
    for (const name of namesOf(operator)) {
      const owner = owners.get(name);
      if (owner !== undefined)
        complaints.push(about(operator, "aliases", `"${name}" is also a name of ${owner}`));
      owners.set(name, operator.id);
    }
  }
  return complaints;
}

/** Every address that a person may be sent to, with the field that holds it. */
export function linksOf({ balance, bill, leaving, ways }: Operator): { field: string; address: string }[] {
  const single = {
    "ways.website.page": ways.website?.page,
    "bill.page": bill?.page,
    "leaving.form": leaving?.form,
  };
  return [
    ...balance.flatMap(({ steps }, check) =>
      steps.flatMap((step, at) =>
        step.kind === "open-site"
          ? [{ field: `balance.${check}.steps.${at}`, address: step.address.value }]
          : [],
      ),
    ),
    ...(ways.voucher?.redeem ?? []).flatMap(({ value }, at) =>
      value.by === "site" ? [{ field: `ways.voucher.redeem.${at}`, address: value.page }] : [],
    ),
    ...Object.entries(single).flatMap(([field, fact]) =>
      fact === undefined ? [] : [{ field, address: fact.value }],
    ),
  ];
}

function foreignLinks(operator: Operator): Complaint[] {
  const own = operator.domains.map((domain) => domain.value);
  return linksOf(operator)
    .filter(({ address }) => !isUnder(address, own))
    .map(({ field, address }) =>
      about(operator, field, `links to ${address}, which is on none of its domains`),
    );
}

function shakyEvidence(operator: Operator, byId: ReadonlyMap<string, Operator>): Complaint[] {
  const kin = [operator, byId.get(operator.parent?.value ?? ""), byId.get(operator.network?.value ?? "")];
  const domains = kin.flatMap((each) => each?.domains.concat(each.otherHosts ?? []) ?? []);
  const official = [...domains.map(({ value }) => value), ...AUTHORITIES];
  return evidenceIn(operator).flatMap(({ path, evidence }) => wrongWith(operator, path, evidence, official));
}

function wrongWith(
  operator: Operator,
  path: string,
  evidence: Evidence,
  official: readonly string[],
): Complaint[] {
  const { source, seen, trust } = evidence;
  const wrong: string[] = [];
  if (trust === "official" && Number(seen.slice(0, 4)) < 2023)
    wrong.push(`is called official, but seen ${seen}: before 2023 it is official-undated`);
  if (!isLinked(evidence))
    return trust === "reported" ? [] : [about(operator, path, `is called ${trust}, and has no address`)];
  if (trust !== "reported" && !isUnder(source, official))
    wrong.push(`is called ${trust}, but ${source} is neither its own page nor the regulator's`);
  if (/(^|\.)prd\./.test(new URL(source).hostname))
    wrong.push("names a mirror host: give the address on the public site");
  return wrong.map((each) => about(operator, path, each));
}

/** Places where one field says the opposite of another. */
function contradictions(operator: Operator): Complaint[] {
  const { bill, never, payments, ways } = operator;
  const has = (way: WayName | "bill") => (way === "bill" ? bill : ways[way as keyof Ways]) !== undefined;
  return [
    ...WAYS.filter((name) => never?.[name] !== undefined && has(name)).map((name) =>
      about(operator, `never.${name}`, `says no, but ways.${name} says how`),
    ),
    ...PAYMENTS.flatMap((name) => {
      const cell = payments[name];
      const paid = cell.value === "yes" ? (cell.ways ?? []) : [];
      return paid
        .filter((way) => !has(way))
        .map((way) => about(operator, `payments.${name}`, `pays for ${way}, of which nothing is known`));
    }),
  ];
}

function lostReferences(operator: Operator, byId: ReadonlyMap<string, Operator>): Complaint[] {
  const references = [
    { field: "parent", id: operator.parent?.value },
    { field: "network", id: operator.network?.value },
    ...operator.instead.map((id, at) => ({ field: `instead.${at}`, id })),
  ];
  return references
    .filter(({ id }) => id !== undefined && !byId.has(id))
    .map(({ field, id }) => about(operator, field, `names ${id}, and there is no such file`));
}

/** Who is not on the menu cannot be tapped; who stands there twice would be asked twice. */
function wrongMenu(menu: Menu, byId: ReadonlyMap<string, Operator>): Complaint[] {
  const offered = MENUS.flatMap((name) => menu[name].map((id) => ({ name, id })));
  const ids = offered.map(({ id }) => id);
  return [
    ...offered
      .filter(({ id }) => !byId.has(id))
      .map(({ name, id }) => inMenu(name, `names ${id}, and there is no such file`)),
    ...offered
      .filter(({ id }, at) => ids.indexOf(id) !== at)
      .map(({ name, id }) => inMenu(name, `names ${id}, which stands further up already`)),
    ...[...byId.keys()]
      .filter((id) => !ids.includes(id))
      .map((id) => inMenu("file", `does not offer ${id}: name it in one of ${MENUS.join(", ")}`)),
  ];
}

function inMenu(field: string, wrong: string): Complaint {
  return { file: "menu.json", field, wrong };
}

function isUnder(address: string, domains: readonly string[]): boolean {
  const { hostname } = new URL(address);
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function about(operator: Operator, field: string, wrong: string): Complaint {
  return { file: `operators/${operator.id}.json`, field, wrong };
}
