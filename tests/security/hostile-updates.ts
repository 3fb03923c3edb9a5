import * as fc from "fast-check";
import type { Update } from "grammy/types";

type Kind = Exclude<keyof Update, "update_id">;
type Content = (id: number, word: string, data: string) => Json;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Updates of every kind as no honest server would make them: parts missing, of another kind, huge, or hostile. */
export function hostileUpdates(chats: readonly number[]): fc.Arbitrary<{ [key: string]: Json }> {
  const chat = fc.oneof(fc.constantFrom(...chats), fc.integer({ min: 1, max: 2 ** 40 }), fc.integer());
  return fc
    .record({
      sort: fc.constantFrom(...SORTS),
      chat,
      word: WORD,
      data: DATA,
      wounds: fc.oneof(fc.constant([]), fc.array(fc.record({ at: fc.nat(), how: WOUND }), { maxLength: 4 })),
    })
    .map(({ sort: [kind, content], chat: id, word, data, wounds }) => {
      const update: { [key: string]: Json } = { [kind]: content(id, word, data) };
      for (const { at, how } of wounds) wound(update, at, how);
      return update;
    });
}

const LONG = fc.constantFrom("base ".repeat(800), "长".repeat(4096), "a".repeat(100_000));

const WORD = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 20, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 1, arbitrary: LONG },
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      "/start",
      "/start base_iphone_weeks_zh",
      "/start rescue_orange",
      "/delete",
      "/check https://proximus-be.com",
      "/reminders",
      "充了钱没到账",
      "paid but nothing arrived",
      "0470 12 34 56",
      "TOPUP 123456789012345",
      "<b>&\"'</b>",
      "‮\u2066\u0000\uFEFF",
      "\uD800",
      "__proto__",
      "constructor",
      "{ $language }",
      "*_`[](){}#+-.!|~>",
      "999999999999999999999999999999999999",
    ),
  },
);

/** What a button may carry: ours, of another version, of nobody, forged. */
const DATA = fc.oneof(
  fc.string({ maxLength: 64 }),
  fc.constantFrom(
    "start:",
    "g:s0d1o=base",
    "g:-",
    "g:s0s1s2s0",
    "g:s99999999999999999999m99999999999999999999",
    "c:s0d0o=base/p",
    "c:o=__proto__/rzz",
    "l:zh:l:zh:l:zh",
    "l:zh:delete:yes",
    "l:zh:1:guide:0--------",
    "delete:yes",
    "r:m127o=base/9/9/9",
    "m:o=base/x",
    "w:o=base/9",
    "__proto__:x",
    "constructor:x",
    "1:start:",
    "1:guide:0--------",
    "1:guide:zzzzzzzzz",
    "1:guide:",
    "1:card:000----00base/p",
    "1:card:000----00base/rzz",
    "1:card:000----00__proto__",
    "1:language:zh:language:zh:language:zh",
    "1:language:zh:delete:yes",
    "1:delete:yes",
    "1:rescue:000----00base/9/9/9",
    "1:reminders:---------base/x",
    "1:report:---------base/9",
    "1:__proto__:x",
    "1:constructor:x",
    "0:start:",
    "2:start:",
    "::::",
    "1:guide:\u0000",
  ),
);

/** What is put in the place of a part; "gone" takes the part away. */
const WOUND = fc.oneof(
  fc.constant("gone" as const),
  fc.constantFrom<Json>(null, true, -1, 0, 1.5, 1e308, 2 ** 53, "", "x", [], {}, [[]], { id: {} }, [null]),
  WORD,
);

function wound(update: { [key: string]: Json }, at: number, how: Json): void {
  const places = placesIn(update);
  const place = places[at % places.length];
  if (place === undefined) return;
  if (how === "gone") delete place.inside[place.key];
  else place.inside[place.key] = structuredClone(how);
}

function placesIn(value: Json): { inside: { [key: string]: Json }; key: string }[] {
  if (value === null || typeof value !== "object") return [];
  const inside = value as { [key: string]: Json };
  return Object.keys(inside).flatMap((key) => [{ inside, key }, ...placesIn(inside[key] ?? null)]);
}

const person = (id: number, name: string) => ({
  id,
  is_bot: false,
  first_name: name,
  language_code: id % 2 === 0 ? "zh-hans" : "en",
});
const chatOf = (id: number, name: string) => ({ id, type: id < 0 ? "group" : "private", first_name: name });
const message = (id: number, text: string) => ({
  message_id: 1,
  date: Math.floor(Date.now() / 1000),
  chat: chatOf(id, text),
  from: person(id, text),
  text,
  entities: text.startsWith("/")
    ? [{ type: "bot_command", offset: 0, length: text.split(" ", 1)[0]?.length ?? 1 }]
    : [],
});
const { text: _text, entities: _entities, ...BARE } = message(1, "");
const file = { file_id: "f", file_unique_id: "u" };
const bare = (id: number, name: string) => ({ ...BARE, chat: chatOf(id, name), from: person(id, name) });
const member = (status: string, id: number) => ({ status, user: person(id, "bot") });
const buttonsTo = (url: string) => ({
  inline_keyboard: [
    [
      { text: "1", url },
      { text: "2", login_url: { url } },
      { text: "3", web_app: { url } },
    ],
  ],
});
const membership = (id: number, name: string) => ({
  chat: chatOf(id, name),
  from: person(id, name),
  date: 1,
  old_chat_member: member("member", 1),
  new_chat_member: member("kicked", 1),
});

/** One of each kind; messages of each sort count as kinds of their own. */
const CONTENT = {
  message,
  edited_message: message,
  channel_post: message,
  edited_channel_post: message,
  business_message: message,
  callback_query: (id: number, word: string, data: string) => ({
    id: "7",
    from: person(id, word),
    chat_instance: "1",
    data,
    message: { ...message(id, word), from: { id: 1, is_bot: true, first_name: "b" } },
  }),
  inline_query: (id: number, query: string) => ({ id: "7", from: person(id, query), query, offset: "" }),
  chosen_inline_result: (id: number, query: string) => ({ result_id: "7", from: person(id, query), query }),
  my_chat_member: membership,
  chat_member: membership,
  message_reaction: (id: number, word: string) => ({
    chat: chatOf(id, word),
    message_id: 1,
    date: 1,
    old_reaction: [],
    new_reaction: [{ type: "emoji", emoji: "👍" }],
  }),
  poll: (_id: number, question: string) => ({ id: "7", question, options: [], total_voter_count: 0 }),
  poll_answer: (id: number, word: string) => ({ poll_id: "7", user: person(id, word), option_ids: [0] }),
  shipping_query: (id: number, word: string) => ({ id: "7", from: person(id, word), invoice_payload: word }),
  pre_checkout_query: (id: number, word: string) => ({ id: "7", from: person(id, word), currency: "EUR" }),
  chat_join_request: (id: number, word: string) => ({
    chat: chatOf(id, word),
    from: person(id, word),
    date: 1,
  }),
  purchased_paid_media: (id: number, word: string) => ({ from: person(id, word), paid_media_payload: word }),
  deleted_business_messages: (id: number, word: string) => ({ chat: chatOf(id, word), message_ids: [1] }),
} satisfies Partial<Record<Kind, Content>>;

/** What else a message may hold. */
const MESSAGES: Record<string, (word: string) => { [key: string]: Json }> = {
  location: () => ({ location: { latitude: 50.85, longitude: 4.35 } }),
  photo: (caption) => ({ photo: [{ ...file, width: 1, height: 1 }], caption }),
  voice: () => ({ voice: { ...file, duration: 1 } }),
  sticker: (emoji) => ({ sticker: { ...file, type: "regular", width: 1, height: 1, emoji } }),
  document: (file_name) => ({ document: { ...file, file_name } }),
  contact: (first_name) => ({ contact: { phone_number: "+32470123456", first_name } }),
  dice: () => ({ dice: { emoji: "🎲", value: 1 } }),
  venue: (title) => ({ venue: { location: { latitude: 91, longitude: 181 }, title, address: title } }),
  forward: (text) => ({ text, forward_origin: { type: "hidden_user", date: 1, sender_user_name: text } }),
  link: (text) => ({ text, entities: [{ type: "text_link", offset: 0, length: 5, url: text }] }),
  reply: (text) => ({ text, reply_to_message: bare(1, text), quote: { text, position: 0 } }),
  preview: (url) => ({ text: url, link_preview_options: { url } }),
  buttons: (url) => ({ text: "!", reply_markup: buttonsTo(url) }),
  joined: (name) => ({ new_chat_members: [person(5, name)] }),
  pinned: (name) => ({ pinned_message: bare(1, name) }),
  migrated: () => ({ migrate_to_chat_id: -100 }),
};

/** "What is this link?" asked again under the message that leads there. */
const judgedAgain = (id: number, url: string) => ({
  ...CONTENT.callback_query(id, "b", "1:check:000----00/v"),
  message: {
    ...message(id, "?"),
    reply_to_message: { ...bare(id, "b"), ...MESSAGES["link"]?.(url), reply_markup: buttonsTo(url) },
  },
});

/** The buttons and messages of people, which do most, as often as all else together. */
const SORTS: readonly (readonly [string, Content])[] = [
  ...Object.entries<Content>(CONTENT),
  ...Object.values(MESSAGES).map(
    (content) =>
      ["message", (id: number, word: string) => ({ ...bare(id, word), ...content(word) })] as const,
  ),
  ["callback_query", judgedAgain],
  ...Array.from({ length: 15 }, () => ["callback_query", CONTENT.callback_query] as const),
  ...Array.from({ length: 15 }, () => ["message", CONTENT.message] as const),
];
