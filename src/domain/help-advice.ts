import { adaptSteps } from "./adapted-steps.ts";
import type { Contact } from "./note.ts";
import type { Operator } from "./operator.ts";
import type { Situation } from "./situation.ts";
import { needsInternet, type Step } from "./step.ts";
import { type BalanceCheck, SHOWN } from "./terms.ts";
import type { Verdict } from "./verdict.ts";

/** A look-up made fit for one person. */
export interface BalanceAdvice {
  shows: BalanceCheck["shows"];
  steps: readonly Step[];
}

/** How to see what came of it: of a bill who pays one, all else who tops up. */
export function balanceFor(operator: Operator, verdict: Verdict, situation: Situation): BalanceAdvice[] {
  const pays = verdict === "pay-the-bill";
  return lookUpsFor(operator, situation).filter(({ shows }) => pays === (shows.value === "bill"));
}

/** All that can be looked up: what this device and this moment allow first, then what shows most. */
export function lookUpsFor({ balance }: Operator, situation: Situation): BalanceAdvice[] {
  return balance
    .flatMap(({ shows, steps }) => {
      const adapted = adaptSteps(steps, situation);
      return adapted === undefined ? [] : [{ shows, steps: adapted }];
    })
    .toSorted((one, other) => trouble(one, situation) - trouble(other, situation));
}

/** First whom this device can reach now. A short number answers only its own SIM in a phone. */
export function contactsFor({ contacts }: Operator, situation: Situation): Contact[] {
  return contacts.toSorted((one, other) => distance(one, situation) - distance(other, situation));
}

function trouble({ shows, steps }: BalanceAdvice, { offline }: Situation): number {
  const internet = offline && needsInternet(steps) ? 100 : 0;
  const moved = steps.some(({ kind }) => kind === "move-sim-to-phone") ? 50 : 0;
  return internet + moved + SHOWN.indexOf(shows.value);
}

function distance(contact: Contact, { can, offline }: Situation): number {
  if (contact.kind !== "phone") return offline ? 4 : 2;
  if (contact.from === "abroad") return 3;
  return contact.from === "own-sim" && !can("call") ? 1 : 0;
}
