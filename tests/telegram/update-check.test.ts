import type { Update } from "grammy/types";
import { expect, it } from "vitest";
import { createUpdateCheck } from "../../src/telegram/chat-queue.ts";

const isValid = createUpdateCheck(["message", "callback_query"]);
const message = {
  message_id: 1,
  date: 1,
  chat: { id: 1, type: "private", first_name: "A" },
  from: { id: 1, is_bot: false, first_name: "A" },
  text: "look here",
};
const link = { type: "text_link", offset: 0, length: 4 };
const buttons = (button: object) => ({ reply_markup: { inline_keyboard: [[{ text: "Pay", ...button }]] } });

it.each<[string, object]>([
  ["a text", {}],
  ["a link behind words", { entities: [{ ...link, url: "https://base.be" }] }],
  ["buttons that lead elsewhere", buttons({ web_app: { url: "https://base.be" } })],
  ["a preview without an address", { link_preview_options: { is_disabled: true } }],
  ["a part that we have never heard of", { novelty: { deep: [] } }],
])("lets in %s", (_name, part) => {
  expect(isValid(update({ message: { ...message, ...part } }))).toBe(true);
});

it.each<[string, object]>([
  ["without its sender", { from: undefined }],
  ["whose text is a number", { text: 5 }],
  ["with a link behind words that leads nowhere", { entities: [link] }],
  ["with entities and no text", { text: undefined, entities: [] }],
  ["with a preview that is nothing", { link_preview_options: null }],
  ["with a button whose address is lost", buttons({ login_url: {} })],
])("keeps out a message %s", (_name, part) => {
  expect(isValid(update({ message: { ...message, ...part } }))).toBe(false);
});

it("looks into the message that a tapped one replies to", () => {
  const tap = (reply_to_message: object) =>
    update({ callback_query: { id: "1", from: message.from, message: { ...message, reply_to_message } } });
  expect(isValid(tap(message))).toBe(true);
  expect(isValid(tap({ ...message, entities: [link] }))).toBe(false);
});

it("keeps out a kind that was not asked for", () => {
  expect(isValid(update({ poll: { id: "1" } }))).toBe(false);
});

/** As it comes over the wire: what is undefined is not there. */
function update(parts: object): Update {
  return JSON.parse(JSON.stringify({ update_id: 1, ...parts })) as Update;
}
