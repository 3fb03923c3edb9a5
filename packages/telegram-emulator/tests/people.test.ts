import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});
afterEach(async () => {
  await bench.telegram.close();
});

const keyboard = (...buttons: object[]) => ({ reply_markup: { inline_keyboard: [buttons] } });
const answer = async (id: unknown, params = {}) =>
  bench.call("answerCallbackQuery", { callback_query_id: id, ...params });

const article = (id: string, more = {}) => ({
  type: "article",
  id,
  title: "Tea",
  input_message_content: { message_text: "<b>*100#</b>", parse_mode: "HTML" },
  ...more,
});
/** Types an inline query and answers it with these results. */
const ask = async (results: object[]) => {
  const asked = bench.does("inline", { query: "tea" });
  const [update] = await until(() => bench.updates());
  const { id } = objectOf(objectOf(update)["inline_query"]);
  return { asked, id, verdict: await bench.call("answerInlineQuery", { inline_query_id: id, results }) };
};

describe("what a person says", () => {
  test("reaches the bot with name, language and entities", async () => {
    await bench.ask("PUT", `/people/${bench.person}`, { language_code: "zh-hans", last_name: "明" });
    await bench.does("send", { text: " /help site.be " });
    expect(await bench.updates()).toMatchObject([
      {
        message: {
          text: "/help site.be",
          from: {
            id: bench.person,
            first_name: "李",
            last_name: "明",
            language_code: "zh-hans",
            is_bot: false,
          },
          chat: { id: bench.person, type: "private" },
          entities: [
            { type: "bot_command", offset: 0, length: 5 },
            { type: "url", offset: 6, length: 7 },
          ],
        },
      },
    ]);
  });

  test("may be a start with a payload, a place, a sticker, a voice or a photo", async () => {
    await bench.does("start", { payload: "base_1" });
    await bench.does("send", { location: { latitude: 50.8, longitude: 4.35 } });
    await bench.does("send", { sticker: true });
    await bench.does("send", { voice: true });
    await bench.does("send", { photo: true, caption: "the card, see a.be" });
    const messages = (await bench.updates()).map((update) => update["message"]);
    expect(messages).toMatchObject([
      { text: "/start base_1" },
      { location: { latitude: 50.8, longitude: 4.35 } },
      { sticker: { type: "regular" } },
      { voice: { duration: 3 } },
      { photo: [{ width: 320 }], caption: "the card, see a.be", caption_entities: [{ type: "url" }] },
    ]);
  });

  test("is refused when it is empty or not understood", async () => {
    await expect(bench.does("send", { text: " " })).rejects.toThrow("400 The text is empty.");
    await expect(bench.does("send", {})).rejects.toThrow("400 Nothing to send");
    await expect(bench.does("send", { photo: "data:text/html;base64,AA==" })).rejects.toThrow("400 photo: ");
    await expect(bench.does("start", { payload: "a b" })).rejects.toThrow("400 A payload");
  });
});

describe("the bot", () => {
  test("cannot write first", async () => {
    const stranger = await bench.newPerson({ first_name: "Stranger" });
    expect(await bench.call("sendMessage", { chat_id: stranger, text: "hi" })).toBe(
      "400 Bad Request: chat not found",
    );
    const { id: group } = await bench.ask("POST", "/groups", {
      title: "Both",
      members: [bench.person, stranger],
    });
    await bench.does("send", { text: "/hello", chat: group }, stranger);
    expect(await bench.call("sendMessage", { chat_id: stranger, text: "hi" })).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    );
  });

  test("speaks of itself in the person's language, the narrowest commands first", async () => {
    const set = async (command: string, more: object) =>
      bench.call("setMyCommands", { commands: [{ command, description: command }], ...more });
    const seen = async () => {
      const bot = objectOf((await bench.snapshot())["bot"]);
      const commands = Array.isArray(bot["commands"])
        ? bot["commands"].map((one) => objectOf(one)["command"])
        : [];
      return [...commands, bot["first_name"], bot["description"]];
    };
    await bench.call("setMyDescription", { description: "all" });
    await bench.call("setMyDescription", { description: "中文", language_code: "zh" });
    await bench.call("setMyName", { name: "指南", language_code: "zh" });
    await set("everywhere", {});
    await set("everywhere_zh", { language_code: "zh" });
    expect(await seen()).toEqual(["everywhere", "Local bot", "all"]);
    await bench.ask("PUT", `/people/${bench.person}`, { language_code: "zh-hant" });
    expect(await seen()).toEqual(["everywhere_zh", "指南", "中文"]);
    await set("private", { scope: { type: "all_private_chats" } });
    expect(await seen()).toEqual(["private", "指南", "中文"]);
    await bench.call("setMyCommands", { commands: [], scope: { type: "all_private_chats" } });
    expect(await seen()).toEqual(["everywhere_zh", "指南", "中文"]);
    expect(await bench.call("getMyCommands", { language_code: "fr" })).toEqual([]);
    expect(await bench.call("getMyDescription", { language_code: "zh" })).toEqual({ description: "中文" });
  });
});

describe("a tap", () => {
  test("needs a button that is there and carries callback_data", async () => {
    const id = await bench.sends(
      keyboard({ text: "site", url: "https://site.be" }, { text: "ok", callback_data: "ok" }),
    );
    await expect(bench.does("tap", { message_id: id, button: [0, 2] })).rejects.toThrow(
      "409 There is no such button",
    );
    await expect(bench.does("tap", { message_id: id, button: [0, 0] })).rejects.toThrow(
      "409 The button carries no",
    );
    await expect(bench.does("tap", { message_id: 9999, button: [0, 0] })).rejects.toThrow(
      "409 There is no such message",
    );
    const { callback_id: press } = await bench.does("tap", { message_id: id, button: [0, 1] });
    expect(await bench.updates()).toMatchObject([
      { callback_query: { id: press, data: "ok", from: { id: bench.person }, message: { message_id: id } } },
    ]);
    expect((await bench.snapshot())["waiting"]).toEqual([
      { callback_id: press, message_id: id, button: [0, 1], state: "waiting" },
    ]);
    expect(await answer(press)).toBe(true);
    expect((await bench.snapshot())["waiting"]).toEqual([]);
  });

  test("is answered once and within fifteen seconds", async () => {
    const tooOld = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
    const id = await bench.sends(keyboard({ text: "ok", callback_data: "ok" }));
    const tap = async () => (await bench.does("tap", { message_id: id, button: [0, 0] }))["callback_id"];
    const once = await tap();
    bench.clock.advance(14_999);
    expect(await answer(once)).toBe(true);
    expect(await answer(once)).toBe(tooOld);
    const late = await tap();
    bench.clock.advance(15_000);
    expect(await answer(late)).toBe(tooOld);
    expect(await answer("12345")).toBe(tooOld);
  });

  test("is answered with up to 200 characters", async () => {
    const id = await bench.sends(keyboard({ text: "ok", callback_data: "ok" }));
    const { callback_id: press } = await bench.does("tap", { message_id: id, button: [0, 0] });
    expect(await answer(press, { text: "充".repeat(201) })).toBe("400 Bad Request: MESSAGE_TOO_LONG");
    expect(await answer(press, { text: "充".repeat(200) })).toBe(true);
  });
});

describe("a person who blocks the bot", () => {
  test("is told of, gets nothing more, and comes back with a start", async () => {
    const id = await bench.sends();
    await bench.does("block", {});
    expect(await bench.updates()).toMatchObject([
      { my_chat_member: { old_chat_member: { status: "member" }, new_chat_member: { status: "kicked" } } },
    ]);
    const params = { chat_id: bench.person, text: "hi", message_id: id };
    for (const method of ["sendMessage", "editMessageText"]) {
      expect(await bench.call(method, params)).toBe("403 Forbidden: bot was blocked by the user");
    }
    await expect(bench.does("send", { text: "hi" })).rejects.toThrow("409 The person has blocked the bot.");
    await bench.does("start", {});
    expect(await bench.updates()).toMatchObject([
      { my_chat_member: { old_chat_member: { status: "kicked" }, new_chat_member: { status: "member" } } },
      { message: { text: "/start" } },
    ]);
    expect(await bench.call("sendMessage", params)).toMatchObject({ text: "hi" });
  });
});

describe("a person who clears the history", () => {
  test("sees nothing of it any more, and the bot is told nothing", async () => {
    const id = await bench.sends(keyboard({ text: "ok", callback_data: "ok" }));
    await bench.does("clear", {});
    expect(await bench.messages()).toEqual([]);
    expect(await bench.updates()).toEqual([]);
    await expect(bench.does("tap", { message_id: id, button: [0, 0] })).rejects.toThrow("409");
    expect(
      await bench.call("editMessageText", { chat_id: bench.person, message_id: id, text: "x" }),
    ).toMatchObject({ text: "x" });
    expect(await bench.messages()).toEqual([]);
  });
});

describe("a group", () => {
  test("lets the bot hear commands, mentions and replies, and shows everybody everything", async () => {
    const other = await bench.newPerson({ first_name: "Other" });
    const { id: group } = await bench.ask("POST", "/groups", {
      title: "Trip",
      members: [bench.person, other],
    });
    const says = async (text: string, more = {}) => bench.does("send", { text, chat: group, ...more }, other);
    const sent = objectOf(await bench.call("sendMessage", { chat_id: group, text: "Hello all" }));
    await says("just talking");
    await says("/help");
    await says("/help@another_bot");
    await says(`@${bench.telegram.bot.username} tea?`);
    await says("an answer", { reply_to: sent["message_id"] });
    const heard = (await bench.updates()).map((update) =>
      objectOf(update["message"] ?? update["my_chat_member"]),
    );
    expect(heard.map((one) => one["text"] ?? Object.keys(one).at(-1))).toEqual([
      "new_chat_member",
      "group_chat_created",
      "/help",
      `@${bench.telegram.bot.username} tea?`,
      "an answer",
    ]);
    expect(heard.at(-1)).toMatchObject({
      chat: { id: group, type: "group", title: "Trip" },
      reply_to_message: { text: "Hello all" },
    });
    expect(await bench.messages(bench.person, Number(group))).toHaveLength(7);
    await expect(
      bench.does("send", { text: "x", chat: group }, await bench.newPerson({ first_name: "Out" })),
    ).rejects.toThrow("404");
  });
});

describe("an inline query", () => {
  test("is answered with results, of which one becomes the person's own message", async () => {
    const button = { reply_markup: { inline_keyboard: [[{ text: "ok", callback_data: "ok" }]] } };
    const { asked, id, verdict } = await ask([article("1", button)]);
    expect(verdict).toBe(true);
    expect(await asked).toMatchObject({ results: [{ id: "1", title: "Tea" }] });
    expect(await bench.call("answerInlineQuery", { inline_query_id: id, results: [] })).toMatch(
      /query is too old/u,
    );
    const { message_id: message } = await bench.does("inline/choose", { result_id: "1" });
    expect(await bench.updates()).toMatchObject([{ message: { text: "*100#", via_bot: { is_bot: true } } }]);
    await bench.does("tap", { message_id: message, button: [0, 0] });
    const [{ callback_query: query } = {}] = await bench.updates();
    const { inline_message_id: inline } = objectOf(query);
    expect(await bench.call("editMessageText", { inline_message_id: inline, text: "done" })).toBe(true);
    expect((await bench.messages()).at(-1)).toMatchObject({ text: "done", out: true });
  });

  test("has up to 50 results, each with an id of its own of up to 64 bytes", async () => {
    const { asked, id, verdict } = await ask(Array.from({ length: 51 }, (_, n) => article(String(n))));
    expect(verdict).toBe("400 Bad Request: too many inline query results specified");
    const again = async (...ids: string[]) =>
      bench.call("answerInlineQuery", { inline_query_id: id, results: ids.map((one) => article(one)) });
    expect(await again(`a${"é".repeat(32)}`)).toBe("400 Bad Request: RESULT_ID_INVALID");
    expect(await again("a", "a")).toBe("400 Bad Request: RESULT_ID_DUPLICATE");
    expect(await again("a", "é".repeat(32))).toBe(true);
    expect(await asked).toHaveProperty("results");
  });

  test("waits ten seconds at most", async () => {
    const asked = bench.does("inline", { query: "tea" });
    await until(() => bench.updates());
    bench.clock.advance(10_000);
    await expect(asked).rejects.toThrow("409 The bot did not answer");
  });
});

/** Repeats until the result is not empty. */
async function until<T>(ask: () => Promise<T[]>): Promise<T[]> {
  for (;;) {
    const found = await ask();
    if (found.length > 0) return found;
  }
}
