import { InlineKeyboard } from "grammy";
import { cardPress } from "../../bot/card/buttons.ts";
import type { Screen } from "../../bot/screen.ts";
import { domainOf } from "../../bot/telling.ts";
import { type Light, lightOf } from "../../advice/light.ts";
import { homeOf } from "../../advice/ways.ts";
import { SIGNPOSTS } from "../../domain/menu.ts";
import { packMishap } from "../../bot/callback-data.ts";
import type { Note } from "../../domain/note.ts";
import { withOperator } from "../../domain/trip.ts";
import type { Line } from "./body.ts";
import { eidRow, phoneOf } from "./eid.ts";
import { helpLines } from "./help.ts";
import { cardButtons, payButton, rescueButton, siteButton } from "./keyboard.ts";
import { type Card, dot, laidOut, lit, shopsOf, storeLine, tellNote } from "./parts.ts";
import { tellPays } from "./pays.ts";

/** A travel eSIM that somebody has bought: is it in the phone? Then how to top it up, else what then. */
export function travelEsimCard(card: Card): Screen {
  if (card.advice.situation.gate === "blocked") return blocked(card);
  return { text: topUpText(card), keyboard: keyboardFor(card) };
}

/** What it takes to bring it into the phone, and what to do where that cannot be. */
export function notInPhone(card: Card): Screen {
  const { ctx } = card;
  const { say } = ctx;
  const title = lightOfCard(card);
  return sideOf(card, "missing", title, [
    { text: say.plain("travel-eid-first", { where: eidRow(card) }) },
    ...(card.advice.situation.device === "android" ? [{ text: say("travel-eid-settings") }] : []),
    { text: say("travel-eid-yes", { app: appOf(card) }) },
    { text: say("travel-eid-deleted") },
    { text: say("travel-eid-no") },
    { text: say("travel-refund") },
    { text: say("travel-plastic", { shops: shopsOf(card) }) },
  ]);
}

/** It cannot be topped up: a new plan, or another card. */
export function withoutButton(card: Card): Screen {
  const { advice, ctx } = card;
  const { device } = advice.situation;
  const lines = ctx.say.plain(
    device === "iphone" || device === "android" ? `travel-lines-${device}` : "travel-lines-unknown",
  );
  return sideOf(card, "no-button", lightOfCard(card), [
    { text: ctx.say("travel-again") },
    { text: `<b>1</b> ${ctx.say("travel-again-buy", { app: appOf(card) })}` },
    { text: `<b>2</b> ${ctx.say("travel-again-install", { where: lines })}` },
    { text: ctx.say("travel-again-plastic", { shops: shopsOf(card) }) },
  ]);
}

function topUpText(card: Card): string {
  const { advice, ctx } = card;
  const { device, esimDoubtful } = advice.situation;
  const { say } = ctx;
  const title = lightOfCard(card);
  const eid = eidRow(card);
  return laidOut(card, [
    { text: headingOf(card, "travel-title", title) },
    { text: say(`travel-look-${device}`, { operator: card.name }) },
    { text: say("travel-in") },
    { text: `<b>1</b> ${wayToTopUp(card, title)}` },
    { text: `<b>2</b> ${planLine(card, title)}` },
    { text: `<b>3</b> ${say("travel-worked")}` },
    { text: say("travel-no-button") },
    { text: say("travel-keep"), spare: 1 },
    {
      text: esimDoubtful
        ? say.plain("travel-out-doubtful", { phone: say(phoneOf(card)), where: eid })
        : say.plain("travel-out", { where: eid }),
    },
    ...(esimDoubtful ? [{ text: say("travel-refund"), spare: 2 }] : []),
    ...noteLines(card, title),
    ...stayLine(card),
    ...storeLine(card, 5),
    ...helpOf(card, title),
  ]);
}

/** There is no place for an eSIM in this phone. */
function blocked(card: Card): Screen {
  const { ctx, trip } = card;
  const { say } = ctx;
  const title = lightOfCard(card);
  const text = laidOut(card, [
    { text: headingOf(card, "travel-title-blocked", title) },
    { text: `<b>1</b> ${say("travel-plastic", { shops: shopsOf(card) })}` },
    { text: `<b>2</b> ${say("travel-refund")}` },
    { text: say("travel-eid-no") },
    ...helpOf(card, title),
  ]);
  const hasEid = InlineKeyboard.text(
    say.plain("button-eid-yes"),
    cardPress({ trip: { ...trip, eid: "yes" } }),
  );
  return {
    text,
    keyboard: cardButtons(card, { main: plasticButton(card), others: [...siteOf(card), hasEid] }),
  };
}

function sideOf(card: Card, side: "missing" | "no-button", title: Light, lines: readonly Line[]): Screen {
  const plastic = plasticButton(card);
  const [first = plastic, ...rest] =
    side === "missing" ? [plastic, ...siteOf(card)] : [...siteOf(card), plastic];
  const keyboard = new InlineKeyboard()
    .add(first)
    .primary()
    .add(...rest);
  return {
    text: laidOut(card, [
      { text: headingOf(card, `travel-title-${side}`, title) },
      ...lines,
      ...helpOf(card, title),
    ]),
    keyboard,
  };
}

function headingOf(
  { ctx, name }: Card,
  key: "travel-title" | "travel-title-blocked" | "travel-title-missing" | "travel-title-no-button",
  title: Light,
): string {
  return `<b>${ctx.say(key, { light: dot(title), operator: name })}</b>`;
}

/** What the card's light stands for: that plans are topped up there. */
function lightOfCard({ operator, today }: Card): Light {
  const { app, website } = operator.ways;
  return lightOf(app ?? website?.page, today);
}

/** Through the app where there is one, and by the words that are printed there. */
function wayToTopUp(card: Card, title: Light): string {
  const { ctx, operator } = card;
  const { app, website } = operator.ways;
  const { say } = ctx;
  const { extend, "top-up": topUp } = ctx.knowledge.phrases.en["look-for"];
  const words = [topUp[0] ?? "", ...extend];
  const way = operator.app === undefined ? website : (app ?? website);
  const press = way?.press?.value ?? [];
  const isAll = press.some((label) => words.some((word) => label.toLowerCase().includes(word.toLowerCase())));
  const path = [...press, ...(isAll ? [] : [words.join(" / ")])].join(" › ");
  const light = press.length === 0 ? "" : lit(card, title, way?.press);
  if (operator.app !== undefined) {
    const facts = { app: operator.app.value };
    return press.length === 0
      ? say("travel-app-words", { ...facts, words: path })
      : say("travel-app", { ...facts, path }) + light;
  }
  const address = homeOf(operator) ?? "";
  const facts = { address, site: domainOf(address) };
  return press.length === 0
    ? say("travel-site-words", { ...facts, words: path })
    : say("travel-site", { ...facts, path }) + light;
}

function planLine(card: Card, title: Light): string {
  const { advice, ctx } = card;
  const { by, situation } = advice;
  const plan = ctx.say(situation.stay === "weeks" ? "travel-plan-smallest" : "travel-plan");
  if (by === "cash") return plan + ctx.say("travel-cash");
  const someRegions = noteOf(card, "alipay-in-some-regions-only");
  if (by === "alipay-wechat" && someRegions !== undefined)
    return plan + ctx.say("travel-alipay") + lit(card, title, someRegions);
  return plan + tellPays(card, "app", title);
}

/** What is different at this seller. */
function noteLines(card: Card, title: Light): Line[] {
  const told = NOTES.flatMap((value) => {
    const note = noteOf(card, value);
    return note === undefined ? [] : [{ text: tellNote(card, note, title), spare: 3 }];
  });
  const border = noteOf(card, "works-only-in-its-countries");
  return [
    ...told.slice(0, 2),
    ...(border === undefined
      ? []
      : [{ text: card.ctx.say("travel-border") + lit(card, title, border), spare: 4 }]),
  ];
}

const NOTES = [
  "top-up-waits-for-the-end",
  "new-esim-after-the-end",
  "can-be-topped-up-after-the-end",
  "site-purchase-is-a-new-esim",
  "free-emergency-data",
] as const satisfies readonly Note[];

function noteOf({ operator }: Card, value: Note) {
  return operator.notes.find((note) => note.value === value);
}

/** Who stays wants a number. */
function stayLine({ advice, ctx }: Card): Line[] {
  const { stay } = advice.situation;
  return stay === "months" || stay === "long" ? [{ text: ctx.say("travel-number"), spare: 1 }] : [];
}

function helpOf(card: Card, title: Light): Line[] {
  const site = siteName(card);
  return helpLines(card, title, { none: card.ctx.say("travel-stuck-none", { site }) });
}

function keyboardFor(card: Card): InlineKeyboard {
  const { ctx, trip } = card;
  const missing = InlineKeyboard.text(
    ctx.say.plain("button-not-in-phone"),
    cardPress({ trip, view: "not-in-phone" }),
  );
  const noButton = InlineKeyboard.text(
    ctx.say.plain("button-no-top-up"),
    cardPress({ trip, view: "no-button" }),
  );
  const told = packMishap({ problem: "not-arrived", likely: "app" });
  const [main] = siteOf(card);
  return cardButtons(card, {
    main,
    others: [missing, rescueButton(card, told, "button-no-data"), noButton],
    beside: payButton(card),
  });
}

/** On to what to buy where an eSIM will not do. */
function plasticButton({ ctx, trip }: Card) {
  const next = { ...withOperator(trip, SIGNPOSTS.noCard), form: "sim" as const };
  return InlineKeyboard.text(ctx.say.plain("button-plastic"), cardPress({ trip: next }));
}

function siteOf(card: Card) {
  const address = homeOf(card.operator);
  return address === undefined ? [] : [siteButton(card, address, domainOf(address))];
}

function siteName({ name, operator }: Card): string {
  const address = homeOf(operator);
  return address === undefined ? name : domainOf(address);
}

function appOf({ name, operator }: Card): string {
  return operator.app?.value ?? name;
}
