import { z } from "zod";
import { operatorId } from "./value.ts";

/** Where the guide offers an operator. `placeholders` stand on the first screen, under the common ones. */
export const MENUS = ["common", "travel-esim", "other", "placeholders"] as const;

const menu = z.array(operatorId).min(1);

/** Every operator of the catalog, once, the ones that most people hold first. */
export const menuSchema = z.strictObject({
  common: menu.max(8),
  "travel-esim": menu,
  other: menu,
  placeholders: menu.max(3),
});
export type Menu = z.infer<typeof menuSchema>;

/** Ids that rules speak of by name: answers that are no operator. */
export const PLACEHOLDERS = { dontKnow: "dont-know", noCard: "no-card" } as const;
