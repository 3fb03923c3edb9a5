import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
});
afterAll(async () => {
  await bench.telegram.close();
});

const edit = async (params: object) =>
  bench.call("editMessageText", { chat_id: bench.person, text: "new", ...params });
const remove = async (id: unknown) => bench.call("deleteMessage", { chat_id: bench.person, message_id: id });
const react = async (reaction: unknown, id: unknown) =>
  bench.call("setMessageReaction", { chat_id: bench.person, message_id: id, reaction });
const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };

describe("an edit", () => {
  test("changes the text in place and takes the keyboard away unless it comes along", async () => {
    const id = await bench.sends({ reply_markup: keyboard });
    expect(await edit({ message_id: id })).toMatchObject({ message_id: id, text: "new" });
    expect(objectOf((await bench.messages()).at(-1))).not.toHaveProperty("reply_markup");
    expect(await edit({ message_id: id, reply_markup: keyboard })).toMatchObject({ reply_markup: keyboard });
  });

  test("that changes nothing is refused", async () => {
    const id = await bench.sends({ text: "<b>same</b>", parse_mode: "HTML", reply_markup: keyboard });
    const same = {
      message_id: id,
      text: "<strong>same</strong> ",
      parse_mode: "HTML",
      reply_markup: keyboard,
    };
    expect(await edit(same)).toBe(
      "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
    expect(await edit({ ...same, parse_mode: "" })).toMatchObject({ message_id: id });
  });

  test("needs a message that is there and is the bot's own", async () => {
    expect(await edit({ message_id: 12_345 })).toBe("400 Bad Request: message to edit not found");
    const { message_id: theirs } = await bench.does("send", { text: "mine" });
    expect(await edit({ message_id: theirs })).toBe("400 Bad Request: message can't be edited");
  });

  test("is not possible for a message that came with a reply keyboard", async () => {
    for (const markup of [{ keyboard: [["a"]] }, { remove_keyboard: true }, { force_reply: true }]) {
      const id = await bench.sends({ reply_markup: markup });
      expect(await edit({ message_id: id })).toBe("400 Bad Request: message can't be edited");
    }
  });

  test("has its own words for what is too long or not a text", async () => {
    const id = await bench.sends();
    expect(await edit({ message_id: id, text: "a".repeat(4097) })).toBe("400 Bad Request: MESSAGE_TOO_LONG");
    expect(await edit({ message_id: id, text: "a".repeat(4096) })).toMatchObject({ message_id: id });
    const { message_id: place } = objectOf(
      await bench.call("sendLocation", { chat_id: bench.person, latitude: 1, longitude: 1 }),
    );
    expect(await edit({ message_id: place })).toBe(
      "400 Bad Request: there is no text in the message to edit",
    );
    expect(
      await bench.call("editMessageCaption", { chat_id: bench.person, message_id: id, caption: "x" }),
    ).toBe("400 Bad Request: there is no caption in the message to edit");
  });

  test("of the keyboard alone leaves the text", async () => {
    const id = await bench.sends({ text: "stays" });
    const params = { chat_id: bench.person, message_id: id, reply_markup: keyboard };
    expect(await bench.call("editMessageReplyMarkup", params)).toMatchObject({
      text: "stays",
      reply_markup: keyboard,
    });
    expect(await bench.call("editMessageReplyMarkup", params)).toMatch(
      /^400 Bad Request: message is not modified/u,
    );
    expect(
      await bench.call("editMessageReplyMarkup", { ...params, reply_markup: { force_reply: true } }),
    ).toBe("400 Bad Request: inline keyboard expected");
  });
});

describe("a deletion", () => {
  test("takes a message away once", async () => {
    const id = await bench.sends();
    expect(await remove(id)).toBe(true);
    expect(await remove(id)).toBe("400 Bad Request: message to delete not found");
    expect(await remove("")).toBe("400 Bad Request: message identifier is not specified");
  });

  test("comes too late after two days", async () => {
    const [old, young] = [await bench.sends(), await bench.sends()];
    bench.clock.advance(48 * 3_600_000 - 1000);
    expect(await remove(young)).toBe(true);
    bench.clock.advance(1000);
    expect(await remove(old)).toBe("400 Bad Request: message can't be deleted");
  });

  test("of several passes over those that are gone", async () => {
    const [one, two] = [await bench.sends(), await bench.sends()];
    const ids = [one, 77_777, two];
    expect(await bench.call("deleteMessages", { chat_id: bench.person, message_ids: ids })).toBe(true);
    const left = (await bench.messages()).map((message) => message["message_id"]);
    expect(left).not.toContain(one);
    expect(left).not.toContain(two);
  });
});

describe("a reaction", () => {
  test("is one of Telegram's emoji, one at a time, or none", async () => {
    const { message_id: id } = await bench.does("send", { text: "nice" });
    expect(await react([{ type: "emoji", emoji: "👍" }], id)).toBe(true);
    expect(await react([], id)).toBe(true);
    expect(await react([{ type: "emoji", emoji: "🍟" }], id)).toBe("400 Bad Request: REACTION_INVALID");
    const two = [
      { type: "emoji", emoji: "👍" },
      { type: "emoji", emoji: "🔥" },
    ];
    expect(await react(two, id)).toBe("400 Bad Request: REACTIONS_TOO_MANY");
    expect(await react([], 99_999)).toBe("400 Bad Request: message to react not found");
  });
});
