import type { Contact } from "../catalog/note.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Situation } from "./situation.ts";
import { isForOwnSim, needsInternet, type Step } from "../catalog/step.ts";
import { type BalanceCheck, SHOWN } from "../catalog/terms.ts";
import type { Outcome } from "./verdict.ts";

/** How to see what came of it: of a bill who pays one, all else who tops up. */
export function balanceFor(operator: Operator, outcome: Outcome, situation: Situation): BalanceCheck[] {
  const pays = outcome === "pay-the-bill";
  return lookUpsFor(operator, situation).filter(({ shows }) => pays === (shows.value === "bill"));
}

/** All that can be looked up: what this device and this moment allow first, then what shows most. */
export function lookUpsFor({ balance }: Operator, situation: Situation): BalanceCheck[] {
  return balance
    .flatMap(({ shows, steps }) => {
      const adapted = adaptSteps(steps, situation);
      return adapted === undefined ? [] : [{ shows, steps: adapted }];
    })
    .toSorted((one, other) => trouble(one, situation) - trouble(other, situation));
}

/**
 * The steps as this person can take them: the SIM in a phone where its device cannot do it, Wi-Fi first without internet.
 * Nothing where it cannot be done: nobody can put an eSIM into a phone.
 */
function adaptSteps(steps: readonly Step[], { form, isPhone, offline }: Situation): Step[] | undefined {
  const moves = !isPhone && steps.some(isForOwnSim);
  if (moves && form === "esim") return undefined;
  return [
    ...(offline && needsInternet(steps) ? [{ kind: "use-wifi" } as const] : []),
    ...(moves ? [{ kind: "move-sim-to-phone" } as const] : []),
    ...steps,
  ];
}

/** First whom this device can reach now. A short number answers only its own SIM in a phone. */
export function contactsFor({ contacts }: Operator, situation: Situation): Contact[] {
  return contacts.toSorted((one, other) => distance(one, situation) - distance(other, situation));
}

function trouble({ shows, steps }: BalanceCheck, { offline }: Situation): number {
  const internet = offline && needsInternet(steps) ? 100 : 0;
  const moved = steps.some(({ kind }) => kind === "move-sim-to-phone") ? 50 : 0;
  return internet + moved + SHOWN.indexOf(shows.value);
}

function distance(contact: Contact, { isPhone, offline }: Situation): number {
  if (contact.kind !== "phone") return offline ? 4 : 2;
  if (contact.from === "abroad") return 3;
  return contact.from === "own-sim" && !isPhone ? 1 : 0;
}
