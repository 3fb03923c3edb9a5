import type { Belgium } from "../domain/belgium.ts";
import type { Bill } from "../domain/bill.ts";
import type { Day } from "../domain/day.ts";
import type { DeviceKinds } from "../domain/device.ts";
import type { Fact } from "../domain/fact.ts";
import { type BalanceAdvice, balanceFor, contactsFor } from "../domain/help-advice.ts";
import { identificationFor } from "../domain/identification-advice.ts";
import type { Contact, Note } from "../domain/note.ts";
import { notesFor, problemsFor } from "../domain/note-ranking.ts";
import type { Operator } from "../domain/operator.ts";
import { adaptSteps } from "../domain/adapted-steps.ts";
import { type Situation, situationOf } from "../domain/situation.ts";
import { clocksFor, leavingFor } from "../domain/stay-advice.ts";
import type { Step } from "../domain/step.ts";
import type { Clocks, Identification, Leaving } from "../domain/terms.ts";
import type { Trip } from "../domain/trip.ts";
import { isBelgian, type Verdict, verdictOn } from "../domain/verdict.ts";
import { type Amount, amountFor } from "./amount.ts";
import { type Case, caseOf, type Way, waysFor } from "./ways.ts";

/** What the facts of an operator mean for one person's answers, still without words. */
export interface Advice {
  verdict: Verdict;
  situation: Situation;
  /** Of a Belgian prepaid card, best first. */
  ways: readonly Way[];
  /** What decides their order. */
  by: Case;
  amount: Amount;
  bill: Bill;
  notes: readonly Fact<Note>[];
  clocks: Clocks;
  balance: readonly BalanceAdvice[];
  ownNumber?: readonly Step[] | undefined;
  identification?: Identification | undefined;
  leaving?: Leaving | undefined;
  problems: Operator["problems"];
  /** Whom they can reach now comes first. */
  contacts: readonly Contact[];
}

/** What holds whoever asks: the law, what devices can do, and the day, which makes facts old. */
export interface Ground {
  belgium: Belgium;
  devices: DeviceKinds;
  today: Day;
}

/** The advice for one person and one operator. It changes nothing and asks nobody. */
export function adviceFor(trip: Trip, operator: Operator, { belgium, devices }: Ground): Advice {
  const situation = situationOf(trip, operator, devices);
  const verdict = verdictOn(operator, situation);
  const { device, holds, offline, stay } = situation;
  const isPrepaid = verdict === "top-up" && isBelgian(operator);
  return {
    verdict,
    situation,
    ways: isPrepaid
      ? waysFor({ operator, belgium, device, means: holds, offline, isShort: stay === "weeks" })
      : [],
    by: caseOf(holds, offline),
    amount: amountFor(operator, belgium),
    bill: operator.bill ?? {},
    notes: notesFor(operator, verdict, situation),
    clocks: clocksFor(operator, verdict, situation),
    balance: balanceFor(operator, verdict, situation),
    ownNumber: operator.ownNumber && adaptSteps(operator.ownNumber.steps, situation),
    identification: identificationFor(operator, verdict, situation, belgium),
    leaving: leavingFor(operator, verdict, situation, belgium),
    problems: problemsFor(operator, verdict),
    contacts: contactsFor(operator, situation),
  };
}
