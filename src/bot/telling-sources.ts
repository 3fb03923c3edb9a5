import type { Day } from "../domain/day.ts";
import { sourcesOf, weakestOf } from "../domain/fact.ts";
import { isLinked } from "../domain/fact.ts";
import type { Say } from "./speech.ts";
import { domainOf, listed, tellTrust, tellTrustBehind } from "./telling.ts";

/**
 * The pages behind some facts, each once, with how far to trust it; those of one site that are trusted alike in one
 * line. Nothing where nothing is known.
 */
export function tellSources(say: Say, facts: unknown, today: Day, most = MOST): string[] {
  const lines = new Map<string, { links: string[]; trust: string }>();
  for (const page of sourcesOf(facts).slice(0, most)) {
    const site = isLinked(page) ? domainOf(page.source) : say.plain("source-unlinked");
    const trust = tellTrust(say, page, today);
    const line = lines.get(`${site} ${trust}`) ?? { links: [], trust };
    const domain = line.links.length === 0 ? site : String(line.links.length + 1);
    line.links.push(isLinked(page) ? say("source", { address: page.source, domain }) : site);
    lines.set(`${site} ${trust}`, line);
  }
  return [...lines.values()].map(
    ({ links, trust }) => listed(say, links) + say.plain("trust-in-brackets", { trust }),
  );
}

/** How far to trust all of some facts together, as a line below them; none where nothing is known. */
export function tellWeakest(say: Say, facts: unknown, today: Day): string[] {
  const [first] = sourcesOf(facts);
  return first === undefined ? [] : [`<i>${tellTrust(say, weakestOf(first, facts), today)}</i>`];
}

/** The same in brackets, behind a line. */
export function tellWeakestBehind(say: Say, facts: unknown, today: Day): string {
  const [first] = sourcesOf(facts);
  return first === undefined ? "" : tellTrustBehind(say, weakestOf(first, facts), today);
}

const MOST = 8;
