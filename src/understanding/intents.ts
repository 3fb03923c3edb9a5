import type { Means } from "../catalog/means.ts";
import type { DEVICES, STAYS } from "../guide/answers.ts";

/** What somebody comes for; the most urgent first. Of several in one sentence the first of this list counts. */
export const INTENTS = [
  "scam",
  "wrong-number",
  "twice",
  "code-unreadable",
  "not-arrived",
  "failed",
  "human",
  "leaving",
  "identification",
  "money",
  "expiry",
  "balance",
  "operator-unknown",
  "number",
  "payment",
  "shop",
  "language",
  "forget",
  "top-up",
  "thanks",
  "greeting",
] as const;
export type Intent = (typeof INTENTS)[number];

/** Something went wrong, or is about to. */
export function isIncident(intent: Intent | "none" | undefined): boolean {
  return intent !== undefined && intent !== "none" && INTENTS.indexOf(intent) <= INTENTS.indexOf("failed");
}

/** The languages that people ask for; the bot need not speak them all. */
export type AskedLanguage = "zh" | "en" | "nl" | "fr" | "de";

/** What a sentence tells of the answers. A part that it does not tell is missing. */
export interface HeardAnswers {
  stay?: (typeof STAYS)[number];
  device?: (typeof DEVICES)[number];
  bought?: "mainland" | "hong-kong-macao" | "elsewhere";
  /** The id of an operator or placeholder of the catalog. */
  operator?: string;
  billing?: "prepaid" | "bill";
  form?: "sim" | "esim";
  means?: Means[];
  offline?: "yes";
}

/** The questions at which a bare answer is understood: "10" is a stay only when we asked for the stay. */
export type Expecting = "stay" | "device" | "operator" | "billing" | "form" | "bought";
