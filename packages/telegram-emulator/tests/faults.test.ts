import { Bot } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});
afterEach(async () => {
  await bench.telegram.close();
});

const send = async (text = "hi") => bench.call("sendMessage", { chat_id: bench.person, text });
const said = async () => (await bench.messages()).map((message) => message["text"]);
const heard = async () => (await bench.updates()).map((update) => objectOf(update["message"])["text"]);

const says = async (...texts: string[]) => {
  for (const text of texts) await bench.does("send", { text });
};

const tappable = () => ({
  chat_id: bench.person,
  text: "tap",
  reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "x" }]] },
});

describe("a call that is to go wrong", () => {
  test("is refused for a while with 429, in the body and in the header", async () => {
    bench.telegram.faults.call({ status: 429, retry_after: 3, times: 2 });
    expect(await send()).toBe("429 Too Many Requests: retry after 3");
    const { apiRoot, token } = bench.telegram;
    const response = await fetch(`${apiRoot}/bot${token}/getMe`);
    expect(response.headers.get("retry-after")).toBe("3");
    expect(objectOf(await response.json())["parameters"]).toEqual({ retry_after: 3 });
    expect(await send()).toMatchObject({ text: "hi" });
  });

  test("fails with 5xx, only for the method that is named", async () => {
    bench.telegram.faults.call({ method: "sendMessage", status: 502 });
    expect(await bench.call("getMe")).toMatchObject({ is_bot: true });
    expect(await send()).toBe("502 Bad Gateway");
    expect(await send()).toMatchObject({ text: "hi" });
  });

  test("gets the page of a proxy instead of an answer, and does nothing", async () => {
    bench.telegram.faults.call({ page: '{"message":"try later"}' });
    const { apiRoot, token } = bench.telegram;
    const response = await fetch(`${apiRoot}/bot${token}/sendMessage?chat_id=${bench.person}&text=never`);
    expect([response.status, await response.json()]).toEqual([502, { message: "try later" }]);
    expect(await said()).toEqual(["/start"]);
  });

  test("loses its connection before it is done, or its answer after", async () => {
    bench.telegram.faults.call({ drop: "before" });
    await expect(send("never")).rejects.toThrow("fetch failed");
    bench.telegram.faults.call({ drop: "after" });
    await expect(send("unheard")).rejects.toThrow("fetch failed");
    expect(await said()).toEqual(["/start", "unheard"]);
  });

  test("takes its time, and none is left when all are cleared", async () => {
    bench.telegram.faults.call({ method: "sendMessage", slow: 30 });
    const slow = send("slow");
    await until(async () => bench.telegram.pending()["calls"] === 1);
    await send("quick");
    await slow;
    expect(await said()).toEqual(["/start", "quick", "slow"]);
    bench.telegram.faults.call({ status: 500 });
    bench.telegram.faults.clear();
    expect(await send()).toMatchObject({ text: "hi" });
  });
});

describe("updates that are to go wrong", () => {
  test("come twice with the same id", async () => {
    bench.telegram.faults.update({ duplicate: 1 });
    await says("twice", "once");
    const updates = await bench.updates();
    expect(updates.map((update) => objectOf(update["message"])["text"])).toEqual(["twice", "twice", "once"]);
    expect(updates[0]?.["update_id"]).toBe(updates[1]?.["update_id"]);
  });

  test("come late", async () => {
    bench.telegram.faults.update({ delay: { milliseconds: 4000 } });
    await says("late", "early");
    expect(await heard()).toEqual(["early"]);
    expect(bench.telegram.pending()).toMatchObject({ updates: 1 });
    bench.clock.advance(4000);
    expect(await heard()).toEqual(["late"]);
  });

  test("come in the wrong order", async () => {
    bench.telegram.faults.update({ reorder: 3 });
    await says("one", "two");
    expect(await heard()).toEqual([]);
    await says("three", "four");
    expect(await heard()).toEqual(["three", "two", "one", "four"]);
  });
});

describe("idle", () => {
  test("comes when a polling bot has handled everything", async () => {
    const done: string[] = [];
    const bot = new Bot(bench.telegram.token, { client: { apiRoot: bench.telegram.apiRoot } });
    bot.on("message:text", async (ctx) => {
      await ctx.reply("first");
      await ctx.reply("second");
      done.push(ctx.message.text);
    });
    const polling = bot.start();
    for (const text of ["one", "two", "three"]) {
      await bench.does("send", { text });
      await bench.telegram.idle();
      expect(done.at(-1)).toBe(text);
    }
    expect(await said()).toHaveLength(10);
    const stopped = bot.stop();
    await until(async () => bench.telegram.log.of("getUpdates").some((call) => call.params["limit"] === "1"));
    bench.clock.advance(3000);
    await stopped;
    await polling;
  });

  test("does not come while a tap waits, and says what is missing", async () => {
    const id = Number(objectOf(await bench.call("sendMessage", tappable()))["message_id"]);
    const { callback_id: tap } = await bench.does("tap", { message_id: id, button: [0, 0] });
    await bench.updates();
    await expect(bench.telegram.idle(10)).rejects.toThrow('"callbacks":1');
    const idle = bench.telegram.idle();
    await bench.call("answerCallbackQuery", { callback_query_id: tap });
    await idle;
    expect(bench.telegram.pending()["callbacks"]).toBe(0);
  });
});

describe("the log of calls", () => {
  test("tells each call, what it was given and how it went", async () => {
    bench.telegram.log.clear();
    await send("hello");
    await send("");
    const expected = [
      { method: "sendMessage", params: { text: "hello" }, verdict: "ok", result: { text: "hello" } },
      { method: "sendMessage", verdict: { code: 400, description: "Bad Request: message text is empty" } },
    ];
    expect(bench.telegram.log.of("sendmessage")).toMatchObject(expected);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
