import { fitOf, type KnownWay, type Way } from "../../advice/ways.ts";
import type { Words } from "../../../locales/messages.ts";
import { dialled, tellRedeem } from "../../format/operator.ts";
import { domainOf, listed, tellMoney, tellPeriod } from "../../format/facts.ts";
import { type Payment, paysFor } from "../../catalog/payment.ts";
import { fillIn, type LookFor } from "../../catalog/phrases.ts";
import type { WayName } from "../../catalog/way.ts";
import { type Lines, spare } from "./body.ts";
import { type Card, lit, lookFor } from "./parts.ts";

/** One way in a few lines: the first says what to do, the others the words that one meets on the way. */
export function tellWay(card: Card, way: Way): Lines {
  const { operator, say } = card;
  switch (way.name) {
    case "website":
      return tellWebsite(card, way);
    case "app": {
      const press = way.known.press === undefined ? lookFor(card, "top-up") : pathOf(way.known.press.value);
      return say("way-app", { app: operator.app?.value ?? operator.name, press }) + lit(card, way.fact);
    }
    case "voucher":
      return tellVoucher(card, way);
    case "automatic": {
      const { press } = way.known;
      const told = press ? say("way-automatic", { path: pathOf(press.value) }) : say("way-automatic-bare");
      return told + lit(card, way.fact);
    }
    case "wallet": {
      const lines = [
        say("way-wallet"),
        say("way-wallet-path", { path: pathOf(way.path.value), operator: card.name }),
      ];
      return card.advice.by === "alipay-wechat" ? lines : lines.map((line) => spare(6, line));
    }
    case "reseller":
      return tellReseller(card, way);
    case "friend":
      return tellFriend(card, way);
    case "customer-service":
      return say("way-customer-service");
    case "sms":
    case "bank-app":
    default:
      return tellKnown(card, way) + lit(card, way.fact);
  }
}

/** In the sentence of its name, with all that is known of it: `way-sms`. */
function tellKnown({ say }: Card, { known, name }: KnownWay): string {
  const facts = Object.entries(known).map(([key, fact]) => [key === "press" ? "path" : key, wordsOf(fact)]);
  return say(`way-${name}` as "way-sms", Object.fromEntries(facts) as Words["way-sms"]);
}

function wordsOf(fact: unknown): string {
  const value = typeof fact === "object" && fact !== null && "value" in fact ? fact.value : fact;
  return Array.isArray(value) ? pathOf(value as string[]) : String(value);
}

type WayNamed<Name extends WayName> = Extract<Way, { name: Name }>;

function pathOf(press: readonly string[]): string {
  return press.join(" › ");
}

function tellWebsite(card: Card, { address, fact, known }: WayNamed<"website">): Lines {
  const { advice, say } = card;
  const site = domainOf(address);
  const words = (key: LookFor): string => lookFor(card, key, known?.pageLanguage);
  const login = known?.login?.value;
  const isDirect = known?.direct === true;
  const press = known?.press?.value ?? [];
  // What is known may end before the button itself.
  const path = pathOf(press.some((word) => TOP_UP.test(word)) ? press : [...press, words("top-up")]);
  const first = isDirect
    ? say("way-website-direct", { address, site })
    : say(login === "yes" ? "way-website-login" : "way-website", { address, site, press: path });
  const notes = [
    ...(advice.situation.offline ? [say("way-needs-wifi")] : []),
    ...(login === undefined || (login === "yes" && !isDirect) ? [] : [say(`way-login-${login}`)]),
  ];
  const money = tellMoney(say, advice.amount.money.value);
  return [
    [first + lit(card, fact), ...notes].join(say.plain("between-clauses")),
    login !== "yes" && say("way-number", { words: words("phone-number") }),
    say("way-amount", { words: words("amount"), money }) + gives(card),
    say("way-pay", { words: words("pay") }) + tellPays(card, "website", "step"),
  ];
}

const TOP_UP = /top.?up|recharge|herlad/iu;

/** What the amount brings, so that nobody buys one that brings nothing. */
function gives(card: Card): string {
  const { advice, say } = card;
  const { gives: gift, creditOnly } = advice.amount;
  if (gift === undefined) return "";
  const { effect, lasts, within } = gift.value;
  const brings =
    effect === "new-bundle"
      ? lasts && say("gives-bundle", { period: tellPeriod(say, lasts) })
      : within
        ? say("gives-bonus-within", { period: tellPeriod(say, within) })
        : say("gives-bonus");
  const bare = creditOnly ? say("gives-credit-only", { money: tellMoney(say, creditOnly.value) }) : "";
  return brings === undefined ? bare : brings + bare + lit(card, gift);
}

/** How it is said what pays: by itself, or behind "Pay:" among the steps on a website. Most people hold the first ones. */
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

/** What pays there, in one breath: theirs, if they said what they hold. What nobody says is a look that costs nothing. */
export function tellPays(card: Card, way: WayName | "bill", place: keyof typeof PAYS = "alone"): string {
  const { advice, operator, say } = card;
  const { by, situation } = advice;
  const { known, look, payments, tried } = PAYS[place];
  const fit = fitOf(situation.holds, way, operator);
  if (by !== "any" && by !== "offline" && by !== "voucher") {
    const means = say.plain(`means-short-${by}`);
    if (fit.pays === "no") return say("pay-no");
    return fit.pays === "yes" ? say("pay-yes", { means }) + lit(card, fit.fact) : say(tried, { means });
  }
  const taken = payments.filter((payment) => paysFor(operator.payments[payment], way) === "yes");
  const [cell] = taken.map((payment) => operator.payments[payment]);
  if (cell?.value !== "yes" || (place === "step" && fit.pays !== "not-asked")) return say(look);
  const isShort = (payment: Payment) => payment === "foreign-card" && place === "alone";
  const names = taken.map((payment) =>
    say.plain(isShort(payment) ? "means-short-foreign-card" : `payment-${payment}`),
  );
  return say(known, { means: listed(say, names) }) + lit(card, cell);
}

function tellVoucher(card: Card, way: WayNamed<"voucher">): Lines {
  const { advice, name, operator, say } = card;
  const { fact, known } = way;
  const hasCode = advice.by === "voucher";
  const [by] = known?.redeem ?? [];
  const site = known?.redeem?.find(({ value }) => value.by === "site");
  const unsure = known === undefined ? lit(card, fact) : "";
  const buying = hasCode
    ? say("voucher-have")
    : advice.ways[0] === way
      ? [say("voucher-buy") + unsure, say("voucher-ask", sentenceAtTheTill(card))]
      : say("voucher-buy-short", { operator: name }) + unsure;
  return [
    buying,
    by === undefined ? say("voucher-ticket") : tellRedeem(say, by.value, operator) + lit(card, by),
    hasCode && site && site !== by && tellRedeem(say, site.value, operator) + lit(card, site),
    known?.lastResort && spare(9, say("voucher-last-resort", { code: dialled(known.lastResort.value) })),
  ];
}

/** What to say to the cashier, whole: in French for Wallonia and Brussels, in Dutch for Flanders and Brussels. */
function sentenceAtTheTill({ advice, ctx, name }: Card): { french: string; dutch: string } {
  const { phrases } = ctx.knowledge;
  const amount = String(advice.amount.money.value.amount);
  const spoken = (phrase: string) => fillIn(phrase, { operator: name, amount }).replace(/\.$/u, "");
  return { french: spoken(phrases.fr["voucher-short"]), dutch: spoken(phrases.nl["voucher-short"]) };
}

function tellReseller(card: Card, { fact, reseller }: WayNamed<"reseller">): Lines {
  const { advice, name, say } = card;
  const { takes, page } = reseller;
  const known = (takes?.value ?? []).slice(0, 3).map((payment) => say.plain(`payment-${payment}`));
  const means =
    advice.by === "alipay-wechat"
      ? say.plain("reseller-alipay-iphone")
      : advice.by === "paypal"
        ? say.plain("means-short-paypal")
        : listed(say, known);
  const facts = { shop: reseller.name, address: page.value, operator: name, means };
  return spare(6, say("way-reseller", facts) + lit(card, fact));
}

function tellFriend(card: Card, { fact }: WayNamed<"friend">): Lines {
  const { advice, ctx, say } = card;
  const shop = ctx.knowledge.catalog.belgium.resellers.find(({ request }) => request !== undefined);
  const facts = shop?.request && { shop: shop.name, address: shop.page.value, press: shop.request.value };
  const isAbroad = advice.by === "alipay-wechat" || advice.by === "unionpay" || advice.by === "foreign-card";
  return [
    say("way-friend") + lit(card, fact),
    spare(8, isAbroad && facts && say("way-friend-abroad", facts)),
  ];
}
