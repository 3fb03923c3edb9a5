import { setTimeout as pause } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Deliver } from "./delivery.ts";
import { TokenRefused } from "./meeting.ts";

export interface PollingOptions {
  api: Api;
  allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
  deliver: Deliver;
  /** Aborts: take no more. */
  stop: AbortSignal;
  onTrouble: (error: unknown) => void;
}

/**
 * Fetches updates until stopped. The offset, which tells Telegram to forget all below it, only moves past updates
 * that are done and committed: whatever a crash interrupts comes again. One slow chat does not hold up the others;
 * meanwhile Telegram repeats what is under way, and we know it by its number.
 */
export async function poll({ api, allowedUpdates, deliver, stop, onTrouble }: PollingOptions): Promise<void> {
  const underWay = new Map<number, Promise<void>>();
  const done = new Set<number>();
  const givenUp = new Set<number>();
  let offset = 0;
  let told = 0;

  function take(update: Update): void {
    const id = update.update_id;
    if (underWay.has(id) || done.has(id) || id < offset) return;
    const work = deliver(update, { mayWait: () => !stop.aborted }).then((outcome) => {
      underWay.delete(id);
      (outcome === "done" ? done : givenUp).add(id);
    });
    underWay.set(id, work);
  }

  /** Past everything that is done, as far as nothing below is still under way or was given up at the stop. */
  function advance(): void {
    const lowest = Math.min(...underWay.keys(), ...givenUp);
    const settled = [...done].filter((id) => id < lowest);
    offset = Math.max(offset, ...settled.map((id) => id + 1));
    for (const id of settled) done.delete(id);
  }

  for (let wait = SHORT; !stop.aborted;) {
    try {
      const timeout = underWay.size > 0 ? 0 : LONG_POLL_SECONDS;
      told = offset;
      const updates = await api.getUpdates(
        { offset, timeout, allowed_updates: allowedUpdates },
        stop as never,
      );
      wait = SHORT;
      for (const update of updates) take(update);
      if (underWay.size > 0)
        await Promise.race([Promise.all(underWay.values()), pause(PATIENCE, undefined, { ref: false })]);
      advance();
    } catch (error) {
      if (stop.aborted) break;
      onTrouble(error);
      if (error instanceof GrammyError && error.error_code === 401) throw new TokenRefused();
      const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
      await pause(Math.max(wait, asked), undefined, { signal: stop }).catch(() => undefined);
      wait = Math.min(wait * 2, LONG);
    }
  }

  await Promise.all(underWay.values());
  advance();
  // Confirms the last ones; if it fails, they come again and are known as duplicates.
  if (offset > told) await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
}

export const LONG_POLL_SECONDS = 30;
const PATIENCE = 1000;
const SHORT = 100;
const LONG = 5000;
