import { rmSync } from "node:fs";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { BotProcess } from "../support/process.ts";
import { openEmptyStage } from "../support/stage.ts";

async function started() {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const port = await freePort();
  const bot = new BotProcess(stage.environment({ port }));
  onTestFinished(() => bot.kill());
  await bot.says("the bot is running");
  const readiness = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return `${response.status} ${await response.text()}`;
  };
  return { stage, bot, readiness };
}

const READY = "200 store: ok\ntelegram: ok\n";
const NOT_READY = "503 store: unreachable\ntelegram: ok\n";

describe.skipIf(lacks("prlimit"))("a full disk", () => {
  it("shows in /readyz while it lasts", async () => {
    const { bot, readiness } = await started();
    /** No file of the bot may grow past so many bytes. */
    const limit = (bytes: string) =>
      execFileSync("prlimit", ["--pid", String(bot.pid), `--fsize=${bytes}:unlimited`]);
    expect(await readiness()).toBe(READY);
    limit("1");
    await expect.poll(readiness, { timeout: 10_000 }).toBe(NOT_READY);
    limit("unlimited");
    await expect.poll(readiness, { timeout: 10_000 }).toBe(READY);
  }, 60_000);
});

describe("a file that somebody deletes", () => {
  it("shows in /readyz and in one line of the log, and nobody is answered what would not be kept", async () => {
    const { stage, bot, readiness } = await started();
    const traveller = await stage.traveller({ language_code: "en" });
    await traveller.sends("/start");
    const before = (await traveller.messages()).length;
    rmSync(join(stage.folder, "memory.db"));
    await stage.ask("POST", `/people/${traveller.id}/send`, { text: "/settings" });
    await expect.poll(readiness, { timeout: 10_000 }).toBe(NOT_READY);
    await bot.says('"outcome":"again"');
    expect((await traveller.messages()).length).toBe(before + 1);
    expect(bot.output.match(/"level":"fatal".*"the file of the sessions is lost"/g)).toHaveLength(1);
    expect(bot.output).toContain("; restart the bot.");

    bot.signal("SIGTERM");
    await bot.ended();
    const next = new BotProcess(stage.environment({ port: await freePort() }));
    onTestFinished(() => next.kill());
    await stage.quiet();
    await traveller.sees("What I remember about you");
  }, 60_000);
});
