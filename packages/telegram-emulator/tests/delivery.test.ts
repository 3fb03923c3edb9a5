import { createServer, type IncomingHttpHeaders } from "node:http";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Bench, objectOf } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.open();
});
afterEach(async () => {
  await bench.telegram.close();
});

const texts = (updates: unknown) =>
  (Array.isArray(updates) ? updates : [updates]).map(
    (update) => objectOf(objectOf(update)["message"])["text"] ?? Object.keys(objectOf(update)).at(-1),
  );
const says = async (...said: string[]) => {
  for (const text of said) await bench.does("send", { text });
};
const poll = async (params: object = {}) => bench.call("getUpdates", { ...params });

describe("polling", () => {
  test("gives updates again until a later offset confirms them", async () => {
    await says("one", "two", "three");
    expect(texts(await poll({ limit: 2 }))).toEqual(["one", "two"]);
    bench.clock.advance(5000);
    const updates = await poll();
    expect(texts(updates)).toEqual(["one", "two", "three"]);
    const second = Array.isArray(updates) ? Number(objectOf(updates[1])["update_id"]) : 0;
    expect(texts(await poll({ offset: second + 1 }))).toEqual(["three"]);
    expect(bench.telegram.pending()).toMatchObject({ updates: 1 });
  });

  test("with a negative offset forgets all but the last ones", async () => {
    await says("one", "two", "three");
    expect(texts(await poll({ offset: -1 }))).toEqual(["three"]);
  });

  test("waits until there is something, or until its time is up", async () => {
    const waiting = poll({ timeout: 30 });
    await pollerIsThere();
    await says("hello");
    expect(texts(await waiting)).toEqual(["hello"]);
    await bench.updates();
    const inVain = poll({ timeout: 60, offset: 5 });
    await pollerIsThere();
    bench.clock.advance(50_000);
    expect(await inVain).toEqual([]);
  });

  test("ends the poll that waits when a second one comes, and a third has to be patient", async () => {
    const other =
      "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    const first = poll({ timeout: 30, offset: 1 });
    await pollerIsThere();
    const second = poll({ timeout: 30, offset: 2 });
    expect(await first).toBe(other);
    const third = poll({ timeout: 30, offset: 3 });
    await calls("getUpdates", 3);
    bench.clock.advance(2999);
    await says("for the third");
    expect(texts(await third)).toEqual(["for the third"]);
    bench.clock.advance(1);
    expect(await second).toBe(other);
  });

  test("is not possible while a webhook is set", async () => {
    await bench.call("setWebhook", { url: "http://127.0.0.1:9/" });
    expect(await poll()).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  });

  test("names the kinds of updates, until others are named", async () => {
    await bench.does("block", {});
    expect(await poll({ allowed_updates: ["message", "nonsense"] })).toHaveLength(1);
    await bench.does("unblock", {});
    await says("hi");
    expect((await bench.updates()).map((update) => Object.keys(update).at(-1))).toEqual([
      "my_chat_member",
      "message",
    ]);
    await poll({ allowed_updates: [], offset: 1 });
    await bench.does("block", {});
    expect((await bench.updates()).map((update) => Object.keys(update).at(-1))).toEqual(["my_chat_member"]);
  });

  test("finds no update that has become too old", async () => {
    const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    const id = await bench.sends({ reply_markup: keyboard });
    await bench.does("tap", { message_id: id, button: [0, 0] });
    await says("hi");
    bench.clock.advance(149_999);
    expect(await poll({ offset: 1 })).toHaveLength(2);
    bench.clock.advance(1);
    expect(texts(await poll({ offset: 2 }))).toEqual(["hi"]);
    bench.clock.advance(24 * 3_600_000);
    expect(await poll({ offset: 3 })).toEqual([]);
  });
});

describe("a webhook", () => {
  test("gets each update with the secret, and confirms with 2xx", async () => {
    await using hook = await Hook.open();
    await hook.set({ secret_token: "se-cret_1" });
    await says("one");
    const visit = await hook.visit();
    expect(texts(visit.update)).toEqual(["one"]);
    expect(visit.headers["x-telegram-bot-api-secret-token"]).toBe("se-cret_1");
    expect(visit.headers["content-type"]).toBe("application/json");
    visit.answer(204);
    await bench.telegram.idle();
    expect(await bench.call("getWebhookInfo")).toMatchObject({
      pending_update_count: 0,
      max_connections: 40,
    });
  });

  test("gets what had waited for it, unless that is to be dropped", async () => {
    await says("old");
    await using hook = await Hook.open();
    await hook.set({ drop_pending_updates: true });
    await says("new");
    const visit = await hook.visit();
    expect(texts(visit.update)).toEqual(["new"]);
    visit.answer(200);
    await bench.telegram.idle();
  });

  test("gets messages of a chat one by one, other chats and taps meanwhile", async () => {
    const other = await bench.newPerson({ first_name: "Other" });
    const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    const id = await bench.sends({ reply_markup: keyboard });
    await using hook = await Hook.open();
    await hook.set();
    await says("one", "two");
    await bench.does("tap", { message_id: id, button: [0, 0] });
    await bench.does("start", {}, other);
    const visits = [await hook.visit(), await hook.visit(), await hook.visit()];
    expect(visits.flatMap((visit) => texts(visit.update))).toEqual(["one", "callback_query", "/start"]);
    visits[0]?.answer(200);
    const second = await hook.visit();
    expect(texts(second.update)).toEqual(["two"]);
    expect(await bench.call("getWebhookInfo")).toMatchObject({ pending_update_count: 3 });
    for (const visit of [...visits.slice(1), second]) visit.answer(200);
  });

  test("gets no more at once than it wants", async () => {
    const other = await bench.newPerson({ first_name: "Other" });
    await using hook = await Hook.open();
    await hook.set({ max_connections: 1 });
    await says("one");
    await bench.does("start", {}, other);
    const first = await hook.visit();
    expect(hook.waiting).toBe(0);
    first.answer(200);
    const second = await hook.visit();
    expect(texts(second.update)).toEqual(["/start"]);
    second.answer(200);
  });

  test("is tried again at once, then after 2, 4 and 8 seconds", async () => {
    await using hook = await Hook.open();
    await hook.set();
    await says("hard");
    (await hook.visit()).answer(500);
    (await hook.visit()).answer(503);
    for (const pause of [2000, 4000, 8000]) {
      await hook.failed();
      bench.clock.advance(pause - 1);
      expect(hook.waiting).toBe(0);
      bench.clock.advance(1);
      (await hook.visit()).answer(pause === 8000 ? 200 : 500);
    }
    await bench.telegram.idle();
    expect(await bench.call("getWebhookInfo")).toMatchObject({
      pending_update_count: 0,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    });
  });

  test("says itself when to come again", async () => {
    await using hook = await Hook.open();
    await hook.set();
    await says("busy");
    (await hook.visit()).answer(503, "", { "retry-after": "7" });
    await hook.failed();
    bench.clock.advance(6999);
    expect(hook.waiting).toBe(0);
    bench.clock.advance(1);
    (await hook.visit()).answer(200);
    await bench.telegram.idle();
  });

  test("may answer with a call, but not with one that asks", async () => {
    await using hook = await Hook.open();
    await hook.set();
    await says("one", "two");
    const json = { "content-type": "application/json" };
    const call = { method: "sendMessage", chat_id: bench.person, text: "from the answer" };
    (await hook.visit()).answer(200, JSON.stringify(call), json);
    (await hook.visit()).answer(200, JSON.stringify({ method: "deleteWebhook" }), json);
    await bench.telegram.idle();
    expect((await bench.messages()).map((message) => message["text"])).toContain("from the answer");
    expect(await bench.call("getWebhookInfo")).toMatchObject({ url: hook.url });
  });

  test("may answer a tap that way; the log tells how it went", async () => {
    const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    const id = await bench.sends({ reply_markup: keyboard });
    await using hook = await Hook.open();
    await hook.set();
    const json = { "content-type": "application/json" };
    const { callback_id } = await bench.does("tap", { message_id: id, button: [0, 0] });
    const call = { method: "answerCallbackQuery", callback_query_id: callback_id, text: "done" };
    (await hook.visit()).answer(200, JSON.stringify(call), json);
    await bench.telegram.idle();
    await says("again");
    (await hook.visit()).answer(200, JSON.stringify(call), json);
    await bench.telegram.idle();
    const late = { code: 400, description: expect.stringContaining("query is too old") };
    expect(bench.telegram.log.of("answerCallbackQuery")).toMatchObject([
      { params: { callback_query_id: callback_id, text: "done" }, verdict: "ok" },
      { params: { text: "done" }, verdict: late },
    ]);
  });

  test.each([
    ["text/plain", '{"method":"setMyName"}'],
    ["application/json", '{"method":'],
    ["application/json", '["method"]'],
    ["application/json", '{"text":"no method"}'],
    ["multipart/form-data", "no boundary"],
  ])("may answer with a body that says nothing: %s %s", async (type, body) => {
    await using hook = await Hook.open();
    await hook.set();
    bench.telegram.log.clear();
    await says("one");
    (await hook.visit()).answer(200, body, { "content-type": type });
    await bench.telegram.idle();
    expect(bench.telegram.log.calls).toEqual([]);
  });

  test("can be set once a second, only on this machine, and taken away", async () => {
    const set = async (url: string) => bench.call("setWebhook", { url });
    expect(await set("https://example.com/")).toMatch(/^400 Bad Request: bad webhook/u);
    expect(await set("http://127.0.0.1:9/")).toBe("429 Too Many Requests: retry after 1");
    bench.clock.advance(1000);
    expect(await set("http://localhost:9/")).toBe(true);
    expect(await bench.raw(`/bot${bench.telegram.token}/deleteWebhook`, {})).toEqual({
      ok: true,
      result: true,
      description: "Webhook was deleted",
    });
    expect(await bench.call("getWebhookInfo")).toEqual({
      url: "",
      has_custom_certificate: false,
      pending_update_count: 0,
    });
  });
});

interface Visit {
  update: unknown;
  headers: IncomingHttpHeaders;
  answer: (status: number, body?: string, headers?: Record<string, string>) => void;
}

/** A bot's webhook that answers when a test says so. */
class Hook {
  url = "";
  private readonly server = createServer();
  private readonly arrived: Visit[] = [];
  private expecting: ((visit: Visit) => void) | undefined;

  static async open(): Promise<Hook> {
    const hook = new Hook();
    hook.server.on("request", (request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const visit: Visit = {
          update: JSON.parse(Buffer.concat(parts).toString("utf8")),
          headers: request.headers,
          answer: (status, body = "", headers = {}) => {
            response.writeHead(status, headers);
            response.end(body);
          },
        };
        if (hook.expecting) hook.expecting(visit);
        else hook.arrived.push(visit);
      });
    });
    hook.server.listen(0, "127.0.0.1");
    await once(hook.server, "listening");
    const place = hook.server.address();
    hook.url = `http://127.0.0.1:${typeof place === "object" ? (place?.port ?? 0) : 0}/hook`;
    return hook;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await bench.call("deleteWebhook", { drop_pending_updates: true });
    this.server.closeAllConnections();
    this.server.close();
  }

  get waiting(): number {
    return this.arrived.length;
  }

  async set(more: object = {}): Promise<void> {
    const verdict = await bench.call("setWebhook", { url: this.url, ...more });
    if (verdict !== true) throw new Error(String(verdict));
  }

  async visit(): Promise<Visit> {
    const here = this.arrived.shift();
    if (here) return here;
    const { promise, resolve } = Promise.withResolvers<Visit>();
    this.expecting = resolve;
    const visit = await promise;
    this.expecting = undefined;
    return visit;
  }

  /** Waits until the server has noticed a failed delivery. */
  async failed(): Promise<void> {
    await settled(() => bench.telegram.pending()["deliveries"] === 0);
  }
}

async function pollerIsThere(): Promise<void> {
  await settled(async () => objectOf((await bench.snapshot())["bot"])["running"] === true);
  await calls("getUpdates", 1);
}

/** Waits until this many calls of a method are running. */
async function calls(method: string, least: number): Promise<void> {
  const { log } = bench.telegram;
  await settled(
    () => log.of(method).filter((call) => call.verdict === undefined).length >= Math.min(least, 2),
  );
}

async function settled(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
