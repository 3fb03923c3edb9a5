import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import type { Operator } from "../../domain/operator.ts";
import { HEARINGS, languagesAround, type Saying, SAYINGS } from "../../domain/phrases.ts";
import { amountsAtTheTill, type AtTheTill, type TillAmounts } from "../../domain/till.ts";
import type { Context } from "../context.ts";
import { addDoors } from "../doors.ts";
import type { Screen } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { tellUsualAmounts } from "../telling-terms.ts";
import { listed, tellMoney, tellTrust } from "../telling.ts";
import { addBack, addChoices, addCopyRow } from "./keyboard.ts";
import { isRead, meaningOf, showPhrase } from "./phrase.ts";
import { type TillPlace, tillPress } from "./place.ts";

/** There is something to ask for. */
export type OpenTill = Extract<AtTheTill, { value: "sold" | "not-confirmed" }>;

/** What to hold out to the cashier: operator, amount, one sentence, all big. Below it what is for the person alone. */
export function tillScreen(ctx: Context, operator: Operator, till: OpenTill, place: TillPlace): Screen {
  const { say } = ctx;
  const { amount } = place;
  const saying = amount === undefined ? "sell-top-ups" : "voucher";
  const { copies, lines } = showPhrase(ctx, saying, operator, place);
  const today = dayInBrussels(ctx.now);
  const amounts = amountsAtTheTill(operator, ctx.knowledge.catalog.belgium, today);
  const keyboard = new InlineKeyboard();
  addCopyRow(keyboard, copies);
  addChoices(ctx, keyboard, place, amounts.euros);
  keyboard.text(say.plain("button-more-phrases"), tillPress({ ...place, page: "list" }));
  const big = [operator.name, ...(amount === undefined ? [] : [`${amount} €`])];
  const isSold = till.value === "sold";
  const text = [
    big.map((line) => say("till-big", { line })).join("\n"),
    ...lines,
    [
      ...meaningLines(ctx, saying, operator, place),
      ...(isSold ? [] : [say("till-not-confirmed", { operator: operator.name })]),
      ...(amount === undefined ? [say("till-which-amount")] : []),
      ...(place.regions.length === 0 ? [say("till-which-region")] : []),
    ].join("\n"),
    folded([
      ...hearings(ctx, place),
      "",
      ...(isSold
        ? [listed([say("till-sold", { operator: operator.name }), tellTrust(say, till.evidence, today)])]
        : []),
      listed([amountsLine(ctx, operator, amounts), tellTrust(say, amounts.evidence, today)]),
    ]),
  ].join("\n\n");
  return { text, keyboard: addBack(ctx, keyboard, place) };
}

/** What else can be said, by what it means; a tap shows it big. */
export function sayingsScreen(ctx: Context, operator: Operator, place: TillPlace): Screen {
  const keyboard = new InlineKeyboard();
  for (const saying of SAYINGS.filter((each) => !FIRST.has(each)))
    keyboard
      .text(meaningOf(ctx, saying, operator, place.amount), tillPress({ ...place, page: saying }))
      .row();
  return { text: ctx.say("till-more"), keyboard: addBack(ctx, keyboard, place) };
}

/** The first screen says them. */
const FIRST: ReadonlySet<Saying> = new Set(["sell-top-ups", "voucher"]);

export function sayingScreen(ctx: Context, operator: Operator, saying: Saying, place: TillPlace): Screen {
  const { copies, lines } = showPhrase(ctx, saying, operator, place);
  const keyboard = new InlineKeyboard();
  addCopyRow(keyboard, copies);
  keyboard.text(ctx.say.plain("button-more-phrases"), tillPress({ ...place, page: "list" })).row();
  const text = [...lines, meaningLines(ctx, saying, operator, place).join("\n")].join("\n\n");
  return { text, keyboard: addBack(ctx, keyboard, place) };
}

/** No shop can help: that is said, and the card knows what does. */
export function noTillScreen(
  ctx: Context,
  operator: Operator,
  till: Exclude<AtTheTill, OpenTill>,
  place: TillPlace,
): Screen {
  const line = ctx.say(`till-${till.value}`, { operator: tellName(ctx.say, operator) });
  const keyboard = new InlineKeyboard();
  if (till.value === "nobody") addDoors(ctx, keyboard, place.trip, ["finder"]);
  const trust = till.value === "not-sold" ? tellTrust(ctx.say, till.evidence, dayInBrussels(ctx.now)) : "";
  return {
    text: [line, trust].join("\n").trim(),
    keyboard: addBack(ctx, keyboard, place),
  };
}

function meaningLines(ctx: Context, saying: Saying, operator: Operator, place: TillPlace): string[] {
  const { say } = ctx;
  return [
    say("till-meaning", { meaning: meaningOf(ctx, saying, operator, place.amount) }),
    ...(saying === "direct" ? [say("till-number-by-hand")] : []),
    ...(isRead(ctx, languagesAround(place.regions)) ? [] : [say("till-not-read")]),
  ];
}

function amountsLine({ knowledge, say }: Context, { name }: Operator, { euros, said }: TillAmounts): string {
  if (said === "of-prepaid-cards") return tellUsualAmounts(say, knowledge.catalog.belgium.usualAmounts);
  const amounts = listed(euros.map((each) => tellMoney(say, { amount: each, currency: "EUR" })));
  return say("till-amounts", { operator: name, amounts });
}

function hearings({ knowledge, say }: Context, { regions }: TillPlace): string[] {
  const lines = HEARINGS.map((hearing) => {
    const heard = languagesAround(regions).map((language) => knowledge.phrases[language].hear[hearing]);
    return say("till-heard", { meaning: say.plain(`hearing-${hearing}`), phrases: heard.join(" / ") });
  });
  return [say("till-hearings"), ...lines];
}

function folded(lines: readonly string[]): string {
  return `<blockquote expandable>${lines.join("\n")}</blockquote>`;
}
