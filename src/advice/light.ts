import { addMonths, type Day } from "../day.ts";
import { type Evidence, firstDayOf } from "../catalog/fact.ts";
import type { Verdict } from "./voices.ts";

/**
 * How sure a fact is, at a glance. `green`: the operator's or the regulator's own words of the last five years, or enough
 * people confirm it. `yellow`: older or unofficial, and harmless to try. `white`: nobody confirms it, or people were
 * refused; there is a test that costs nothing.
 */
export const LIGHTS = ["green", "yellow", "white"] as const;
export type Light = (typeof LIGHTS)[number];

/** `verdict`: what people made of it, never of law, a price or a contact. */
export function lightOf(fact: Evidence | undefined, today: Day, verdict?: Verdict): Light {
  if (verdict !== undefined) return verdict === "confirmed" ? "green" : "white";
  if (fact === undefined) return "white";
  return fact.trust === "official" && firstDayOf(fact.seen) >= addMonths(today, -FRESH) ? "green" : "yellow";
}

/** Five years, in months. */
const FRESH = 60;
