import { beforeAll, describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { type Judged, judge } from "./axe.ts";
import type { Chat } from "./chat.ts";
import { backwards, countControls, tabThrough, unmarked, walk } from "./focus.ts";
import { maimed, misfits, widen } from "./layout.ts";
import { Scene } from "./scene.ts";
import { BROWSERS, type Look, type Window } from "./window.ts";

const PHONES = [360, 390];
const WIDTHS = [320, ...PHONES, 480, 600, 760, 761, 900, 901, 1024, 1280, 1920];

describe.skipIf(lacks(...BROWSERS))("the looks of the chat page", () => {
  const scene = new Scene();
  let li: number;
  let emma: number;
  let ada: number;
  beforeAll(async () => {
    [li, emma, ada] = await Promise.all([
      longTalk("zh-hans", "小李"),
      longTalk("en", "Emma"),
      shortTalk("en", "Ada"),
    ]);
  });

  /** Somebody who has seen all kinds of messages and of buttons. */
  async function longTalk(language_code: string, first_name: string): Promise<number> {
    const traveller = await scene.stage.traveller({ language_code, first_name });
    for (const text of ["/start", "1", "1", "/help", "/privacy", "/settings", "👍", LONG])
      await traveller.sends(text);
    await traveller.does("send", { location: { latitude: 50.85, longitude: 4.35 } });
    for (const kind of ["sticker", "voice", "photo"]) await traveller.does("send", { [kind]: true });
    await traveller.does("send", { photo: true, caption: "a caption" });
    await scene.botSays({ chat_id: traveller.id, text: RICH, reply_markup: KEYBOARD });
    for (const text of ["/start", "1"]) await traveller.sends(text);
    return traveller.id;
  }

  /** Somebody with a message for each thing that can be opened. */
  async function shortTalk(language_code: string, first_name: string): Promise<number> {
    const traveller = await scene.stage.traveller({ language_code, first_name });
    await traveller.does("start");
    await scene.botSays({ chat_id: traveller.id, text: RICH, reply_markup: KEYBOARD });
    return traveller.id;
  }

  /** Somebody's chat with something open over it. */
  async function opens(window: Window, open: State["open"], look: Look = {}): Promise<void> {
    await window.visit(`/#${ada}`, { width: 1280, ...look });
    await window.chatOf(ada).button("Website").waitFor();
    await open(window.chatOf(ada), window);
  }

  it.each(["the usual", "a wider"])(
    "fit into a window of any width, with labels that can be read, in %s font",
    async (font) => {
      const { window } = scene;
      const isWider = font === "a wider";
      await window.visit(`/#${li},${emma}`);
      await window.chatOf(li).sees("卡在什么设备里？");
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
      await window.chatOf(emma).sees("What is the SIM in?");
      for (const width of PHONES) {
        await window.page.setViewportSize({ width, height: 760 });
        await window.shoot(`phone-${width}-en${isWider ? "-wider" : ""}`);
        expect(await misfits(window), `${width} wide`).toEqual([]);
        expect(await maimed(window), `${width} wide`).toEqual([]);
      }
    },
  );

  describe.each([360, 1280])("are sound, %i wide,", { timeout: 120_000 }, (width) => {
    it("with all kinds of messages and buttons", async () => {
      const { window } = scene;
      for (const ids of width < 900 ? [[li], [emma]] : [[li, emma]]) {
        await window.visit(`/#${ids.join(",")}`, { width, height: 2000 });
        for (const id of ids) await window.chatOf(id).sees(/卡在什么设备里？|What is the SIM in\?/);
        for (const colours of COLOURS) {
          await window.page.emulateMedia({ colorScheme: colours });
          await window.shoot(`everything-${width}-${colours}`);
        }
        // axe-core judges what is in sight: now nothing is scrolled away.
        await window.page.setViewportSize({ width, height: 9000 });
        expect(await verdicts(window, { texts: 150 * ids.length })).toEqual(SOUND);
      }
    });

    it.each(Object.entries(STATES))("with something open: %s", async (name, { open, part }) => {
      const { window } = scene;
      await opens(window, open, { width });
      await window.page.locator(part).filter({ visible: true }).first().waitFor();
      await window.shoot(`${name}-${width}`);
      expect(await verdicts(window, { part, texts: 1 })).toEqual(SOUND);
    });

    it("before a chat begins, and after it ends", async () => {
      const { window } = scene;
      await window.visit("/", { width });
      await window.page.getByRole("listitem").first().waitFor();
      expect(await verdicts(window, { texts: 5 })).toEqual(SOUND);
      const { id } = await scene.stage.traveller({ language_code: "en" });
      await window.visit(`/#${id}`, { width });
      const chat = window.chatOf(id);
      await chat.button("Start").waitFor();
      expect(await verdicts(window, { texts: 5 })).toEqual(SOUND);
      await chat.taps("Start");
      await chat.sees("How long are you staying?");
      await chat.chooses("Block the bot");
      await chat.button("Restart the bot").waitFor();
      expect(await verdicts(window, { texts: 5 })).toEqual(SOUND);
    });
  });

  it.each([360, 1280])(
    "lead the Tab key through all controls, in order and marked, %i wide",
    async (width) => {
      const { window } = scene;
      await window.visit(`/#${emma},${li}`, { width, height: 9000 });
      await window.chatOf(emma).sees("What is the SIM in?");
      const stops = await tabThrough(window);
      expect(unmarked(stops)).toEqual([]);
      expect(backwards(stops)).toEqual([]);
      expect(stops).toHaveLength(await countControls(window));
      expect(stops.length).toBeGreaterThan(100);
    },
  );

  it.each(["more", "attach"] as const)("mark each item of a menu that a key leads to: %s", async (name) => {
    const { window } = scene;
    await opens(window, STATES[name].open);
    const items = window.page.getByRole("menuitem");
    const stops = await walk(window, "ArrowDown", await items.count());
    expect(stops.map((stop) => stop.name).sort()).toEqual((await items.allInnerTexts()).sort());
    expect(unmarked(stops)).toEqual([]);
  });

  it.each(["person", "link"] as const)("lead the Tab key through the dialog: %s", async (name) => {
    const { window } = scene;
    await opens(window, STATES[name].open);
    await window.page.getByRole("dialog").waitFor();
    const stops = await tabThrough(window);
    expect(unmarked(stops)).toEqual([]);
    expect(backwards(stops)).toEqual([]);
    expect(stops).toHaveLength(await countControls(window));
  });

  it("turn dark by a button, and stay so", async () => {
    const window = await scene.anotherWindow();
    await window.visit(`/#${li}`, { width: 1280 });
    await window.button("深色").click();
    await window.button("浅色").waitFor();
    await window.page.reload();
    await window.button("浅色").waitFor();
    await window.chatOf(li).sees("卡在什么设备里？");
    expect(await window.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(23, 33, 43)",
    );
    await window.shoot("dark-desktop");
  });
});

const COLOURS = ["light", "dark"] as const;
const SOUND = { light: [], dark: [] };

/** What axe-core has against the page in either colours. */
async function verdicts(window: Window, judged: Judged): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const colours of COLOURS) {
    await window.page.emulateMedia({ colorScheme: colours });
    found[colours] = await judge(window, judged);
  }
  return found;
}

interface State {
  open: (chat: Chat, window: Window) => Promise<unknown>;
  /** Where it is. */
  part: string;
}

/** What can be open over a chat, in English. */
const STATES = {
  more: { open: (chat) => chat.taps("More about this chat"), part: ".more-actions" },
  attach: { open: (chat) => chat.taps("Attach"), part: ".attach" },
  commands: { open: (chat) => chat.taps("Menu"), part: ".suggestions" },
  results: { open: (chat) => chat.input.fill("@local_guide_bot qwertz"), part: ".suggestions" },
  person: { open: (chat) => chat.chooses("Change this person"), part: "dialog" },
  clear: { open: (chat) => chat.chooses("Clear and start again"), part: "dialog" },
  link: { open: (chat) => chat.taps("Website"), part: "dialog" },
  toast: {
    open: async (chat) => {
      await chat.taps("*111#");
      await chat.toast("Copied to clipboard");
      // The copy stays when the notice goes.
      await chat.element.locator(".toast").evaluate((toast) => toast.after(toast.cloneNode(true)));
    },
    part: ".toasts",
  },
  shown: {
    open: (chat) => chat.taps("Show more"),
    part: ".message:has(.expandable)",
  },
} satisfies Record<string, State>;

const LONG = `https://example.com/${"very-long-".repeat(12)} ${"没有空格的一长串字".repeat(12)}`;

const RICH = [
  "<b>bold</b> <i>italic</i> <u>underlined</u> <s>struck</s> <code>*111#</code>",
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
