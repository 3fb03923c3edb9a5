import { InlineKeyboard } from "grammy";
import { without } from "../../domain/guide.ts";
import { mishapStepBack } from "../../domain/mishap-told.ts";
import { type Mishap, rescue, type RescueStep } from "../../domain/rescue.ts";
import { addCopies } from "../card/keyboard.ts";
import type { Context } from "../context.ts";
import { type Desk, deskFor, siteButton } from "../desk.ts";
import { placePress } from "../place.ts";
import type { Screen } from "../screen.ts";
import { type Copy, codesOf, codesOfContact } from "../telling-steps.ts";
import { CHECKS, CONTACTS, detailsOf, problemsOf } from "./details.ts";
import { headOf, withWayOut } from "./questions.ts";
import { type Spot, spotPress } from "./spot.ts";

/** What to do, in order, with what is known of the operator where a step is about it. */
export function stepsScreen(ctx: Context, spot: Spot, mishap: Mishap): Screen {
  const desk = deskFor(ctx, spot.trip);
  const { say } = ctx;
  const steps = rescue(mishap);
  const lines = steps
    .filter((step) => step !== "do-not-pay-again")
    .map((step, index) =>
      [`${index + 1}. ${say(`rescue-step-${step}`)}`, ...arrows(detailsOf(desk, step))].join("\n"),
    );
  const parts = [
    headOf(ctx, spot),
    lines.join("\n"),
    say("rescue-never"),
    ...problemsOf(desk, mishap.problem),
  ];
  return { text: parts.join("\n\n"), keyboard: keyboardFor(ctx, spot, desk, steps) };
}

const CODES = 5;

function arrows(lines: readonly string[]): string[] {
  return lines.map((line) => `→ ${line}`);
}

function keyboardFor(ctx: Context, spot: Spot, desk: Desk, steps: readonly RescueStep[]): InlineKeyboard {
  const { say } = ctx;
  const { trip, told } = spot;
  const keyboard = new InlineKeyboard();
  addCopies(keyboard, codesFor(desk, steps), CODES);
  const site = siteButton(desk);
  if (site !== undefined) keyboard.url(site.label, site.url).row();
  if (desk.operator === undefined) {
    const chosen = { trip: without(trip, "operator"), told, side: "operator" } as const;
    keyboard.text(say.plain("rescue-choose-operator"), spotPress(chosen)).primary().row();
  }
  if (steps.includes("ask-operator") || steps.includes("send-complaint"))
    keyboard.text(say.plain("rescue-complain"), spotPress({ trip, told, side: "complaint" })).row();
  if (steps.includes("ombudsman"))
    keyboard.text(say.plain("rescue-about-ombudsman"), spotPress({ trip, told, side: "ombudsman" })).row();
  if (ctx.rooms.has("check") && (told.channel === undefined || STRANGERS.has(told.channel)))
    keyboard.text(say.plain("rescue-maybe-scam"), placePress("check", trip)).row();
  if (ctx.rooms.has("reminders") && desk.operator !== undefined)
    keyboard.text(say.plain("button-arrived"), placePress("reminders", trip)).row();
  keyboard.text(say.plain("button-back"), spotPress({ trip, told: mishapStepBack(told) }));
  return withWayOut(ctx, keyboard, spot);
}

/** Paid to somebody who is not the operator: it may not even have been a top-up. */
const STRANGERS: ReadonlySet<string> = new Set(["reseller", "wallet", "unknown"]);

function codesFor({ advice, operator, say }: Desk, steps: readonly RescueStep[]): Copy[] {
  if (operator === undefined) return [];
  const checks = steps.includes("check-balance") ? advice.balance.slice(0, CHECKS) : [];
  const contacts = steps.includes("ask-operator") ? advice.contacts.slice(0, CONTACTS) : [];
  return [
    ...checks.flatMap((check) => check.steps).flatMap((step) => codesOf(say, step)),
    ...contacts.flatMap((contact) => codesOfContact(say, contact)),
  ];
}
