import { setTimeout as pause } from "node:timers/promises";
import { StoreGone } from "./memory.ts";

/** Pauses between tries, in milliseconds: the first, doubling; none is begun that would end after `total`. */
export interface Retry {
  first: number;
  total: number;
}

/** Asks again while the store is gone. Only for questions that do no harm when they are heard twice. */
export async function insist<Answer>(send: () => Promise<Answer>, { first, total }: Retry): Promise<Answer> {
  const started = performance.now();
  for (let wait = first; ; wait *= 2) {
    try {
      return await send();
    } catch (error) {
      const late = performance.now() - started + wait > total;
      if (late || !(error instanceof StoreGone)) throw error;
    }
    await pause(wait);
  }
}
