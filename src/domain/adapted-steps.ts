import type { Ability } from "./device.ts";
import type { Remark } from "./route.ts";
import type { Situation } from "./situation.ts";
import { needsOf, needsOfStep, type Need, type Step, type StepKind } from "./step.ts";

/** More steps than that, and people lose their place. */
export const MOST_STEPS = 6;

/**
 * The steps as this person can take them: no buying for who holds a voucher, the SIM in a phone where its device
 * cannot do it, Wi-Fi first without internet. Nothing where it cannot be done: nobody can put an eSIM into a phone.
 */
export function adaptSteps(
  steps: readonly Step[],
  situation: Situation,
  remarks: readonly Remark[] = [],
): Step[] | undefined {
  const own = situation.holds.has("voucher") ? withVoucher(steps, remarks) : [...steps];
  const moves = own.some((step) => isBeyond(step, situation));
  if (moves && situation.form === "esim") return undefined;
  const wifi = situation.offline && needsOf(own).includes("internet");
  const rest = wifi ? own.filter(({ kind }) => kind !== "use-wifi") : own;
  return shortened([
    ...(wifi ? [{ kind: "use-wifi" } as const] : []),
    ...(moves ? [{ kind: "move-sim-to-phone" } as const] : []),
    ...rest,
  ]);
}

/**
 * Whether the device that the SIM is in cannot take a step. A ticket usually says to call, text or dial. A long number
 * can be called from anybody's phone.
 */
export function isBeyond(step: Step, { can }: Situation): boolean {
  if (step.kind === "follow-ticket") return !can("call");
  if (step.kind === "call" && !/^\d{3,5}$/.test(step.number.value)) return false;
  return needsOfStep(step).some((need) => {
    const ability = ABILITY_FOR[need];
    return ability !== undefined && !can(ability);
  });
}

const ABILITY_FOR: Partial<Record<Need, Ability>> = {
  calls: "call",
  texts: "text",
  "dial-codes": "dial-codes",
};

/** Who holds a code buys none, and where codes are taken, types it in instead of paying. */
function withVoucher(steps: readonly Step[], remarks: readonly Remark[]): Step[] {
  const unbought = steps.filter(({ kind }) => kind !== "buy-voucher");
  if (!remarks.includes("takes-voucher-codes")) return unbought;
  return unbought
    .filter(({ kind }) => kind !== "choose-amount")
    .map((step): Step => (step.kind === "pay" ? { kind: "enter-code" } : step));
}

/** The check of the balance stands on the card anyway, and a menu can be found without its line. */
const SPARE: readonly StepKind[] = ["check-balance", "find-top-up"];

function shortened(steps: Step[]): Step[] {
  let short = steps;
  for (const spare of SPARE)
    if (short.length > MOST_STEPS) short = short.filter(({ kind }) => kind !== spare);
  return short;
}
