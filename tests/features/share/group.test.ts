import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEncryption } from "../../../src/session/encryption.ts";
import { openSqlite } from "../../../src/session/sqlite.ts";
import { createSessions } from "../../../src/session/sessions.ts";
import { openStage, type Stage } from "../../support/stage.ts";
import { draw, type Seen, type Traveller } from "../../support/traveller.ts";

const PRIVATE = "为了不让别人看到你的回答，我们私聊吧，点下面的按钮。";

let stage: Stage;
let asker: Traveller;
let other: Traveller;
let group: number;

beforeAll(async () => {
  stage = await openStage();
  [asker, other] = await Promise.all([
    stage.traveller({ first_name: '小 <b>"&' }),
    stage.traveller({ language_code: "en" }),
  ]);
  group = await openGroup({});
});
afterAll(() => stage.close());

async function openGroup(details: object): Promise<number> {
  const members = [asker.id, other.id];
  const made = await stage.ask<{ id: number }>("POST", "/groups", {
    title: "留学生 <b>",
    members,
    ...details,
  });
  await stage.quiet();
  return made.id;
}

interface Sending {
  chat?: number;
  [more: string]: unknown;
}

/** What the bot says to this, as the others in the group see it. */
async function answersTo(
  person: Traveller,
  text: string,
  { chat = group, ...more }: Sending = {},
): Promise<Seen[]> {
  const before = await botSaid(chat);
  await person.does("send", { text, chat, ...more });
  return (await botSaid(chat)).slice(before.length);
}

async function botSaid(chat: number): Promise<Seen[]> {
  const { messages } = await stage.ask<{ messages: Seen[] }>("GET", `/people/${other.id}/chat?chat=${chat}`);
  return messages.filter(({ from }) => from?.is_bot);
}

function linkOf(message: Seen | undefined): string | undefined {
  const [button] = message?.reply_markup?.inline_keyboard?.at(-1) ?? [];
  return button && "url" in button ? button.url : undefined;
}

describe("whoever calls the bot", () => {
  it.each([
    ["/start", "zh"],
    ["/start@local_guide_bot", "zh"],
    ["/help", "zh"],
    ["/start base", "base_zh"],
    ["/start base_rescue_zh", "base_not-arrived_zh"],
    ["/start base_iphone_weeks", "base_iphone_weeks_zh"],
    ["@local_guide_bot 怎么充值", "zh"],
    ["你好 @local_guide_bot", "zh"],
    ["@local_guide_bot base 没到账", "base_not-arrived_zh"],
    ["@LOCAL_guide_bot orange", "orange_zh"],
    ["请问 @local_guide_bot，Proximus 怎么查余额？", "proximus_balance_zh"],
    ["@local_guide_bot iPhone 能用 eSIM 吗", "iphone_zh"],
    ["@local_guide_bot <b>base</b> 😀", "base_zh"],
  ])("by %s gets a reply with the way into a private chat, and what it told", async (text, payload) => {
    const [answer, ...more] = await answersTo(asker, text);
    expect(more).toEqual([]);
    expect(answer?.text).toBe(PRIVATE);
    expect(answer?.reply_to_message?.text).toBe(text);
    expect(answer?.reply_markup?.inline_keyboard).toEqual([
      [{ text: "打开私聊", url: `https://t.me/local_guide_bot?start=${payload}` }],
    ]);
  });

  it("is not disturbed by a sound", async () => {
    stage.telegram.log.clear();
    await answersTo(asker, "/start");
    const sent = stage.telegram.log.of("sendMessage").filter(({ verdict }) => verdict === "ok");
    expect(sent.map(({ params }) => params["disable_notification"])).toEqual(["true"]);
  });

  it("is spoken to in the language of their Telegram", async () => {
    const [answer] = await answersTo(other, "@local_guide_bot BASE");
    expect(answer?.text).toContain("Let's talk in private");
    expect(linkOf(answer)).toBe("https://t.me/local_guide_bot?start=base_en");
  });

  it("by the words under a picture is heard too", async () => {
    const before = await botSaid(group);
    await asker.does("send", { photo: true, caption: "@local_guide_bot base 没到账", chat: group });
    const [answer] = (await botSaid(group)).slice(before.length);
    expect(linkOf(answer)).toBe("https://t.me/local_guide_bot?start=base_not-arrived_zh");
  });

  it("goes on in private from what they told", async () => {
    const [answer] = await answersTo(asker, "@local_guide_bot base iphone 待两周");
    const payload = new URL(linkOf(answer) ?? "").searchParams.get("start");
    await asker.does("start", { payload });
    await asker.sees("BASE 预付费卡：现在就充");
  });

  it("in a topic of a forum is answered in that topic", async () => {
    const forum = await openGroup({ forum: true });
    const [answer] = await answersTo(asker, "@local_guide_bot base", { chat: forum, thread: 7 });
    expect(answer).toMatchObject({ message_thread_id: 7, chat: { type: "supergroup" } });
  });
});

describe("the bot leaves to the people", () => {
  it.each([
    "你好",
    "/start@another_bot",
    "/start@another_bot base",
    "see /start",
    "@somebody hello",
    "@local_guide_bot_2 base",
    "两周以内",
    "base 没到账",
  ])("%s", async (text) => {
    stage.telegram.log.clear();
    expect(await answersTo(asker, text)).toEqual([]);
    expect(stage.telegram.log.of("sendMessage")).toEqual([]);
  });

  it("a card that one of them sent by inline mode, and a group that was just made", async () => {
    const chat = await openGroup({});
    const { results } = await stage.ask<{ results: { id: string }[] }>("POST", `/people/${asker.id}/inline`, {
      query: "base",
    });
    await asker.does("inline/choose", { result_id: results[0]?.id, chat });
    const { messages } = await stage.ask<{ messages: Seen[] }>(
      "GET",
      `/people/${other.id}/chat?chat=${chat}`,
    );
    expect(messages.map((message) => draw(message).split("\n")[0])).toEqual([
      "(no text)",
      "🟢 BASE 预付费卡：现在就充",
    ]);
  });
});

describe("by webhook", () => {
  let hook: Stage;
  let chat: object;
  let updates = 5_000_000_000;
  beforeAll(async () => {
    hook = await openStage({ mode: "webhook" });
    const person = await hook.traveller();
    const { id } = await hook.ask<{ id: number }>("POST", "/groups", { title: "G", members: [person.id] });
    await hook.quiet();
    chat = { id, type: "supergroup", title: "G" };
  });
  afterAll(() => hook.close());

  /** What the bot says when this comes from a group. */
  async function saidAfter(message: object): Promise<(string | undefined)[]> {
    hook.telegram.log.clear();
    updates++;
    const entities = [{ type: "mention", offset: 0, length: 16 }];
    const text = "@local_guide_bot base 没到账";
    await hook.post({
      update_id: updates,
      message: { message_id: 1, date: 1, chat, text, entities, ...message },
    });
    return hook.telegram.log.of("sendMessage").map(({ params }) => params["text"]);
  }

  it("an anonymous administrator is answered", async () => {
    const from = { id: 1087968824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
    expect(await saidAfter({ from, sender_chat: chat })).toEqual([expect.stringContaining("private")]);
  });

  it("another bot, and what a channel brings in, are not answered", async () => {
    const from = { id: 42, is_bot: true, first_name: "Another bot" };
    expect(await saidAfter({ from })).toEqual([]);
    const telegram = { id: 777000, is_bot: false, first_name: "Telegram" };
    const sender_chat = { id: -1009, type: "channel", title: "News" };
    expect(await saidAfter({ from: telegram, sender_chat, is_automatic_forward: true })).toEqual([]);
  });

  it("what comes twice is answered once", async () => {
    const from = { id: 43, is_bot: false, first_name: "李", language_code: "zh" };
    expect(await saidAfter({ from })).toEqual([PRIVATE]);
    updates--;
    expect(await saidAfter({ from })).toEqual([]);
  });

  it("a failure is told in one quiet line", async () => {
    const from = { id: 44, is_bot: false, first_name: "李", language_code: "zh" };
    hook.telegram.faults.call({ method: "sendMessage", status: 409, times: 1 });
    expect(await saidAfter({ from })).toEqual([PRIVATE, expect.stringContaining("我这边出了点问题")]);
    const sent = hook.telegram.log.of("sendMessage").at(-1);
    expect(sent?.params["reply_markup"]).toBeUndefined();
  });
});

it("a press in a group is answered, and changes nothing", async () => {
  const said = await stage.ask<{ result: { message_id: number } }>(
    "POST",
    `/bot${stage.telegram.token}/sendMessage`,
    {
      chat_id: group,
      text: "x",
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "1:start:" }]] },
    },
  );
  const { callback_id } = await stage.ask<{ callback_id: string }>("POST", `/people/${other.id}/tap`, {
    chat: group,
    message_id: said.result.message_id,
    button: [0, 0],
  });
  await stage.quiet();
  const answer = stage.telegram.log
    .of("answerCallbackQuery")
    .find(({ params }) => params["callback_query_id"] === callback_id);
  expect(answer?.params["text"]).toContain("belong to somebody else");
});

it("nothing of a group is kept", async () => {
  await answersTo(asker, "@local_guide_bot base iphone 待两周");
  await stage.stopBot();
  const sessions = createSessions(
    await openSqlite({ folder: stage.folder }),
    createEncryption(Buffer.alloc(32, 1)),
  );
  const visit = await sessions.begin(group, 1);
  expect(visit).toMatchObject({ kind: "open", transaction: { session: { version: 1, chat: group } } });
  await sessions.close();
});
