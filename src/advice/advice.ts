import type { Belgium } from "../catalog/belgium.ts";
import type { BalanceCheck, Bill } from "../catalog/terms.ts";
import type { Case } from "../catalog/way.ts";
import { balanceFor, contactsFor } from "./help.ts";
import type { Contact } from "../catalog/note.ts";
import type { Operator } from "../catalog/operator.ts";
import { type Situation, situationOf } from "./situation.ts";
import type { Answers } from "../guide/answers.ts";
import { isBelgian, type Outcome, outcomeOn } from "./verdict.ts";
import { type Amount, amountFor } from "./amount.ts";
import { caseOf, type Way, waysFor } from "./ways.ts";

/** What the facts of an operator mean for one person's answers, still without words. */
export interface Advice {
  outcome: Outcome;
  situation: Situation;
  /** Of a Belgian prepaid card, best first. */
  ways: readonly Way[];
  /** What decides their order. */
  by: Case;
  amount: Amount;
  bill: Bill;
  balance: readonly BalanceCheck[];
  /** Whom they can reach now comes first. */
  contacts: readonly Contact[];
}

/** The advice for one person and one operator. It changes nothing and asks nobody. */
export function adviceFor(answers: Answers, operator: Operator, belgium: Belgium): Advice {
  const situation = situationOf(answers, operator);
  const outcome = outcomeOn(operator, situation);
  const { holds, offline } = situation;
  const isPrepaid = outcome === "top-up" && isBelgian(operator);
  return {
    outcome,
    situation,
    ways: isPrepaid ? waysFor(operator, belgium, situation) : [],
    by: caseOf(holds, offline),
    amount: amountFor(operator, belgium),
    bill: operator.bill ?? {},
    balance: balanceFor(operator, outcome, situation),
    contacts: contactsFor(operator, situation),
  };
}
