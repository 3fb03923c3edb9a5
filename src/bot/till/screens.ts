import { InlineKeyboard } from "grammy";
import { dayInBrussels } from "../../domain/day.ts";
import type { Operator } from "../../domain/operator.ts";
import { HEARINGS, languagesAround, type Saying, SAYINGS } from "../../domain/phrases.ts";
import { amountsAtTheTill, type AtTheTill, type TillAmounts } from "../../domain/till.ts";
import type { Context } from "../context.ts";
import { addDoors, languageButton, type Screen } from "../screen.ts";
import { adviseOn } from "../knowledge.ts";
import { tellName } from "../telling-operator.ts";
import { tellUsualAmounts } from "../telling-terms.ts";
import { listed, tellMoney, tellTrust, tellTrustBehind } from "../telling.ts";
import { afterwards } from "./after.ts";
import { addBack, addChoices, addCopies, addWayOn, addWayOut } from "./keyboard.ts";
import { meaningOf, showPhrase } from "./phrase.ts";
import { packTill, type TillPlace, tillPress } from "./place.ts";

/** There is something to ask for. */
export type OpenTill = Extract<AtTheTill, { value: "sold" | "not-confirmed" }>;

/**
 * What to hold out to the cashier: operator, amount, one sentence, all big. Below it what is for the person alone: what
 * it means, and what to do with the ticket. Amount and region are there from the start, and a tap changes them.
 */
export function tillScreen(ctx: Context, operator: Operator, till: OpenTill, place: TillPlace): Screen {
  const { say } = ctx;
  const today = dayInBrussels(ctx.now);
  const { belgium } = ctx.knowledge.catalog;
  const { outlets, voucher: usual } = belgium.usual;
  const amounts = amountsAtTheTill(operator, belgium, today);
  const amount = place.amount ?? usualAmount(ctx, place, amounts);
  const shown = { ...place, amount };
  const { copies, lines } = showPhrase(ctx, "voucher", operator, shown);
  const keyboard = new InlineKeyboard();
  addChoices(ctx, keyboard, place, amount, amounts.euros);
  addCopies(keyboard, copies);
  keyboard.add(languageButton(ctx, "till", packTill(place))).row();
  const text = [
    say("till-big", { line: `${operator.name} ${amount} €` }),
    [
      ...lines,
      ...meaningLines(ctx, "voucher", operator, shown),
      ...(till.value === "sold" ? [] : [say("till-not-confirmed", { operator: operator.name })]),
    ].join("\n"),
    afterwards(ctx, place.trip, operator, today),
    folded([
      say("till-where", { shops: whereSold(ctx) }) + tellTrustBehind(say, outlets[0] ?? usual, today),
      ...(till.value === "sold"
        ? [`• ${say("till-sold", { operator: operator.name })}${tellTrustBehind(say, till.evidence, today)}`]
        : []),
      `• ${amountsLine(ctx, operator, amounts)}${tellTrustBehind(say, amounts.evidence, today)}`,
    ]),
  ].join("\n\n");
  return { text, keyboard: addWayOn(ctx, keyboard, shown) };
}

/** The amount that the card names, where a shop may have it. */
function usualAmount(ctx: Context, { trip }: TillPlace, { euros }: TillAmounts): number {
  const { amount, currency } = adviseOn(ctx, trip).advice.amount.money.value;
  const isWhole = currency === "EUR" && Number.isInteger(amount);
  return isWhole ? amount : (euros[0] ?? amount);
}

/** What else can be said, by a word or two, and what the cashier may answer; a tap shows it big. */
export function sayingsScreen(ctx: Context, place: TillPlace): Screen {
  const { say } = ctx;
  const keyboard = new InlineKeyboard();
  for (const [index, saying] of SAYINGS.filter((each) => each !== FIRST).entries()) {
    if (index > 0 && index % 3 === 0) keyboard.row();
    keyboard.text(say.plain(`saying-button-${saying}`), tillPress({ ...place, page: saying }));
  }
  const text = [say("till-more"), folded(hearings(ctx, place))].join("\n\n");
  return { text, keyboard: addBack(ctx, keyboard.row(), place) };
}

/** The first screen says it. */
const FIRST = "voucher" satisfies Saying;

export function sayingScreen(ctx: Context, operator: Operator, saying: Saying, place: TillPlace): Screen {
  const { copies, lines } = showPhrase(ctx, saying, operator, place);
  const keyboard = new InlineKeyboard();
  addCopies(keyboard, copies);
  keyboard
    .row()
    .text(ctx.say.plain("button-more-phrases"), tillPress({ ...place, page: "list" }))
    .row();
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
    keyboard: addWayOut(ctx, keyboard, place),
  };
}

function meaningLines(ctx: Context, saying: Saying, operator: Operator, place: TillPlace): string[] {
  const { say } = ctx;
  return [
    say("till-meaning", { meaning: meaningOf(ctx, saying, operator, place.amount) }),
    ...(saying === "direct" ? [say("till-number-by-hand")] : []),
  ];
}

function amountsLine({ knowledge, say }: Context, { name }: Operator, { named }: TillAmounts): string {
  if (named.length === 0) return tellUsualAmounts(say, knowledge.catalog.belgium.usualAmounts);
  const amounts = listed(
    say,
    named.map((each) => tellMoney(say, { amount: each, currency: "EUR" })),
  );
  return say("till-amounts", { operator: name, amounts });
}

/** The kinds of shops that sell vouchers, whoever's. */
function whereSold({ knowledge, say }: Context): string {
  const { outlets } = knowledge.catalog.belgium.usual;
  return listed(
    say,
    outlets.map(({ value }) => say.plain(`outlet-${value}`)),
  );
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
