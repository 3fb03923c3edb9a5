import { addMonths, type Day } from "./day.ts";
import { type Evidence, isEvidence, TRUSTS } from "./fact.ts";

/** A page that stands behind a card. */
export interface Source extends Evidence {
  old: boolean;
}

/** The pages behind a piece of advice, each once, with the weakest that is said of it, in the order of its parts. */
export function sourcesOf(advice: unknown, today: Day): Source[] {
  const pages = new Map<string, Evidence>();
  for (const evidence of evidenceBehind(advice)) {
    const page = pages.get(evidence.source);
    pages.set(evidence.source, page === undefined ? evidence : weaker(page, evidence));
  }
  const yearAgo = addMonths(today, -12);
  return [...pages.values()].map((page) => aged(page, yearAgo));
}

/** The one to trust least of all that stands behind something: by its trust first, then by its age. */
export function weakestOf(first: Evidence, behind: unknown, today: Day): Source {
  return aged(evidenceBehind(behind).reduce(weaker, first), addMonths(today, -12));
}

/** The earliest day that a date may mean. */
export function firstDayOf(seen: string): string {
  const [year = "", month = "01", day = "01"] = seen.split("-");
  return `${year}-${month}-${day}`;
}

/** All evidence inside, each once. */
function evidenceBehind(content: unknown, met = new Set<object>(), found: Evidence[] = []): Evidence[] {
  if (typeof content !== "object" || content === null || met.has(content)) return found;
  met.add(content);
  if (isEvidence(content)) found.push(content);
  for (const part of Object.values(content)) evidenceBehind(part, met, found);
  return found;
}

function weaker(one: Evidence, other: Evidence): Evidence {
  const trust = TRUSTS.indexOf(other.trust) - TRUSTS.indexOf(one.trust);
  return trust > 0 || (trust === 0 && firstDayOf(other.seen) < firstDayOf(one.seen)) ? other : one;
}

/** Older than a year. A bare year may mean its first day: what may be old counts as old. */
function aged({ seen, source, trust }: Evidence, yearAgo: Day): Source {
  return { source, seen, trust, old: firstDayOf(seen) < yearAgo };
}
