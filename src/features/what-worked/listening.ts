import { createVoices, type DayOfVoices, RULE, type Voices } from "../../advice/voices.ts";
import { addDays, type Day, dayInBrussels } from "../../day.ts";
import type { Counts } from "../../monitoring/counted.ts";
import { pause } from "../../retry.ts";

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
  let before: Day | undefined;

  function hear(asked: readonly Day[], counts: readonly Counts[], today: Day): void {
    const isNew = (day: Day, index: number) =>
      JSON.stringify(heard.get(day)) !== JSON.stringify(counts[index]);
    if (today === before && !asked.some(isNew)) return;
    before = today;
    asked.forEach((day, index) => heard.set(day, counts[index] ?? {}));
    for (const day of heard.keys()) if (day <= addDays(today, -RULE.window)) heard.delete(day);
    voices = createVoices([...madeUp, ...heard], today, madeUp.length > 0);
  }

  return {
    voices: () => voices,
    async listen() {
      const today = dayInBrussels(now());
      const days = Array.from({ length: RULE.window }, (_, ago) => addDays(today, -ago));
      // Another process may bring yesterday's last counts a little after midnight.
      const asked = days.filter((day, ago) => ago < 2 || !heard.has(day));
      // At the start there is much to hear: people are answered between its parts.
      for (let at = 0; at < asked.length; at += AT_ONCE) {
        if (at > 0) await pause(BETWEEN);
        const part = asked.slice(at, at + AT_ONCE);
        hear(part, await read(part), today);
      }
    },
  };
}

/** So many days at a time, and so many milliseconds between them. */
const AT_ONCE = 5;
const BETWEEN = 10;
