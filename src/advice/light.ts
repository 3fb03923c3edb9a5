import { addMonths, type Day } from "../day.ts";
import { type Evidence, firstDayOf } from "../catalog/fact.ts";

/**
 * How sure a fact is, at a glance. `green`: the operator's or the regulator's own words of the last five years.
 * `yellow`: older or unofficial, and harmless to try. `white`: nobody confirms it; there is a test that costs nothing.
 */
export const LIGHTS = ["green", "yellow", "white"] as const;
export type Light = (typeof LIGHTS)[number];

export function lightOf(fact: Evidence | undefined, today: Day): Light {
  if (fact === undefined) return "white";
  return fact.trust === "official" && firstDayOf(fact.seen) >= addMonths(today, -FRESH) ? "green" : "yellow";
}

/** Five years, in months. */
const FRESH = 60;
