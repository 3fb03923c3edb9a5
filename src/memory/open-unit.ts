import type { Hold } from "./keeper.ts";
import type { Unit } from "./memory.ts";

/** A unit as `begin` gives it out. Its hold lies in it: in a WeakMap beside it, both would outlive many collections. */
export interface OpenUnit extends Unit {
  readonly hold: Hold;
  isEnded: boolean;
}

/** False: it was ended before. */
export function isOpen(unit: Unit): unit is OpenUnit {
  if (!("hold" in unit)) throw new Error("This visit was not opened here.");
  return !(unit as OpenUnit).isEnded;
}

export function opened(unit: Unit): OpenUnit {
  if (!isOpen(unit)) throw new Error("This visit was ended before.");
  return unit;
}
