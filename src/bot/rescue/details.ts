import { weakestOf } from "../../domain/evidence.ts";
import { redeems } from "../../domain/fit.ts";
import type { Problem } from "../../domain/note.ts";
import type { RescueProblem, RescueStep } from "../../domain/rescue.ts";
import type { RouteAdvice } from "../../domain/route-advice.ts";
import { bullets, section } from "../card/parts.ts";
import { type Desk, tellContacts } from "../desk.ts";
import { tellProblem } from "../telling-operator.ts";
import { tellSteps } from "../telling-steps.ts";
import { tellBalance } from "../telling-terms.ts";
import { tellTrust } from "../telling.ts";

/** How much of each is told. */
export const CONTACTS = 3;
export const CHECKS = 1;
const WAYS = 2;

/** The operator's own facts on a step; of nobody's card there are none. */
export function detailsOf(desk: Desk, step: RescueStep): string[] {
  if (desk.operator === undefined) return [];
  if (step === "check-balance") return balanceOf(desk);
  if (step === "redeem-another-way") return otherWaysOf(desk);
  return step === "ask-operator" ? tellContacts(desk, desk.advice.contacts.slice(0, CONTACTS)) : [];
}

/** What the operator itself says of such a problem, folded. */
export function problemsOf({ advice, operator, say, today }: Desk, problem: RescueProblem): string[] {
  if (operator === undefined) return [];
  const known = advice.problems.filter((each) => KNOWN[problem].includes(each.problem));
  const lines = known.map((each) => {
    const [first, ...more] = each.fixes;
    const trust = first === undefined ? [] : [tellTrust(say, weakestOf(first, more, today), today)];
    return [...tellProblem(say, each), ...trust].join("\n→ ");
  });
  return section(say("card-problems"), bullets(lines)).map(
    (part) => `<blockquote expandable>${part}</blockquote>`,
  );
}

const KNOWN: Record<RescueProblem, readonly Problem[]> = {
  "not-arrived": [
    "paid-but-no-credit",
    "cannot-top-up-yet",
    "no-new-data",
    "bonus-missing",
    "top-up-above-cap",
    "card-does-nothing",
    "bill-still-open",
    "data-used-up-early",
  ],
  failed: ["cannot-top-up-yet", "direct-debit-failed", "direct-debit-bounced", "card-does-nothing"],
  "paid-twice": ["paid-but-no-credit"],
  "wrong-number": [],
  "code-unreadable": ["code-refused"],
  "code-refused": ["code-refused", "cannot-top-up-yet", "code-on-bill-fails"],
};

function balanceOf({ advice, say, today }: Desk): string[] {
  if (advice.balance.length === 0) return [say("card-check-unknown")];
  return advice.balance
    .slice(0, CHECKS)
    .map(
      (check) =>
        `${tellBalance(say, check)} · ${tellTrust(say, weakestOf(check.shows, check, today), today)}`,
    );
}

/** The ways that take a code in hand. */
function otherWaysOf({ advice, say, today }: Desk): string[] {
  const ways = [...(advice.recommended === undefined ? [] : [advice.recommended]), ...advice.others];
  const lines = ways.flatMap((way) => {
    const how = redeems(way.steps) ? tellSteps(say, way.steps) : remarkOf(way);
    const trust = tellTrust(say, way.weakest, today);
    return how === undefined ? [] : [`<b>${say(`route-${way.route}`)}</b> · ${how} · ${trust}`];
  });
  return lines.length === 0 ? [say("rescue-no-other-way")] : lines.slice(0, WAYS);

  function remarkOf({ remarks }: RouteAdvice): string | undefined {
    const takes = remarks.find(
      ({ value }) => value === "takes-voucher-codes" || value === "redeem-on-site-too",
    );
    return takes && say(`remark-${takes.value}`);
  }
}
