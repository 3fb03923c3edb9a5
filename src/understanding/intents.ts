import { words } from "../catalog/value.ts";

/** What somebody comes for; the most urgent first. Of several in one sentence the first of this list counts. */
export const INTENTS = words(
  "scam wrong-number twice code-unreadable not-arrived failed",
  "human leaving identification money expiry balance operator-unknown number payment shop",
  "language forget top-up thanks greeting",
);
export type Intent = (typeof INTENTS)[number];

/** Something went wrong, or is about to. */
export function isIncident(intent: Intent | "none" | undefined): boolean {
  return intent !== undefined && intent !== "none" && INTENTS.indexOf(intent) <= INTENTS.indexOf("failed");
}

/** The languages that people ask for; the bot need not speak them all. */
export type AskedLanguage = "zh" | "en" | "nl" | "fr" | "de";

/** The questions at which a bare answer is understood: "10" is a stay only when we asked for the stay. */
export type Expecting = "stay" | "device" | "operator" | "billing" | "form" | "bought";
