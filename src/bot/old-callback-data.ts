import { isRoomName, packTrip, press, unpackTrip } from "./callback-data.ts";
import type { Trip } from "../guide/answers.ts";

// Buttons as they were written until November 2026: `1:<room>:<trip>/<more>`, in the trip a character for each answer by
// its place, two for the means, then the operator. They are read for ever and written no more.

/** Such a button as it is written today; any other as it is. */
export function renewed(data: string): string {
  const [version, room = "", ...rest] = data.split(":");
  if (version !== VERSION || !isRoomName(room)) return data;
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
  const { letters, means = "", operator = "" } = PACKED.exec(packed)?.groups ?? {};
  if (letters === undefined) return undefined;
  const answers = ANSWERS.map((answer, place) => answer + letters.charAt(place));
  if (means !== "--") answers.push(`m${Number.parseInt(means, 36)}`);
  if (operator !== "") answers.push(`o=${operator}`);
  // What was not asked has a dash.
  const today = answers.filter((answer) => !/^.-$/u.test(answer)).join("") || "-";
  const trip = unpackTrip(today);
  return trip !== undefined && packTrip(trip) === today ? trip : undefined;
}

const VERSION = "1";
/** Today's letters of the answers, in the order of that time. Their numbers are the same. */
const ANSWERS = ["s", "d", "b", "f", "w", "e", "n"];
const PACKED = /^(?<letters>[\d.-]{7})(?<means>[\da-z]{2}|--)(?<operator>[a-z\d-]*)$/u;
