import { z } from "zod";

/** What goes wrong most often. A closed list: an operator names those that matter for it, a card shows three at most. */
export const CAUTIONS = [
  "check-balance-before-and-after",
  "three-clocks",
  "keep-the-receipt",
  "never-pay-twice",
  "right-number-twice",
  "promotions-only-from-operator",
  "nothing-to-strangers",
  "does-the-device-fit",
  "identify-first",
  "smallest-amount-first",
  "app-may-be-missing",
  "short-numbers-own-sim",
] as const;
export type Caution = (typeof CAUTIONS)[number];

export const cautionSchema = z.enum(CAUTIONS);
