import type { Light } from "../../advice/light.ts";
import type { Way } from "../../advice/ways.ts";
import { dialled, tellRedeem } from "../../bot/telling-operator.ts";
import { paysFor } from "../../domain/payment.ts";
import { domainOf, listed, tellMoney, tellPeriod } from "../../bot/telling.ts";
import type { Line } from "./body.ts";
import { type Card, lit } from "./parts.ts";
import { lookFor, sentenceAtTheTill } from "./look-for.ts";

/** One way in a few lines: the first says what to do, the others the words that one meets on the way. */
export function tellWay(card: Card, way: Way, title: Light): Line[] {
  switch (way.name) {
    case "website":
      return tellWebsite(card, way, title);
    case "app":
      return tellApp(card, way, title);
    case "voucher":
      return tellVoucher(card, way, title);
    case "sms":
      return [
        {
          text:
            say(card)("way-sms", { text: way.known.text.value, to: way.known.to.value }) +
            lit(card, title, way.fact),
        },
      ];
    case "bank-app":
      return tellBankApp(card, way, title);
    case "automatic":
      return [
        {
          text:
            (way.known.press === undefined
              ? say(card)("way-automatic-bare")
              : say(card)("way-automatic", { path: pathOf(way.known.press.value) })) +
            lit(card, title, way.fact),
        },
      ];
    case "wallet":
      return tellWallet(card, way);
    case "reseller":
      return tellReseller(card, way, title);
    case "friend":
      return tellFriend(card, title, way);
    case "customer-service":
      return [{ text: say(card)("way-customer-service") }];
  }
}

type WayNamed<Name extends Way["name"]> = Extract<Way, { name: Name }>;

const say = ({ ctx }: Card) => ctx.say;

function pathOf(press: readonly string[]): string {
  return press.join(" › ");
}

function tellWebsite(card: Card, way: WayNamed<"website">, title: Light): Line[] {
  const { advice, ctx } = card;
  const { say: tell } = ctx;
  const { address, known } = way;
  const site = domainOf(address);
  const words = (key: Parameters<typeof lookFor>[1]) => lookFor(ctx, key, known?.pageLanguage);
  const press = known?.press?.value ?? [];
  // What is known may end before the button itself.
  const path = press.some((word) => TOP_UP.test(word)) ? pathOf(press) : pathOf([...press, words("top-up")]);
  const first =
    known?.direct === true
      ? tell("way-website-direct", { address, site })
      : tell(known?.login?.value === "yes" ? "way-website-login" : "way-website", {
          address,
          site,
          press: path,
        });
  const login = known?.login?.value;
  const notes = [
    ...(advice.situation.offline ? [tell("way-needs-wifi")] : []),
    ...(login === undefined || (login === "yes" && known?.direct !== true)
      ? []
      : [tell(`way-login-${login}`)]),
  ];
  const money = tellMoney(ctx.say, advice.amount.money.value);
  return [
    { text: [first + lit(card, title, way.fact), ...notes].join(ctx.say.plain("between-clauses")) },
    ...(login === "yes" ? [] : [{ text: tell("way-number", { words: words("phone-number") }) }]),
    { text: tell("way-amount", { words: words("amount"), money }) + gives(card, title) },
    { text: tell("way-pay", { words: words("pay") }) + payLine(card, way, title) },
  ];
}

const TOP_UP = /top.?up|recharge|herlad/iu;

/** Whether what they hold pays, in one breath; what nobody says is a look that costs nothing. */
function payLine(card: Card, { fit }: WayNamed<"website"> | WayNamed<"app">, title: Light): string {
  const { advice, ctx, operator } = card;
  const { say: tell } = ctx;
  if (fit.pays === "yes" && advice.by !== "any" && advice.by !== "offline")
    return tell("pay-yes", { means: tell.plain(`means-short-${advice.by}`) }) + lit(card, title, fit.fact);
  const taken = (["bancontact", "european-card", "foreign-card", "paypal"] as const).filter((payment) => {
    const cell = operator.payments[payment];
    return paysFor(cell, "website") === "yes";
  });
  if (fit.pays === "not-asked" && taken.length > 0) {
    const [cell] = taken.map((payment) => operator.payments[payment]);
    const means = listed(
      tell,
      taken.map((payment) => tell.plain(`payment-${payment}`)),
    );
    return tell("pay-known", { means }) + lit(card, title, cell?.value === "yes" ? cell : undefined);
  }
  return fit.pays === "unknown" && advice.by !== "any" && advice.by !== "offline"
    ? tell("pay-try", { means: tell.plain(`means-short-${advice.by}`) })
    : tell("pay-look");
}

/** What the amount brings, so that nobody buys one that brings nothing. */
function gives(card: Card, title: Light): string {
  const { advice, ctx } = card;
  const { gives: gift, creditOnly } = advice.amount;
  if (gift === undefined) return "";
  const { effect, lasts, within } = gift.value;
  const period = lasts === undefined ? undefined : tellPeriod(ctx.say, lasts);
  const brings =
    effect === "new-bundle" && period !== undefined
      ? ctx.say("gives-bundle", { period })
      : effect === "bonus-on-some-plans"
        ? within === undefined
          ? ctx.say("gives-bonus")
          : ctx.say("gives-bonus-within", { period: tellPeriod(ctx.say, within) })
        : "";
  const bare =
    creditOnly === undefined
      ? ""
      : ctx.say("gives-credit-only", { money: tellMoney(ctx.say, creditOnly.value) });
  return brings + bare + (brings === "" ? "" : lit(card, title, gift));
}

function tellApp(card: Card, way: WayNamed<"app">, title: Light): Line[] {
  const { ctx, operator } = card;
  const app = operator.app?.value ?? operator.name;
  const press = way.known.press === undefined ? lookFor(ctx, "top-up") : pathOf(way.known.press.value);
  return [{ text: ctx.say("way-app", { app, press }) + lit(card, title, way.fact) }];
}

function tellVoucher(card: Card, way: WayNamed<"voucher">, title: Light): Line[] {
  const { advice, ctx } = card;
  const { say: tell } = ctx;
  const hasCode = advice.by === "voucher";
  const isFirst = advice.ways[0] === way;
  const by = way.known?.redeem?.[0];
  const unsure = way.known === undefined ? lit(card, title, way.fact) : "";
  const buying: Line[] = hasCode
    ? [{ text: tell("voucher-have") }]
    : isFirst
      ? [{ text: tell("voucher-buy") + unsure }, { text: tell("voucher-ask", sentenceAtTheTill(card)) }]
      : [{ text: tell("voucher-buy-short", { operator: card.name }) + unsure }];
  const site = way.known?.redeem?.find(({ value }) => value.by === "site");
  return [
    ...buying,
    {
      text:
        by === undefined
          ? tell("voucher-ticket")
          : tellRedeem(tell, by.value, card.operator) + lit(card, title, by),
    },
    ...(hasCode && site !== undefined && site !== by
      ? [{ text: tellRedeem(tell, site.value, card.operator) + lit(card, title, site) }]
      : []),
    ...(way.known?.lastResort === undefined
      ? []
      : [{ text: tell("voucher-last-resort", { code: dialled(way.known.lastResort.value) }), spare: 9 }]),
  ];
}

function tellBankApp(card: Card, { fact, known }: WayNamed<"bank-app">, title: Light): Line[] {
  const path = pathOf(known.press?.value ?? []);
  return [{ text: card.ctx.say("way-bank-app", { bank: known.bank, path }) + lit(card, title, fact) }];
}

function tellWallet(card: Card, { path }: WayNamed<"wallet">): Line[] {
  const { advice, ctx, name } = card;
  const spare = advice.by === "alipay-wechat" ? {} : { spare: 6 };
  return [
    { text: ctx.say("way-wallet"), ...spare },
    { text: ctx.say("way-wallet-path", { path: pathOf(path.value), operator: name }), ...spare },
  ];
}

function tellReseller(card: Card, { fact, reseller }: WayNamed<"reseller">, title: Light): Line[] {
  const { advice, ctx, name } = card;
  const { by } = advice;
  const { takes, page } = reseller;
  const means =
    by === "alipay-wechat"
      ? ctx.say.plain("reseller-alipay-iphone")
      : by === "paypal"
        ? ctx.say.plain("means-short-paypal")
        : listed(
            ctx.say,
            (takes?.value ?? []).slice(0, 3).map((payment) => ctx.say.plain(`payment-${payment}`)),
          );
  return [
    {
      text:
        ctx.say("way-reseller", { shop: reseller.name, address: page.value, operator: name, means }) +
        lit(card, title, fact),
      spare: 6,
    },
  ];
}

function tellFriend(card: Card, title: Light, { fact }: WayNamed<"friend">): Line[] {
  const { advice, ctx } = card;
  const request = ctx.knowledge.catalog.belgium.resellers.find((each) => each.request !== undefined);
  const abroad = advice.by === "alipay-wechat" || advice.by === "unionpay" || advice.by === "foreign-card";
  const isAsked = abroad && request?.request !== undefined;
  return [
    { text: ctx.say("way-friend") + lit(card, title, fact) },
    ...(isAsked
      ? [
          {
            text: ctx.say("way-friend-abroad", {
              shop: request.name,
              address: request.page.value,
              press: request.request?.value ?? "",
            }),
            spare: 8,
          },
        ]
      : []),
  ];
}
