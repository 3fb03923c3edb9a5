import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import type { Seen, Traveller } from "../support/traveller.ts";

describe.each(["polling", "webhook"] as const)("guest mode, by %s", (mode) => {
  let stage: Stage;
  let li: Traveller;
  let emma: Traveller;
  let chat: number;
  beforeAll(async () => {
    stage = await openStage({ mode, guestMode: "on" });
    [li, emma] = await Promise.all([
      stage.traveller({ first_name: '李 <i>"&' }),
      stage.traveller({ language_code: "en" }),
    ]);
    chat = await openForeignGroup(stage, [li, emma]);
  });
  afterAll(() => stage.close());

  async function answersTo(person: Traveller, text: string): Promise<Seen[]> {
    const before = await botSaid(stage, chat, li);
    await person.does("send", { text, chat });
    return (await botSaid(stage, chat, li)).slice(before.length);
  }

  it.each([
    ["@local_guide_bot base", /^🟢 BASE 预付费卡：现在就充\n/],
    ["怎么给 BASE 充值？@local_guide_bot", /^🟢 BASE 预付费卡：现在就充\n1 打开 base\.be/],
    ["@local_guide_bot orange 没到账", /^先别再付钱。\nOrange/],
    ["@local_guide_bot base iphone 待两周", /^🟢 BASE [^]*\nApp：App Store [^]*\n短住：/],
  ])("answers %s where the bot is not, once, with the answer itself", async (text, words) => {
    const [answer, ...more] = await answersTo(li, text);
    expect(more).toEqual([]);
    expect(answer?.text).toMatch(words);
    expect(answer?.reply_to_message?.text).toBe(text);
    const buttons = (answer?.reply_markup?.inline_keyboard ?? []).flat();
    expect(buttons.filter((button) => "callback_data" in button)).toEqual([]);
    expect(buttons.at(-1)?.text).toBe("打开完整指南");
  });

  it("speaks the asker's language, and invites who names no operator", async () => {
    const [answer] = await answersTo(emma, "@local_guide_bot <b>hello</b> 😀");
    expect(answer?.text).toBe("Let's talk in private, so nobody else sees your answers. Tap below.");
    expect(answer?.reply_markup?.inline_keyboard).toEqual([
      [{ text: "Open a private chat", url: "https://t.me/local_guide_bot?start=en" }],
    ]);
  });

  it("leaves alone what does not call it", async () => {
    expect(await answersTo(li, "base 没到账")).toEqual([]);
    expect(await answersTo(li, "/start")).toEqual([]);
  });

  it("writes nothing there of its own, even when it fails", async () => {
    stage.telegram.log.clear();
    stage.telegram.faults.call({ method: "answerGuestQuery", status: 400 });
    expect(await answersTo(li, "@local_guide_bot base")).toEqual([]);
    expect(stage.telegram.log.of("sendMessage")).toEqual([]);
    expect(await answersTo(li, "@local_guide_bot base")).toHaveLength(1);
  });
});

it("switched off, nothing of it is asked for", async () => {
  const stage = await openStage();
  const li = await stage.traveller();
  const chat = await openForeignGroup(stage, [li]);
  await li.does("send", { text: "@local_guide_bot base", chat });
  expect(await botSaid(stage, chat, li)).toEqual([]);
  const asked = stage.telegram.log.of("getUpdates").map(({ params }) => params["allowed_updates"]);
  expect(asked.filter((kinds) => kinds?.includes("guest_message"))).toEqual([]);
  await stage.close();
});

/** A group that the bot is not in. */
async function openForeignGroup(stage: Stage, members: Traveller[]): Promise<number> {
  const { id } = await stage.ask<{ id: number }>("POST", "/groups", {
    title: "留学生",
    members: members.map((member) => member.id),
    bot: "guest",
  });
  return id;
}

async function botSaid(stage: Stage, chat: number, { id }: Traveller): Promise<Seen[]> {
  const { messages } = await stage.ask<{ messages: Seen[] }>("GET", `/people/${id}/chat?chat=${chat}`);
  return messages.filter(({ from }) => from?.is_bot);
}
