import { describe, expect, it } from "vitest";
import { lacks } from "../support/needs.ts";
import { Scene } from "./scene.ts";
import { BROWSERS } from "./window.ts";

describe.skipIf(lacks(...BROWSERS))("the people in a browser", () => {
  const scene = new Scene();

  it("may have a name that looks like markup", async () => {
    const name = '<b>&"😀\u200F';
    const { window } = scene;
    await window.visit("/", { width: 1280 });
    await window.button("添加一个人").click();
    const form = window.page.getByRole("dialog", { name: "添加一个人" });
    await form.getByRole("textbox", { name: "名字" }).fill(name);
    await window.shoot("person-form");
    await form.getByRole("button", { name: "添加", exact: true }).click();
    const chat = window.chatNamed(`${name}与比利时充值指南的聊天`);
    await chat.taps("开始");
    await chat.sees("你在比利时待多久？");
    await window.shoot("awkward-name");
    const people = await window.page.getByRole("listitem").allInnerTexts();
    expect(people).toContainEqual(expect.stringContaining(`\n${name}\n简体中文`));
  });

  it("talk side by side, each in a language and a chat of their own", async () => {
    const li = await scene.stage.traveller();
    const zoe = await scene.stage.traveller({ language_code: "en", first_name: "Zoë" });
    const { window } = scene;
    await window.visit(`/#${li.id}`, { width: 1280 });
    await window.button("在旁边打开Zoë的聊天").click();
    const [zh, en] = [window.chatOf(li.id), window.chatOf(zoe.id)];
    await zh.taps("开始");
    await en.taps("Start");
    await Promise.all([zh.sees("你在比利时待多久？"), en.sees("How long are you staying?")]);
    await zh.input.pressSequentially("三个月");
    await en.sends("up to 2 weeks");
    await en.sees("✓ Up to 2 weeks");
    expect(await zh.input.inputValue()).toBe("三个月");
    await zh.sends("三个月以内");
    await zh.taps("平板");
    await en.taps("iPhone");
    await Promise.all([zh.sees("三个月以内、平板"), en.sees("Up to 2 weeks, iPhone")]);
    await Promise.all([zh.has(4), en.has(4)]);
    await window.shoot("side-by-side");
    await en.taps("Close this chat");
    await en.element.waitFor({ state: "detached" });
  });

  it("block the bot and come back", async () => {
    const { id } = await scene.stage.traveller();
    const { window } = scene;
    await window.visit(`/#${id}`);
    const chat = window.chatOf(id);
    await chat.taps("开始");
    await chat.taps("两周以内");
    await chat.sees("✓ 两周以内");
    await chat.chooses("屏蔽机器人");
    await chat.button("重新启动机器人").waitFor();
    expect(await chat.input.isVisible()).toBe(false);
    await window.shoot("blocked");
    await chat.taps("重新启动机器人");
    await chat.has(4);
    await chat.sees("你在比利时待多久？");
    expect(await chat.input.isVisible()).toBe(true);
  });

  it("clear their chat and start again", async () => {
    const { id } = await scene.stage.traveller({ language_code: "en", first_name: "Emma" });
    const { window } = scene;
    await window.visit(`/#${id}`);
    const chat = window.chatOf(id);
    await chat.taps("Start");
    await chat.sees("How long are you staying?");
    await chat.chooses("Clear and start again");
    const question = window.page.getByRole("dialog", { name: "Clear this chat?" });
    await question.getByText("All messages disappear for Emma.").waitFor();
    await window.shoot("clear");
    await question.getByRole("button", { name: "Clear" }).click();
    await chat.element.getByText("What can this bot do?").waitFor();
    await chat.has(0);
    await chat.taps("Start");
    await chat.sees("How long are you staying?");
    await chat.has(2);
  });

  it("are there again after they leave a chat on a phone", async () => {
    const { id } = await scene.stage.traveller({ language_code: "en", first_name: "Olivia" });
    const { window } = scene;
    await window.visit(`/#${id}`);
    await window.chatOf(id).taps("Start");
    await window.chatOf(id).sees("How long are you staying?");
    await window.chatOf(id).taps("Back to the list of people");
    await window.page.getByRole("heading", { name: "选择你的身份" }).waitFor();
    await window.button(/^Olivia/u).click();
    await window.chatOf(id).sees("How long are you staying?");
  });
});
