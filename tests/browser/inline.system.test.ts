import { describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { Scene } from "./scene.ts";
import { BROWSERS } from "./window.ts";

const LANGUAGES = [
  {
    language_code: "zh-hans",
    share: "↗ 分享",
    result: /^BASE：怎么充值/u,
    sent: "BASE · 两周以内 · iPhone",
    unread: "没看懂，来私聊问我 ▸",
    start: "开始",
  },
  {
    language_code: "en",
    share: "↗ Share",
    result: /^BASE: how to top up/u,
    sent: "BASE · Up to 2 weeks · iPhone",
    unread: "I didn't get that: ask me in private ▸",
    start: "Start",
  },
];

describe.skipIf(lacks(...BROWSERS))("inline mode, in a browser", () => {
  const scene = new Scene();

  it.each(LANGUAGES)("in $language_code", async ({ language_code, share, result, sent, unread, start }) => {
    const person = await scene.stage.traveller({ language_code });
    await person.does("start", { payload: "base_iphone_weeks" });
    const { window } = scene;
    await window.visit(`/#${person.id}`);
    const chat = window.chatOf(person.id);
    await chat.sees(sent);
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
    await chat.sees("1/3");
    expect(await chat.input.inputValue()).toBe("");
  });
});
