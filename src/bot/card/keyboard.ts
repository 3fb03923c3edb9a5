import { InlineKeyboard } from "grammy";
import { without } from "../../domain/guide.ts";
import { packMishap } from "../../domain/mishap-told.ts";
import { packReport } from "../../domain/fact-report.ts";
import { CHANNEL_OF } from "../../domain/rescue.ts";
import type { RouteName } from "../../domain/route.ts";
import { soldAtTheTill } from "../../domain/till.ts";
import type { Trip } from "../../domain/trip.ts";
import { deepLink, payloadOf } from "../payload.ts";
import { addDoors } from "../doors.ts";
import { placePress } from "../place.ts";
import { homeButton, languageButton } from "../screen.ts";
import { tellName } from "../telling-operator.ts";
import { type Copy, codesOf, codesOfContact, siteOf } from "../telling-steps.ts";
import { domainOf } from "../telling.ts";
import { cardPress, packCard } from "./buttons.ts";
import type { Card } from "./parts.ts";

export function cardKeyboard(card: Card): InlineKeyboard {
  const { ctx, shown, trip } = card;
  const { say } = ctx;
  const keyboard = new InlineKeyboard();
  addCopies(keyboard, codesFor(card), CODES);
  addSite(keyboard, card);
  addOtherWays(keyboard, card);
  addTargets(keyboard, card);
  addEidAnswers(keyboard, card);
  if (shown !== undefined || card.advice.verdict === "not-known") addHelp(keyboard, card);
  if (card.advice.verdict === "find-out-operator") {
    keyboard
      .text(say.plain("button-found-out"), cardPress({ trip: without(trip, "operator") }))
      .primary()
      .row();
    addDoors(ctx, keyboard, trip, ["finder"]);
  }
  keyboard.text(say.plain("button-change"), cardPress({ trip, view: "change" }));
  const reported = packReport(shown === undefined ? {} : { route: shown.route });
  keyboard.text(say.plain("button-report"), placePress("report", trip, reported));
  addShare(keyboard, card);
  const first = shown === card.advice.recommended ? undefined : shown?.route;
  homeButton(ctx, keyboard).add(languageButton(ctx, "card", packCard({ trip, first })));
  if (ctx.contact) keyboard.row().url(say.plain("button-contact"), ctx.contact);
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}

/** Each code once, under a copy button of its own. */
export function addCopies(keyboard: InlineKeyboard, codes: readonly Copy[], most: number): void {
  const once = new Map(codes.map((code) => [code.payload, code]));
  for (const { label, payload } of [...once.values()].slice(0, most)) keyboard.copyText(label, payload).row();
}

const CODES = 4;

/** The codes of the shown way; where there is none, of what to do instead, and the numbers to ask. */
function codesFor({ advice, ctx, shown }: Card): Copy[] {
  if (shown !== undefined) return shown.steps.flatMap((step) => codesOf(ctx.say, step));
  return [
    ...advice.instead.flatMap((way) => way.steps ?? []).flatMap((step) => codesOf(ctx.say, step)),
    ...advice.contacts.slice(0, 2).flatMap((contact) => codesOfContact(ctx.say, contact)),
  ];
}

function addSite(keyboard: InlineKeyboard, { advice, ctx, shown }: Card): void {
  const { say } = ctx;
  const steps = shown?.steps ?? advice.instead.flatMap((way) => way.steps ?? []);
  const site = steps.map((step) => siteOf(say, step)).find((found) => found !== undefined);
  if (site !== undefined) keyboard.url(site.label, site.url).row();
  else if (advice.site !== undefined) {
    const url = `https://${advice.site.value}/`;
    keyboard.url(say.plain("open-domain", { domain: domainOf(url) }), url).row();
  }
}

function addOtherWays(keyboard: InlineKeyboard, { advice, ctx, shown, trip, ways }: Card): void {
  const others = ways.filter((way) => way !== shown);
  for (const [index, { route }] of others.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    const isRecommended = route === advice.recommended?.route;
    const label = ctx.say.plain(`route-${route}`);
    if (isRecommended)
      keyboard.text(ctx.say.plain("button-recommended", { route: label }), cardPress({ trip })).primary();
    else keyboard.text(label, cardPress({ trip, first: route }));
  }
  keyboard.row();
}

/** Cards of other operators that this one sends to. */
function addTargets(keyboard: InlineKeyboard, { advice, ctx, trip }: Card): void {
  const ids = [
    ...advice.instead.map(({ operator }) => operator),
    ...advice.offers.flatMap(({ operators }) => operators),
  ];
  const operators = [...new Set(ids)].flatMap((id) =>
    id === undefined ? [] : (ctx.knowledge.catalog.operator(id) ?? []),
  );
  const { billing: _, ...rest } = trip;
  for (const [index, operator] of operators.entries()) {
    if (index > 0 && index % 2 === 0) keyboard.row();
    keyboard.text(
      `${tellName(ctx.say, operator)} ▸`,
      cardPress({ trip: { ...rest, operator: operator.id } }),
    );
  }
  keyboard.row();
  if (advice.offers.some(({ menu }) => menu === "travel-esim")) {
    keyboard
      .text(ctx.say.plain("operator-travel-esim"), cardPress({ trip: { ...trip, operator: "travel-esim" } }))
      .row();
  }
}

/** Only the EID row on the device tells whether it takes an eSIM: what they saw is told on the card itself. */
function addEidAnswers(keyboard: InlineKeyboard, { advice, ctx, trip }: Card): void {
  if (advice.gate !== "ask-eid" && trip.eid === undefined) return;
  keyboard.text(ctx.say.plain("button-eid-yes"), cardPress({ trip: { ...trip, eid: "yes" } }));
  keyboard.text(ctx.say.plain("button-eid-no"), cardPress({ trip: { ...trip, eid: "no" } })).row();
}

const AT_A_TILL: ReadonlySet<RouteName> = new Set(["voucher", "shop", "operator-shop"]);

function addHelp(keyboard: InlineKeyboard, { advice, ctx, operator, shown, trip, ways }: Card): void {
  const { say } = ctx;
  if (shown !== undefined && advice.verdict !== "pay-the-bill") {
    const isOffline = trip.offline === "yes";
    const toggled: Trip = { ...trip, offline: isOffline ? "no" : "yes" };
    keyboard.text(say.plain("button-pay"), cardPress({ trip, view: "pay" }));
    keyboard
      .text(say.plain(isOffline ? "button-online" : "button-offline"), cardPress({ trip: toggled }))
      .row();
  }
  keyboard.text(say.plain("button-balance"), placePress("balance", trip));
  const way = packMishap(shown === undefined ? {} : { likely: CHANNEL_OF[shown.route] });
  keyboard.text(say.plain("button-not-arrived"), placePress("rescue", trip, way)).row();
  const { value: atATill } = soldAtTheTill(operator);
  if (ways.some(({ route }) => AT_A_TILL.has(route)) || (shown === undefined && atATill === "not-confirmed"))
    keyboard.text(say.plain("button-till"), placePress("till", trip));
  if (advice.verdict === "top-up") keyboard.text(say.plain("button-arrived"), placePress("reminders", trip));
  keyboard.row();
}

/** Sends this card to a chat of their choice; without inline mode, a link that opens it for whoever gets it. */
function addShare(keyboard: InlineKeyboard, { ctx, trip }: Card): void {
  const label = ctx.say.plain("button-share");
  const query = payloadOf(trip);
  if (ctx.me.supports_inline_queries) keyboard.switchInlineChosen(label, { query, ...EVERY_CHAT }).row();
  else keyboard.url(label, `https://t.me/share/url?url=${encodeURIComponent(deepLink(ctx, query))}`).row();
}

const EVERY_CHAT = {
  allow_user_chats: true,
  allow_group_chats: true,
  allow_channel_chats: true,
} as const;
