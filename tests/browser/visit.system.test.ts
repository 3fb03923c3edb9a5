import { describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { Scene } from "./scene.ts";
import { BROWSERS } from "./window.ts";

describe.skipIf(lacks(...BROWSERS))("a visit in a browser", () => {
  const scene = new Scene();

  it("is, in Chinese on a phone, made of nothing but taps", async () => {
    const window = await scene.anotherWindow({ touch: true });
    await window.visit("/");
    await window.button(/^小李/u).waitFor();
    await window.shoot("people-zh");
    await window.button(/^小李/u).tap();
    const chat = window.chatNamed("小李与比利时充值指南的聊天");
    await chat.element.getByText("这个机器人能做什么？").waitFor();
    await window.shoot("about-zh");
    await chat.taps("开始");
    await chat.sees("你在比利时待多久？");
    await window.shoot("stay-zh");
    await chat.taps("两周以内");
    await chat.sees("✓ 两周以内");
    await window.shoot("device-zh");
    await chat.taps("iPhone");
    await chat.sees("✓ 两周以内、iPhone");
    await window.shoot("operator-zh");
    await chat.taps("BASE");
    await chat.sees("BASE 预付费卡：现在就充");
    await window.shoot("end-zh");
    await chat.has(3);
  });

  it("is, in English, made of typed words, a number and what one does not know", async () => {
    const { id } = await scene.stage.traveller({ language_code: "en", first_name: "Emma" });
    const { window } = scene;
    await window.visit(`/#${id}`, { width: 1280 });
    const chat = window.chatOf(id);
    await chat.taps("Start");
    await chat.sees("How long are you staying?");
    await chat.sends("Up to 3 months");
    await chat.sees("✓ Up to 3 months");
    await window.shoot("device-en-desktop");
    await chat.sends("2");
    await chat.sees("✓ Up to 3 months, Android");
    await chat.sends("don't know");
    await chat.sees("Whose SIM is it?");
    await window.shoot("end-en-desktop");
    await chat.has(8);
  });

  it("changes its language on the same message", async () => {
    const { id } = await scene.stage.traveller();
    const { window } = scene;
    await window.visit(`/#${id}`);
    const chat = window.chatOf(id);
    await chat.taps("开始");
    await chat.taps("两周以内");
    await chat.sees("✓ 两周以内");
    const message = await chat.screen.getAttribute("data-message-id");
    await chat.taps("🌐 English");
    await chat.sees("✓ Up to 2 weeks");
    await chat.sees("Android");
    await window.shoot("language-changed");
    expect(await chat.screen.getAttribute("data-message-id")).toBe(message);
    await chat.taps("🌐 中文");
    await chat.sees("✓ 两周以内");
    await chat.has(2);
  });

  it("goes on after the page is loaded again in the middle", async () => {
    const { id } = await scene.stage.traveller({ language_code: "en" });
    const { window } = scene;
    await window.visit(`/#${id}`);
    const chat = window.chatOf(id);
    await chat.taps("Start");
    await chat.taps("Up to 2 weeks");
    await chat.sees("✓ Up to 2 weeks");
    await window.page.reload();
    await chat.sees("✓ Up to 2 weeks");
    await chat.taps("Tablet");
    await chat.sees("✓ Up to 2 weeks, Tablet");
    await chat.sends("proximus");
    await chat.sees("Proximus prepaid: top up now");
  });

  it("begins in the language that a deep link names, once the person presses Start", async () => {
    const { id } = await scene.stage.traveller({ language_code: "en" });
    const { window } = scene;
    await window.visit(`/?start=zh#${id}`);
    const chat = window.chatOf(id);
    await chat.button("Start").waitFor();
    await chat.has(0);
    expect(window.page.url()).toBe(`${scene.stage.telegram.url}/#${id}`);
    await chat.taps("Start");
    await chat.sees("你在比利时待多久？");
    await chat.messages.first().getByText("/start zh").waitFor();
  });
});
