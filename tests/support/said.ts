import { createVoices, type DayOfVoices, type Voices } from "../../src/advice/voices.ts";
import { addDays, type Day } from "../../src/day.ts";

export const TODAY: Day = "2026-11-28";

/** What was said so many days ago: `[2, { "base|website|||worked": 3 }]`. */
export type DaysAgo = readonly [ago: number, counts: Readonly<Record<string, number>>];

export function said(...days: readonly DaysAgo[]): Voices {
  return createVoices(days.map(onDay), TODAY);
}

/** The same, made up for a demo. */
export function madeUp(...days: readonly DaysAgo[]): Voices {
  return createVoices(days.map(onDay), TODAY, true);
}

function onDay([ago, counts]: DaysAgo): DayOfVoices {
  return [addDays(TODAY, -ago), counts];
}
