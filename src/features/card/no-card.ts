import { InlineKeyboard } from "grammy";
import type { Screen } from "../../bot/screen.ts";
import { tellMoney, tellPeriod } from "../../format/facts.ts";
import { STAYS } from "../../guide/answers.ts";
import { type Lines, spare } from "./body.ts";
import { cardButton, operatorButton, screenOf, travelButton } from "./keyboard.ts";
import {
  type Card,
  eidRow,
  lit,
  networksToBuy,
  phoneWithoutEid,
  placesToBuy,
  shopsOf,
  titled,
} from "./parts.ts";

/** No card yet: which one, where, how much, what to bring; by how long they stay and what their device takes. */
export function noCardCard(card: Card): Screen {
  const { gate } = card.advice.situation;
  if (card.trip.form !== "esim" || gate === "blocked") return simCard(card);
  return gate === "open" ? esimCard(card) : eidFirst(card);
}

/** A SIM card from a shop; an eSIM beside it, where nothing is known against one. */
function simCard(card: Card): Screen {
  const { advice, say, trip } = card;
  const { device, esimDoubtful, stay } = advice.situation;
  const lines: Lines = [
    `<b>${say(`no-card-title-${stay}`, titled(card))}</b>`,
    buying(card),
    esimLine(card),
    stayLines(card),
    say("no-card-stuck"),
    trip.stay === undefined && `<b>${say("stay-ask")}</b>`,
  ];
  const takesEsim = !esimDoubtful && trip.form !== "sim" && device !== "router";
  const others = [...(takesEsim ? [travelButton(card)] : []), ...sellers(card)];
  const map = mapButton(card);
  if (trip.stay !== undefined) return screenOf(card, lines, [map, ...others]);
  // How long they stay decides what to buy: asked under the answer, where the guide did not ask it before.
  const asks = STAYS.map((each) => cardButton(card, `stay-${each}`, { stay: each }));
  return screenOf(card, lines, [map], { asks, beside: others[0] });
}

/** Their phone takes an eSIM: a plan, and where to get a number all the same. */
function esimCard(card: Card): Screen {
  const { say } = card;
  const lines: Lines = [
    `<b>${say("no-card-title-has-eid", titled(card))}</b>`,
    `<b>1</b> ${say("no-card-esim-buy")}`,
    `<b>2</b> ${say("no-card-esim-install")}`,
    say("no-card-esim-number", { shops: shopsOf(card) }),
    stayLines(card),
    say("no-card-stuck-esim"),
  ];
  return screenOf(card, lines, [travelButton(card), mapButton(card), ...sellers(card)]);
}

/** Nobody buys an eSIM before the phone has shown that it takes one. */
function eidFirst(card: Card): Screen {
  const { advice, ctx, say } = card;
  const { dial } = ctx.knowledge.devices.eidCheck;
  const rare = say("no-card-esim-rare", { phone: phoneWithoutEid(card) });
  const lines: Lines = [
    `<b>${say("no-card-title-esim", titled(card))}</b>`,
    say.plain("no-card-esim-first", { where: eidRow(card) }),
    advice.situation.esimDoubtful && rare + lit(card, dial),
    say("no-card-esim-yes"),
    say("no-card-esim-no"),
    say("no-card-where", { shops: shopsOf(card) }),
    say("no-card-bring"),
    say("no-card-stuck-shop"),
  ];
  const answer = (eid: "yes" | "no") => cardButton(card, `button-eid-${eid}`, { eid });
  return screenOf(card, lines, [answer("yes"), answer("no"), mapButton(card), ...sellers(card)]);
}

function buying(card: Card): Lines {
  const { advice, ctx, say } = card;
  const { by, situation } = advice;
  const { device } = situation;
  const { catalog, phrases } = ctx.knowledge;
  const { usualAmounts } = catalog.belgium;
  const isWallet = by === "alipay-wechat" || by === "unionpay";
  return [
    say("no-card-where", { shops: shopsOf(card) }),
    spare(3, say("no-card-where-else")),
    say("no-card-bring"),
    say("no-card-say", { french: phrases.fr["sim-short"], dutch: phrases.nl["sim-short"] }),
    situation.stay === "weeks"
      ? say("no-card-price-weeks")
      : say("no-card-price", { money: tellMoney(say, usualAmounts.value.from) }) + lit(card, usualAmounts),
    isWallet && say("no-card-pay", { means: say.plain(`means-short-${by}`) }),
    device === "router" || device === "tablet" ? say(`no-card-${device}`) : spare(1, say("no-card-worked")),
  ];
}

/** The other thing one can buy; not for whoever wants a SIM card, nor for a hotspot. */
function esimLine(card: Card): Lines {
  const { advice, ctx, say, trip } = card;
  const { device, esimDoubtful, gate } = advice.situation;
  if (gate === "blocked") return say("no-card-esim-none");
  if (trip.form === "sim" || device === "router") return undefined;
  const where = eidRow(card);
  if (!esimDoubtful) return spare(2, say.plain("no-card-esim", { where }));
  const doubt = say.plain("no-card-esim-doubtful", { phone: phoneWithoutEid(card), where });
  return spare(2, doubt + lit(card, ctx.knowledge.devices.eidCheck.dial));
}

/** What becomes of the card later. */
function stayLines(card: Card): Lines {
  const { advice, ctx, say } = card;
  const { takesAtMost } = ctx.knowledge.catalog.belgium.porting;
  switch (advice.situation.stay) {
    case "weeks":
    case "months":
      return spare(1, say("no-card-refund"));
    case "long": {
      const period = tellPeriod(say, takesAtMost.value);
      return [
        spare(2, say("no-card-keep")),
        spare(1, say("no-card-monthly", { period }) + lit(card, takesAtMost)),
      ];
    }
    case "unknown":
      return undefined;
  }
}

function sellers(card: Card) {
  return placesToBuy(card).map(({ id, name }) => operatorButton(card, id, name));
}

/** A search on the map for the operators' own shops, wherever they are. */
function mapButton(card: Card) {
  const query = encodeURIComponent(`${networksToBuy(card).join(" ")} shop`);
  const address = `https://www.google.com/maps/search/?api=1&query=${query}`;
  return InlineKeyboard.url(card.say.plain("button-shop-near"), address);
}
