import { setTimeout as pause } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { retry } from "../retry.ts";
import { type Deliver, isUpdate } from "./chat-queue.ts";
import { TokenRefused } from "./profile.ts";

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
  const states = new Map<number, "under way" | "done" | "given up">();
  const underWay = new Set<Promise<void>>();
  let offset = 0;
  let told = 0;

  function take(update: Update): void {
    const id = update.update_id;
    if (states.has(id) || id < offset) return;
    states.set(id, "under way");
    const work = deliver(update, () => !stop.aborted).then((again) => {
      states.set(id, again === undefined ? "done" : "given up");
      underWay.delete(work);
    });
    underWay.add(work);
  }

  /** Past all that is done, up to the first that is under way or was given up at the stop. */
  function advance(): void {
    for (const [id, state] of [...states].sort(([one], [other]) => one - other)) {
      if (state !== "done") return;
      states.delete(id);
      offset = id + 1;
    }
  }

  async function fetchUpdates(): Promise<Update[]> {
    const timeout = underWay.size > 0 ? 0 : LONG_POLL_SECONDS;
    told = offset;
    const updates = await api.getUpdates({ offset, timeout, allowed_updates: allowedUpdates }, stop as never);
    return updates.filter(isUpdate);
  }

  /** How long Telegram wants to be left alone after this error, in milliseconds. */
  function waitAfter(error: unknown): number {
    if (!stop.aborted) onTrouble(error);
    if (!(error instanceof GrammyError)) return 0;
    if (error.error_code === 401) throw new TokenRefused();
    return (error.parameters.retry_after ?? 0) * 1000;
  }

  while (!stop.aborted) {
    const updates = await retry(fetchUpdates, { first: 100, longest: 5000, stop, again: waitAfter }).catch(
      (error: unknown) => {
        if (stop.aborted) return [];
        throw error;
      },
    );
    for (const update of updates) take(update);
    if (underWay.size > 0)
      await Promise.race([Promise.all(underWay), pause(PATIENCE, undefined, { ref: false })]);
    advance();
  }

  await Promise.all(underWay);
  advance();
  // Confirms the last ones; if it fails, they come again and are known as duplicates.
  if (offset > told) await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
}

const LONG_POLL_SECONDS = 30;
/** How long updates that are under way hold up the next question, in milliseconds. */
const PATIENCE = 1000;
