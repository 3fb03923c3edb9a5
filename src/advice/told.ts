import { MEANS, type Means } from "../catalog/means.ts";
import type { About, Outcome } from "../catalog/voice.ts";
import type { WayName } from "../catalog/way.ts";
import { RULE, type Said, type Verdict, verdictOf, type Voices } from "./voices.ts";

/** What people say of an operator, for somebody who holds this to pay with. */
export interface Asked {
  voices: Voices;
  operator: string;
  holds: ReadonlySet<Means>;
}

/** A thing, and what people said of it. */
export interface Told extends About {
  said: Said;
}

/** Whether a way works, with what this person holds. Whom to call is no matter of votes. */
export function verdictOnWay({ holds, operator, voices }: Asked, way: WayName): Verdict | undefined {
  if (way === "customer-service") return undefined;
  const paying = payingIn(holds).map((means) => verdictOf(voices.about(operator, { way, means })));
  if (paying.length > 0 && paying.every((verdict) => verdict === "refused")) return "refused";
  return verdictOf(voices.about(operator, { way }));
}

/** Whether a means pays on a way. That it pays on another way confirms nothing; that it is refused everywhere counts. */
export function verdictOnMeans(
  { operator, voices }: Omit<Asked, "holds">,
  way: WayName,
  means: Means,
): Verdict | undefined {
  const here = verdictOf(voices.about(operator, { way, means }));
  if (here !== undefined) return here;
  return verdictOf(voices.about(operator, { means })) === "refused" ? "refused" : undefined;
}

/** Of these ways and what this person holds, what most people say worked, and what most say did not. */
export function toldOn(
  { holds, operator, voices }: Asked,
  ways: readonly WayName[],
): Partial<Record<Outcome, Told>> {
  const held = payingIn(holds);
  // Who holds a code has paid; who told nothing may hold anything.
  const isAnyMeans = holds.has("voucher") || held.length === 0;
  const means = holds.has("voucher") ? [] : held.length === 0 ? payingIn(new Set(MEANS)) : held;
  const pairs = ways.flatMap((way) => means.map((each) => ({ way, means: each })));
  const anywhere = means.map((each) => ({ means: each }));
  const bare = ways.map((way) => ({ way }));

  function most(outcome: Outcome, things: readonly About[]): Told | undefined {
    return things
      .map((thing) => ({ ...thing, said: voices.about(operator, thing) }))
      .filter(({ said }) => isMostly(outcome, said))
      .toSorted((one, other) => other.said[outcome] - one.said[outcome])[0];
  }

  const worked = most("worked", pairs) ?? (isAnyMeans ? most("worked", bare) : undefined);
  const failed = most("failed", pairs) ?? most("failed", anywhere) ?? most("failed", bare);
  return { ...(worked && { worked }), ...(failed && { failed }) };
}

/** Said by most, and by enough for a line. */
function isMostly(outcome: Outcome, { failed, worked }: Said): boolean {
  const [most, fewest] = outcome === "worked" ? [worked, failed] : [failed, worked];
  return most >= RULE.shown && most > fewest;
}

function payingIn(holds: ReadonlySet<Means>): Means[] {
  return [...holds].filter((means) => means !== "voucher");
}
