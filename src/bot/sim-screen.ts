import { InlineKeyboard } from "grammy";
import type { Advice } from "../advice/advice.ts";
import { packPlace, type Place, placeIn, placePress, type RoomName } from "./callback-data.ts";
import { wayToCard } from "./card-button.ts";
import type { Context } from "./context.ts";
import { addCopies, addDoors, addInPairs, type Screen, withFooter } from "./screen.ts";
import { adviseOn } from "./knowledge.ts";
import { askOperator } from "../guide/screen.ts";
import { codesOfContact, type Copy, tellContact, tellName } from "../format/operator.ts";
import { bullets, domainOf, section, tellSources, tellWeakest, tellWeakestBehind } from "../format/facts.ts";
import { type Concern, concernOf } from "../advice/verdict.ts";
import { type Day, dayInBrussels } from "../day.ts";
import { without } from "../guide/questions.ts";
import type { Operator } from "../catalog/operator.ts";

// Rooms about one matter of a card: its balance, its papers, its money. What they share is here.

/** The card that a matter is about, and whose rules hold for it. */
export interface Matter extends Pick<Context, "say"> {
  ctx: Context;
  /** The name of the room. */
  room: RoomName;
  place: Place;
  operator: Operator;
  advice: Advice;
  concern: Concern;
  /** As it is printed. */
  name: string;
  today: Day;
}

/** What a matter's room tells. */
export interface Telling {
  /** One under another, with an empty line between. */
  parts: readonly string[];
  /** Less urgent: folded, before the sources. */
  folded?: readonly string[];
  /** All that is told above comes from these; their pages are named in the fold. */
  facts: unknown;
  copies?: readonly Copy[];
  /** Official pages to open: of each domain the first. */
  sites?: readonly string[];
  /** Rooms to go on to. */
  doors?: readonly RoomName[];
}

/** The room's screen for what is known of the card. It works without an operator too, and offers to name one. */
export function matterScreen(
  ctx: Context,
  room: RoomName,
  detail: string,
  telling: (matter: Matter) => Telling,
): Screen {
  const place = placeIn(ctx, detail);
  const asked = place.more.includes(ASKED) ? askOperator(ctx, room, place.trip, place.more) : undefined;
  if (asked !== undefined) return asked;
  const { say } = ctx;
  const { advice, operator } = adviseOn(ctx, place.trip);
  const concern = concernOf(operator, advice.verdict);
  const today = dayInBrussels(ctx.now);
  const name = tellName(say, operator);
  const matter = { ctx, say, room, place, operator, advice, concern, name, today };
  const told = telling(matter);
  return { text: textOf(matter, told), keyboard: keyboardOf(matter, told) };
}

/** In `more` of a button: the person wants to name the operator. */
const ASKED = "o";
const COPIES = 6;

function textOf({ say, today }: Matter, { facts, folded = [], parts }: Telling): string {
  const answer = parts.join("\n\n");
  const pages = tellSources(say, facts, today);
  const sources = pages.length === 0 ? [say("card-no-source")] : section(say("card-sources"), bullets(pages));
  return `${answer}\n\n${fold(folded, sources.join("\n\n"), LONGEST_TEXT - answer.length)}`;
}

function keyboardOf(matter: Matter, { copies = [], doors = [], sites = [] }: Telling): InlineKeyboard {
  const { ctx, name, place, room, say } = matter;
  const { trip } = place;
  const more = place.more.filter((word) => word !== ASKED);
  const keyboard = new InlineKeyboard();
  addCopies(keyboard, copies, COPIES);
  const domains = new Map(sites.toReversed().map((url) => [domainOf(url), url]));
  for (const [domain, url] of [...domains].toReversed())
    keyboard.url(say.plain("open-domain", { domain }), url).row();
  const nameIt = placePress(room, without(trip, "operator"), ...more, ASKED);
  const label =
    matter.concern === "nobody"
      ? say.plain("button-name-operator")
      : say.plain("button-change-answer", { answer: name });
  addInPairs(keyboard, [InlineKeyboard.text(label, nameIt), ...wayToCard(ctx, trip)]);
  addDoors(ctx, keyboard, trip, doors);
  return withFooter(ctx, keyboard, room, packPlace(trip, ...more));
}

/** Lines under a title, and below them how far they can be trusted. */
export function told(
  { say, today }: Matter,
  title: string,
  lines: readonly string[],
  facts: unknown,
): string[] {
  return section(title, lines.length === 0 ? [] : [...bullets(lines), ...tellWeakest(say, facts, today)]);
}

/** One line with how far it can be trusted behind it. */
export function trusted({ say, today }: Matter, line: string, facts: unknown): string {
  return line + tellWeakestBehind(say, facts, today);
}

/** Where to ask what I don't know, if it is needed: the operator's own site and two of its contacts. */
export function askThem({ advice, name, operator, say, today }: Matter, isNeeded = true) {
  if (!isNeeded) return { parts: [], facts: [], copies: [] };
  const facts = advice.contacts.slice(0, 2);
  const [site] = operator.domains;
  const where =
    site === undefined
      ? say("matter-no-site", { operator: name })
      : say("matter-see-site", { address: `https://${site.value}/`, domain: site.value });
  const lines = facts.map((contact) => tellContact(say, contact, operator));
  return {
    parts: [[where, ...bullets(lines), ...tellWeakest(say, facts, today)].join("\n")],
    facts,
    copies: facts.flatMap((contact) => codesOfContact(say, contact)),
  };
}

/** Where nothing is known but whom to ask. */
export function sendToThem(matter: Matter, parts: readonly string[], facts: unknown = []): Telling {
  const asking = askThem(matter);
  return {
    parts: [...parts, ...asking.parts],
    facts: [facts, asking.facts, matter.operator.domains[0]],
    copies: asking.copies,
    sites: ownSite(matter),
  };
}

/** The operator's own front page. */
export function ownSite({ operator: { domains } }: Matter): string[] {
  return domains.slice(0, 1).map(({ value }) => `https://${value}/`);
}

/** A folded part of a message: as many whole parts as have room, in order, and `last` always. */
function fold(parts: readonly string[], last: string, room: number): string {
  let left = room - last.length - OPEN.length - CLOSE.length;
  const kept: string[] = [];
  for (const part of parts) {
    if (part.length + 2 > left) continue;
    left -= part.length + 2;
    kept.push(part);
  }
  return OPEN + [...kept, last].join("\n\n") + CLOSE;
}

/** Telegram counts 4096 after parsing; with its tags a text is longer, so this is on the safe side. */
const LONGEST_TEXT = 4000;

const OPEN = "<blockquote expandable>";
const CLOSE = "</blockquote>";
