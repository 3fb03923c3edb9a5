import { InlineKeyboard } from "grammy";
import { type Day, dayInBrussels } from "../../day.ts";
import type { Operator } from "../../catalog/operator.ts";
import { REGIONS, USUAL_REGION } from "../../catalog/phrases.ts";
import { amountsAtTheShop, type AtTheShop, type ShopAmounts } from "./amounts.ts";
import type { Answers } from "../../guide/answers.ts";
import { wayToCard } from "../../bot/card-button.ts";
import type { Context } from "../../bot/context.ts";
import {
  button,
  featureRows,
  footer,
  inRows,
  keyboardOf,
  languageButton,
  type Screen,
} from "../../bot/screen.ts";
import { adviseOn } from "../../bot/knowledge.ts";
import {
  bullets,
  listed,
  formatDoubt,
  formatMoney,
  formatTrust,
  formatTrustBehind,
} from "../../format/facts.ts";
import { formatContact, formatName, formatRedeem } from "../../format/operator.ts";
import { formatBalance, formatUsualAmounts } from "../../format/terms.ts";
import { folded, phraseFor } from "./phrase.ts";
import { packShop, type ShopData, shopPress } from "./place.ts";

/** There is something to ask for. */
type OpenShop = Extract<AtTheShop, { value: "sold" | "not-confirmed" }>;

/**
 * What to show the cashier, in big letters: operator, amount, one sentence. Below it, for the person: what it means,
 * and what to do with the ticket. Amount and region are preset, and a tap changes them.
 */
export function shopScreen(ctx: Context, operator: Operator, shop: OpenShop, data: ShopData): Screen {
  const { t } = ctx;
  const { name } = operator;
  const today = dayInBrussels(ctx.now);
  const amounts = amountsAtTheShop(operator, ctx.knowledge.catalog.belgium);
  const amount = data.amount ?? usualAmount(ctx, data.answers, amounts);
  const shown = { ...data, amount };
  const { copies, lines, meaning } = phraseFor(ctx, "voucher", operator, shown);
  const unsure = shop.value === "sold" ? [] : [t("till-not-confirmed", { operator: name })];
  const otherAmounts = amounts.euros.filter((each) => each !== amount);
  const more = button(ctx, "button-more-phrases", shopPress({ ...shown, page: "list" }));
  return {
    text: [
      t("till-big", { line: `${name} ${amount} €` }),
      [...lines, meaning, ...unsure].join("\n"),
      afterwards(ctx, data.answers, operator, today),
      folded(whereSold(ctx, operator, shop, amounts, today)),
    ].join("\n\n"),
    keyboard: keyboardOf(
      otherAmounts.map((each) => InlineKeyboard.text(euros(ctx, each), shopPress({ ...data, amount: each }))),
      regionButtons(ctx, data).filter((_, index) => REGIONS[index] !== (data.region ?? USUAL_REGION)),
      [...copies, languageButton(ctx, "at-the-shop", packShop(data))],
      [...wayToCard(ctx, data.answers), more],
    ),
  };
}

/** No shop can help: says so, and leads to the card, which has what does help. */
export function noShopScreen(
  ctx: Context,
  operator: Operator,
  shop: Exclude<AtTheShop, OpenShop>,
  data: ShopData,
): Screen {
  const line = ctx.t(`till-${shop.value}`, { operator: formatName(ctx.t, operator) });
  const trust = shop.value === "not-sold" ? formatTrust(ctx.t, shop.evidence, dayInBrussels(ctx.now)) : "";
  return {
    text: [line, trust].join("\n").trim(),
    keyboard: keyboardOf(
      ...(shop.value === "nobody" ? featureRows(ctx, data.answers, ["which-operator"]) : []),
      wayToCard(ctx, data.answers),
      footer(ctx, "at-the-shop", packShop(data)),
    ),
  };
}

/** Asks for the region, for people who send their location, which we ignore. */
export function regionsScreen(ctx: Context, data: ShopData): Screen {
  const buttons = regionButtons(ctx, { ...data, page: undefined });
  return {
    text: ctx.t("till-regions"),
    keyboard: keyboardOf(
      ...inRows(buttons),
      footer(ctx, "at-the-shop", packShop({ ...data, page: "regions" })),
    ),
  };
}

function regionButtons(ctx: Context, data: ShopData) {
  return REGIONS.map((region) => button(ctx, `region-button-${region}`, shopPress({ ...data, region })));
}

/** The card's amount, if shops may have it. */
function usualAmount(ctx: Context, answers: Answers, { euros: [first] }: ShopAmounts): number {
  const { amount, currency } = adviseOn(ctx, answers).advice.amount.money.value;
  return currency === "EUR" && Number.isInteger(amount) ? amount : (first ?? amount);
}

/** What to do with the ticket: redeem the code, check the balance, and whom to ask if it fails. */
function afterwards(ctx: Context, answers: Answers, operator: Operator, today: Day): string {
  const { t } = ctx;
  const { advice } = adviseOn(ctx, answers);
  const { lastResort, redeem = [] } = operator.ways.voucher ?? {};
  const ways = [...redeem.slice(0, WAYS), ...(lastResort ? [lastResort] : [])];
  const isTyped = ways.some(({ value: { by } }) => by === "sms" || by === "dial");
  const [check] = advice.balance;
  const phone = advice.contacts.find(({ kind }) => kind === "phone");
  const lines = [
    t("till-then-ticket"),
    ...(isTyped && !advice.situation.isPhone ? [t("step-move-sim-to-phone")] : []),
    ...ways.map((way) => formatRedeem(t, way.value, operator) + formatDoubt(t, way, today)),
    ...(check === undefined ? [] : [formatBalance(t, check)]),
    phone === undefined
      ? t("till-then-back")
      : t.plain("till-then-stuck", { how: formatContact(t, phone, operator) }),
  ];
  return [t("till-then"), ...bullets(lines)].join("\n");
}

const WAYS = 2;

/** The kinds of shops, and what is known about this operator there. */
function whereSold(
  ctx: Context,
  { name }: Operator,
  shop: OpenShop,
  { evidence, named }: ShopAmounts,
  today: Day,
): string[] {
  const { t } = ctx;
  const { usual, usualAmounts } = ctx.knowledge.catalog.belgium;
  const outlets = usual.outlets.map(({ value }) => t.plain(`outlet-${value}`));
  const amounts = named.map((each) => euros(ctx, each));
  const known =
    named.length === 0
      ? formatUsualAmounts(t, usualAmounts)
      : t("till-amounts", { operator: name, amounts: listed(t, amounts) });
  const sold =
    shop.value === "sold"
      ? [t("till-sold", { operator: name }) + formatTrustBehind(t, shop.evidence, today)]
      : [];
  const where = t("till-where", { shops: listed(t, outlets) });
  return [
    where + formatTrustBehind(t, usual.outlets[0] ?? usual.voucher, today),
    ...bullets([...sold, known + formatTrustBehind(t, evidence, today)]),
  ];
}

function euros({ t }: Context, amount: number): string {
  return formatMoney(t, { amount, currency: "EUR" });
}
