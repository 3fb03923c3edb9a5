import type { Day } from "../domain/day.ts";
import { sourcesOf, weakestOf } from "../domain/evidence.ts";
import type { Say } from "./speech.ts";
import { domainOf, tellTrust } from "./telling.ts";

/** The pages behind some facts, each once, with how far to trust it. Nothing where nothing is known. */
export function tellSources(say: Say, facts: unknown, today: Day, most = MOST): string[] {
  return sourcesOf(facts, today)
    .slice(0, most)
    .map((page) => {
      const link = say("source", { address: page.source, domain: domainOf(page.source) });
      return `${link} · ${tellTrust(say, page, today)}`;
    });
}

/** How far to trust all of some facts together, as a line below them; none where nothing is known. */
export function tellWeakest(say: Say, facts: unknown, today: Day): string[] {
  const [first] = sourcesOf(facts, today);
  return first === undefined ? [] : [`<i>${tellTrust(say, weakestOf(first, facts, today), today)}</i>`];
}

const MOST = 8;
