import { type Means, spellMeans } from "../domain/means.ts";
import { readTrip, type Trip } from "../domain/trip.ts";

/**
 * What a button carries: `<room>:<detail>`, in ASCII, at most 64 bytes, the same in every language, and all that is
 * needed to act on it. So it works from any old message, after a restart, with nothing remembered. Where a room is about
 * a card, the detail begins with the answers: `g:s0d1o=base` is the guide with a stay, a device and an operator.
 *
 * The codes, letters and numbers in the two tables are on people's phones: none is ever given to anything else. A room
 * whose detail comes to mean something else gets another code.
 */
export interface Press {
  room: RoomName;
  detail: string;
}

export function press(room: RoomName, detail = ""): string {
  return `${ROOMS[room]}:${detail}`;
}

/** undefined: none of our buttons. */
export function readPress(data: string): Press | undefined {
  const [code = "", ...rest] = data.split(":");
  const room = ROOM_OF.get(code);
  const detail = rest.join(":");
  if (room === "where") return { room: "till", detail: tillDetailOf(detail) };
  return room === undefined ? undefined : { room, detail };
}

/**
 * The answers of a trip, each a letter and a number, then the operator. What was not asked is absent, what was asked and
 * skipped has a dot for its number; where nothing is told yet, a dash says so.
 */
export function packTrip(trip: Trip): string {
  const answers = LINES.map(([answer, letter, numbers]) => {
    const word = trip[answer];
    return word === undefined ? "" : letter + numberOf(word, numbers);
  });
  const operator = trip.operator === undefined ? "" : OPERATOR + trip.operator;
  return answers.join("") + operator || NOTHING;
}

/** undefined: not written so. A letter or number that is none of ours tells nothing: that is asked anew. */
export function unpackTrip(packed: string): Trip | undefined {
  if (packed === NOTHING) return {};
  const { answers = "", operator } = PACKED.exec(packed)?.groups ?? {};
  if (answers === "" && operator === undefined) return undefined;
  const told = new Map([...answers.matchAll(ANSWER)].map(([, letter, number]) => [letter, number]));
  const known = LINES.flatMap(([answer, letter, numbers]) => {
    const word = wordOf(answer, told.get(letter), numbers);
    return word === undefined ? [] : [[answer, word]];
  });
  return readTrip({ ...Object.fromEntries(known), ...(operator !== undefined && { operator }) });
}

/** The code of each room: a letter where a button has much to carry. */
const ROOMS = {
  guide: "g",
  card: "c",
  rescue: "r",
  balance: "b",
  till: "t",
  check: "k",
  reminders: "m", // remind me
  money: "e", // euros
  identification: "i",
  finder: "f",
  leaving: "x", // exit
  contact: "p", // a person
  report: "w", // what is wrong
  language: "l",
  start: "start",
  help: "help",
  settings: "settings",
  privacy: "privacy",
  delete: "delete",
  cancel: "cancel",
  where: "where", // read only: the till took its place
} as const;
export type RoomName = keyof typeof ROOMS;

/** `0/1` was a region and those close to it: the till of the first. Without one it asks for the region. */
function tillDetailOf(regions: string): string {
  const [first] = /\d/u.exec(regions) ?? [];
  return first === undefined ? "/-/-/r" : `/${first}`;
}

const ROOM_OF: ReadonlyMap<string, RoomName> = new Map(
  Object.entries(ROOMS).map(([room, code]) => [code, room as RoomName]),
);

/** A line for each answer: its letter, and a number for each of its words. */
const ANSWERS: { readonly [Id in Answer]: readonly [letter: string, numbers: Numbers<Id>] } = {
  stay: ["s", { weeks: 0, months: 1, long: 2 }],
  device: ["d", { iphone: 0, android: 1, tablet: 2, router: 3 }],
  billing: ["b", { prepaid: 0, bill: 1 }],
  form: ["f", { sim: 0, esim: 1 }],
  bought: ["w", { mainland: 0, "hong-kong-macao": 1, elsewhere: 2 }], // where
  eid: ["e", { yes: 0, no: 1 }],
  offline: ["n", { yes: 0, no: 1 }], // no internet
  // All that they hold, added up.
  means: [
    "m",
    {
      cash: 1,
      bancontact: 2,
      "foreign-card": 4,
      unionpay: 8,
      "alipay-wechat": 16,
      paypal: 32,
      voucher: 64,
    },
  ],
};
/** Its id follows, to the end. */
const OPERATOR = "o=";
const SKIPPED = ".";
const NOTHING = "-";

type Answer = Exclude<keyof Trip, "operator">;
type Numbers<Id extends Answer> = Readonly<Record<WordOf<Id>, number>>;
type WordOf<Id extends Answer> = Id extends "means" ? Means : Exclude<Trip[Id], "unknown" | undefined>;
type Line = readonly [answer: Answer, letter: string, numbers: Readonly<Record<string, number>>];

const LINES: readonly Line[] = Object.entries(ANSWERS).map(([answer, [letter, numbers]]) => [
  answer as Answer,
  letter,
  numbers,
]);

const PACKED = /^(?<answers>(?:[a-z](?:\d+|\.))*)(?:o=(?<operator>.+))?$/u;
const ANSWER = /([a-z])(\d+|\.)/gu;

function numberOf(word: string, numbers: Readonly<Record<string, number>>): string {
  if (word === "unknown") return SKIPPED;
  return String(word.split("+").reduce((sum, each) => sum + (numbers[each] ?? 0), 0));
}

/** undefined: no number, or one that stands for nothing. */
function wordOf(answer: Answer, number: string | undefined, numbers: Line[2]): string | undefined {
  if (number === undefined) return undefined;
  if (number === SKIPPED) return "unknown";
  if (answer !== "means") return Object.keys(numbers).find((word) => numbers[word] === Number(number));
  const held = Object.keys(numbers).filter((word) => (Number(number) & (numbers[word] ?? 0)) > 0);
  return spellMeans(held as Means[]) || undefined;
}
