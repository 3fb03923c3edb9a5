import { InlineKeyboard } from "grammy";
import type { Screen } from "../../bot/screen.ts";
import { formatMoney, formatPeriod } from "../../format/facts.ts";
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

/** No SIM yet: which one, where, how much, what to bring, depending on how long they stay and what the device takes. */
export function noCardCard(card: Card): Screen {
  const { gate } = card.advice.situation;
  if (card.answers.form !== "esim" || gate === "blocked") return simCard(card);
  return gate === "open" ? esimCard(card) : eidFirst(card);
}

/** A SIM card from a shop; also an eSIM if nothing speaks against it. */
function simCard(card: Card): Screen {
  const { advice, t, answers } = card;
  const { device, esimDoubtful, stay } = advice.situation;
  const lines: Lines = [
    `<b>${t(`no-card-title-${stay}`, titled(card))}</b>`,
    buying(card),
    esimLine(card),
    stayLines(card),
    t("no-card-stuck"),
    answers.stay === undefined && `<b>${t("stay-ask")}</b>`,
  ];
  const takesEsim = !esimDoubtful && answers.form !== "sim" && device !== "router";
  const others = [...(takesEsim ? [travelButton(card)] : []), ...sellers(card)];
  const map = mapButton(card);
  if (answers.stay !== undefined) return screenOf(card, lines, [map, ...others]);
  // The length of the stay decides what to buy, so ask below the card if the guide did not.
  const asks = STAYS.map((each) => cardButton(card, `stay-${each}`, { stay: each }));
  return screenOf(card, lines, [map], { asks, beside: others[0] });
}

/** The phone takes an eSIM: a data plan, and where to get a number anyway. */
function esimCard(card: Card): Screen {
  const { t } = card;
  const lines: Lines = [
    `<b>${t("no-card-title-has-eid", titled(card))}</b>`,
    `<b>1</b> ${t("no-card-esim-buy")}`,
    `<b>2</b> ${t("no-card-esim-install")}`,
    t("no-card-esim-number", { shops: shopsOf(card) }),
    stayLines(card),
    t("no-card-stuck-esim"),
  ];
  return screenOf(card, lines, [travelButton(card), mapButton(card), ...sellers(card)]);
}

/** Don't buy an eSIM before the phone has shown that it takes one. */
function eidFirst(card: Card): Screen {
  const { advice, ctx, t } = card;
  const { dial } = ctx.knowledge.devices.eidCheck;
  const rare = t("no-card-esim-rare", { phone: phoneWithoutEid(card) });
  const lines: Lines = [
    `<b>${t("no-card-title-esim", titled(card))}</b>`,
    t.plain("no-card-esim-first", { where: eidRow(card) }),
    advice.situation.esimDoubtful && rare + lit(card, dial),
    t("no-card-esim-yes"),
    t("no-card-esim-no"),
    t("no-card-where", { shops: shopsOf(card) }),
    t("no-card-bring"),
    t("no-card-stuck-shop"),
  ];
  const answer = (eid: "yes" | "no") => cardButton(card, `button-eid-${eid}`, { eid });
  return screenOf(card, lines, [answer("yes"), answer("no"), mapButton(card), ...sellers(card)]);
}

function buying(card: Card): Lines {
  const { advice, ctx, t } = card;
  const { by, situation } = advice;
  const { device } = situation;
  const { catalog, phrases } = ctx.knowledge;
  const { usualAmounts } = catalog.belgium;
  const isWallet = by === "alipay-wechat" || by === "unionpay";
  return [
    t("no-card-where", { shops: shopsOf(card) }),
    spare(3, t("no-card-where-else")),
    t("no-card-bring"),
    t("no-card-say", { french: phrases.fr["sim-short"], dutch: phrases.nl["sim-short"] }),
    situation.stay === "weeks"
      ? t("no-card-price-weeks")
      : t("no-card-price", { money: formatMoney(t, usualAmounts.value.from) }) + lit(card, usualAmounts),
    isWallet && t("no-card-pay", { means: t.plain(`means-short-${by}`) }),
    device === "router" || device === "tablet" ? t(`no-card-${device}`) : spare(1, t("no-card-worked")),
  ];
}

/** The alternative to buy; not for those who want a SIM card, nor for a hotspot. */
function esimLine(card: Card): Lines {
  const { advice, ctx, t, answers } = card;
  const { device, esimDoubtful, gate } = advice.situation;
  if (gate === "blocked") return t("no-card-esim-none");
  if (answers.form === "sim" || device === "router") return undefined;
  const where = eidRow(card);
  if (!esimDoubtful) return spare(2, t.plain("no-card-esim", { where }));
  const doubt = t.plain("no-card-esim-doubtful", { phone: phoneWithoutEid(card), where });
  return spare(2, doubt + lit(card, ctx.knowledge.devices.eidCheck.dial));
}

/** What happens to the SIM later. */
function stayLines(card: Card): Lines {
  const { advice, ctx, t } = card;
  const { takesAtMost } = ctx.knowledge.catalog.belgium.porting;
  switch (advice.situation.stay) {
    case "weeks":
    case "months":
      return spare(1, t("no-card-refund"));
    case "long": {
      const period = formatPeriod(t, takesAtMost.value);
      return [
        spare(2, t("no-card-keep")),
        spare(1, t("no-card-monthly", { period }) + lit(card, takesAtMost)),
      ];
    }
    case "unknown":
      return undefined;
  }
}

function sellers(card: Card) {
  return placesToBuy(card).map(({ id, name }) => operatorButton(card, id, name));
}

/** A map search for the operators' own shops, wherever they are. */
function mapButton(card: Card) {
  const query = encodeURIComponent(`${networksToBuy(card).join(" ")} shop`);
  const address = `https://www.google.com/maps/search/?api=1&query=${query}`;
  return InlineKeyboard.url(card.t.plain("button-shop-near"), address);
}
