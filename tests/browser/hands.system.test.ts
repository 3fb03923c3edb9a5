import { describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { Scene } from "./scene.ts";
import { BROWSERS, type Window } from "./window.ts";

describe.skipIf(lacks(...BROWSERS))("in a browser", () => {
  const scene = new Scene();

  /** Somebody who was told this, with this button, by a bot on the same Bot API. */
  async function personWhoWasTold(text: string, button?: object, language_code = "en"): Promise<number> {
    const traveller = await scene.stage.traveller({ language_code });
    await traveller.sends("/start");
    const reply_markup = { inline_keyboard: button === undefined ? [] : [[button]] };
    await scene.botSays({ chat_id: traveller.id, text, reply_markup });
    return traveller.id;
  }

  it("a whole visit needs no more than a keyboard", async () => {
    const { id } = await scene.stage.traveller({ language_code: "en" });
    const { window } = scene;
    await window.visit(`/#${id}`, { width: 1280 });
    const { keyboard } = window.page;
    const chat = window.chatOf(id);
    await window.focuses("Start");
    await keyboard.press("Enter");
    await chat.sees("How long are you staying?");
    await window.focuses("Message");
    await tabBackTo(window, "Up to 2 weeks");
    await keyboard.press("Enter");
    await chat.sees("✓ Up to 2 weeks");
    await tabTo(window, "Android");
    await keyboard.press("Space");
    await chat.sees("✓ Up to 2 weeks, Android");
    await tabTo(window, "Message");
    await keyboard.type("/pr");
    await chat.element.getByRole("option", { name: /^\/privacy / }).waitFor();
    await window.shoot("commands");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await chat.sees("What I keep:");
    await window.focuses("Message");
    await tabBackTo(window, "More about this chat");
    await keyboard.press("Enter");
    await window.focuses("Change this person");
    await window.shoot("more");
    await keyboard.press("ArrowUp");
    await window.focuses("Clear and start again");
    await keyboard.press("Enter");
    await window.page.getByRole("dialog", { name: "Clear this chat?" }).waitFor();
    await keyboard.press("Escape");
    await window.focuses("More about this chat");
    await chat.has(4);
  });

  it("copying really copies, and says so", async () => {
    const button = { text: "复制号码", copy_text: { text: "5544" } };
    const id = await personWhoWasTold("拨 <code>*121#</code>", button, "zh-hans");
    const { window } = scene;
    await window.visit(`/#${id}`);
    const chat = window.chatOf(id);
    await chat.taps("*121#");
    await chat.toast("已复制到剪贴板");
    expect(await window.clipboard()).toBe("*121#");
    await chat.taps("复制号码");
    await expect.poll(() => window.clipboard()).toBe("5544");
    await window.shoot("copied");
  });

  it("what is hidden is shown by a tap", async () => {
    const lines = Array.from({ length: 8 }, (_, line) => `line ${line + 1}`).join("\n");
    const text = `<blockquote expandable>${lines}</blockquote>`;
    const id = await personWhoWasTold(text);
    const { window } = scene;
    await window.visit(`/#${id}`);
    const chat = window.chatOf(id);
    await window.shoot("hidden");
    await chat.taps("Show more");
    await chat.button("Show less").waitFor();
    expect(await chat.screen.innerText()).toContain("line 8");
    await window.shoot("shown");
  });

  it("a link shows where it leads, and leads nowhere unless the person agrees", async () => {
    const button = { text: "Website", url: "https://www.example.com/top-up" };
    const id = await personWhoWasTold("Top up online", button);
    const { window } = scene;
    await window.visit(`/#${id}`);
    await window.chatOf(id).taps("Website");
    const question = window.page.getByRole("dialog", { name: "Open this link?" });
    await question.getByText("https://www.example.com/top-up").waitFor();
    await window.shoot("link");
    await question.getByRole("button", { name: "Cancel" }).click();
    await question.waitFor({ state: "detached" });
    expect(window.page.context().pages()).toHaveLength(1);
  });
});

async function tabTo(window: Window, name: string, key = "Tab"): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    if ((await window.focused()) === name) return;
    await window.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to "${name}".`);
}

async function tabBackTo(window: Window, name: string): Promise<void> {
  await tabTo(window, name, "Shift+Tab");
}
