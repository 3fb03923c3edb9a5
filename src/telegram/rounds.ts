import { setTimeout as pause } from "node:timers/promises";

export interface Rounds {
  /** Does what is to be done now; resolves with how long to wait before the next round, in milliseconds. */
  round: (stop: AbortSignal) => Promise<number>;
  stop: AbortSignal;
  onTrouble: (error: unknown) => void;
}

/** Goes round at once and then again and again, until stopped; the round that runs then is finished. */
export async function goRound({ round, stop, onTrouble }: Rounds): Promise<void> {
  while (!stop.aborted) {
    const wait = await round(stop).catch((error: unknown) => {
      onTrouble(error);
      return AFTER_TROUBLE;
    });
    await pause(wait, undefined, { signal: stop }).catch(() => undefined);
  }
}

const AFTER_TROUBLE = 1_000;
