import type { Ability } from "./device.ts";
import type { Situation } from "./situation.ts";
import { type Need, NEED_OF, needsInternet, type Step } from "./step.ts";

/**
 * The steps as this person can take them: the SIM in a phone where its device cannot do it, Wi-Fi first without internet.
 * Nothing where it cannot be done: nobody can put an eSIM into a phone.
 */
export function adaptSteps(steps: readonly Step[], situation: Situation): Step[] | undefined {
  const moves = steps.some((step) => isBeyond(step, situation));
  if (moves && situation.form === "esim") return undefined;
  const wifi = situation.offline && needsInternet(steps);
  const rest = wifi ? steps.filter(({ kind }) => kind !== "use-wifi") : steps;
  return [
    ...(wifi ? [{ kind: "use-wifi" } as const] : []),
    ...(moves ? [{ kind: "move-sim-to-phone" } as const] : []),
    ...rest,
  ];
}

/** Whether the device that the SIM is in cannot take a step. A long number can be called from anybody's phone. */
function isBeyond(step: Step, { can }: Situation): boolean {
  if (step.kind === "call" && !/^\d{3,5}$/.test(step.number.value)) return false;
  const need = NEED_OF[step.kind];
  const ability = need && ABILITY_FOR[need];
  return ability !== undefined && !can(ability);
}

const ABILITY_FOR: Partial<Record<Need, Ability>> = {
  calls: "call",
  texts: "text",
  "dial-codes": "dial-codes",
};
