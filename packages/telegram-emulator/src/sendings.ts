/** What a person can put into a chat, and the content it becomes. */
import type { Content } from "./chats.ts";
import { Complaint } from "./complaint.ts";
import { entitiesForBot, finish, lengthOf } from "./formatted.ts";
import type { World } from "./world.ts";

export interface Sending {
  text?: string;
  /** A data: URL. */
  photo?: string;
  caption?: string;
  location?: { latitude: number; longitude: number };
  sticker?: boolean;
  voice?: boolean;
  reply_to?: number;
  /** The topic of a forum. */
  thread?: number;
  /** An older client, which knows no ephemeral commands. */
  old_client?: boolean;
}

export function contentOf(world: World, sending: Sending): Content {
  if (sending.text !== undefined) {
    const { text, entities } = finish(sending.text, []);
    if (text === "") throw new Complaint(400, "The text is empty.");
    if (lengthOf(text) > 4096) throw new Complaint(400, "The text is longer than 4096 characters.");
    const told = entitiesForBot(entities, (id) => world.userOf(id));
    return { text, ...(told.length > 0 && { entities: told }) };
  }
  if (sending.photo !== undefined) {
    const { text, entities } = finish(sending.caption ?? "", []);
    const told = entitiesForBot(entities, (id) => world.userOf(id));
    return {
      photo: world.files.keepPhoto(bytesOf(sending.photo)),
      ...(text !== "" && { caption: text }),
      ...(told.length > 0 && { caption_entities: told }),
    };
  }
  if (sending.location) return { location: sending.location };
  if (sending.sticker) return { sticker: STICKER };
  if (sending.voice)
    return { voice: { file_id: "AwACAgQAAxkBAAvoice", file_unique_id: "AgADvoice", duration: 3 } };
  throw new Complaint(400, "Nothing to send: give text, photo, location, sticker or voice.");
}

const STICKER = {
  file_id: "CAACAgQAAxkBAAsticker",
  file_unique_id: "AgADsticker",
  type: "regular" as const,
  width: 512,
  height: 512,
  is_animated: false,
  is_video: false,
  emoji: "👍",
};

function bytesOf(dataUrl: string): Buffer {
  const match = /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)$/u.exec(dataUrl);
  if (!match) throw new Complaint(400, "The photo is not a data: URL of a PNG or JPEG.");
  const bytes = Buffer.from(match[1] ?? "", "base64");
  if (bytes.length > 5 * 1024 * 1024) throw new Complaint(400, "The photo is larger than 5 MB.");
  return bytes;
}
