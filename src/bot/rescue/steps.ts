import { InlineKeyboard } from "grammy";
import { without } from "../../domain/guide.ts";
import { mishapStepBack } from "../../domain/mishap-told.ts";
import { type Mishap, rescue, type RescueStep, type Stage } from "../../domain/rescue.ts";
import { wayToCard } from "../card/way.ts";
import type { Context } from "../context.ts";
import { type Desk, deskFor, siteButton, tellHelp } from "../desk.ts";
import { addInPairs, type Screen } from "../screen.ts";
import { placePress } from "../callback-data.ts";
import { bullets, tellPeriod } from "../telling.ts";
import { codesOf, codesOfContact, type Copy } from "../telling-operator.ts";
import { askingOf, balanceOf, detailsOf } from "./details.ts";
import { headOf, paysBill, withFooter } from "./questions.ts";
import { type Spot, spotPress } from "./spot.ts";

/** Whom to call, then what to do now, after a short wait, and when that did not help. */
export function stepsScreen(ctx: Context, spot: Spot, mishap: Mishap): Screen {
  const desk = deskFor(ctx, spot.trip);
  const { say } = ctx;
  const plan = rescue(mishap);
  const stages = plan.map(({ stage, steps }) =>
    [stageTitle(desk, mishap, stage), ...bullets(steps.map((step) => tellStep(desk, mishap, step)))].join(
      "\n",
    ),
  );
  const text = [
    [headOf(ctx, spot), ...tellHelp(desk)].join("\n"),
    [...stages, say("rescue-never")].join("\n"),
  ].join("\n\n");
  const steps = plan.flatMap((each) => each.steps);
  return { text, keyboard: keyboardFor(ctx, spot, desk, steps) };
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
  return [say(`rescue-step-${step}`), ...detailsOf(desk, step)].join("\n→ ");
}

/** The number and the operator's site, the letter and who else can help, and the way out: five rows at most. */
function keyboardFor(ctx: Context, spot: Spot, desk: Desk, steps: readonly RescueStep[]): InlineKeyboard {
  const { say } = ctx;
  const { trip, told } = spot;
  const isBill = paysBill(ctx, trip);
  const keyboard = new InlineKeyboard();
  const code = codeFor(desk, steps);
  if (code !== undefined) keyboard.copyText(code.label, code.payload);
  const site = siteButton(desk);
  if (site !== undefined) keyboard.url(site.label, site.url);
  if (desk.operator === undefined) {
    const chosen = { trip: without(trip, "operator"), told, side: "operator" } as const;
    keyboard.text(say.plain("rescue-choose-operator"), spotPress(chosen)).primary();
  }
  keyboard.row();
  const paidStranger = told.channel === undefined || STRANGERS.has(told.channel);
  const others = [
    ...(steps.includes("send-complaint")
      ? [InlineKeyboard.text(say.plain("rescue-complain"), spotPress({ trip, told, side: "complaint" }))]
      : []),
    ...(steps.includes("ombudsman")
      ? [
          InlineKeyboard.text(
            say.plain("rescue-about-ombudsman"),
            spotPress({ trip, told, side: "ombudsman" }),
          ),
        ]
      : []),
    ...(paidStranger && !isBill
      ? [InlineKeyboard.text(say.plain("rescue-maybe-scam"), placePress("check", trip))]
      : []),
    ...(desk.operator !== undefined && !isBill
      ? [InlineKeyboard.text(say.plain("rescue-arrived"), placePress("reminders", trip))]
      : []),
    ...wayToCard(ctx, trip),
  ];
  addInPairs(keyboard, others);
  if (told.problem === "bill-open")
    keyboard.text(say.plain("rescue-other-problem"), spotPress({ trip, told: {}, side: "problems" }));
  else keyboard.text(say.plain("button-back"), spotPress({ trip, told: mishapStepBack(told) }));
  return withFooter(ctx, keyboard, spot);
}

/** Paid to somebody who is not the operator: it may not even have been a top-up. */
const STRANGERS: ReadonlySet<string> = new Set(["reseller", "wallet", "unknown"]);

/** The number to call; where none is known, what shows the balance. */
function codeFor({ advice, operator, say }: Desk, steps: readonly RescueStep[]): Copy | undefined {
  if (operator === undefined) return undefined;
  const [check] = steps.includes("check-balance") ? advice.balance : [];
  const codes = [
    ...advice.contacts.flatMap((contact) => codesOfContact(say, contact)),
    ...(check?.steps ?? []).flatMap((step) => codesOf(say, step)),
  ];
  return codes[0];
}
