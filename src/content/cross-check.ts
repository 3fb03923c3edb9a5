import type { Belgium } from "../domain/belgium.ts";
import { type Evidence, evidenceIn, isLinked } from "../domain/fact.ts";
import { type Menu, MENUS } from "../domain/menu.ts";
import { namesOf, NOTHING_TO_TOP_UP, type Operator } from "../domain/operator.ts";
import { PAYMENTS } from "../domain/payment.ts";
import { ROUTES } from "../domain/route.ts";
import { linksOf, stepsOf } from "../domain/walk.ts";

/** One thing that is wrong with one field of one file. */
export interface Complaint {
  file: string;
  field: string;
  wrong: string;
}

/** Regulators and governments whose pages count as official for every operator. */
const AUTHORITIES = ["bipt.be", "ibpt.be", "belgium.be", "safeonweb.be", "fcc.gov"];

/** What one file alone cannot show. What looks into other files waits until all of them can be read. */
export function checkAcross(
  operators: readonly Operator[],
  { belgium, menu }: { belgium: Belgium | undefined; menu: Menu | undefined },
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
    ...(belgium === undefined || !whole ? [] : lostShops(belgium, byId)),
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
  const { balance, instead, payments, routes, standing } = operator;
  const complaints: Complaint[] = [];
  const complain = (field: string, wrong: string) => complaints.push(about(operator, field, wrong));

  const nothing = NOTHING_TO_TOP_UP.has(standing.value);
  const open = ROUTES.filter((name) => routes[name].value === "yes");
  for (const name of ROUTES)
    if (routes[name].value === "nothing" && !nothing)
      complain(`routes.${name}`, `says nothing, ${UNFOUNDED}`);
  for (const name of PAYMENTS) {
    const cell = payments[name];
    if (cell.value === "nothing" && !nothing) complain(`payments.${name}`, `says nothing, ${UNFOUNDED}`);
    const paid = cell.value === "yes" ? (cell.routes ?? []) : [];
    for (const route of paid)
      if (!open.includes(route)) complain(`payments.${name}`, `pays for ${route}, which is no open route`);
  }
  if (open.length === 0 && instead.length === 0)
    complain("instead", "is empty, and no route is open: say what to do instead");
  for (const { field, step } of stepsOf(operator))
    if (step.kind === "check-balance" && balance.length === 0)
      complain(field, "checks the balance, but `balance` knows no way");
  return complaints;
}

const UNFOUNDED = "but its standing leaves something to top up";

function lostReferences(operator: Operator, byId: ReadonlyMap<string, Operator>): Complaint[] {
  const references = [
    { field: "parent", id: operator.parent?.value },
    { field: "network", id: operator.network?.value },
    ...operator.instead.map((instead, at) => ({ field: `instead.${at}.operator`, id: instead.operator })),
  ];
  return references
    .filter(({ id }) => id !== undefined && !byId.has(id))
    .map(({ field, id }) => about(operator, field, `names ${id}, and there is no such file`));
}

function lostShops(belgium: Belgium, byId: ReadonlyMap<string, Operator>): Complaint[] {
  return belgium.shops.flatMap((shop) => {
    const named = shop.sells.value === "yes" ? (shop.sells.operators ?? []) : [];
    return named
      .filter((id) => !byId.has(id))
      .map((id) => ({
        file: "belgium.json",
        field: shop.id,
        wrong: `names ${id}, and there is no such file`,
      }));
  });
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
