import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../day.ts";
import type { Evidence } from "../../catalog/fact.ts";
import type { Operator } from "../../catalog/operator.ts";
import { readTrip } from "../../guide/answers.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { operatorOf } from "../../bot/knowledge.ts";
import { packPlace, placePress } from "../../bot/callback-data.ts";
import { footer, type Screen } from "../../bot/screen.ts";
import { bullets, tellSources, listed } from "../../format/facts.ts";

/** The screens of the room, by the first letter in a button: none is given to another. */
const PAGES = ["scam", "paid", "verdict"] as const;
type CheckPage = (typeof PAGES)[number];

export function readPage([letter]: readonly string[]): CheckPage | undefined {
  return PAGES.find((page) => page.charAt(0) === letter);
}

/** What to send, and the real addresses of the operator that the talk is about. `note` is said first. */
export function introScreen(ctx: Context, note?: "check-nothing"): Screen {
  const { say } = ctx;
  const text = [
    ...(note === undefined ? [] : [say(note)]),
    say("check"),
    ...realLine(ctx, operatorOf(ctx, readTrip(ctx.record.trip))),
    say("check-never"),
  ].join("\n\n");
  ctx.record.waiting = { room: "check", more: [] };
  return { text, keyboard: addFooter(ctx, addPaid(ctx, new InlineKeyboard())) };
}

/** Somebody speaks of a swindle, or of credit far below its price: what the tricks are, before anything is paid. */
export function scamScreen(ctx: Context): Screen {
  const { say } = ctx;
  const { fraud, phishing } = ctx.knowledge.authorities;
  const tricks = [
    say("scam-pay-first"),
    say("scam-cheap-credit"),
    say("scam-fake-messages"),
    say("scam-codes"),
  ];
  const text = [
    say("scam"),
    bullets(tricks).join("\n"),
    say("scam-then"),
    say("check-never"),
    sourceLines(ctx, [fraud.cheapCredit, phishing.fakeTopUpMessages]),
  ].join("\n\n");
  return { text, keyboard: addFooter(ctx, addPaid(ctx, new InlineKeyboard()), "scam") };
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
  keyboard.text(say.plain("button-not-arrived"), placePress("rescue", readTrip(ctx.record.trip))).row();
  return { text, keyboard: addFooter(ctx, keyboard, "paid") };
}

/** The real addresses of an operator. */
export function realLine({ say }: Context, operator: Operator | undefined): string[] {
  const domains = operator?.domains.map(({ value }) => value) ?? [];
  if (operator === undefined || domains.length === 0) return [];
  return [say("check-real", { operator: operator.name, domains: listed(say, domains) })];
}

export function addPaid(ctx: Context, keyboard: InlineKeyboard): InlineKeyboard {
  const press = placePress("check", readTrip(ctx.record.trip), "p");
  return keyboard.text(ctx.say.plain("button-paid-already"), press).row();
}

/** To the card where there is one, home, and the same in the other language. */
export function addFooter(ctx: Context, keyboard: InlineKeyboard, page?: CheckPage): InlineKeyboard {
  const trip = readTrip(ctx.record.trip);
  const detail = packPlace(trip, ...(page === undefined ? [] : [page.charAt(0)]));
  keyboard.add(...wayToCard(ctx, trip)).row();
  return keyboard.add(...footer(ctx, "check", detail).inline_keyboard.flat());
}

function sourceLines(ctx: Context, facts: readonly Evidence[]): string {
  const pages = tellSources(ctx.say, facts, dayInBrussels(ctx.now));
  return [ctx.say("card-sources"), ...bullets(pages)].join("\n");
}
