import { InlineKeyboard } from "grammy";
import { placePress } from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { type Desk, deskFor, phonesOf, siteButton, tellHelp } from "../../bot/support.ts";
import { headOf, packSpot, paysBill, RESCUE, type Spot, spotPress } from "./questions.ts";
import { addInPairs, type Screen, withFooter } from "../../bot/screen.ts";
import { codesOf, codesOfContact, type Copy, tellRedeem } from "../../format/operator.ts";
import { tellBalance } from "../../format/terms.ts";
import { bullets, domainOf, ifKnown, tellDoubt, tellMoney, tellPeriod } from "../../format/facts.ts";
import { weakestOf } from "../../catalog/fact.ts";
import { without } from "../../guide/questions.ts";
import {
  type Mishap,
  mishapStepBack,
  rescue,
  type RescueProblem,
  type RescueStep,
  type Stage,
} from "./plans.ts";
import type { Problem } from "../../catalog/note.ts";

/** Whom to call, then what to do now, after a short wait, and when that did not help. */
export function stepsScreen(ctx: Context, spot: Spot, mishap: Mishap): Screen {
  const desk = deskFor(ctx, spot.trip);
  const { say } = ctx;
  const plan = rescue(mishap);
  const head = [headOf(ctx, spot), ...tellHelp(desk)];
  const stages = plan.flatMap(({ stage, steps }) => [
    stageTitle(desk, mishap, stage),
    ...bullets(steps.map((step) => tellStep(desk, mishap, step))),
  ]);
  const steps = plan.flatMap((each) => each.steps);
  return {
    text: [...head, "", ...stages, say("rescue-never")].join("\n"),
    keyboard: keyboardFor(ctx, spot, desk, steps),
  };
}

/** A transfer takes days, everything else minutes. */
function stageTitle({ operator, say }: Desk, { problem }: Mishap, stage: Stage): string {
  if (stage !== "soon" || problem !== "bill-open") return say(`rescue-stage-${stage}`);
  const { paid, transferTakes } = operator?.bill ?? {};
  const period = transferTakes?.value ?? paid?.value.within;
  return period === undefined
    ? say("rescue-stage-days")
    : say("rescue-stage-period", { period: tellPeriod(say, period) });
}

function tellStep(desk: Desk, { problem }: Mishap, step: RescueStep): string {
  const { say } = desk;
  if (step === "ask-operator") return askingOf(desk, problem);
  if (step === "check-balance") return balanceOf(desk);
  return [say(`rescue-step-${step}`), ...(DETAILS[step]?.(desk) ?? [])].join("\n→ ");
}

/** The number and the operator's site, the letter and who else can help, and the way out: five rows at most. */
function keyboardFor(ctx: Context, spot: Spot, desk: Desk, steps: readonly RescueStep[]): InlineKeyboard {
  const { say } = ctx;
  const { trip, told } = spot;
  const isBill = paysBill(ctx, trip);
  const keyboard = new InlineKeyboard();
  for (const { label, payload } of codeFor(desk, steps)) keyboard.copyText(label, payload);
  const site = siteButton(desk);
  if (site !== undefined) keyboard.url(site.label, site.url);
  if (desk.operator === undefined) {
    const chosen = { trip: without(trip, "operator"), told, side: "operator" } as const;
    keyboard.text(say.plain("rescue-choose-operator"), spotPress(chosen)).primary();
  }
  keyboard.row();
  const paidStranger = told.channel === undefined || STRANGERS.has(told.channel);
  const others: readonly [isOffered: boolean, label: string, data: string][] = [
    [
      steps.includes("send-complaint"),
      say.plain("rescue-complain"),
      spotPress({ trip, told, side: "complaint" }),
    ],
    [
      steps.includes("ombudsman"),
      say.plain("rescue-about-ombudsman"),
      spotPress({ trip, told, side: "ombudsman" }),
    ],
    [paidStranger && !isBill, say.plain("rescue-maybe-scam"), placePress("check", trip)],
    [desk.operator !== undefined && !isBill, say.plain("rescue-arrived"), placePress("reminders", trip)],
  ];
  const offered = others.filter(([isOffered]) => isOffered);
  const buttons = offered.map(([, label, data]) => InlineKeyboard.text(label, data));
  addInPairs(keyboard, [...buttons, ...wayToCard(ctx, trip)]);
  if (told.problem === "bill-open")
    keyboard.text(say.plain("rescue-other-problem"), spotPress({ trip, told: {}, side: "problems" }));
  else keyboard.text(say.plain("button-back"), spotPress({ trip, told: mishapStepBack(told) }));
  return withFooter(ctx, keyboard, RESCUE, packSpot(spot));
}

/** Paid to somebody who is not the operator: it may not even have been a top-up. */
const STRANGERS: ReadonlySet<string> = new Set(["reseller", "wallet", "unknown"]);

/** The number to call; where none is known, what shows the balance. */
function codeFor({ advice, operator, say }: Desk, steps: readonly RescueStep[]): Copy[] {
  if (operator === undefined) return [];
  const [check] = steps.includes("check-balance") ? advice.balance : [];
  const codes = [
    ...advice.contacts.flatMap((contact) => codesOfContact(say, contact)),
    ...(check?.steps ?? []).flatMap((step) => codesOf(say, step)),
  ];
  return codes.slice(0, 1);
}

/** The operator's own facts on a step; of most there are none. */
const DETAILS: Partial<Record<RescueStep, (desk: Desk) => string[]>> = {
  "redeem-another-way": otherWaysOf,
  "check-bill-reference": payeeOf,
  "check-bill-status": billStatusOf,
  "check-credit-or-bundle": (desk) => fixOf(desk, "no-new-data"),
  "check-identified": (desk) => fixOf(desk, "cannot-top-up-yet"),
};

/** What to say to the operator's people, in English: by telephone where a number is known. */
function askingOf(desk: Desk, problem: RescueProblem): string {
  const { say } = desk;
  const words = say.plain(`rescue-words-${problem}`);
  if (desk.operator === undefined) return say("rescue-ask-whoever", { words });
  return phonesOf(desk).length > 0
    ? say("rescue-ask-phone", { words })
    : say("rescue-ask-written", { words });
}

/** How to see whether it arrived; where no look-up is known, in the app, or by asking. */
function balanceOf({ advice, operator, say, today }: Desk): string {
  const [check] = operator === undefined ? [] : advice.balance;
  if (check !== undefined)
    return tellBalance(say, check) + tellDoubt(say, weakestOf(check.shows, check), today);
  const app = operator?.app?.value;
  return app === undefined ? say("rescue-step-check-balance") : say("rescue-balance-in-app", { app });
}

/** What the operator itself says is the matter then. */
function fixOf({ operator, say, today }: Desk, problem: Problem): string[] {
  return ifKnown(
    operator?.fixes[problem],
    (known) => say(`fix-${known.value}`) + tellDoubt(say, known, today),
  );
}

/** Other ways to use a code in hand. */
function otherWaysOf({ operator, say, today }: Desk): string[] {
  const voucher = operator?.ways.voucher;
  const ways = [...(voucher?.redeem ?? []), ...ifKnown(voucher?.lastResort, (way) => way)];
  const lines = ways.map((way) => tellRedeem(say, way.value, operator) + tellDoubt(say, way, today));
  return lines.length === 0 ? [say("rescue-no-other-way")] : lines.slice(0, 2);
}

/** Whom the bill is paid to, to hold against what one typed. */
function payeeOf({ operator, say, today }: Desk): string[] {
  const { account, payee } = operator?.bill ?? {};
  return [
    ...ifKnown(payee, ({ value }) => say("rescue-bill-payee", { payee: value })),
    ...ifKnown(
      account,
      (known) => say("rescue-bill-account", { account: known.value }) + tellDoubt(say, known, today),
    ),
  ];
}

/** Where one sees that a bill is paid, and what being late costs. */
function billStatusOf({ operator, say, today }: Desk): string[] {
  const { failedDebit, late, openAmount, page, paid, press } = operator?.bill ?? {};
  const path = (press?.value ?? []).map((each) => ` › ${each}`).join("");
  return [
    ...ifKnown(page, (known) => {
      const facts = { address: known.value, domain: domainOf(known.value), path };
      return say("rescue-bill-page", facts) + tellDoubt(say, known, today);
    }),
    ...ifKnown(paid?.value.word, (word) => say("rescue-bill-word", { word })),
    ...ifKnown(openAmount, ({ value }) => say("rescue-bill-open-amount", value)),
    ...ifKnown(failedDebit, () => say("rescue-bill-failed-debit")),
    ...(late === undefined
      ? []
      : ifKnown(late.value.later, (later) => {
          const facts = { free: late.value.free, money: tellMoney(say, later) };
          return say("rescue-bill-late", facts) + tellDoubt(say, late, today);
        })),
  ];
}
