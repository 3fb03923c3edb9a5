import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "..");

test("the two examples of the README run as printed", async () => {
  const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  const [bot = "", person = ""] = [...readme.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = ""]) => code);
  const code = [
    // Any free port, and a bot that does not block what follows.
    bot.replace("port: 8080", "port: 0").replace("await bot.start()", "void bot.start()"),
    person,
    "const { message_id } = messages.at(-1);",
    "await post(`/people/${id}/tap`, { message_id, button: [0, 0] });",
    "await telegram.idle();",
    "const { messages: after } = await (await fetch(`${telegram.url}/people/${id}/chat`)).json();",
    "console.log(JSON.stringify([...messages, after.at(-1)].map(({ text }) => text)));",
    "process.exit();",
  ].join("\n");
  const node = spawn(process.execPath, ["--input-type=module-typescript", "--eval", code], { cwd: FOLDER });
  const [output, errors] = await Promise.all([text(node.stdout), text(node.stderr)]);
  expect(errors).toBe("");
  const [talkToIt, texts = ""] = output.trim().split("\n");
  expect(talkToIt).toMatch(/^Talk to it: http:\/\/127\.0\.0\.1:\d+$/u);
  expect(JSON.parse(texts)).toEqual([
    "/start from-a-link",
    "Heads or tails?",
    expect.stringMatching(/^(?:You|I) win\.$/u),
  ]);
});
