import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await vi.waitUntil(() => done("setMyCommands") === 4);
});
afterAll(() => stage.close());

function done(method: string): number {
  return stage.telegram.log.of(method).filter(({ verdict }) => verdict === "ok").length;
}

interface Chat {
  bot: {
    first_name: string;
    description: string;
    short_description: string;
    commands: { command: string; description: string }[];
  };
}

it.each([
  ["zh-hans", "比利时充值指南", "重新开始"],
  ["en", "Belgium Top-Up Guide", "Start again"],
  ["fr", "Belgium Top-Up Guide", "Start again"],
])("a person whose language is %s sees the bot in theirs", async (language_code, name, command) => {
  const { id } = await stage.traveller({ language_code });
  const { bot } = await stage.ask<Chat>("GET", `/people/${id}/chat`);
  expect(bot.first_name).toBe(name);
  expect(bot.description).not.toBe("");
  expect(bot.commands.map((each) => each.command)).toEqual([
    "start",
    "help",
    "check",
    "reminders",
    "language",
    "settings",
    "privacy",
    "delete",
    "cancel",
  ]);
  expect(bot.commands[0]?.description).toBe(command);
});

it("in a group it offers what leads into a private chat", async () => {
  const { id } = await stage.traveller();
  const group = await stage.ask<{ id: number }>("POST", "/groups", { title: "留学生", members: [id] });
  const { bot } = await stage.ask<Chat>("GET", `/people/${id}/chat?chat=${group.id}`);
  expect(bot.commands).toEqual([
    { command: "start", description: "重新开始" },
    { command: "help", description: "我能帮你什么" },
  ]);
});

it("a start that changes nothing writes nothing", async () => {
  await stage.stopBot();
  stage.telegram.log.clear();
  await stage.startBot();
  await expect.poll(() => done("getMyCommands")).toBe(4);
  await stage.stopBot();
  expect(stage.telegram.log.calls.filter(({ method }) => method.startsWith("setMy"))).toEqual([]);
});
