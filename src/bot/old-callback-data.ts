import { type Means, spellMeans } from "../domain/means.ts";
import { readTrip, type Trip } from "../domain/trip.ts";
import { packTrip, press, type RoomName } from "./callback-data.ts";

/**
 * Buttons as they were written until November 2026: `1:<room>:<trip>/<more>`, in the trip a character for each answer by
 * its place, two for the means, then the operator. They are read for ever and written no more. So these lists are those
 * of that time, and nothing is changed in them when others change.
 */

/** Such a button as it is written today; any other as it is. */
export function renewed(data: string): string {
  const [version, name, ...rest] = data.split(":");
  const room = ROOMS.find((each) => each === name);
  if (version !== VERSION || room === undefined) return data;
  if (room === "language") {
    const [language = "", ...inner] = rest;
    const target = inner.length === 0 ? [] : [renewed([VERSION, ...inner].join(":"))];
    return press(room, [language, ...target].join(":"));
  }
  const [packed = "", ...more] = rest.join(":").split("/");
  const trip = unpackOldTrip(packed);
  return press(room, [trip === undefined ? packed : packTrip(trip), ...more].join("/"));
}

/** undefined: no trip of that time. */
export function unpackOldTrip(packed: string): Trip | undefined {
  const { letters = "", means = "", operator = "" } = PACKED.exec(packed)?.groups ?? {};
  const bits = means === NONE.repeat(2) ? 0 : Number.parseInt(means, 36);
  if (!(bits < 2 ** MEANS.length)) return undefined;
  const answers: Record<string, string> = {};
  for (const [place, [answer, words]] of PLACES.entries()) {
    const letter = letters.charAt(place);
    if (letter === NONE) continue;
    const word = letter === UNKNOWN ? "unknown" : words[Number(letter)];
    if (word === undefined) return undefined;
    answers[answer] = word;
  }
  const held = spellMeans(MEANS.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1));
  if (held !== "") answers["means"] = held;
  if (operator !== "") answers["operator"] = operator;
  return readTrip(answers);
}

const VERSION = "1";

const ROOMS: readonly RoomName[] = [
  "start",
  "help",
  "rescue",
  "balance",
  "till",
  "check",
  "reminders",
  "money",
  "identification",
  "finder",
  "leaving",
  "contact",
  "language",
  "settings",
  "privacy",
  "delete",
  "guide",
  "card",
  "report",
  "where",
];

const PLACES = [
  ["stay", ["weeks", "months", "long"]],
  ["device", ["iphone", "android", "tablet", "router"]],
  ["billing", ["prepaid", "bill"]],
  ["form", ["sim", "esim"]],
  ["bought", ["mainland", "hong-kong-macao", "elsewhere"]],
  ["eid", ["yes", "no"]],
  ["offline", ["yes", "no"]],
] as const;

const MEANS: readonly Means[] = [
  "cash",
  "bancontact",
  "foreign-card",
  "unionpay",
  "alipay-wechat",
  "paypal",
  "voucher",
];

const NONE = "-";
const UNKNOWN = ".";
const PACKED = /^(?<letters>[\d.-]{7})(?<means>[\da-z]{2}|--)(?<operator>[a-z\d-]*)$/u;
