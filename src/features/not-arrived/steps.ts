import { InlineKeyboard } from "grammy";
import { featurePress, packIncident } from "../../bot/callback-data.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { type Support, supportFor, phonesOf, siteButton, formatHelp } from "../../bot/support.ts";
import { voicePress } from "../../bot/voice-data.ts";
import { headOf, packState, paysBill, NAME, type State, statePress } from "./questions.ts";
import {
  button,
  footer,
  inPairs,
  keyboardOf,
  type Label,
  languageButton,
  type Screen,
} from "../../bot/screen.ts";
import { codesOf, codesOfContact, type Copy, formatRedeem } from "../../format/operator.ts";
import { formatBalance } from "../../format/terms.ts";
import { bullets, domainOf, ifKnown, formatDoubt, formatMoney, formatPeriod } from "../../format/facts.ts";
import { weakestOf } from "../../catalog/fact.ts";
import { without } from "../../guide/questions.ts";
import { type Incident, incidentStepBack, rescue, type RescueStep, type Stage } from "./plans.ts";
import { type RescueProblem } from "../../catalog/incident.ts";
import type { Problem } from "../../catalog/note.ts";
import type { Outcome } from "../../catalog/voice.ts";

/** Whom to call, then what to do now, after a short wait, and if that did not help. */
export function stepsScreen(ctx: Context, state: State, incident: Incident): Screen {
  const support = supportFor(ctx, state.answers);
  const { t } = ctx;
  const plan = planFor(support, incident);
  const head = [headOf(ctx, state), ...formatHelp(support)];
  const stages = plan.flatMap(({ stage, steps }) => [
    stageTitle(support, incident, stage),
    ...bullets(steps.map((step) => formatStep(support, incident, step))),
  ]);
  const steps = plan.flatMap((each) => each.steps);
  return {
    text: [...head, "", ...stages, t("rescue-never")].join("\n"),
    keyboard: keyboardFor(ctx, state, support, steps),
  };
}

/** No phone number is typed to top up a travel eSIM. */
function planFor({ operator }: Support, incident: Incident) {
  const plan = rescue(incident);
  if (operator?.kind !== "travel-esim") return plan;
  return plan.map(({ stage, steps }) => ({
    stage,
    steps: steps.filter((step) => step !== "check-number-on-receipt"),
  }));
}

/** A transfer takes days, everything else minutes. */
function stageTitle({ operator, t }: Support, { problem }: Incident, stage: Stage): string {
  if (stage !== "soon" || problem !== "bill-open") return t(`rescue-stage-${stage}`);
  const { paid, transferTakes } = operator?.bill ?? {};
  const period = transferTakes?.value ?? paid?.value.within;
  return period === undefined
    ? t("rescue-stage-days")
    : t("rescue-stage-period", { period: formatPeriod(t, period) });
}

function formatStep(support: Support, { problem }: Incident, step: RescueStep): string {
  const { t } = support;
  if (step === "ask-operator") return askingOf(support, problem);
  if (step === "check-balance") return balanceOf(support);
  return [t(`rescue-step-${step}`), ...(DETAILS[step]?.(support) ?? [])].join("\n→ ");
}

/** The number, the operator's site, the letter, who else can help, and the way out: at most five rows. */
function keyboardFor(
  ctx: Context,
  state: State,
  support: Support,
  steps: readonly RescueStep[],
): InlineKeyboard {
  const { answers, given } = state;
  const isBill = paysBill(ctx, answers);
  const isNobodys = support.operator === undefined;
  const isStranger = given.channel === undefined || STRANGERS.has(given.channel);
  const chosen = { answers: without(answers, "operator"), given, side: "operator" } as const;
  const hasFailed = support.advice.outcome === "top-up" && FAILURES.has(given.problem ?? "unknown");
  const tell = (label: Label, outcome: Outcome) =>
    button(ctx, label, voicePress(answers, { outcome, incident: packIncident(given) }));
  const to = (label: Label, side: "complaint" | "ombudsman") =>
    button(ctx, label, statePress({ answers, given, side }));
  const back =
    given.problem === "bill-open"
      ? button(ctx, "rescue-other-problem", statePress({ answers, given: {}, side: "problems" }))
      : button(ctx, "button-back", statePress({ answers, given: incidentStepBack(given) }));
  return keyboardOf(
    [
      ...codeFor(support, steps).map(({ label, payload }) => InlineKeyboard.copyText(label, payload)),
      siteButton(support),
      isNobodys && button(ctx, "rescue-choose-operator", statePress(chosen), "primary"),
    ],
    ...inPairs([
      steps.includes("send-complaint") && to("rescue-complain", "complaint"),
      steps.includes("ombudsman") && to("rescue-about-ombudsman", "ombudsman"),
      isStranger && !isBill && button(ctx, "rescue-maybe-scam", featurePress("link-check", answers)),
      !isNobodys && !isBill && tell("rescue-arrived", "worked"),
      hasFailed && tell("what-worked-say", "failed"),
      ...(hasFailed ? [] : wayToCard(ctx, answers)),
    ]),
    // The last row has the way to the card where there would be a row too many.
    hasFailed
      ? [back, ...wayToCard(ctx, answers, true), languageButton(ctx, NAME, packState(state))]
      : [back, ...footer(ctx, NAME, packState(state))],
  );
}

/** With the others the money came or went astray, so no way failed. */
const FAILURES: ReadonlySet<string> = new Set(["not-arrived", "failed", "code-refused", "unknown"]);

/** They did not pay the operator: it may not even have been a top-up. */
const STRANGERS: ReadonlySet<string> = new Set(["reseller", "wallet", "unknown"]);

/** The number to call; if none is known, the code that shows the balance. */
function codeFor({ advice, operator, t }: Support, steps: readonly RescueStep[]): Copy[] {
  if (operator === undefined) return [];
  const [check] = steps.includes("check-balance") ? advice.balance : [];
  const codes = [
    ...advice.contacts.flatMap((contact) => codesOfContact(t, contact)),
    ...(check?.steps ?? []).flatMap((step) => codesOf(t, step)),
  ];
  return codes.slice(0, 1);
}

/** The operator's own facts about a step; most steps have none. */
const DETAILS: Partial<Record<RescueStep, (support: Support) => string[]>> = {
  "redeem-another-way": otherWaysOf,
  "check-bill-reference": payeeOf,
  "check-bill-status": billStatusOf,
  "check-credit-or-bundle": (support) => fixOf(support, "no-new-data"),
  "check-identified": (support) => fixOf(support, "cannot-top-up-yet"),
};

/** What to say to the operator, in English: by phone if a number is known. */
function askingOf(support: Support, problem: RescueProblem): string {
  const { t } = support;
  const words = t.plain(`rescue-words-${problem}`);
  if (support.operator === undefined) return t("rescue-ask-whoever", { words });
  return phonesOf(support).length > 0 ? t("rescue-ask-phone", { words }) : t("rescue-ask-written", { words });
}

/** How to see whether it arrived; if no way to check is known, in the app or by asking. */
function balanceOf({ advice, operator, t, today }: Support): string {
  const [check] = operator === undefined ? [] : advice.balance;
  if (check !== undefined)
    return formatBalance(t, check) + formatDoubt(t, weakestOf(check.shows, check), today);
  const app = operator?.app?.value;
  return app === undefined ? t("rescue-step-check-balance") : t("rescue-balance-in-app", { app });
}

/** What the operator itself says is wrong in that case. */
function fixOf({ operator, t, today }: Support, problem: Problem): string[] {
  return ifKnown(operator?.fixes[problem], (known) => t(`fix-${known.value}`) + formatDoubt(t, known, today));
}

/** Other ways to use the code. */
function otherWaysOf({ operator, t, today }: Support): string[] {
  const voucher = operator?.ways.voucher;
  const ways = [...(voucher?.redeem ?? []), ...ifKnown(voucher?.lastResort, (way) => way)];
  const lines = ways.map((way) => formatRedeem(t, way.value, operator) + formatDoubt(t, way, today));
  return lines.length === 0 ? [t("rescue-no-other-way")] : lines.slice(0, 2);
}

/** Whom the bill is paid to, to compare with what they typed. */
function payeeOf({ operator, t, today }: Support): string[] {
  const { account, payee } = operator?.bill ?? {};
  return [
    ...ifKnown(payee, ({ value }) => t("rescue-bill-payee", { payee: value })),
    ...ifKnown(
      account,
      (known) => t("rescue-bill-account", { account: known.value }) + formatDoubt(t, known, today),
    ),
  ];
}

/** Where to see that a bill is paid, and what paying late costs. */
function billStatusOf({ operator, t, today }: Support): string[] {
  const { failedDebit, late, openAmount, page, paid, press } = operator?.bill ?? {};
  const path = (press?.value ?? []).map((each) => ` › ${each}`).join("");
  return [
    ...ifKnown(page, (known) => {
      const facts = { address: known.value, domain: domainOf(known.value), path };
      return t("rescue-bill-page", facts) + formatDoubt(t, known, today);
    }),
    ...ifKnown(paid?.value.word, (word) => t("rescue-bill-word", { word })),
    ...ifKnown(openAmount, ({ value }) => t("rescue-bill-open-amount", value)),
    ...ifKnown(failedDebit, () => t("rescue-bill-failed-debit")),
    ...(late === undefined
      ? []
      : ifKnown(late.value.later, (later) => {
          const facts = { free: late.value.free, money: formatMoney(t, later) };
          return t("rescue-bill-late", facts) + formatDoubt(t, late, today);
        })),
  ];
}
