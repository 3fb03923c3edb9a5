import { beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { legibility } from "./contrast.ts";
import { maimed, misfits, widen } from "./layout.ts";
import { Scene } from "./scene.ts";
import { BROWSERS } from "./window.ts";

const PHONES = [360, 390];
const WIDTHS = [320, ...PHONES, 480, 600, 760, 761, 900, 901, 1024, 1280, 1920];

describe.skipIf(lacks(...BROWSERS))("the looks of the chat page", () => {
  const scene = new Scene();
  let li: number;
  let emma: number;
  beforeAll(async () => {
    [li, emma] = await Promise.all([longTalk("zh-hans", "小李"), longTalk("en", "Emma")]);
  });

  /** Somebody who has seen all kinds of messages and of buttons. */
  async function longTalk(language_code: string, first_name: string): Promise<number> {
    const traveller = await scene.stage.traveller({ language_code, first_name });
    for (const text of ["/start", "1", "1", "/help", "/privacy", "/settings", LONG])
      await traveller.sends(text);
    await traveller.does("send", { location: { latitude: 50.85, longitude: 4.35 } });
    await traveller.does("send", { sticker: true });
    await scene.botSays({ chat_id: traveller.id, text: RICH, reply_markup: KEYBOARD });
    for (const text of ["/start", "1"]) await traveller.sends(text);
    return traveller.id;
  }

  it.each(["the usual", "a wider"])(
    "fit into a window of any width, with labels that can be read, in %s font",
    async (font) => {
      const { window } = scene;
      const isWider = font === "a wider";
      await window.visit(`/#${li},${emma}`);
      await window.chatOf(li).sees("2/3");
      if (isWider) await widen(window);
      for (const width of WIDTHS) {
        await window.page.setViewportSize({ width, height: 760 });
        expect(await misfits(window), `${width} wide`).toEqual([]);
        if (!PHONES.includes(width)) continue;
        expect(await maimed(window), `${width} wide`).toEqual([]);
        await window.shoot(`phone-${width}-zh${isWider ? "-wider" : ""}`);
      }
      await window.chatOf(emma).element.waitFor();
      await window.chatOf(li).taps("关闭这个聊天");
      await window.chatOf(emma).sees("2/3");
      for (const width of PHONES) {
        await window.page.setViewportSize({ width, height: 760 });
        await window.shoot(`phone-${width}-en${isWider ? "-wider" : ""}`);
        expect(await misfits(window), `${width} wide`).toEqual([]);
        expect(await maimed(window), `${width} wide`).toEqual([]);
      }
    },
  );

  it.each(["light", "dark"] as const)("leave every word readable in %s colours", async (colours) => {
    const { window } = scene;
    await window.visit(`/#${li},${emma}`, { width: 1280, height: 2000, colours });
    await window.chatOf(li).sees("2/3");
    await window.chatOf(emma).sees("2/3");
    await window.shoot(`everything-${colours}`);
    const texts = await legibility(window);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });

  it("turn dark by a button, and stay so", async () => {
    const window = await scene.anotherWindow();
    await window.visit(`/#${li}`, { width: 1280 });
    await window.button("深色").click();
    await window.button("浅色").waitFor();
    await window.page.reload();
    await window.button("浅色").waitFor();
    await window.chatOf(li).sees("2/3");
    expect(await window.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(23, 33, 43)",
    );
    await window.shoot("dark-desktop");
  });
});

const LONG = `https://example.com/${"very-long-".repeat(12)} ${"没有空格的一长串字".repeat(12)}`;

const RICH = [
  "<b>bold</b> <i>italic</i> <u>underlined</u> <s>struck</s> <tg-spoiler>hidden</tg-spoiler> <code>*111#</code>",
  '<a href="https://example.com">a link</a>, +32 470 12 34 56, /help, #tag, @local_guide_bot',
  "<blockquote>A quote\nof two lines</blockquote>",
  `<blockquote expandable>${"A long quote. 一段很长的引用。".repeat(20)}</blockquote>`,
  '<pre><code class="language-text">first line\nsecond line</code></pre>',
].join("\n");

const KEYBOARD = {
  inline_keyboard: [
    ["primary", "success", "danger"].map((style) => ({ text: style, style, callback_data: style })),
    [
      { text: "Copy", copy_text: { text: "5544" } },
      { text: "Website", url: "https://www.example.com/" },
    ],
  ],
};
