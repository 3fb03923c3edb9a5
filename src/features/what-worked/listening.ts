import { createVoices, type DayOfVoices, RULE, type Voices } from "../../advice/voices.ts";
import { addDays, type Day, dayInBrussels } from "../../day.ts";
import type { Counts } from "../../monitoring/counted.ts";

export interface Listening {
  /** What people said, as of the last time that we listened. It is another object when anything changed. */
  voices(): Voices;
  /** Asks the store what was said since. Days that are over are asked for once. */
  listen(): Promise<void>;
}

/** Keeps what people said in memory, so that nobody waits for it. `madeUp`: voices for a demo, beside the real ones. */
export function createListening(
  read: (days: readonly Day[]) => Promise<readonly Counts[]>,
  now: () => number,
  madeUp: readonly DayOfVoices[] = [],
): Listening {
  const heard = new Map<Day, Counts>();
  let voices = createVoices(madeUp, dayInBrussels(now()), madeUp.length > 0);
  let before = "";

  return {
    voices: () => voices,
    async listen() {
      const today = dayInBrussels(now());
      const days = Array.from({ length: RULE.window }, (_, ago) => addDays(today, -ago));
      // Another process may bring yesterday's last counts a little after midnight.
      const asked = days.filter((day, ago) => ago < 2 || !heard.has(day));
      const counts = await read(asked);
      asked.forEach((day, index) => heard.set(day, counts[index] ?? {}));
      for (const day of heard.keys()) if (!days.includes(day)) heard.delete(day);
      const said = JSON.stringify([today, ...heard]);
      if (said === before) return;
      before = said;
      voices = createVoices([...madeUp, ...heard], today, madeUp.length > 0);
    },
  };
}
