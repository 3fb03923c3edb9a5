import type { Problem } from "../../domain/note.ts";
import { weakestOf } from "../../domain/evidence.ts";
import type { RescueProblem, RescueStep } from "../../domain/rescue.ts";
import { type Desk, phonesOf } from "../desk.ts";
import { tellRedeem } from "../telling-operator.ts";
import { tellBalance } from "../telling-terms.ts";
import { domainOf, tellDoubt, tellMoney } from "../telling.ts";

const WAYS = 2;

/** The operator's own facts on a step; of most there are none. */
export function detailsOf(desk: Desk, step: RescueStep): string[] {
  return DETAILS[step]?.(desk) ?? [];
}

const DETAILS: Partial<Record<RescueStep, (desk: Desk) => string[]>> = {
  "redeem-another-way": otherWaysOf,
  "check-bill-reference": payeeOf,
  "check-bill-status": billStatusOf,
  "check-credit-or-bundle": (desk) => fixOf(desk, "no-new-data"),
  "check-identified": (desk) => fixOf(desk, "cannot-top-up-yet"),
};

/** What to say to the operator's people, in English: by telephone where a number is known. */
export function askingOf(desk: Desk, problem: RescueProblem): string {
  const { say } = desk;
  const words = say.plain(`rescue-words-${problem}`);
  if (desk.operator === undefined) return say("rescue-ask-whoever", { words });
  return phonesOf(desk).length > 0
    ? say("rescue-ask-phone", { words })
    : say("rescue-ask-written", { words });
}

/** How to see whether it arrived; where no look-up is known, in the app, or by asking. */
export function balanceOf({ advice, operator, say, today }: Desk): string {
  const [check] = operator === undefined ? [] : advice.balance;
  if (check !== undefined)
    return tellBalance(say, check) + tellDoubt(say, weakestOf(check.shows, check, today), today);
  const app = operator?.app?.value;
  return app === undefined ? say("rescue-step-check-balance") : say("rescue-balance-in-app", { app });
}

/** What the operator itself says is the matter then. */
function fixOf({ advice, say, today }: Desk, problem: Problem): string[] {
  const [fix] = advice.problems.find((each) => each.problem === problem)?.fixes ?? [];
  return fix === undefined ? [] : [say(`fix-${fix.value}`) + tellDoubt(say, fix, today)];
}

/** Other ways to use a code in hand. */
function otherWaysOf({ operator, say, today }: Desk): string[] {
  const voucher = operator?.ways.voucher;
  const ways = [
    ...(voucher?.redeem ?? []),
    ...(voucher?.lastResort === undefined ? [] : [voucher.lastResort]),
  ];
  const lines = ways.map((way) => tellRedeem(say, way.value, operator) + tellDoubt(say, way, today));
  return lines.length === 0 ? [say("rescue-no-other-way")] : lines.slice(0, WAYS);
}

/** Whom the bill is paid to, to hold against what one typed. */
function payeeOf({ operator, say, today }: Desk): string[] {
  const { account, payee } = operator?.bill ?? {};
  return [
    ...(payee === undefined ? [] : [say("rescue-bill-payee", { payee: payee.value })]),
    ...(account === undefined
      ? []
      : [say("rescue-bill-account", { account: account.value }) + tellDoubt(say, account, today)]),
  ];
}

/** Where one sees that a bill is paid, and what being late costs. */
function billStatusOf({ operator, say, today }: Desk): string[] {
  const { failedDebit, late, openAmount, page, paid, press } = operator?.bill ?? {};
  const word = paid?.value.word;
  const later = late?.value.later;
  return [
    ...(page === undefined
      ? []
      : [
          say("rescue-bill-page", {
            address: page.value,
            domain: domainOf(page.value),
            path: (press?.value ?? []).map((each) => ` › ${each}`).join(""),
          }) + tellDoubt(say, page, today),
        ]),
    ...(word === undefined ? [] : [say("rescue-bill-word", { word })]),
    ...(openAmount === undefined ? [] : [say("rescue-bill-open-amount", openAmount.value)]),
    ...(failedDebit === undefined ? [] : [say("rescue-bill-failed-debit")]),
    ...(late === undefined || later === undefined
      ? []
      : [
          say("rescue-bill-late", { free: late.value.free, money: tellMoney(say, later) }) +
            tellDoubt(say, late, today),
        ]),
  ];
}
