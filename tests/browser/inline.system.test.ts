import { describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { Scene } from "./scene.ts";
import { BROWSERS } from "./window.ts";

const LANGUAGES = [
  {
    language_code: "zh-hans",
    more: "⋯ 更多",
    share: "分享",
    result: /^BASE：怎么充值/u,
    sent: "BASE 预付费卡：现在就充",
    unread: "没看懂，来私聊问我",
    start: "开始",
    first: "你在比利时待多久？",
  },
  {
    language_code: "en",
    more: "⋯ More",
    share: "Share",
    result: /^BASE: how to top up/u,
    sent: "BASE prepaid: top up now",
    unread: "I didn't get that: ask me in private",
    start: "Start",
    first: "How long are you staying?",
  },
];

describe.skipIf(lacks(...BROWSERS))("inline mode, in a browser", () => {
  const scene = new Scene();

  it.each(LANGUAGES)("in $language_code", async (words) => {
    const { language_code, more, share, result, sent, unread, start, first } = words;
    const person = await scene.stage.traveller({ language_code });
    await person.does("start", { payload: "base_iphone_weeks" });
    const { window } = scene;
    await window.visit(`/#${person.id}`);
    const chat = window.chatOf(person.id);
    await chat.sees(sent);
    await chat.taps(more);
    await chat.taps(share);
    await chat.element.getByRole("option", { name: result }).click();
    const mine = chat.messages.and(chat.element.locator(".out")).filter({ hasText: sent });
    await mine.getByText("@local_guide_bot").waitFor();
    await window.shoot(`inline-sent-${language_code}`);
    await chat.input.fill("@local_guide_bot qwertz");
    await chat.element.getByRole("option").nth(6).waitFor();
    await window.shoot(`inline-list-${language_code}`);
    await chat.element.getByRole("option", { name: unread }).click();
    await chat.button(start).click();
    await chat.sees(first);
    expect(await chat.input.inputValue()).toBe("");
  });
});
