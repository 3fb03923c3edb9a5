import type { Light } from "../../advice/light.ts";
import { lightOf } from "../../advice/light.ts";
import type { Advice } from "../../advice/advice.ts";
import type { Context } from "../../bot/context.ts";
import type { Day } from "../../domain/day.ts";
import { SIGNPOSTS } from "../../domain/menu.ts";
import type { Evidence, Fact } from "../../domain/fact.ts";
import type { Note } from "../../domain/note.ts";
import type { Operator } from "../../domain/operator.ts";
import type { Trip } from "../../domain/trip.ts";
import { fitOnScreen, type Line } from "./body.ts";

/** All that a card is made from. */
export interface Card {
  ctx: Context;
  trip: Trip;
  operator: Operator;
  /** As it is printed on the card. */
  name: string;
  advice: Advice;
  today: Day;
}

/** A text that stands on a fact whose light is not that of the title says so itself, in a word. */
export function lit(card: Card, title: Light, fact: Evidence | undefined): string {
  const light = lightOf(fact, card.today);
  if (light === title) return "";
  const word = light !== "yellow" ? light : fact?.trust === "reported" ? "unofficial" : "old";
  return ` ${card.ctx.say.plain(`light-word-${word}`)}`;
}

/** The same for what no source says, and what is harmless to try. */
export function unofficial({ ctx }: Card, title: Light): string {
  return title === "yellow" ? "" : ` ${ctx.say.plain("light-word-unofficial")}`;
}

/** A note as a line of a card, which ends without a full stop. */
export function tellNote(card: Card, note: Fact<Note>, title: Light): string {
  return card.ctx.say(`note-${note.value}`).replace(/[.。]$/u, "") + lit(card, title, note);
}

/** The store that has the operator's app; `spare` as of any line. */
export function storeLine({ advice, ctx, operator }: Card, spare: number): Line[] {
  const { device } = advice.situation;
  if (operator.app === undefined || (device !== "iphone" && device !== "android")) return [];
  return [{ text: ctx.say(`device-line-${device}-app`, { app: operator.app.value }), spare }];
}

/** Operators with shops of their own, as one says them: "BASE, Proximus or Orange". */
export function shopsOf({ ctx }: Card): string {
  const names = placesToBuy(ctx).flatMap(({ kind, name }) => (kind === "network" ? [name] : []));
  const last = names.pop() ?? "";
  return [names.join(ctx.say.plain("between-words")), last].join(ctx.say.plain("before-last-word"));
}

/** Where people without a card are sent, in this order. */
export function placesToBuy({ knowledge: { catalog } }: Context): Operator[] {
  const ways = catalog.operator(SIGNPOSTS.noCard)?.instead ?? [];
  return ways.flatMap((id) => catalog.operator(id) ?? []);
}

export function dot(light: Light): string {
  return DOTS[light];
}

const DOTS: Record<Light, string> = { green: "🟢", yellow: "🟡", white: "⚪️" };

/** What the lights on this text mean, in one line; only those that are on it. */
export function legend({ ctx: { say } }: Card, text: string): string {
  const shown = (Object.keys(DOTS) as Light[]).filter((light) => text.includes(DOTS[light]));
  return shown.map((light) => say(`legend-${light}`)).join("  ");
}

/** As many of these lines as fit on a screen, and under them what the lights on them mean. */
export function laidOut(card: Card, lines: readonly Line[]): string {
  return fitOnScreen(lines, card.ctx.language, (text) => {
    const lights = legend(card, text);
    return lights === "" ? "" : `<i>${lights}</i>`;
  });
}
