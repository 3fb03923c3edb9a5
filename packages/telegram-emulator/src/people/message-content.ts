import { z } from "zod";
import type { Content } from "../state/chats.ts";
import { entitiesForBot, finish, lengthOf } from "../text/formatted-text.ts";
import { RequestError } from "../http/request-error.ts";
import type { World } from "../state/world.ts";

/** What a person can send: one of the first five fields, and where it goes. */
export const messageInput = z
  .object({
    text: z.string(),
    photo: z.literal(true),
    location: z.object({ latitude: z.number(), longitude: z.number() }),
    sticker: z.literal(true),
    voice: z.literal(true),
    /** Under a photo. */
    caption: z.string(),
    reply_to: z.number(),
    /** Topic of a forum. */
    thread: z.number(),
  })
  .partial();
export type MessageInput = z.infer<typeof messageInput>;

export function contentOf(
  world: World,
  { text, photo, location, sticker, voice, caption }: MessageInput,
): Content {
  if (text !== undefined) {
    const { text: clean, entities } = formatted(world, text);
    if (clean === "") throw new RequestError(400, "The text is empty.");
    if (lengthOf(clean) > 4096) throw new RequestError(400, "The text is longer than 4096 characters.");
    return { text: clean, ...(entities.length > 0 && { entities }) };
  }
  if (photo) {
    const { text: clean, entities } = formatted(world, caption ?? "");
    return {
      photo: [{ ...fileOf("photo"), width: 320, height: 240 }],
      ...(clean !== "" && { caption: clean }),
      ...(entities.length > 0 && { caption_entities: entities }),
    };
  }
  if (location) return { location };
  if (sticker) return { sticker: { ...fileOf("sticker"), ...STICKER } };
  if (voice) return { voice: { ...fileOf("voice"), duration: 3 } };
  throw new RequestError(400, "Nothing to send: give text, photo, location, sticker or voice.");
}

const STICKER = {
  type: "regular" as const,
  width: 512,
  height: 512,
  is_animated: false,
  is_video: false,
  emoji: "👍",
};

/** Ids only: there is no file to download. */
const fileOf = (kind: string) => ({ file_id: `file-${kind}`, file_unique_id: `unique-${kind}` });

function formatted(world: World, source: string) {
  const { text, entities } = finish(source, []);
  return { text, entities: entitiesForBot(world, entities) };
}
