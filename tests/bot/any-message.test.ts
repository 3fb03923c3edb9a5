import * as fc from "fast-check";
import type { Message } from "grammy/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import type { Traveller } from "../support/traveller.ts";

/** In CI all of them; a sample while one works. */
const MESSAGES = process.env["CI"] === "true" ? 20_000 : 2000;
const PEOPLE = 100;
const SEED = 20261120;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

it(`each of ${MESSAGES} messages of any sort gets an answer, whatever was asked before`, async () => {
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) =>
      stage.traveller({ language_code: index % 2 === 0 ? "zh-hans" : "en" }),
    ),
  );
  for (const person of people) await person.sends("/start");
  const unanswered: string[] = [];
  const batch = MESSAGES / 20;
  for (let done = 0; done < MESSAGES; done += batch) {
    const contents = fc.sample(CONTENT, { numRuns: batch, seed: SEED + done });
    await Promise.all(
      people.map(async (person, index) => {
        for (let at = index; at < contents.length; at += PEOPLE) {
          const content = contents[at] ?? {};
          if (!(await isAnswered(person, content))) unanswered.push(JSON.stringify(content).slice(0, 300));
        }
      }),
    );
    stage.telegram.log.clear();
  }
  expect(unanswered).toEqual([]);
}, 900_000);

type Content = Partial<Message>;

const WORDS = fc.constantFrom(
  ..."/start /help /cancel /check /reminders /settings /privacy base orange 充值 没到账 iphone 两周 10 days".split(
    " ",
  ),
  ..."voucher 保号 0470123456 +32 TOPUP 离开 scam https://evil.com 实名 余额 <b> &amp; \u202E 😀 thanks 你好".split(
    " ",
  ),
);

const TEXT = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
  { weight: 8, arbitrary: fc.array(WORDS, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ")) },
  { weight: 4, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1000, maxLength: 4096 }) },
);

const FILE = { file_id: "f", file_unique_id: "u" };
const PLACE = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

const CONTENT: fc.Arbitrary<Content> = fc.oneof(
  { weight: 12, arbitrary: TEXT.map((text) => ({ text, entities: commandIn(text) })) },
  {
    weight: 2,
    arbitrary: TEXT.map((text) => ({
      text,
      forward_origin: { type: "hidden_user", date: 1, sender_user_name: "x" } as const,
    })),
  },
  { weight: 2, arbitrary: TEXT.map((caption) => ({ caption, photo: [{ ...FILE, width: 1, height: 1 }] })) },
  { weight: 2, arbitrary: PLACE.map((location) => ({ location })) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Content>(
      { voice: { ...FILE, duration: 1 } },
      { sticker: { ...FILE, type: "regular", width: 1, height: 1, is_animated: false, is_video: false } },
      { document: FILE },
      { audio: { ...FILE, duration: 1 } },
      { video: { ...FILE, width: 1, height: 1, duration: 1 } },
      { video_note: { ...FILE, length: 1, duration: 1 } },
      { animation: { ...FILE, width: 1, height: 1, duration: 1 } },
      { contact: { phone_number: "+32470123456", first_name: "x" } },
      { dice: { emoji: "🎲", value: 1 } },
    ),
  },
);

function commandIn(text: string): NonNullable<Message["entities"]> {
  const [command = ""] = /^\/\w+/u.exec(text) ?? [];
  return command === "" ? [] : [{ type: "bot_command", offset: 0, length: command.length }];
}

let lastUpdate = 5_000_000_000;

/** The bot has sent this person something for the message. Nobody may send too many in a minute, so each has few. */
async function isAnswered({ id }: Traveller, content: Content): Promise<boolean> {
  const before = answersTo(id);
  lastUpdate++;
  await stage.post({
    update_id: lastUpdate,
    message: {
      message_id: lastUpdate,
      date: Math.floor(Date.now() / 1000),
      chat: { id, type: "private", first_name: "<b>" },
      from: { id, is_bot: false, first_name: "<b>" },
      ...content,
    },
  });
  return answersTo(id) > before;
}

function answersTo(id: number): number {
  return stage.telegram.log
    .of("sendMessage")
    .filter(({ params, verdict }) => params["chat_id"] === String(id) && verdict === "ok").length;
}
