import type { Belgium } from "./belgium.ts";
import type { Operator } from "./operator.ts";
import type { Situation } from "./situation.ts";
import type { Clocks, Leaving } from "./terms.ts";
import { isBelgian, type Verdict } from "./verdict.ts";

/** A visitor's bundle runs out before anything else does; who stays must know all the clocks. */
export function clocksFor({ clocks }: Operator, verdict: Verdict, { stay }: Situation): Clocks {
  if (verdict !== "top-up") return {};
  const { bundle, credit } = clocks;
  if (stay === "weeks") return bundle === undefined ? {} : { bundle };
  if (stay === "months")
    return { ...(bundle === undefined ? {} : { bundle }), ...(credit === undefined ? {} : { credit }) };
  return clocks;
}

/** What comes back on leaving, by the operator's own page, else by law. For two weeks it is not worth the fee. */
export function leavingFor(
  operator: Operator,
  verdict: Verdict,
  { stay }: Situation,
  belgium: Belgium,
): Leaving | undefined {
  const concerned = verdict === "top-up" && isBelgian(operator);
  return concerned && stay !== "weeks" ? (operator.leaving ?? belgium.leaving) : undefined;
}
