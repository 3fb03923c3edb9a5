import { verdictOnMeans } from "../../advice/told.ts";
import { fitOf, type KnownWay, type Way } from "../../advice/ways.ts";
import type { Words } from "../../../locales/messages.ts";
import { dialled, formatRedeem } from "../../format/operator.ts";
import { domainOf, listed, formatMoney, formatPeriod } from "../../format/facts.ts";
import { MEANS, type Means, PAYMENTS_OF } from "../../catalog/means.ts";
import { type Payment, paysFor } from "../../catalog/payment.ts";
import { redeemingCode } from "../../catalog/typed-code.ts";
import { fillIn, type LookFor } from "../../catalog/phrases.ts";
import type { WayName } from "../../catalog/way.ts";
import { type Lines, spare } from "./body.ts";
import { askedOf, type Card, lit, lookFor, verdictOn, verdictOnCode } from "./parts.ts";

/** One way in a few lines: the first says what to do, the others are words to look for. */
export function formatWay(card: Card, way: Way): Lines {
  const { operator, t } = card;
  const verdict = verdictOn(card, way.name);
  switch (way.name) {
    case "website":
      return formatWebsite(card, way);
    case "app": {
      const press = way.known.press === undefined ? lookFor(card, "top-up") : pathOf(way.known.press.value);
      const line = t("way-app", { app: operator.app?.value ?? operator.name, press });
      return line + lit(card, way.fact, verdict);
    }
    case "voucher":
      return formatVoucher(card, way);
    case "automatic": {
      const { press } = way.known;
      const line = press ? t("way-automatic", { path: pathOf(press.value) }) : t("way-automatic-bare");
      return line + lit(card, way.fact, verdict);
    }
    case "wallet": {
      const lines = [
        verdict ? t("way-wallet-said", { light: t.plain(`light-word-${verdict}`) }) : t("way-wallet"),
        t("way-wallet-path", { path: pathOf(way.path.value), operator: card.name }),
      ];
      return card.advice.by === "alipay-wechat" ? lines : lines.map((line) => spare(6, line));
    }
    case "reseller":
      return formatReseller(card, way);
    case "friend":
      return formatFriend(card, way);
    case "customer-service":
      return t("way-customer-service");
    case "sms":
    case "bank-app":
    default:
      return formatKnown(card, way) + lit(card, way.fact, verdict);
  }
}

/** The sentence `way-<name>`, with what is known about the way. */
function formatKnown({ t }: Card, { known, name }: KnownWay): string {
  const facts = Object.entries(known).map(([key, fact]) => [key === "press" ? "path" : key, wordsOf(fact)]);
  return t(`way-${name}` as "way-sms", Object.fromEntries(facts) as Words["way-sms"]);
}

function wordsOf(fact: unknown): string {
  const value = typeof fact === "object" && fact !== null && "value" in fact ? fact.value : fact;
  return Array.isArray(value) ? pathOf(value as string[]) : String(value);
}

type WayNamed<Name extends WayName> = Extract<Way, { name: Name }>;

function pathOf(press: readonly string[]): string {
  return press.join(" › ");
}

function formatWebsite(card: Card, { address, fact, known }: WayNamed<"website">): Lines {
  const { advice, t } = card;
  const site = domainOf(address);
  const words = (key: LookFor): string => lookFor(card, key, known?.pageLanguage);
  const login = known?.login?.value;
  const isDirect = known?.direct === true;
  const press = known?.press?.value ?? [];
  // The known path may end before the top-up button.
  const path = pathOf(press.some((word) => TOP_UP.test(word)) ? press : [...press, words("top-up")]);
  const first = isDirect
    ? t("way-website-direct", { address, site })
    : t(login === "yes" ? "way-website-login" : "way-website", { address, site, press: path });
  const notes = [
    ...(advice.situation.offline ? [t("way-needs-wifi")] : []),
    ...(login === undefined || (login === "yes" && !isDirect) ? [] : [t(`way-login-${login}`)]),
  ];
  const money = formatMoney(t, advice.amount.money.value);
  return [
    [first + lit(card, fact, verdictOn(card, "website")), ...notes].join(t.plain("between-clauses")),
    login !== "yes" && t("way-number", { words: words("phone-number") }),
    t("way-amount", { words: words("amount"), money }) + gives(card),
    t("way-pay", { words: words("pay") }) + formatPays(card, "website", "step"),
  ];
}

const TOP_UP = /top.?up|recharge|herlad/iu;

/** What the amount brings, so that nobody buys one that brings nothing. */
function gives(card: Card): string {
  const { advice, t } = card;
  const { gives: gift, creditOnly } = advice.amount;
  if (gift === undefined) return "";
  const { effect, lasts, within } = gift.value;
  const brings =
    effect === "new-bundle"
      ? lasts && t("gives-bundle", { period: formatPeriod(t, lasts) })
      : within
        ? t("gives-bonus-within", { period: formatPeriod(t, within) })
        : t("gives-bonus");
  const bare = creditOnly ? t("gives-credit-only", { money: formatMoney(t, creditOnly.value) }) : "";
  return brings === undefined ? bare : brings + bare + lit(card, gift);
}

/** How to say what pays: on its own, or after "Pay:" in the steps on a website. The most common means come first. */
const PAYS = {
  alone: {
    known: "pays-with",
    look: "pays-look",
    tried: "pays-try",
    payments: [
      "foreign-card",
      "bancontact",
      "paypal",
      "apple-google-pay",
      "alipay",
      "wechat-pay",
      "unionpay",
    ],
  },
  step: {
    known: "pay-known",
    look: "pay-look",
    tried: "pay-try",
    payments: ["bancontact", "european-card", "foreign-card", "paypal"],
  },
} as const;

/** What can pay there, in one phrase: theirs, if they told us. If nobody knows, looking costs nothing. */
export function formatPays(card: Card, way: WayName | "bill", position: keyof typeof PAYS = "alone"): string {
  const { advice, operator, t } = card;
  const { by, situation } = advice;
  const { known, look, payments, tried } = PAYS[position];
  const fit = fitOf(situation.holds, way, operator);
  const said = (means: Means) => (way === "bill" ? undefined : verdictOnMeans(askedOf(card), way, means));
  if (by !== "any" && by !== "offline" && by !== "voucher") {
    const means = t.plain(`means-short-${by}`);
    const verdict = said(by);
    if (fit.pays === "no") return t("pay-no");
    if (verdict === "refused") return t("pay-refused", { means });
    const pays = verdict ?? fit.pays;
    return pays === "yes" || pays === "confirmed"
      ? t("pay-yes", { means }) + lit(card, fit.fact, verdict)
      : t(tried, { means });
  }
  const saidOf = (payment: Payment) => {
    const means = MEANS.find((each) => PAYMENTS_OF[each].includes(payment));
    return means && said(means);
  };
  const taken = payments.filter(
    (payment) => paysFor(operator.payments[payment], way) === "yes" && saidOf(payment) !== "refused",
  );
  const [cell] = taken.map((payment) => operator.payments[payment]);
  if (cell?.value !== "yes" || (position === "step" && fit.pays !== "not-asked")) return t(look);
  const isShort = (payment: Payment) => payment === "foreign-card" && position === "alone";
  const names = taken.map((payment) =>
    t.plain(isShort(payment) ? "means-short-foreign-card" : `payment-${payment}`),
  );
  const isConfirmed = taken.every((payment) => saidOf(payment) === "confirmed");
  return t(known, { means: listed(t, names) }) + lit(card, cell, isConfirmed ? "confirmed" : undefined);
}

function formatVoucher(card: Card, way: WayNamed<"voucher">): Lines {
  const { advice, name, operator, t } = card;
  const { fact, known } = way;
  const hasCode = advice.by === "voucher";
  const [by] = known?.redeem ?? [];
  const site = known?.redeem?.find(({ value }) => value.by === "site");
  const verdict = verdictOn(card, "voucher");
  const unsure = known === undefined || verdict ? lit(card, fact, verdict) : "";
  const code = by && redeemingCode(by.value)?.word;
  const buying = hasCode
    ? t("voucher-have")
    : advice.ways[0] === way
      ? [t("voucher-buy") + unsure, t("voucher-ask", sentenceAtTheShop(card))]
      : t("voucher-buy-short", { operator: name }) + unsure;
  return [
    buying,
    by === undefined
      ? t("voucher-ticket")
      : formatRedeem(t, by.value, operator) + lit(card, by, verdictOnCode(card, code)),
    hasCode && site && site !== by && formatRedeem(t, site.value, operator) + lit(card, site),
    known?.lastResort && spare(9, t("voucher-last-resort", { code: dialled(known.lastResort.value) })),
  ];
}

/** What to say to the cashier: in French for Wallonia and Brussels, in Dutch for Flanders and Brussels. */
function sentenceAtTheShop({ advice, ctx, name }: Card): { french: string; dutch: string } {
  const { phrases } = ctx.knowledge;
  const amount = String(advice.amount.money.value.amount);
  const spoken = (phrase: string) => fillIn(phrase, { operator: name, amount }).replace(/\.$/u, "");
  return { french: spoken(phrases.fr["voucher-short"]), dutch: spoken(phrases.nl["voucher-short"]) };
}

function formatReseller(card: Card, { fact, reseller }: WayNamed<"reseller">): Lines {
  const { advice, name, t } = card;
  const { takes, page } = reseller;
  const known = (takes?.value ?? []).slice(0, 3).map((payment) => t.plain(`payment-${payment}`));
  const means =
    advice.by === "alipay-wechat"
      ? t.plain("reseller-alipay-iphone")
      : advice.by === "paypal"
        ? t.plain("means-short-paypal")
        : listed(t, known);
  const facts = { shop: reseller.name, address: page.value, operator: name, means };
  return spare(6, t("way-reseller", facts) + lit(card, fact, verdictOn(card, "reseller")));
}

function formatFriend(card: Card, { fact }: WayNamed<"friend">): Lines {
  const { advice, ctx, t } = card;
  const shop = ctx.knowledge.catalog.belgium.resellers.find(({ request }) => request !== undefined);
  const facts = shop?.request && { shop: shop.name, address: shop.page.value, press: shop.request.value };
  const isAbroad = advice.by === "alipay-wechat" || advice.by === "unionpay" || advice.by === "foreign-card";
  return [
    t("way-friend") + lit(card, fact, verdictOn(card, "friend")),
    spare(8, isAbroad && facts && t("way-friend-abroad", facts)),
  ];
}
