import { setTimeout as timer } from "node:timers/promises";

export interface Patience {
  /** The first wait, in milliseconds. Each one after it is twice as long, up to `longest`. */
  first: number;
  longest?: number;
  /** No wait may end later than this after the start, in milliseconds. */
  total?: number;
  /** How many tries in all. */
  tries?: number;
  /** Makes each wait between half and one and a half times as long, so that many callers do not return at once. */
  jitter?: boolean;
  /** Ends a wait early; no try follows. */
  stop?: AbortSignal | undefined;
  /** False: another try is no use after this error. A number: the least wait that it asks for, in milliseconds. */
  again?: (error: unknown) => boolean | number;
}

/** Tries until it succeeds. Rejects with the last error when no other try is of use or allowed. */
export async function retry<Answer>(act: () => Promise<Answer>, patience: Patience): Promise<Answer> {
  const { first, longest = Infinity, total = Infinity, tries = Infinity, jitter, stop, again } = patience;
  const started = performance.now();
  for (let attempt = 1, step = first; ; attempt += 1, step = Math.min(step * 2, longest)) {
    try {
      return await act();
    } catch (error) {
      const asked = again?.(error) ?? true;
      const wait = Math.max(Number(asked), jitter ? step * (0.5 + Math.random()) : step);
      const isTooLate = performance.now() - started + wait > total;
      if (asked === false || attempt >= tries || isTooLate || stop?.aborted) throw error;
      await pause(wait, stop);
      if (stop?.aborted) throw error;
    }
  }
}

/** Waits, in milliseconds. A stop ends it early, without an error. */
export async function pause(wait: number, stop?: AbortSignal): Promise<void> {
  await timer(wait, undefined, { ...(stop && { signal: stop }) }).catch(() => undefined);
}

export interface Repeat {
  /** Does what is to be done now; resolves with how long to wait before the next round, in milliseconds. */
  round: (stop: AbortSignal) => Promise<number>;
  stop: AbortSignal;
  onTrouble: (error: unknown) => void;
}

/** Starts a round at once, and another after each wait, until stopped. The round that runs then is finished. */
export async function repeat({ round, stop, onTrouble }: Repeat): Promise<void> {
  while (!stop.aborted) {
    const wait = await round(stop).catch((error: unknown) => {
      onTrouble(error);
      return AFTER_TROUBLE;
    });
    await pause(wait, stop);
  }
}

const AFTER_TROUBLE = 1_000;
