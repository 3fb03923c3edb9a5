import { firstDayOf } from "../domain/evidence.ts";
import { type Evidence, evidenceIn, TRUSTS, type Trust } from "../domain/fact.ts";
import { NOTHING_TO_TOP_UP, type Operator } from "../domain/operator.ts";
import { PAYMENTS } from "../domain/payment.ts";
import { ROUTES } from "../domain/route.ts";
import { CLOCKS } from "../domain/terms.ts";
import { linksOf } from "../domain/walk.ts";

/** The honest state of one operator's facts, for whoever keeps them. */
export interface Report {
  id: string;
  facts: Record<Trust, number>;
  /** Cells that nobody has filled in, by group. */
  unknown: { group: string; cells: readonly string[] }[];
  /** Pages on which facts stand that are older than 180 days or of unknown age, and how many. */
  old: { source: string; seen: string; facts: number }[];
  /** Where to look first. */
  look: string | undefined;
}

const DAYS = 180;

export function reportOf(operator: Operator, today: Date): Report {
  const evidence = evidenceIn(operator).map((each) => each.evidence);
  return {
    id: operator.id,
    facts: countByTrust(evidence),
    unknown: unknownCells(operator).filter(({ cells }) => cells.length > 0),
    old: pagesOf(evidence.filter(({ seen }) => isOld(seen, today))),
    look: lookAt(operator),
  };
}

export function countByTrust(evidence: readonly Evidence[]): Record<Trust, number> {
  const [official, undated, reported] = TRUSTS.map(
    (trust) => evidence.filter((each) => each.trust === trust).length,
  );
  return { official: official ?? 0, "official-undated": undated ?? 0, reported: reported ?? 0 };
}

/** Every address that the catalog knows: where people are sent, and where facts stand. */
export function addressesOf(operator: Operator): string[] {
  const links = linksOf(operator).map(({ address }) => address);
  const sources = evidenceIn(operator).map(({ evidence }) => evidence.source);
  return [...new Set([...links, ...sources])].sort();
}

function unknownCells(operator: Operator): Report["unknown"] {
  const { amounts, balance, clocks, contacts, domains, identification, payments, routes } = operator;
  const { esim, leaving, ownNumber, standing } = operator;
  const always = missing({ standing: known(standing), contacts: contacts[0], domains: domains[0] });
  const cells = [
    { group: "routes", cells: ROUTES.filter((name) => routes[name].value === "unknown") },
    { group: "payments", cells: PAYMENTS.filter((name) => payments[name].value === "unknown") },
  ];
  if (NOTHING_TO_TOP_UP.has(standing.value)) return [...cells, { group: "terms", cells: always }];
  const terms = missing({
    esim: known(esim),
    smallest: amounts.smallest,
    largest: amounts.largest,
    balance: balance[0],
    ownNumber,
    documents: identification.documents,
    leaving,
  });
  const stopped = CLOCKS.filter((name) => clocks[name] === undefined);
  return [...cells, { group: "clocks", cells: stopped }, { group: "terms", cells: [...always, ...terms] }];
}

function missing(cells: Record<string, unknown>): string[] {
  return Object.keys(cells).filter((name) => cells[name] === undefined);
}

function known({ value }: { value: string }): string | undefined {
  return value === "unknown" ? undefined : value;
}

/** A bare year may mean its first day: what may be old counts as old. */
function isOld(seen: string, today: Date): boolean {
  return today.getTime() - Date.parse(firstDayOf(seen)) > DAYS * 24 * 60 * 60 * 1000;
}

function pagesOf(evidence: readonly Evidence[]): Report["old"] {
  const pages = new Map<string, Report["old"][number]>();
  for (const { source, seen } of evidence) {
    const page = pages.get(`${seen} ${source}`) ?? { source, seen, facts: 0 };
    pages.set(`${seen} ${source}`, { ...page, facts: page.facts + 1 });
  }
  return [...pages.values()].toSorted((a, b) => b.facts - a.facts || a.source.localeCompare(b.source));
}

function lookAt(operator: Operator): string | undefined {
  const domain = operator.domains[0]?.value;
  return linksOf(operator)[0]?.address ?? (domain === undefined ? undefined : `https://${domain}/`);
}
