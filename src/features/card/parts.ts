import type { Advice } from "../../advice/advice.ts";
import { type Light, lightOf } from "../../advice/light.ts";
import { type Asked, verdictOnWay } from "../../advice/told.ts";
import { createVoices, type Verdict, verdictOf, type Voices } from "../../advice/voices.ts";
import type { Context } from "../../bot/context.ts";
import type { Translate } from "../../bot/translate.ts";
import { domainOf } from "../../format/facts.ts";
import type { Day } from "../../day.ts";
import type { Evidence, Fact } from "../../catalog/fact.ts";
import { PLACEHOLDERS } from "../../catalog/menu.ts";
import type { Means } from "../../catalog/means.ts";
import type { Note } from "../../catalog/note.ts";
import type { Operator } from "../../catalog/operator.ts";
import type { LookFor } from "../../catalog/phrases.ts";
import type { WayName } from "../../catalog/way.ts";
import type { Answers } from "../../guide/answers.ts";
import { fitOnScreen, type Line, type Lines, linesIn, spare } from "./body.ts";

/** Everything a card is made from. */
export interface Card {
  ctx: Context;
  t: Translate;
  answers: Answers;
  operator: Operator;
  /** As printed on the SIM. */
  name: string;
  advice: Advice;
  today: Day;
  /** What people said of it. */
  voices: Voices;
  /** The operator's website: the top-up page, or else the front page. */
  home: Home | undefined;
  /** The light in the title. A line shows its own light only if it differs. */
  light: Light;
}

export interface Home {
  address: string;
  /** The site's domain, as people know it. */
  site: string;
}

export function homeAt(address: string): Home {
  return { address, site: domainOf(address) };
}

/** The facts of a title: the light, and the operator's name. */
export function titled({ light, name }: Card): { light: string; operator: string } {
  return { light: DOTS[light], operator: name };
}

/** The light and word of a fact, if it differs from the title's, or if it is people who say so. */
export function lit(card: Card, fact: Evidence | undefined, verdict?: Verdict): string {
  const own = lightOf(fact, card.today);
  const light = lightOf(fact, card.today, verdict);
  const isTurned = light !== own;
  if (light === card.light && !isTurned) return "";
  if (isTurned && verdict !== undefined) return ` ${card.t.plain(`light-word-${verdict}`)}`;
  const word = light !== "yellow" ? light : fact?.trust === "reported" ? "unofficial" : "old";
  return ` ${card.t.plain(`light-word-${word}`)}`;
}

/** What people make of a way, for somebody who pays with what this person holds. */
export function verdictOn(card: Card, way: WayName): Verdict | undefined {
  return verdictOnWay(askedOf(card), way);
}

/** Whether a code still answers, as people say. */
export function verdictOnCode({ operator, voices }: Card, code: string | undefined): Verdict | undefined {
  return code === undefined ? undefined : verdictOf(voices.about(operator.id, { code }));
}

/** Whom the card is for, as the rules on what people said ask for it. Without internet it is no matter what one holds. */
export function askedOf({ advice, operator, voices }: Card): Asked {
  const holds = advice.by === "offline" ? new Set<Means>() : advice.situation.holds;
  return { voices, operator: operator.id, holds };
}

/** Lines with what people say of their facts; if there is no room for that, as they are without. */
export function inShort(card: Card, write: (card: Card) => Lines): Line[] {
  const lines = linesIn(write(card));
  if (!card.voices.has(card.operator.id)) return lines;
  const bare = linesIn(write({ ...card, voices: createVoices([], card.today) }));
  return lines.map((line, at) => {
    const short = bare[at]?.text ?? line.text;
    return short === line.text ? line : { ...line, short };
  });
}

export function noteOf({ operator }: Card, value: Note): Fact<Note> | undefined {
  return operator.notes.find((note) => note.value === value);
}

/** The first two of these notes that apply, a line each, without a full stop. */
export function noteLines(card: Card, notes: readonly Note[], rank: number): Lines {
  return notes
    .flatMap((value) => noteOf(card, value) ?? [])
    .slice(0, 2)
    .map((note) => spare(rank, card.t(`note-${note.value}`).replace(/[.。]$/u, "") + lit(card, note)));
}

/** The store that has the operator's app. */
export function storeLine({ advice, operator, t }: Card): string | undefined {
  const { device } = advice.situation;
  if (operator.app === undefined || (device !== "iphone" && device !== "android")) return undefined;
  return t(`device-line-${device}-app`, { app: operator.app.value });
}

/** The Belgian words for something on pages, tickets and bills, as printed: "Herladen / Recharger". */
export function lookFor({ ctx }: Card, word: LookFor, only?: "nl" | "fr" | "en"): string {
  const languages = only === undefined ? (["nl", "fr"] as const) : ([only] as const);
  return languages.map((language) => ctx.knowledge.phrases[language]["look-for"][word][0]).join(" / ");
}

/** Where this device shows whether it takes an eSIM, as HTML. */
export function eidRow({ advice, ctx, t }: Card): string {
  const { device } = advice.situation;
  const code = ctx.knowledge.devices.eidCheck.dial.value;
  if (device === "android" || device === "unknown") return t(`travel-eid-${device}`, { code });
  return t(`travel-eid-${device}`);
}

/** The kind of phone that usually takes no eSIM, in words. */
export function phoneWithoutEid({ advice, t }: Card): string {
  const isHongKong = advice.situation.bought === "hong-kong-macao";
  return t(isHongKong ? "travel-phone-hong-kong-macao" : "travel-phone-mainland");
}

/** Operators with their own shops: "BASE, Proximus or Orange". */
export function shopsOf(card: Card): string {
  const { t } = card;
  const names = networksToBuy(card);
  const last = names.pop() ?? "";
  return [names.join(t.plain("between-words")), last].join(t.plain("before-last-word"));
}

export function networksToBuy(card: Card): string[] {
  return placesToBuy(card).flatMap(({ kind, name }) => (kind === "network" ? [name] : []));
}

/** Where people without a SIM are sent, in this order. */
export function placesToBuy({ ctx: { knowledge } }: Card): Operator[] {
  const ways = knowledge.catalog.operator(PLACEHOLDERS.noCard)?.instead ?? [];
  return ways.flatMap((id) => knowledge.catalog.operator(id) ?? []);
}

/** The operators that the catalog recommends instead of this one. */
export function operatorsInstead({ ctx }: Card, { instead }: Operator): Operator[] {
  return instead.flatMap((id) => ctx.knowledge.catalog.operator(id) ?? []);
}

const DOTS: Record<Light, string> = { green: "🟢", yellow: "🟡", white: "⚪️" };

/** What the lights in this text mean, in one line; only those that occur. */
export function legend({ t, voices }: Card, text: string): string {
  const shown = (Object.keys(DOTS) as Light[]).filter((light) => text.includes(DOTS[light]));
  const isAgainst = text.includes(t.plain("light-word-refused"));
  const isByPeople = text.includes(t.plain("light-word-confirmed"));
  const meanings = shown.map((light) =>
    t(light === "green" && isByPeople ? "legend-people" : `legend-${light}`),
  );
  // People may never take what is made up for what others said.
  const isMarked = !voices.isDemo || text.includes(t.plain("people-demo"));
  const mark = isMarked || !(isByPeople || isAgainst) ? "" : t("people-demo");
  return shown.length === 0 ? "" : `<i>${meanings.join("  ")}${mark}</i>`;
}

/** The lines that fit on a screen, and below them what their lights mean. */
export function laidOut(card: Card, lines: Lines): string {
  return fitOnScreen(lines, card.ctx.language, (text) => legend(card, text));
}
