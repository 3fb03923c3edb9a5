import type { Catalog } from "../catalog/catalog.ts";
import { isSubmenu } from "../guide/questions.ts";
import { DEVICES, STAYS, type Trip } from "../guide/answers.ts";
import { packTrip, unpackTrip } from "./callback-data.ts";
import type { Context } from "./context.ts";
import { unpackOldTrip } from "./old-callback-data.ts";

/**
 * What a deep link tells, its words in any order; a word that is none of ours tells nothing. One word may be a whole
 * trip, packed.
 */
export function readPayload(payload: string, { operator }: Pick<Catalog, "operator">): Trip {
  const words = payload.split("_");
  const packed = words.map(unpackWord).find((trip) => trip !== undefined);
  const stay = STAYS.find((each) => words.includes(each));
  const device = DEVICES.find((each) => words.includes(each));
  const id = words.find((word) => operator(word) !== undefined) ?? packed?.operator;
  const { operator: _, ...rest } = packed ?? {};
  return {
    ...rest,
    ...(stay === undefined ? {} : { stay }),
    ...(device === undefined ? {} : { device }),
    ...(id !== undefined && (operator(id) !== undefined || isSubmenu(id)) ? { operator: id } : {}),
  };
}

/** The payload that leads back to this trip: words that a person can read where they say it all. */
export function payloadOf(trip: Trip): string {
  const { device, operator, stay, ...rest } = trip;
  const words = [operator, device, stay].filter((word) => word !== undefined);
  const isPlain = Object.keys(rest).length === 0 && !words.includes("unknown");
  return isPlain ? words.join("_") : PACKED + packTrip(trip).replaceAll(".", DOT).replace(EQUALS, DASH);
}

/** A link into a private chat with the bot. */
export function deepLink({ me }: Context, payload: string): string {
  const link = `https://t.me/${me.username}`;
  return payload === "" ? link : `${link}?start=${payload}`;
}

/** What is none of our small letters begins a packed trip. No payload may have a dot or "=": others stand for them. */
const PACKED = "T";
const DOT = "X";
const EQUALS = "=";
const DASH = "-";

function unpackWord(word: string): Trip | undefined {
  if (!word.startsWith(PACKED)) return undefined;
  const packed = word.slice(1).replaceAll(DOT, ".");
  return unpackOldTrip(packed) ?? unpackTrip(packed.replace(DASH, EQUALS));
}
