import { WAY_AT, type WayName } from "../../domain/way.ts";
import type { Trip } from "../../domain/trip.ts";
import { packTrip, press, unpackTrip } from "../callback-data.ts";

/** The sides of a card, by the letter that stands for each in a button: none is given away twice. */
const VIEWS = {
  p: "pay",
  c: "change",
  m: "more",
  o: "others",
  s: "sources",
  a: "ask",
  n: "not-in-phone",
  u: "no-button",
} as const;
export type View = (typeof VIEWS)[keyof typeof VIEWS];

/** Letters of sides that are rooms of their own now: buttons of old cards lead there. */
const MOVED: Readonly<Record<string, string>> = { b: "balance", t: "rescue" };

/** What a card's button asks for: the card itself, another way in front, or another side. */
export interface Wanted {
  trip: Trip;
  view?: View | undefined;
  first?: WayName | undefined;
  /** The room that an old button means. */
  room?: string | undefined;
}

export function cardPress(wanted: Omit<Wanted, "room">): string {
  return press("card", packCard(wanted));
}

/** The trip, then "/" and the letter of a side, or "/r" and the place of a way. */
export function packCard({ trip, view, first }: Omit<Wanted, "room">): string {
  const packed = packTrip(trip);
  if (view !== undefined) return `${packed}/${Object.entries(VIEWS).find(([, name]) => name === view)?.[0]}`;
  return first === undefined ? packed : `${packed}/r${WAY_AT.indexOf(first).toString(36)}`;
}

/** undefined: not a word of ours. */
export function unpackCard(detail: string): Wanted | undefined {
  const [packed = "", shows = ""] = detail.split("/");
  const trip = unpackTrip(packed);
  if (trip === undefined) return undefined;
  const view = Object.entries(VIEWS).find(([letter]) => letter === shows)?.[1];
  const first = shows.startsWith("r") ? WAY_AT[Number.parseInt(shows.slice(1), 36)] : undefined;
  return { trip, view, first, room: MOVED[shows] };
}
