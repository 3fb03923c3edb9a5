import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import type { Evidence } from "../../domain/fact.ts";
import { readTrip } from "../../domain/trip.ts";
import { bullets, listed, tellSources } from "../telling.ts";
import type { Context } from "../context.ts";
import { operatorOf } from "../knowledge.ts";
import { placePress } from "../callback-data.ts";
import type { Screen } from "../screen.ts";
import { addCheckFooter, checkPress } from "./footer.ts";

/** What to send, and the real addresses of the operator that the talk is about. `note` is said first. */
export function introScreen(ctx: Context, note?: "check-nothing"): Screen {
  const { say } = ctx;
  const operator = operatorOf(ctx, readTrip(ctx.record.trip));
  const real = ctx.knowledge.domains.official.filter(({ owner }) => owner === operator?.id);
  const domains = listed(
    say,
    real.map(({ domain }) => domain.value),
  );
  const text = [
    ...(note === undefined ? [] : [say(note)]),
    say("check"),
    ...(operator === undefined || domains === ""
      ? []
      : [say("check-real", { operator: operator.name, domains })]),
    say("check-never"),
  ].join("\n\n");
  const keyboard = new InlineKeyboard().text(say.plain("button-paid-already"), checkPress(ctx, "paid")).row();
  ctx.record.waiting = { room: "check", more: [] };
  return { text, keyboard: addCheckFooter(ctx, keyboard) };
}

/** Somebody speaks of a swindle, or of credit far below its price: what the tricks are, before anything is paid. */
export function scamScreen(ctx: Context): Screen {
  const { say } = ctx;
  const { fraud, phishing } = ctx.knowledge.authorities;
  const text = [
    say("scam"),
    [say("scam-pay-first"), say("scam-cheap-credit"), say("scam-fake-messages"), say("scam-codes")]
      .map((line) => `• ${line}`)
      .join("\n"),
    say("scam-then"),
    say("check-never"),
    sourceLines(ctx, [fraud.cheapCredit, phishing.fakeTopUpMessages]),
  ].join("\n\n");
  const keyboard = new InlineKeyboard().text(say.plain("button-paid-already"), checkPress(ctx, "paid")).row();
  return { text, keyboard: addCheckFooter(ctx, keyboard, "scam") };
}

/** They have paid, or given something away: whom to call, in order. */
export function paidScreen(ctx: Context): Screen {
  const { say } = ctx;
  const { cardStop, fraud, phishing } = ctx.knowledge.authorities;
  const numbers = { number: cardStop.number.value, abroad: cardStop.fromAbroad.value };
  const address = phishing.forwardTo.value;
  const steps = [
    say("paid-card-stop", numbers),
    say("paid-police"),
    say("paid-forward", { address }),
    say("paid-operator"),
  ];
  const text = [
    say("paid"),
    steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
    say("paid-second-time"),
    sourceLines(ctx, [cardStop.number, fraud.reportTo]),
  ].join("\n\n");
  const keyboard = new InlineKeyboard();
  for (const code of [numbers.number, numbers.abroad, address])
    keyboard.copyText(say.plain("copy", { text: code }), code).row();
  if (ctx.rooms.has("rescue"))
    keyboard.text(say.plain("button-not-arrived"), placePress("rescue", readTrip(ctx.record.trip))).row();
  return { text, keyboard: addCheckFooter(ctx, keyboard, "paid") };
}

function sourceLines(ctx: Context, facts: readonly Evidence[]): string {
  const pages = tellSources(ctx.say, facts, dayInBrussels(ctx.now));
  return [ctx.say("card-sources"), ...bullets(pages)].join("\n");
}
