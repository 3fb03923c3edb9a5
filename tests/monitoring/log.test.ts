import { BotError, Context, GrammyError } from "grammy";
import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { createLog } from "../../src/monitoring/log.ts";

const TOKEN = "123456789:AAExampleExampleExampleExample00000";
const NAME = "Zhang Wei";

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = createLog(
    "info",
    ["a-webhook-secret", TOKEN],
    new Writable({ write: (chunk, _, next) => next(void lines.push(String(chunk))) }),
  );
  log.error({ err: error, update: 7 }, "an update failed");
  return lines.join("");
}

it("keeps kind, message and place of an error", () => {
  const line = JSON.parse(logged(new TypeError("x is odd")));
  expect(line.err.stack[0]).toContain("log.test.ts");
  expect(line).toMatchObject({
    level: "error",
    update: 7,
    msg: "an update failed",
    err: { type: "TypeError", message: "x is odd" },
  });
});

it("shows neither the token nor the chat of a BotError", () => {
  const update = {
    update_id: 1,
    message: {
      message_id: 1,
      date: 0,
      text: "my number is 0471234567",
      chat: { id: 4242424242, type: "private", first_name: NAME },
    },
  };
  const ctx = new Context(update as never, { token: TOKEN } as never, {} as never);
  const inner = new GrammyError(
    "Call failed",
    { ok: false, error_code: 400, description: "Bad Request" },
    "sendMessage",
    { chat_id: 4242424242, text: NAME },
  );
  const line = logged(new BotError(inner, ctx));
  for (const secret of [TOKEN, NAME, "4242424242", "0471234567"]) expect(line).not.toContain(secret);
  expect(line).toContain("GrammyError");
});

it("strikes out secrets wherever they stand in an error, and passwords of addresses", () => {
  const cause = new Error(`connect rediss://user:hunter2@cache:6379 with a-webhook-secret`);
  const line = logged(new Error(`https://api.telegram.org/bot${TOKEN}/getMe failed`, { cause }));
  for (const secret of [TOKEN, "hunter2", "a-webhook-secret"]) expect(line).not.toContain(secret);
  expect(line).toContain("getMe failed");
});

it("takes what is no error, too", () => {
  expect(JSON.parse(logged("just words"))).toMatchObject({ err: { message: "just words" } });
});
