import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { labelOf } from "../../bot/answers.ts";
import { cardPress } from "../../bot/card/buttons.ts";
import { STAYS } from "../../domain/trip.ts";
import type { Screen } from "../../bot/screen.ts";
import { tellMoney, tellPeriod } from "../../bot/telling.ts";
import { type Light, lightOf } from "../../advice/light.ts";
import type { Line } from "./body.ts";
import { eidRow, phoneOf } from "./eid.ts";
import { cardButtons, operatorButton } from "./keyboard.ts";
import { type Card, dot, laidOut, lit, placesToBuy, shopsOf } from "./parts.ts";

/** No card yet: which one, where, how much, what to bring; by how long they stay and what their device takes. */
export function noCardCard(card: Card): Screen {
  const { gate } = card.advice.situation;
  if (card.trip.form !== "esim" || gate === "blocked") return simCard(card);
  return gate === "open" ? esimCard(card) : eidFirst(card);
}

/** A SIM card from a shop; an eSIM beside it, where nothing is known against one. */
function simCard(card: Card): Screen {
  const { advice, ctx } = card;
  const { stay } = advice.situation;
  const title = lightOfCard(card);
  const lines = [
    { text: headingOf(card, `no-card-title-${stay}`, title) },
    ...buying(card, title),
    ...esimLine(card, title),
    ...stayLines(card, title),
    { text: ctx.say("no-card-stuck") },
    ...(card.trip.stay === undefined ? [{ text: `<b>${ctx.say("stay-ask")}</b>` }] : []),
  ];
  return { text: laidOut(card, lines), keyboard: keyboardFor(card) };
}

/** Their phone takes an eSIM: a plan, and where to get a number all the same. */
function esimCard(card: Card): Screen {
  const { ctx } = card;
  const title = lightOfCard(card);
  const lines = [
    { text: headingOf(card, "no-card-title-has-eid", title) },
    { text: `<b>1</b> ${ctx.say("no-card-esim-buy")}` },
    { text: `<b>2</b> ${ctx.say("no-card-esim-install")}` },
    { text: ctx.say("no-card-esim-number", { shops: shopsOf(card) }) },
    ...stayLines(card, title),
    { text: ctx.say("no-card-stuck-esim") },
  ];
  const keyboard = cardButtons(card, {
    main: travelButton(card),
    others: [mapButton(card), ...sellers(card)],
  });
  return { text: laidOut(card, lines), keyboard };
}

/** Nobody buys an eSIM before the phone has shown that it takes one. */
function eidFirst(card: Card): Screen {
  const { advice, ctx, trip } = card;
  const { esimDoubtful } = advice.situation;
  const { say } = ctx;
  const title = lightOfCard(card);
  const rare = say("no-card-esim-rare", { phone: say.plain(phoneOf(card)) });
  const lines = [
    { text: headingOf(card, "no-card-title-esim", title) },
    { text: say.plain("no-card-esim-first", { where: eidRow(card) }) },
    ...(esimDoubtful ? [{ text: rare + lit(card, title, ctx.knowledge.devices.eidCheck.dial) }] : []),
    { text: say("no-card-esim-yes") },
    { text: say("no-card-esim-no") },
    { text: say("no-card-where", { shops: shopsOf(card) }) },
    { text: say("no-card-bring") },
    { text: say("no-card-stuck-shop") },
  ];
  const answer = (eid: "yes" | "no") =>
    InlineKeyboard.text(say.plain(`button-eid-${eid}`), cardPress({ trip: { ...trip, eid } }));
  const keyboard = cardButtons(card, {
    main: answer("yes"),
    others: [answer("no"), mapButton(card), ...sellers(card)],
  });
  return { text: laidOut(card, lines), keyboard };
}

/** What the card's light stands for: that a prepaid card is registered when it is bought. */
function lightOfCard({ ctx, today }: Card): Light {
  return lightOf(ctx.knowledge.catalog.belgium.identification.needed, today);
}

function headingOf(
  { ctx }: Card,
  key: `no-card-title-${"weeks" | "months" | "long" | "unknown" | "esim" | "has-eid"}`,
  title: Light,
): string {
  return `<b>${ctx.say(key, { light: dot(title) })}</b>`;
}

function buying(card: Card, title: Light): Line[] {
  const { advice, ctx } = card;
  const { by, situation } = advice;
  const { belgium } = ctx.knowledge.catalog;
  const { phrases } = ctx.knowledge;
  const { say } = ctx;
  const { usualAmounts } = belgium;
  const { device } = situation;
  const wallet = by === "alipay-wechat" || by === "unionpay" ? by : undefined;
  return [
    { text: say("no-card-where", { shops: shopsOf(card) }) },
    { text: say("no-card-where-else"), spare: 3 },
    { text: say("no-card-bring") },
    { text: say("no-card-say", { french: phrases.fr["sim-short"], dutch: phrases.nl["sim-short"] }) },
    {
      text:
        situation.stay === "weeks"
          ? say("no-card-price-weeks")
          : say("no-card-price", { money: tellMoney(say, usualAmounts.value.from) }) +
            lit(card, title, usualAmounts),
    },
    ...(wallet === undefined
      ? []
      : [{ text: say("no-card-pay", { means: say.plain(`means-short-${wallet}`) }) }]),
    device === "router" || device === "tablet"
      ? { text: say(`no-card-${device}`) }
      : { text: say("no-card-worked"), spare: 1 },
  ];
}

/** The other thing one can buy; not for whoever wants a SIM card, nor for a hotspot. */
function esimLine(card: Card, title: Light): Line[] {
  const { advice, ctx, trip } = card;
  const { device, esimDoubtful, gate } = advice.situation;
  const { say } = ctx;
  if (gate === "blocked") return [{ text: say("no-card-esim-none") }];
  if (trip.form === "sim" || device === "router") return [];
  const where = eidRow(card);
  if (!esimDoubtful) return [{ text: say.plain("no-card-esim", { where }), spare: 2 }];
  const doubt = say.plain("no-card-esim-doubtful", { phone: say(phoneOf(card)), where });
  return [{ text: doubt + lit(card, title, ctx.knowledge.devices.eidCheck.dial), spare: 2 }];
}

/** What becomes of the card later. */
function stayLines(card: Card, title: Light): Line[] {
  const { advice, ctx } = card;
  const { porting } = ctx.knowledge.catalog.belgium;
  const { takesAtMost } = porting;
  switch (advice.situation.stay) {
    case "weeks":
    case "months":
      return [{ text: ctx.say("no-card-refund"), spare: 1 }];
    case "long":
      return [
        { text: ctx.say("no-card-keep"), spare: 2 },
        {
          text:
            ctx.say("no-card-monthly", { period: tellPeriod(ctx.say, takesAtMost.value) }) +
            lit(card, title, takesAtMost),
          spare: 1,
        },
      ];
    case "unknown":
      return [];
  }
}

/** First where the shops are; then an eSIM, if one may take it; then who sells, and how one tops it up there. */
function keyboardFor(card: Card): InlineKeyboard {
  const { advice, trip } = card;
  const { device, esimDoubtful } = advice.situation;
  const takesEsim = !esimDoubtful && trip.form !== "sim" && device !== "router";
  const others = [...(takesEsim ? [travelButton(card)] : []), ...sellers(card)];
  const main = mapButton(card);
  if (trip.stay !== undefined) return cardButtons(card, { main, others });
  const [beside] = others;
  return cardButtons(card, { main, others: [], asks: stayButtons(card), beside });
}

/** How long they stay decides what to buy: asked under the answer, where the guide did not ask it before. */
function stayButtons({ ctx, trip }: Card): InlineKeyboardButton[] {
  return STAYS.map((stay) =>
    InlineKeyboard.text(labelOf(ctx, "stay", stay), cardPress({ trip: { ...trip, stay } })),
  );
}

/** The sellers of travel eSIMs, to choose one. */
function travelButton({ ctx, trip }: Card): InlineKeyboardButton {
  const { form: _form, ...rest } = trip;
  return InlineKeyboard.text(
    ctx.say.plain("button-travel-esim"),
    cardPress({ trip: { ...rest, operator: "travel-esim" } }),
  );
}

function sellers(card: Card): InlineKeyboardButton[] {
  return placesToBuy(card.ctx).map(({ id, name }) => operatorButton(card, id, name));
}

/** A search on the map for the operators' own shops, wherever they are. */
function mapButton(card: Card): InlineKeyboardButton {
  const names = placesToBuy(card.ctx).flatMap(({ kind, name }) => (kind === "network" ? [name] : []));
  const query = encodeURIComponent(`${names.join(" ")} shop`);
  const address = `https://www.google.com/maps/search/?api=1&query=${query}`;
  return InlineKeyboard.url(card.ctx.say.plain("button-shop-near"), address);
}
