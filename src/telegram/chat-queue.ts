import type { Update } from "grammy/types";
import { z } from "zod";
import { TryAgain, Unanswered } from "../session/store.ts";
import { retry } from "../retry.ts";

/**
 * Gives one update to the bot. `again`: nothing was done yet, and it should come again after so many seconds. It may wait
 * for its chat or the store as long as `mayWait` says so.
 */
export type Deliver = (update: Update, mayWait: () => boolean) => Promise<"done" | { again: number }>;

interface Delivery {
  handle: (update: Update) => Promise<void>;
  /** What is not sound is dropped. */
  isValid: (update: Update) => boolean;
  queues: Queues;
  onBug: (error: unknown) => void;
}

/** Updates of one chat go in order; what cannot be taken now (busy, store gone) is tried again with patience. */
export function createDelivery({ handle, isValid, queues, onBug }: Delivery): Deliver {
  async function deliver(update: Update, mayWait: () => boolean): Promise<"done" | { again: number }> {
    try {
      await retry(() => handle(update), {
        first: 10,
        longest: 500,
        jitter: true,
        again: (error) => error instanceof TryAgain && mayWait() && secondsAfter(error) * 1000,
      });
    } catch (error) {
      if (error instanceof TryAgain) return { again: Math.max(1, secondsAfter(error)) };
      // The bot answers for its own errors; one that comes through is a bug, and would come again for ever.
      onBug(error);
    }
    return "done";
  }
  return async (update, mayWait) =>
    isValid(update) ? queues.run(queueOf(update), () => deliver(update, mayWait)) : "done";
}

function secondsAfter(error: TryAgain): number {
  return error instanceof Unanswered ? error.after : 0;
}

/** The chat, or the person where an update has no chat. What leaves nothing behind waits for nobody. */
function queueOf(update: Update): string {
  const { callback_query: query, inline_query: inline } = update;
  if (inline !== undefined) return `inline ${inline.id}`;
  const chat = update.message?.chat ?? query?.message?.chat ?? update.my_chat_member?.chat;
  return String(chat?.id ?? query?.from.id ?? "none");
}

/** Runs tasks of one key one after another and of different keys side by side, at most `width` at once. */
export interface Queues {
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

export function createQueues(width: number): Queues {
  /**
   * By key, who waits behind the task that runs. An object and no Map: the tables of a Map that is filled and emptied
   * all the time stay linked, so that what each update brought lives until the next long garbage collection.
   */
  const queues: Record<string, Wake[] | undefined> = Object.create(null) as Record<string, undefined>;
  const waiting: Wake[] = [];
  const idlers: Wake[] = [];
  let busy = 0;
  let running = 0;

  async function open(key: string): Promise<void> {
    const queue = queues[key];
    if (queue === undefined) {
      queues[key] = [];
      busy++;
    } else {
      await turnIn(queue);
    }
    if (running < width) running++;
    else await turnIn(waiting);
  }

  function leave(key: string): void {
    const next = waiting.shift();
    if (next) next();
    else running--;
    const behind = queues[key]?.shift();
    if (behind) return behind();
    // oxlint-disable-next-line typescript/no-dynamic-delete
    delete queues[key];
    busy--;
    if (busy === 0) for (const wake of idlers.splice(0)) wake();
  }

  return {
    async run(key, task) {
      await open(key);
      try {
        return await task();
      } finally {
        leave(key);
      }
    },
    async idle() {
      if (busy > 0) await turnIn(idlers);
    },
  };
}

type Wake = () => void;

function turnIn(queue: Wake[]): Promise<void> {
  return new Promise((resolve) => queue.push(resolve));
}

/**
 * Whether an update is one that we asked for, and the parts that features read are what Telegram says they are, so that no
 * feature asks again. What is not sound is of no use to anybody, and would only come again.
 */
export function createUpdateCheck(kinds: readonly string[]): (update: Update) => boolean {
  return (update) => kinds.some((kind) => kind in update) && UPDATE.safeParse(update).success;
}

const id = z.int();
const word = z.string().optional();
const person = z.object({ id, language_code: word });
const chat = z.object({ id, type: z.string() });
const address = z.object({ url: z.string() }).optional();
const button = z.object({ text: z.string(), url: word, login_url: address, web_app: address });
const entities = z
  .array(
    z
      .object({ type: z.string(), offset: z.int().min(0), length: z.int().min(0), url: word })
      .refine(({ type, url }) => type !== "text_link" || url !== undefined),
  )
  .optional();
/** What a message says and where it leads; one that is too old to be read has nothing but its place. */
const anyMessage = z
  .object({
    message_id: id,
    chat,
    text: word,
    caption: word,
    entities,
    caption_entities: entities,
    link_preview_options: z.object({ url: word }).optional(),
    reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
  })
  .refine(({ text, entities: marked }) => marked === undefined || text !== undefined)
  .refine(({ caption, caption_entities: marked }) => marked === undefined || caption !== undefined);
const message = anyMessage.safeExtend({ date: z.number(), from: person }).optional();
const tapped = anyMessage.safeExtend({ reply_to_message: anyMessage.optional() }).optional();
const member = z.object({ status: z.string() });

const UPDATE = z.object({
  message,
  callback_query: z
    .object({ id: z.string(), from: person, data: word, message: tapped, inline_message_id: word })
    .optional(),
  inline_query: z.object({ id: z.string(), from: person, query: z.string(), offset: z.string() }).optional(),
  my_chat_member: z.object({ chat, from: person, new_chat_member: member }).optional(),
});
