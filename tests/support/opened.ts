import { placeIn, readPress, unpackReport, unpackTrip } from "../../src/bot/callback-data.ts";
import { unpackCard } from "../../src/bot/card-data.ts";
import { readPage } from "../../src/features/link-check/warnings.ts";
import type { Context } from "../../src/bot/context.ts";
import { renewed } from "../../src/bot/old-callback-data.ts";
import { kindOf, unpackLapses } from "../../src/features/reminders/press.ts";
import { spotIn } from "../../src/features/not-arrived/questions.ts";
import { tillPlaceIn } from "../../src/features/at-the-shop/place.ts";
import { unpackDay } from "../../src/day.ts";

/** What a raw string opens, in words that outlive its letters and its screens. What it does not tell is not there. */
export interface Opened {
  /** The room that it names, as the log has it. */
  room: string;
  /** The language that it chooses. */
  language?: string | undefined;
  /** The room that this one leads on to. */
  target?: string | undefined;
  /** The answers that it tells; absent: those that are remembered stay. */
  trip?: Readonly<Record<string, string>> | undefined;
  /** Whatever else it tells, by name. */
  place?: Place | undefined;
}

type Place = Readonly<Record<string, unknown>>;

/** What a button opens, as the bot's own readers have it. undefined: it is none of ours. */
export function openedBy(data: string): Opened | undefined {
  const press = readPress(renewed(data));
  if (press === undefined) return undefined;
  const { detail, room } = press;
  if (room !== "language") return { room, ...READERS[room]?.(detail) };
  const [language, ...rest] = detail.split(":");
  const inner = readPress(rest.join(":"));
  return { room, language, target: inner?.room, ...(inner && READERS[inner.room]?.(inner.detail)) };
}

type Told = Omit<Opened, "room" | "language">;

const READERS: Record<string, (detail: string) => Told> = {
  guide: (detail) => ({ trip: unpackTrip(detail) }),
  card(detail) {
    const { first, room, trip, view } = unpackCard(detail) ?? {};
    return { trip, place: someOf({ first, view }), ...(room !== undefined && { target: room }) };
  },
  rescue: inRoom((ctx, detail) => {
    const { side, told } = spotIn(ctx, detail);
    return { ...told, side };
  }),
  till: inRoom((ctx, detail) => {
    const { amount, page, region } = tillPlaceIn(ctx, detail);
    return { amount, page, ...(region && { regions: [region] }) };
  }),
  report: inRoom((ctx, detail) => {
    const [letters = "", counted] = placeIn(ctx, detail).more;
    return { ...unpackReport(letters), ...(counted === "d" && { counted: true }) };
  }),
  check: inRoom((ctx, detail) => ({ page: readPage(placeIn(ctx, detail).more) })),
  balance: inRoom(matter),
  money: inRoom(matter),
  identification: inRoom(matter),
  leaving: inRoom(matter),
  finder: inRoom(matter),
  contact: inRoom((ctx, detail) => (placeIn(ctx, detail).more[0] === "p" ? { asks: "operator" } : {})),
  reminders: inRoom((ctx, detail) => {
    const [word = "", ...words] = placeIn(ctx, detail).more;
    const place = REMINDERS[word]?.(words);
    return place ?? (ctx.record.trip === undefined ? {} : { shows: "arrived" });
  }),
  delete: (detail) => ({ place: detail === "yes" ? { does: "delete all" } : undefined }),
};

/** What each word of the reminders' buttons does, with the words after it. */
const REMINDERS: Record<string, (words: readonly string[]) => Place> = {
  o: ([since]) => ({ shows: "offer", since: dayIn(since) }),
  l: () => ({ shows: "list" }),
  m: ([lapses, operator]) => ({ shows: "reminder", lapses: unpackLapses(lapses), operator }),
  p: () => ({ asks: "operator" }),
  t: ([since]) => ({ asks: "day of the top-up", since: dayIn(since) }),
  i: ([since]) => ({ asks: "day of the identification", since: dayIn(since) }),
  d: ([since]) => ({ asks: "day of their own", since: dayIn(since) }),
  X: () => ({ asks: "whether to delete all" }),
  s: ([kind, day, since]) => ({
    does: "switch on",
    kind: kindOf(kind),
    day: dayIn(day),
    since: dayIn(since),
  }),
  S: ([since]) => ({ does: "switch all on", since: dayIn(since) }),
  u: ([kind, , since]) => ({ does: "switch off", kind: kindOf(kind), since: dayIn(since) }),
  x: ([kind, operator]) => ({ does: "delete", kind: kindOf(kind), operator }),
  Y: () => ({ does: "delete all" }),
  a: ([lapses, operator]) => ({ does: "topped up", lapses: unpackLapses(lapses), operator }),
  b: ([operator]) => ({ does: "identified", operator }),
  "1": ([lapses, operator]) => ({ does: "put off", days: 1, lapses: unpackLapses(lapses), operator }),
  "3": ([lapses, operator]) => ({ does: "put off", days: 3, lapses: unpackLapses(lapses), operator }),
  n: ([operator]) => ({ does: "stop", operator }),
};

/** Reads as for somebody of whom nothing is remembered. */
function inRoom(read: (ctx: Context, detail: string) => Place): (detail: string) => Told {
  return (detail) => {
    const ctx = { record: {} } as Context;
    const place = someOf(read(ctx, detail));
    return { trip: ctx.record.trip, place };
  };
}

function matter(ctx: Context, detail: string): Place {
  const { more } = placeIn(ctx, detail);
  return {
    ...(more.includes("n") && { about: "number" }),
    ...(more.includes("o") && { asks: "operator" }),
  };
}

function dayIn(word: string | undefined): string | undefined {
  return unpackDay(word ?? "");
}

function someOf(place: Place): Place | undefined {
  return Object.values(place).some((each) => each !== undefined) ? place : undefined;
}
