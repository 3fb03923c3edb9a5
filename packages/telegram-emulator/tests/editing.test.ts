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
    const { message_id: photo } = await bench.does("send", { photo: true });
    expect(await edit({ message_id: photo })).toBe("400 Bad Request: message can't be edited");
    expect(await edit({ message_id: id, reply_markup: { force_reply: true } })).toBe(
      "400 Bad Request: inline keyboard expected",
    );
  });
});
