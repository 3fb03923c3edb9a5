import { setTimeout as pause } from "node:timers/promises";
import type { Update } from "grammy/types";
import { TryAgain, Unanswered } from "../memory/memory.ts";
import type { Lanes } from "./lanes.ts";

/** Gives one update to the bot. `again`: nothing was done yet, and it should come again after so many seconds. */
export type Deliver = (update: Update, patience: Patience) => Promise<"done" | { again: number }>;

/** How long an update may wait for its chat or the store: as long as `mayWait` says so. */
export interface Patience {
  mayWait(): boolean;
}

interface Delivery {
  handle: (update: Update) => Promise<void>;
  /** What is not sound is dropped. */
  isSound: (update: Update) => boolean;
  lanes: Lanes;
  onBug: (error: unknown) => void;
}

/** Updates of one chat go in order; what cannot be taken now (busy, store gone) is tried again with patience. */
export function createDelivery({ handle, isSound, lanes, onBug }: Delivery): Deliver {
  return async (update, patience) => {
    if (!isSound(update)) return "done";
    return lanes.run(laneOf(update), async () => {
      for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        try {
          await handle(update);
          return "done";
        } catch (error) {
          if (!(error instanceof TryAgain)) {
            // The bot answers for its own errors; one that comes through is a bug, and would come again for ever.
            onBug(error);
            return "done";
          }
          const after = error instanceof Unanswered ? error.after : 0;
          if (!patience.mayWait()) return { again: Math.max(1, after) };
          await pause(Math.max(wait * (0.5 + Math.random()), after * 1000));
        }
      }
    });
  };
}

const FIRST_WAIT = 10;
const LONGEST_WAIT = 500;

/** The chat, or the person where an update has no chat. What leaves nothing behind waits for nobody. */
function laneOf(update: Update): string {
  const { callback_query: query, inline_query: inline } = update;
  if (inline !== undefined) return `inline ${inline.id}`;
  const chat = update.message?.chat ?? query?.message?.chat ?? update.my_chat_member?.chat;
  return String(chat?.id ?? query?.from.id ?? "none");
}
