import { z } from "zod";
import type { Content } from "./chats.ts";
import { entitiesForBot, finish, lengthOf } from "./formatted.ts";
import { Complaint } from "./refusal.ts";
import type { World } from "./world.ts";

/** What a person can put into a chat: one of the first five, and where it goes. */
export const sending = z
  .object({
    text: z.string(),
    photo: z.literal(true),
    location: z.object({ latitude: z.number(), longitude: z.number() }),
    sticker: z.literal(true),
    voice: z.literal(true),
    /** Under a photo. */
    caption: z.string(),
    reply_to: z.number(),
    /** The topic of a forum. */
    thread: z.number(),
  })
  .partial();
export type Sending = z.infer<typeof sending>;

export function contentOf(
  world: World,
  { text, photo, location, sticker, voice, caption }: Sending,
): Content {
  if (text !== undefined) {
    const { said, entities } = formatted(world, text);
    if (said === "") throw new Complaint(400, "The text is empty.");
    if (lengthOf(said) > 4096) throw new Complaint(400, "The text is longer than 4096 characters.");
    return { text: said, ...(entities.length > 0 && { entities }) };
  }
  if (photo) {
    const { said, entities } = formatted(world, caption ?? "");
    return {
      photo: [{ ...fileOf("photo"), width: 320, height: 240 }],
      ...(said !== "" && { caption: said }),
      ...(entities.length > 0 && { caption_entities: entities }),
    };
  }
  if (location) return { location };
  if (sticker) return { sticker: { ...fileOf("sticker"), ...STICKER } };
  if (voice) return { voice: { ...fileOf("voice"), duration: 3 } };
  throw new Complaint(400, "Nothing to send: give text, photo, location, sticker or voice.");
}

const STICKER = {
  type: "regular" as const,
  width: 512,
  height: 512,
  is_animated: false,
  is_video: false,
  emoji: "👍",
};

/** There are no files behind what people send. */
const fileOf = (kind: string) => ({ file_id: `file-${kind}`, file_unique_id: `unique-${kind}` });

function formatted(world: World, source: string) {
  const { text, entities } = finish(source, []);
  return { said: text, entities: entitiesForBot(world, entities) };
}
