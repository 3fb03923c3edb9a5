import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

const GOOD = { "content-type": "application/json", "x-telegram-bot-api-secret-token": "a-secret-for-tests" };

const MESSAGE =
  '"message":{"message_id":1,"date":1,"text":"/help","chat":{"id":9,"type":"private","first_name":"x"},"from":{"id":9,"is_bot":false,"first_name":"x"}}';

async function post(path: string, headers: Record<string, string>, body: string): Promise<Response> {
  return fetch(`${stage.botUrl}${path}`, { method: "POST", headers, body });
}

describe("the webhook takes Telegram's updates and nothing else", () => {
  it.each([
    ["no secret", "/telegram", { "content-type": "application/json" }, '{"update_id":1}', 401],
    ["a wrong secret", "/telegram", { ...GOOD, "x-telegram-bot-api-secret-token": "wrong" }, "{}", 401],
    ["no JSON by its type", "/telegram", { ...GOOD, "content-type": "text/plain" }, "{}", 415],
    ["broken JSON", "/telegram", GOOD, "{", 400],
    ["JSON that is no update", "/telegram", GOOD, "[1]", 400],
    ["an update without a number", "/telegram", GOOD, '{"update_id":"1"}', 400],
    ["an update with a number below 0", "/telegram", GOOD, `{"update_id":-1,${MESSAGE}}`, 400],
    ["an update with half a number", "/telegram", GOOD, `{"update_id":1.5,${MESSAGE}}`, 400],
    [
      "an update with a number that no longer counts",
      "/telegram",
      GOOD,
      `{"update_id":9007199254740993,${MESSAGE}}`,
      400,
    ],
    ["more than a mebibyte", "/telegram", GOOD, `{"update_id":1,"x":"${"x".repeat(1024 * 1024)}"}`, 413],
    ["another path", "/", GOOD, '{"update_id":1}', 404],
    ["a path that objects have", "/__proto__", GOOD, '{"update_id":1}', 404],
    [
      "an update of a kind we do not know",
      "/telegram",
      GOOD,
      '{"update_id":1,"purchased_paid_media":{}}',
      200,
    ],
    ["an update of nothing", "/telegram", GOOD, '{"update_id":2}', 200],
    ["a message with nothing in it", "/telegram", GOOD, '{"update_id":3,"message":{}}', 200],
  ])("%s", async (_what, path, headers, body, status) => {
    expect((await post(path, headers, body)).status).toBe(status);
  });

  it("only by POST", async () => {
    const response = await fetch(`${stage.botUrl}/telegram`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("a client that never ends its request is cut off, and others are served meanwhile", async () => {
    const slow = connect(Number(new URL(stage.botUrl).port), "127.0.0.1");
    slow.on("error", () => undefined);
    slow.write("POST /telegram HTTP/1.1\r\nhost: x\r\ncontent-le");
    expect((await fetch(`${stage.botUrl}/healthz`)).status).toBe(200);
    slow.destroy();
  });
});

describe("health and metrics", () => {
  it("/healthz says that the process lives, /readyz that it can work", async () => {
    expect(await (await fetch(`${stage.botUrl}/healthz`)).text()).toBe("ok\n");
    const ready = await fetch(`${stage.botUrl}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([200, "store: ok\ntelegram: ok\n"]);
  });

  it("/metrics counts updates, calls and trips to the store: two of these for an update", async () => {
    const before = await counts();
    const traveller = await stage.traveller();
    await traveller.sends("/start");
    await traveller.taps("两周以内");
    const after = await counts();
    const grown = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(grown('bot_updates_total{kind="message",feature="start",outcome="answered"}')).toBe(1);
    expect(grown('bot_updates_total{kind="callback_query",feature="guide",outcome="answered"}')).toBe(1);
    expect(grown('telegram_calls_total{method="editMessageText",outcome="ok"}')).toBe(1);
    expect(grown('store_round_trips_total{operation="begin",outcome="ok"}')).toBe(2);
    expect(grown('store_round_trips_total{operation="commit",outcome="ok"}')).toBe(2);
  });
});

async function counts(): Promise<Map<string, number>> {
  const text = await (await fetch(`${stage.botUrl}/metrics`)).text();
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.split(" ").at(-1))]));
}
