import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../support/stage.ts";
import { translations } from "../support/told.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ mode: "webhook" });
});
afterAll(() => stage.close());

const { plain } = translations.zh;
let updates = 100;

/** Somebody taps a button with this data under the bot's first message. The answer to the POST, as it came. */
async function answerToTap(data: string) {
  const traveller = await stage.traveller();
  await traveller.sends("/start");
  const message = (await traveller.messages()).find(({ out }) => !out);
  const from = { id: traveller.id, is_bot: false, first_name: "李", language_code: "zh" };
  const chat = { id: traveller.id, type: "private", first_name: "李" };
  const query = { id: "77", from, chat_instance: "1", data };
  return async () => {
    stage.telegram.log.clear();
    updates++;
    const response = await stage.postRaw({
      update_id: updates,
      callback_query: { ...query, message: { message_id: message?.message_id, date: 1, chat } },
    });
    return { response, body: await response.text() };
  };
}

describe("the webhook's own response answers a tap", () => {
  it("once its screen is shown, and no call is made for that", async () => {
    const tap = await answerToTap("1:nobody-knows-this");
    const { response, body } = await tap();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("content-length")).toBe(String(Buffer.byteLength(body)));
    expect(JSON.parse(body)).toEqual({
      method: "answerCallbackQuery",
      callback_query_id: "77",
      text: plain("toast-menu-renewed"),
    });
    expect(stage.telegram.log.calls.map(({ method }) => method)).toEqual(["sendMessage"]);
    expect(await stage.metrics()).not.toContain('method="answerCallbackQuery"');
  });

  it("also when something went wrong", async () => {
    const tap = await answerToTap("1:start:");
    stage.telegram.faults.call({ method: "sendMessage", status: 400 });
    const { response, body } = await tap();
    expect(response.status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ text: plain("toast-went-wrong") });
  });

  it("not when the update has to come again; then it is answered", async () => {
    const tap = await answerToTap("1:start:");
    stage.telegram.faults.call({ method: "sendMessage", status: 500, times: 100 });
    const refused = await tap();
    stage.telegram.faults.clear();
    expect([refused.response.status, refused.body]).toEqual([503, ""]);
    expect(stage.telegram.log.of("answerCallbackQuery")).toEqual([]);
    updates--;
    const { response, body } = await tap();
    expect(response.status).toBe(200);
    expect(JSON.parse(body)).toEqual({ method: "answerCallbackQuery", callback_query_id: "77" });
  });

  it("and nothing else: a message gets an empty one", async () => {
    const { id } = await stage.traveller();
    const person = { id, first_name: "李" };
    const response = await stage.postRaw({
      update_id: 1,
      message: {
        message_id: 1,
        date: 1,
        text: "/privacy",
        chat: { ...person, type: "private" },
        from: { ...person, is_bot: false },
      },
    });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-length")).toBe("0");
  });
});
