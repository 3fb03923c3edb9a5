import { type Evidence, isEvidence, TRUSTS } from "./fact.ts";

/** The pages behind a piece of advice, each once, with the weakest that is said of it, in the order of its parts. */
export function sourcesOf(advice: unknown): Evidence[] {
  const pages = new Map<string, Evidence>();
  for (const evidence of evidenceBehind(advice)) {
    const page = pages.get(evidence.source);
    pages.set(evidence.source, page === undefined ? evidence : weaker(page, evidence));
  }
  return [...pages.values()];
}

/** The one to trust least of some facts: by its trust first, then by its age. */
export function weakestOf(first: Evidence, behind: unknown): Evidence {
  return evidenceBehind(behind).reduce(weaker, first);
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
