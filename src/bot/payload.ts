import type { Catalog } from "../content/catalog.ts";
import { DEVICES, STAYS, type Trip } from "../domain/trip.ts";

/** What a deep link tells, its words in any order; a word that is none of ours tells nothing. */
export function readPayload(payload: string, { operator }: Pick<Catalog, "operator">): Trip {
  const words = payload.split("_");
  const stay = STAYS.find((each) => words.includes(each));
  const device = DEVICES.find((each) => words.includes(each));
  const id = words.find((word) => operator(word) !== undefined);
  return {
    ...(stay === undefined ? {} : { stay }),
    ...(device === undefined ? {} : { device }),
    ...(id === undefined ? {} : { operator: id }),
  };
}
