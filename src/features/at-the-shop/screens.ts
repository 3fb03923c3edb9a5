import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { type Day, dayInBrussels } from "../../day.ts";
import type { Operator } from "../../catalog/operator.ts";
import { REGIONS, USUAL_REGION } from "../../catalog/phrases.ts";
import { amountsAtTheTill, type AtTheTill, type TillAmounts } from "./amounts.ts";
import type { Trip } from "../../guide/answers.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import { doorLabel, footer, languageButton, type Screen } from "../../bot/screen.ts";
import { adviseOn } from "../../bot/knowledge.ts";
import { placePress } from "../../bot/callback-data.ts";
import { bullets, listed, tellDoubt, tellMoney, tellTrust, tellTrustBehind } from "../../format/facts.ts";
import { tellContact, tellName, tellRedeem } from "../../format/operator.ts";
import { tellBalance, tellUsualAmounts } from "../../format/terms.ts";
import { folded, phraseFor } from "./phrase.ts";
import { packTill, type TillPlace, tillPress } from "./place.ts";

/** There is something to ask for. */
type OpenTill = Extract<AtTheTill, { value: "sold" | "not-confirmed" }>;

/**
 * What to show the cashier: operator, amount, one sentence, all big. Below it what is for the person alone: what it
 * means, and what to do with the ticket. Amount and region are there from the start, and a tap changes them.
 */
export function tillScreen(ctx: Context, operator: Operator, till: OpenTill, place: TillPlace): Screen {
  const { say } = ctx;
  const { name } = operator;
  const today = dayInBrussels(ctx.now);
  const amounts = amountsAtTheTill(operator, ctx.knowledge.catalog.belgium);
  const amount = place.amount ?? usualAmount(ctx, place.trip, amounts);
  const shown = { ...place, amount };
  const { copies, lines, meaning } = phraseFor(ctx, "voucher", operator, shown);
  const unsure = till.value === "sold" ? [] : [say("till-not-confirmed", { operator: name })];
  const otherAmounts = amounts.euros.filter((each) => each !== amount);
  const more = InlineKeyboard.text(say.plain("button-more-phrases"), tillPress({ ...shown, page: "list" }));
  return {
    text: [
      say("till-big", { line: `${name} ${amount} €` }),
      [...lines, meaning, ...unsure].join("\n"),
      afterwards(ctx, place.trip, operator, today),
      folded(whereSold(ctx, operator, till, amounts, today)),
    ].join("\n\n"),
    keyboard: rowsOf(
      otherAmounts.map((each) =>
        InlineKeyboard.text(euros(ctx, each), tillPress({ ...place, amount: each })),
      ),
      regionButtons(ctx, place).filter((_, index) => REGIONS[index] !== (place.region ?? USUAL_REGION)),
      [...copies, languageButton(ctx, "till", packTill(place))],
      [...wayToCard(ctx, place.trip), more],
    ),
  };
}

/** No shop can help: that is said, and the card knows what does. */
export function noTillScreen(
  ctx: Context,
  operator: Operator,
  till: Exclude<AtTheTill, OpenTill>,
  place: TillPlace,
): Screen {
  const line = ctx.say(`till-${till.value}`, { operator: tellName(ctx.say, operator) });
  const trust = till.value === "not-sold" ? tellTrust(ctx.say, till.evidence, dayInBrussels(ctx.now)) : "";
  return {
    text: [line, trust].join("\n").trim(),
    keyboard: rowsOf(
      till.value === "nobody"
        ? [InlineKeyboard.text(doorLabel(ctx, "finder"), placePress("finder", place.trip))]
        : [],
      wayToCard(ctx, place.trip),
      ...footer(ctx, "till", packTill(place)).inline_keyboard,
    ),
  };
}

/** Where the shop is: asked of those who send their location, which is not looked at. */
export function regionsScreen(ctx: Context, place: TillPlace): Screen {
  const buttons = regionButtons(ctx, { ...place, page: undefined });
  return {
    text: ctx.say("till-regions"),
    keyboard: rowsOf(
      buttons.slice(0, 2),
      buttons.slice(2),
      ...footer(ctx, "till", packTill({ ...place, page: "regions" })).inline_keyboard,
    ),
  };
}

function regionButtons({ say }: Context, place: TillPlace): InlineKeyboardButton[] {
  return REGIONS.map((region) =>
    InlineKeyboard.text(say.plain(`region-button-${region}`), tillPress({ ...place, region })),
  );
}

function rowsOf(...rows: InlineKeyboardButton[][]): InlineKeyboard {
  return new InlineKeyboard(rows.filter((row) => row.length > 0));
}

/** The amount that the card names, where a shop may have it. */
function usualAmount(ctx: Context, trip: Trip, { euros: [first] }: TillAmounts): number {
  const { amount, currency } = adviseOn(ctx, trip).advice.amount.money.value;
  return currency === "EUR" && Number.isInteger(amount) ? amount : (first ?? amount);
}

/** What to do with the ticket: the code becomes credit, one looks whether it did, and somebody helps if not. */
function afterwards(ctx: Context, trip: Trip, operator: Operator, today: Day): string {
  const { say } = ctx;
  const { advice } = adviseOn(ctx, trip);
  const { lastResort, redeem = [] } = operator.ways.voucher ?? {};
  const ways = [...redeem.slice(0, WAYS), ...(lastResort ? [lastResort] : [])];
  const isTyped = ways.some(({ value: { by } }) => by === "sms" || by === "dial");
  const [check] = advice.balance;
  const phone = advice.contacts.find(({ kind }) => kind === "phone");
  const lines = [
    say("till-then-ticket"),
    ...(isTyped && !advice.situation.isPhone ? [say("step-move-sim-to-phone")] : []),
    ...ways.map((way) => tellRedeem(say, way.value, operator) + tellDoubt(say, way, today)),
    ...(check === undefined ? [] : [tellBalance(say, check)]),
    phone === undefined
      ? say("till-then-back")
      : say.plain("till-then-stuck", { how: tellContact(say, phone, operator) }),
  ];
  return [say("till-then"), ...bullets(lines)].join("\n");
}

const WAYS = 2;

/** The kinds of shops, and what is known of this operator there. */
function whereSold(
  ctx: Context,
  { name }: Operator,
  till: OpenTill,
  { evidence, named }: TillAmounts,
  today: Day,
): string[] {
  const { say } = ctx;
  const { usual, usualAmounts } = ctx.knowledge.catalog.belgium;
  const outlets = usual.outlets.map(({ value }) => say.plain(`outlet-${value}`));
  const amounts = named.map((each) => euros(ctx, each));
  const known =
    named.length === 0
      ? tellUsualAmounts(say, usualAmounts)
      : say("till-amounts", { operator: name, amounts: listed(say, amounts) });
  const sold =
    till.value === "sold"
      ? [say("till-sold", { operator: name }) + tellTrustBehind(say, till.evidence, today)]
      : [];
  const where = say("till-where", { shops: listed(say, outlets) });
  return [
    where + tellTrustBehind(say, usual.outlets[0] ?? usual.voucher, today),
    ...bullets([...sold, known + tellTrustBehind(say, evidence, today)]),
  ];
}

function euros({ say }: Context, amount: number): string {
  return tellMoney(say, { amount, currency: "EUR" });
}
