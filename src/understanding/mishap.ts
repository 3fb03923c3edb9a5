import { countOf } from "./count.ts";
import { type Elapsed, elapsedBetween, type RescueChannel } from "../catalog/incident.ts";
import { meaningOf, readPatterns } from "./patterns.ts";
import { sentenceOf } from "./text.ts";

/** How it was paid, and how long ago, where a sentence says so. Of several ways the first of the list counts. */
export function incidentIn(text: string): { channel?: RescueChannel; elapsed?: Elapsed } {
  const sentence = sentenceOf(text);
  const channel = meaningOf(CHANNELS, sentence);
  const elapsed = readElapsed(sentence);
  return { ...(channel === undefined ? {} : { channel }), ...(elapsed === undefined ? {} : { elapsed }) };
}

/** "Just now", "20 minutes ago", "昨天": one word and one unit, for this is asked by buttons anyway. */
function readElapsed(sentence: string): Elapsed | undefined {
  if (JUST_NOW.test(sentence)) return "under-10-minutes";
  if (DAYS_AGO.test(sentence)) return "over-24-hours";
  const { count, unit } = SOME_TIME.exec(sentence)?.groups ?? {};
  if (count === undefined || unit === undefined) return undefined;
  const minutes = (countOf(count.replace(" an", "")) ?? 0) * (/^(?:分|min)/u.test(unit) ? 1 : 60);
  return elapsedBetween(0, minutes * 60_000);
}

const { pattern, table } = readPatterns("mishap");
const CHANNELS = table<RescueChannel>("CHANNEL");
const JUST_NOW = pattern("JUST_NOW");
const DAYS_AGO = pattern("DAYS_AGO");
const SOME_TIME = pattern("SOME_TIME");
