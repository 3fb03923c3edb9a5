import type { Message } from "grammy/types";
import type { Stage } from "./stage.ts";
import type { Traveller } from "./traveller.ts";

let last = 2_000_000_000;

/**
 * Delivers a message that a real client can send and our chat page cannot: forwarded, with hidden links, with
 * buttons.
 */
export async function postMessage(
  stage: Stage,
  traveller: Traveller,
  fields: Partial<Message>,
  language_code = "en",
): Promise<void> {
  // Telegram lets a bot write only to those who wrote to it first.
  if ((await traveller.messages()).length === 0) await traveller.sends("/cancel");
  last++;
  const person = { id: traveller.id, first_name: "小李" };
  await stage.post({
    update_id: last,
    message: {
      message_id: last,
      date: 1_780_000_000,
      chat: { ...person, type: "private" },
      from: { ...person, is_bot: false, language_code },
      ...fields,
    },
  });
}

/** From a hidden user, as scammers do. */
export const FORWARDED = {
  forward_origin: { type: "hidden_user", date: 1_780_000_000, sender_user_name: "客服" },
} as const;
