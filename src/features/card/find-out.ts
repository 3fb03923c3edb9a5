import { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { cardPress } from "../../bot/card/buttons.ts";
import type { Context } from "../../bot/context.ts";
import type { Screen } from "../../bot/screen.ts";
import { domainOf } from "../../bot/telling.ts";
import { tellName } from "../../bot/telling-operator.ts";
import { lightOf } from "../../advice/light.ts";
import { without } from "../../domain/guide.ts";
import { SIGNPOSTS } from "../../domain/menu.ts";
import type { Line } from "./body.ts";
import { cardButtons, operatorButton, siteButton } from "./keyboard.ts";
import { lookFor } from "./look-for.ts";
import { type Card, dot, laidOut } from "./parts.ts";

/** Whose card is it? A number tells at once; else the screen, the card itself, a text. Or a name that we do not know. */
export function findOutCard(card: Card): Screen {
  const isUnlisted = card.operator.id !== SIGNPOSTS.dontKnow;
  return { text: laidOut(card, isUnlisted ? unlisted(card) : findOut(card)), keyboard: keyboardFor(card) };
}

function findOut(card: Card): Line[] {
  const { advice, ctx } = card;
  const { say } = ctx;
  const { device, offline } = advice.situation;
  const isPhone = device === "iphone" || device === "android";
  const lookup: Line[] = [
    { text: say(offline ? "finder-lookup-later" : "finder-lookup", lookupOf(card)) },
    ...forksOf(ctx).map((text) => ({ text: `　${text}`, spare: 1 })),
    { text: `　${say("finder-print-wins")}`, spare: 4 },
    { text: `　${say("finder-no-number")}`, spare: 2 },
  ];
  const looks: Line[] = [
    { text: say(isPhone ? `finder-bar-${device}` : "finder-bar") },
    { text: say(device === "unknown" || isPhone ? "finder-print" : "finder-print-device") },
    { text: say("finder-message") },
  ];
  return [
    { text: headingOf(card, "finder-title") },
    ...numbered(offline ? [...looks, ...lookup] : [...lookup, ...looks]),
    { text: say("finder-esim"), spare: 3 },
    { text: say("finder-statement"), spare: 5 },
    { text: say("finder-found") },
    { text: say("finder-stuck") },
  ];
}

/** One after the other; what belongs to the line above it bears no number. */
function numbered(lines: readonly Line[]): Line[] {
  let number = 0;
  return lines.map(({ text, ...line }) => ({
    ...line,
    text: text.startsWith("　") ? text : `<b>${(number += 1)}</b> ${text}`,
  }));
}

/** A name on the card that stands for two things: for a bill, and for the prepaid card of another brand. */
function forksOf({ knowledge: { catalog }, say }: Context): string[] {
  return catalog.menu.common.flatMap((id) => {
    const operator = catalog.operator(id);
    if (operator?.kind !== "bill-only") return [];
    return operator.instead.flatMap((id) => {
      const other = catalog.operator(id);
      if (other === undefined) return [];
      return [say("finder-fork", { bill: operator.name, prepaid: tellName(say, other) })];
    });
  });
}

/** Their operator has a name, but no page of ours: what holds at every one of them. */
function unlisted(card: Card): Line[] {
  const { advice, ctx } = card;
  const ways = [
    { text: ctx.say("other-name", { press: lookFor(ctx, "top-up") }) },
    { text: ctx.say("other-voucher") },
  ];
  return [
    { text: headingOf(card, "other-title") },
    ...numbered(advice.situation.offline ? ways.toReversed() : ways),
    { text: ctx.say("other-test") },
    { text: ctx.say("other-lookup", lookupOf(card)) },
    { text: ctx.say("other-stuck", { words: lookFor(ctx, "customer-service") }) },
  ];
}

function headingOf({ ctx, today }: Card, key: "finder-title" | "other-title"): string {
  const { belgium } = ctx.knowledge.catalog;
  const fact = key === "finder-title" ? belgium.lookup : belgium.usual.website;
  return `<b>${ctx.say(key, { light: dot(lightOf(fact, today)) })}</b>`;
}

export function lookupOf({ ctx }: Card): { address: string; site: string } {
  const address = ctx.knowledge.catalog.belgium.lookup.value;
  return { address, site: domainOf(address) };
}

function keyboardFor(card: Card): InlineKeyboard {
  return cardButtons(card, { ...namesToTap(card), main: lookupButton(card) });
}

/** The names that most people hold, and all the others. Who looks for a name is asked nothing else on the way to it. */
export function namesToTap(card: Card): { others: InlineKeyboardButton[]; beside: InlineKeyboardButton } {
  const { ctx, trip } = card;
  const { catalog } = ctx.knowledge;
  const common = catalog.menu.common.flatMap((id) => catalog.operator(id) ?? []);
  const asking = { stay: "unknown", device: "unknown", ...without(trip, "operator") } as const;
  return {
    others: common.map(({ id, name }) => operatorButton(card, id, name)),
    beside: InlineKeyboard.text(ctx.say.plain("button-other-names"), cardPress({ trip: asking })),
  };
}

/** Type a number there, see whose it is today. */
export function lookupButton(card: Card): InlineKeyboardButton {
  const { address, site } = lookupOf(card);
  return siteButton(card, address, site);
}
