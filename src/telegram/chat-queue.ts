import type { Update } from "grammy/types";
import { z } from "zod";
import { TryAgain, Unanswered } from "../session/store.ts";
import { retry } from "../retry.ts";

/** What Telegram takes with the 200 of a webhook: one call. It never tells how that went. */
export interface WebhookReply {
  call?: object;
}

/**
 * Gives one update to the bot. It may wait for its chat or the store as long as `mayWait` says so. Resolves with
 * undefined when it is done; else nothing was done yet, and it should come again after so many seconds. The bot may
 * leave a call in `reply`.
 */
export type Deliver = (
  update: Update,
  mayWait: () => boolean,
  reply?: WebhookReply,
) => Promise<number | undefined>;

interface Delivery {
  handle: (update: Update, reply?: WebhookReply) => Promise<void>;
  /** What is not valid is dropped. */
  isValid: (update: Update) => boolean;
  queues: Queues;
  onBug: (error: unknown) => void;
}

/** Updates of one chat go in order; what cannot be taken now (busy, store gone) is tried again with patience. */
export function createDelivery({ handle, isValid, queues, onBug }: Delivery): Deliver {
  const deliver: Deliver = async (update, mayWait, reply) => {
    try {
      await retry(() => handle(update, reply), {
        first: 10,
        longest: 200,
        jitter: true,
        again: (error) => error instanceof TryAgain && mayWait() && secondsAfter(error) * 1000,
      });
    } catch (error) {
      if (error instanceof TryAgain) return Math.max(1, secondsAfter(error));
      // The bot answers for its own errors; one that comes through is a bug, and would come again for ever.
      onBug(error);
    }
    return undefined;
  };
  return async (update, mayWait, reply) =>
    isValid(update) ? queues.run(queueOf(update), () => deliver(update, mayWait, reply)) : undefined;
}

function secondsAfter(error: TryAgain): number {
  return error instanceof Unanswered ? error.after : 0;
}

/** The chat, or the person where an update has no chat. Inline queries change nothing, so none waits for another. */
function queueOf(update: Update): string {
  const { callback_query: query, inline_query: inline } = update;
  if (inline !== undefined) return `inline ${inline.id}`;
  const chat = update.message?.chat ?? query?.message?.chat ?? update.my_chat_member?.chat;
  return String(chat?.id ?? query?.from.id ?? "none");
}

export type Queues = ReturnType<typeof createQueues>;

/** Runs tasks of one key one after another and of different keys side by side, at most `width` at once. */
export function createQueues(width: number) {
  /** By key, the end of its last task. */
  const ends = new Map<string, Promise<void>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  return {
    async run<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
      const before = ends.get(key);
      const { promise: end, resolve } = Promise.withResolvers<void>();
      ends.set(key, end);
      await before;
      if (running < width) running += 1;
      else await new Promise<void>((go) => waiting.push(go));
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
        if (ends.get(key) === end) ends.delete(key);
        resolve();
      }
    },
    /** Resolves when nothing runs or waits. */
    async idle(): Promise<void> {
      while (ends.size > 0) await Promise.all(ends.values());
    },
  };
}

/** Whether it has a number that an update can have; everything else knows an update by it. */
export function isUpdate(value: Partial<Update> | null): value is Update {
  const id = value?.update_id ?? -1;
  return Number.isSafeInteger(id) && id >= 0;
}

/** Whether an update is one that we asked for, and the parts that features read are what Telegram says they are. */
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
/** Of the message under a tap only its place is read, and what it replied to. */
const tapped = z.object({ message_id: id, chat, reply_to_message: anyMessage.optional() }).optional();
const member = z.object({ status: z.string() });

const UPDATE = z.object({
  message,
  callback_query: z
    .object({ id: z.string(), from: person, data: word, message: tapped, inline_message_id: word })
    .optional(),
  inline_query: z.object({ id: z.string(), from: person, query: z.string(), offset: z.string() }).optional(),
  my_chat_member: z.object({ chat, from: person, new_chat_member: member }).optional(),
});
