import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import type { Seen, Traveller } from "../support/traveller.ts";

let stage: Stage;
let asker: Traveller;
let other: Traveller;
let group: number;

beforeAll(async () => {
  stage = await openStage();
  [asker, other] = await Promise.all([stage.traveller(), stage.traveller({ language_code: "en" })]);
  ({ id: group } = await stage.ask<{ id: number }>("POST", "/groups", {
    title: "留学生 <b>",
    members: [asker.id, other.id],
  }));
});
afterAll(() => stage.close());

async function answersTo(person: Traveller, text: string): Promise<Seen[]> {
  const before = await answers();
  await person.does("send", { text, chat: group });
  return (await answers()).slice(before.length);
}

async function answers(): Promise<Seen[]> {
  const { messages } = await stage.ask<{ messages: Seen[] }>("GET", `/people/${other.id}/chat?chat=${group}`);
  return messages.filter(({ from }) => from?.is_bot);
}

it.each(["/start", "/start@local_guide_bot", "/help", "@local_guide_bot 怎么充值", "你好 @local_guide_bot"])(
  "answers the asker of %s, with the way into a private chat",
  async (text) => {
    const [answer, ...more] = await answersTo(asker, text);
    expect(more).toEqual([]);
    expect(answer?.text).toBe("为了不让别人看到你的回答，我们私聊吧，点下面的按钮。");
    expect(answer?.reply_to_message?.text).toBe(text);
    expect(answer?.reply_markup?.inline_keyboard).toEqual([
      [{ text: "打开私聊", url: "https://t.me/local_guide_bot?start=zh" }],
    ]);
  },
);

it("speaks the language of whoever asks", async () => {
  const [answer] = await answersTo(other, "/start");
  expect(answer?.text).toContain("I help in a private chat");
});

it.each(["你好", "/start@another_bot", "see /start", "@somebody hello", "两周以内"])(
  "leaves %s to the people",
  async (text) => {
    expect(await answersTo(asker, text)).toEqual([]);
  },
);
