import { beforeEach, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
let other: number;
beforeEach(async () => {
  bench = await Bench.open();
  other = await bench.newPerson({ first_name: "王" });
  return () => bench[Symbol.asyncDispose]();
});

async function openGroup(details: object = {}): Promise<number> {
  const { id } = await bench.ask("POST", "/groups", {
    title: "Trip",
    members: [bench.person, other],
    ...details,
  });
  await bench.updates();
  return Number(id);
}

async function lastMessage(person: number, group: number): Promise<Record<string, unknown>> {
  return (await bench.messages(person, group)).at(-1) ?? {};
}

async function declare(): Promise<void> {
  const commands = [
    { command: "quiet", description: "x", is_ephemeral: true },
    { command: "loud", description: "y" },
  ];
  await bench.call("setMyCommands", { commands, scope: { type: "all_group_chats" } });
  const kept = await bench.call("getMyCommands", { scope: { type: "all_group_chats" } });
  expect(kept).toEqual(commands);
}

async function whisper(group: number, more: object, parameters: object = {}): Promise<unknown> {
  return bench.call("sendMessage", {
    chat_id: group,
    text: "psst",
    ephemeral_message_parameters: { receiver_user_id: bench.person, ...parameters },
    ...more,
  });
}

const REFUSED = "400 Bad Request: BOT_NOT_ADMIN";

describe("an ephemeral message", () => {
  test("a declared command reaches the bot and nobody else", async () => {
    await declare();
    const group = await openGroup();
    await bench.does("send", { text: "/quiet 1", chat: group });
    await bench.does("send", { text: "/quiet@another_bot", chat: group });
    await bench.does("send", { text: "/loud", chat: group });
    await bench.does("send", { text: "/quiet 2", chat: group, old_client: true });
    const heard = (await bench.updates()).map((update) => objectOf(update["message"]));
    expect(
      heard.map(({ text, message_id, ephemeral_message_id: id }) => [text, message_id === 0, id]),
    ).toEqual([
      ["/quiet 1", true, 1],
      ["/loud", false, undefined],
      ["/quiet 2", false, undefined],
    ]);
    expect(heard[0]).toHaveProperty("receiver_user.is_bot", true);
    const seen = await bench.messages(other, group);
    expect(seen.map(({ text }) => text)).not.toContain("/quiet 1");
    expect((await bench.messages(bench.person, group)).map(({ text }) => text)).toContain("/quiet 1");
  });

  test("answers such a command for fifteen seconds, to its sender alone", async () => {
    await declare();
    const group = await openGroup();
    await bench.does("send", { text: "/quiet", chat: group });
    const [{ message } = {}] = await bench.updates();
    const { ephemeral_message_id: id } = objectOf(message);
    const reply = { reply_parameters: { ephemeral_message_id: id } };
    expect(await whisper(group, reply, { receiver_user_id: other })).toBe(REFUSED);
    expect(await whisper(group, reply)).toMatchObject({
      message_id: 0,
      ephemeral_message_id: 2,
      receiver_user: { id: bench.person },
    });
    expect(await lastMessage(bench.person, group)).toMatchObject({ text: "psst" });
    expect((await bench.messages(other, group)).map(({ text }) => text)).not.toContain("psst");
    bench.clock.advance(16_000);
    expect(await whisper(group, reply)).toBe(REFUSED);
  });

  test("answers a press for fifteen seconds", async () => {
    const group = await openGroup();
    const reply_markup = { inline_keyboard: [[{ text: "ok", callback_data: "ok" }]] };
    const sent = objectOf(await bench.call("sendMessage", { chat_id: group, text: "x", reply_markup }));
    const { callback_id: id } = await bench.does("tap", {
      chat: group,
      message_id: sent["message_id"],
      button: [0, 0],
    });
    await bench.call("answerCallbackQuery", { callback_query_id: id });
    const press = { callback_query_id: id };
    expect(await whisper(group, {}, { ...press, receiver_user_id: other })).toBe(REFUSED);
    expect(await whisper(group, {}, press)).toHaveProperty("ephemeral_message_id");
    bench.clock.advance(15_000);
    expect(await whisper(group, {}, press)).toBe(REFUSED);
  });

  test("is refused to all others, but an administrator may write one at any time", async () => {
    expect(await whisper(await openGroup(), {})).toBe(REFUSED);
    expect(await whisper(bench.person, {})).toBe(REFUSED);
    const group = await openGroup({ bot: "administrator" });
    expect(await whisper(group, {})).toHaveProperty("ephemeral_message_id");
    const stranger = await bench.newPerson({ first_name: "Out" });
    expect(await whisper(group, {}, { receiver_user_id: stranger })).toBe(
      "400 Bad Request: PARTICIPANT_ID_INVALID",
    );
    expect(await bench.call("editMessageText", { chat_id: group, message_id: 0, text: "x" })).toMatch(
      /^400/u,
    );
  });
});

test("a topic of a forum takes messages, a plain group has none", async () => {
  const [plain, forum] = [await openGroup(), await openGroup({ forum: true })];
  const message = { message_thread_id: 5, text: "hi" };
  expect(await bench.call("sendMessage", { chat_id: plain, ...message })).toBe(
    "400 Bad Request: message thread not found",
  );
  expect(await bench.call("sendMessage", { chat_id: forum, ...message })).toMatchObject({
    message_thread_id: 5,
    is_topic_message: true,
    chat: { type: "supergroup", is_forum: true },
  });
});

describe("a group that the bot is not in", () => {
  const article = {
    type: "article",
    id: "1",
    title: "BASE",
    input_message_content: { message_text: "<b>yes</b>", parse_mode: "HTML" },
  };

  test("lets it answer once whoever mentions it, and write nothing else", async () => {
    const group = await openGroup({ bot: "guest" });
    await bench.does("send", { text: "just talking", chat: group });
    await bench.does("send", { text: "/help", chat: group });
    await bench.does("send", { text: `@${bench.telegram.bot.username} base?`, chat: group });
    const [update, ...more] = await bench.updates();
    expect(more).toEqual([]);
    const { guest_query_id: query, ...message } = objectOf(update?.["guest_message"]);
    expect(message).toMatchObject({ text: `@${bench.telegram.bot.username} base?`, chat: { id: group } });
    const answer = { guest_query_id: query, result: article };
    expect(await bench.call("answerGuestQuery", { ...answer, result: { type: "article" } })).toMatch(/^400/u);
    expect(await bench.call("answerGuestQuery", answer)).toHaveProperty("inline_message_id");
    expect(await bench.call("answerGuestQuery", answer)).toMatch(/query is too old/u);
    expect(await lastMessage(other, group)).toMatchObject({
      text: "yes",
      reply_to_message: { text: `@${bench.telegram.bot.username} base?` },
    });
    expect(await bench.call("sendMessage", { chat_id: group, text: "x" })).toBe(
      "403 Forbidden: bot is not a member of the group chat",
    );
  });
});
