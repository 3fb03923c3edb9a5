import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});
afterEach(async () => {
  await bench.telegram.close();
});

const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };

describe("what a person sees as it happens", () => {
  test("begins with the whole chat", async () => {
    await bench.sends({ text: "before" });
    await using news = await News.open();
    expect(await news.next()).toMatchObject({
      event: "snapshot",
      data: {
        person: { id: bench.person },
        bot: { username: bench.telegram.bot.username, commands: [] },
        messages: [{ text: "/start", out: true }, { text: "before" }],
        waiting: [],
      },
    });
  });

  test("is each message and its newer forms", async () => {
    await using news = await News.open();
    await news.next();
    const id = await bench.sends({ text: "one" });
    await bench.call("editMessageText", { chat_id: bench.person, message_id: id, text: "two" });
    await bench.does("send", { text: "mine" });
    expect([await news.next(), await news.next(), await news.next()]).toMatchObject([
      { event: "message", data: { message: { message_id: id, text: "one" } } },
      { event: "message", data: { message: { message_id: id, text: "two" } } },
      { event: "message", data: { message: { text: "mine", out: true } } },
    ]);
  });

  test("is a tap that waits and how it ends", async () => {
    const id = await bench.sends({ reply_markup: keyboard });
    await using news = await News.open();
    await news.next();
    const { callback_id: first } = await bench.does("tap", { message_id: id, button: [0, 0] });
    await bench.call("answerCallbackQuery", { callback_query_id: first, text: "done", show_alert: true });
    await bench.does("tap", { message_id: id, button: [0, 0] });
    bench.clock.advance(15_000);
    const callbacks = [await news.next(), await news.next(), await news.next(), await news.next()];
    expect(callbacks.map((one) => one.data)).toMatchObject([
      { callback_id: first, message_id: id, button: [0, 0], state: "waiting" },
      { callback_id: first, state: "answered", text: "done", show_alert: true },
      { state: "waiting" },
      { state: "expired" },
    ]);
  });

  test("is the bot's profile, their own, and that the history is gone", async () => {
    await using news = await News.open();
    await news.next();
    await bench.call("setMyCommands", { commands: [{ command: "help", description: "Help" }] });
    expect(await news.next()).toMatchObject({
      event: "bot",
      data: { bot: { commands: [{ command: "help" }] } },
    });
    await bench.does("block", {});
    expect(await news.next()).toMatchObject({ event: "person", data: { person: { blocked: true } } });
    await bench.does("clear", {});
    expect(await news.next()).toEqual({ event: "cleared", data: {} });
  });

  test("is whether the bot is there", async () => {
    bench.clock.advance(10_000);
    await using news = await News.open();
    const running = async () => objectOf(objectOf((await news.next()).data)["bot"])["running"];
    expect(await running()).toBe(false);
    const poll = new AbortController();
    const { apiRoot, token } = bench.telegram;
    const polled = fetch(`${apiRoot}/bot${token}/getUpdates?timeout=30`, { signal: poll.signal });
    expect(await running()).toBe(true);
    await bench.does("send", { text: "one" });
    await polled;
    await bench.does("send", { text: "two" });
    expect([(await news.next()).event, (await news.next()).event]).toEqual(["message", "message"]);
    const inVain = fetch(`${apiRoot}/bot${token}/getUpdates?timeout=30&offset=2000000000`, {
      signal: poll.signal,
    });
    const { log } = bench.telegram;
    while (log.calls.at(-1)?.verdict !== undefined) await new Promise((resolve) => setImmediate(resolve));
    poll.abort();
    await expect(inVain).rejects.toThrow("aborted");
    expect(await running()).toBe(false);
  });

  test("is nothing of other people's chats", async () => {
    const other = await bench.newPerson({ first_name: "Other" });
    await using news = await News.open();
    await news.next();
    await bench.does("start", {}, other);
    await bench.sends({ text: "for you" });
    expect(await news.next()).toMatchObject({ data: { message: { text: "for you" } } });
  });
});

/** Reads server-sent events one by one. */
class News {
  private readonly reader: ReadableStreamDefaultReader<string>;
  private readonly leave: AbortController;
  private rest = "";

  private constructor(reader: ReadableStreamDefaultReader<string>, leave: AbortController) {
    this.reader = reader;
    this.leave = leave;
  }

  static async open(): Promise<News> {
    const leave = new AbortController();
    const response = await fetch(`${bench.telegram.url}/people/${bench.person}/events`, {
      signal: leave.signal,
    });
    if (!response.body) throw new Error("no events");
    return new News(response.body.pipeThrough(new TextDecoderStream()).getReader(), leave);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.leave.abort();
    await this.reader.cancel().catch(() => undefined);
  }

  async next(): Promise<{ event: string; data: unknown }> {
    for (;;) {
      const found = /event: (.*)\ndata: (.*)\n\n/u.exec(this.rest);
      if (found) {
        this.rest = this.rest.slice(found.index + found[0].length);
        return { event: found[1] ?? "", data: JSON.parse(found[2] ?? "null") };
      }
      const { value, done } = await this.reader.read();
      if (done) throw new Error("the events ended");
      this.rest += value;
    }
  }
}
