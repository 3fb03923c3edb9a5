import { adaptSteps } from "./adapted-steps.ts";
import type { Day } from "./day.ts";
import { type Source, weakestOf } from "./evidence.ts";
import type { Evidence } from "./fact.ts";
import { type Fitting, fittingOf, type Pays, paysOf } from "./fit.ts";
import type { Operator } from "./operator.ts";
import type { Condition, Gap, OpenRoute, Remark, RouteName } from "./route.ts";
import type { Situation } from "./situation.ts";
import { type Need, needsOf, type Step } from "./step.ts";

/** One way to top up, made fit for one person. */
export interface RouteAdvice extends Fitting {
  route: RouteName;
  /** Where it stands that this way exists. */
  fact: Evidence;
  /** At most six, one action each. */
  steps: readonly Step[];
  /** What must be at hand before the first step. */
  needs: readonly Need[];
  /** The site or app is opened on another device than the one that the SIM is in. */
  onAnotherDevice: boolean;
  pays: Pays;
  conditions: readonly Condition[];
  remarks: readonly ({ value: Remark } & Evidence)[];
  gaps: readonly Gap[];
  /** The fact to trust least among those that the steps stand on. */
  weakest: Source;
}

/** undefined: it cannot be done with this device. */
export function adviseRoute(
  name: RouteName,
  open: OpenRoute,
  { operator, situation, today }: { operator: Operator; situation: Situation; today: Day },
): RouteAdvice | undefined {
  const remarks = open.remarks ?? [];
  const words = remarks.map(({ value }) => value);
  const steps = adaptSteps(open.steps, situation, words);
  if (steps === undefined) return undefined;
  const pays = paysOf(name, steps, operator.payments);
  const needs = needsOf(steps);
  const { seen, source, trust } = open;
  return {
    route: name,
    fact: { source, seen, trust },
    steps,
    needs,
    onAnotherDevice: needs.includes("internet") && !situation.can("apps"),
    pays,
    ...fittingOf(steps, pays, situation.holds),
    conditions: open.conditions ?? [],
    remarks,
    gaps: open.gaps ?? [],
    weakest: weakestOf(open, steps, today),
  };
}
