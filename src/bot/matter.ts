import { InlineKeyboard } from "grammy";
import type { Advice } from "../advice/advice.ts";
import { type Concern, concernOf } from "../domain/concern.ts";
import { type Day, dayInBrussels } from "../domain/day.ts";
import { without } from "../domain/guide.ts";
import type { Operator } from "../domain/operator.ts";
import { packPlace, type Place, placeIn, placePress, type RoomName } from "./callback-data.ts";
import { addCopies } from "./copies.ts";
import { bullets, section } from "./sections.ts";
import { wayToCard } from "./card/way.ts";
import type { Context } from "./context.ts";
import { addDoors } from "./doors.ts";
import { fold, LONGEST_TEXT } from "./fold.ts";
import { adviseOn } from "./knowledge.ts";
import { addInPairs } from "./pairs.ts";
import { askOperator } from "./question.ts";
import { homeButton, languageButton, type Screen } from "./screen.ts";
import { tellName } from "./telling-operator.ts";
import { tellSources } from "./telling-sources.ts";
import type { Copy } from "./telling-steps.ts";
import { domainOf } from "./telling.ts";

// Rooms about one matter of a card: its balance, its papers, its money. What they share is here.

/** The card that a matter is about, and whose rules hold for it. */
export interface Matter {
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
  /** One on another, with a line between. */
  parts: readonly string[];
  /** Less urgent: folded, before the sources. */
  folded?: readonly string[];
  /** All that is told above stands on these; the pages are named in the fold. */
  facts: unknown;
  copies?: readonly Copy[];
  /** Official pages to open: of each domain the first. */
  sites?: readonly string[];
  /** Rooms to go on to. */
  doors?: readonly RoomName[];
}

/**
 * The room's screen for what is known of the card. `telling` works without an operator too: whoever named none is
 * offered to, not made to.
 */
export function matterScreen(
  ctx: Context,
  room: RoomName,
  detail: string,
  telling: (matter: Matter) => Telling,
): Screen {
  const place = placeIn(ctx, detail);
  const asked = place.more.includes(ASKED) ? askOperator(ctx, room, place.trip, place.more) : undefined;
  if (asked !== undefined) return asked;
  const { advice, operator } = adviseOn(ctx, place.trip);
  const concern = concernOf(operator, advice.verdict);
  const today = dayInBrussels(ctx.now);
  const name = tellName(ctx.say, operator);
  const matter = { ctx, room, place, operator, advice, concern, name, today };
  const told = telling(matter);
  return { text: textOf(matter, told), keyboard: keyboardOf(matter, told) };
}

/** In `more` of a button: the person wants to name the operator. */
const ASKED = "o";
const COPIES = 6;

function textOf({ ctx: { say }, today }: Matter, { facts, folded = [], parts }: Telling): string {
  const answer = parts.join("\n\n");
  const pages = tellSources(say, facts, today);
  const sources = pages.length === 0 ? [say("card-no-source")] : section(say("card-sources"), bullets(pages));
  return `${answer}\n\n${fold(folded, sources.join("\n\n"), LONGEST_TEXT - answer.length)}`;
}

function keyboardOf(matter: Matter, { copies = [], doors = [], sites = [] }: Telling): InlineKeyboard {
  const { ctx, operator, place, room } = matter;
  const { say } = ctx;
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
      : say.plain("button-change-answer", { answer: tellName(say, operator) });
  addInPairs(keyboard, [InlineKeyboard.text(label, nameIt), ...wayToCard(ctx, trip)]);
  addDoors(ctx, keyboard, trip, doors);
  homeButton(ctx, keyboard).add(languageButton(ctx, room, packPlace(trip, ...more)));
  return new InlineKeyboard(keyboard.inline_keyboard.filter((row) => row.length > 0));
}
