import type { Update } from "grammy/types";
import { z } from "zod";

/**
 * Whether an update is one that we asked for, and the parts that rooms read are what Telegram says they are. It keeps
 * every room from asking again; what is not sound is of no use to anybody, and would only come again.
 */
export function createSoundness(kinds: readonly string[]): (update: Update) => boolean {
  return (update) => kinds.some((kind) => kind in update) && UPDATE.safeParse(update).success;
}

const id = z.int();
const word = z.string().optional();
const person = z.object({ id, language_code: word });
const chat = z.object({ id, type: z.string() });
const address = z.object({ url: z.string() });
const entities = z
  .array(
    z
      .looseObject({ type: z.string(), offset: z.int().min(0), length: z.int().min(0), url: word })
      .refine(({ type, url }) => type !== "text_link" || url !== undefined),
  )
  .optional();
const button = z.object({
  text: z.string(),
  url: word,
  login_url: address.optional(),
  web_app: address.optional(),
});
/** What a message says and where it leads; one that is too old to be read has nothing but its place. */
const anyMessage = z
  .looseObject({
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
const message = anyMessage.safeExtend({
  date: z.number(),
  from: person,
});
const membership = z.object({
  chat,
  from: person,
  new_chat_member: z.object({ status: z.string() }),
});

const UPDATE = z.object({
  message: message.optional(),
  callback_query: z
    .looseObject({
      id: z.string(),
      from: person,
      data: word,
      message: anyMessage.safeExtend({ reply_to_message: anyMessage.optional() }).optional(),
      inline_message_id: word,
    })
    .optional(),
  inline_query: z
    .looseObject({ id: z.string(), from: person, query: z.string(), offset: z.string() })
    .optional(),
  my_chat_member: membership.optional(),
});
