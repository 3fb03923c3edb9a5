import { setTimeout as pause } from "node:timers/promises";
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
  const bot = await startBot(stage.environment({ port }));
  const readiness = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    return `${response.status} ${await response.text()}`;
  };
  return { stage, bot, readiness };
}

async function startBot(environment: Record<string, string>): Promise<BotProcess> {
  const bot = new BotProcess(environment);
  onTestFinished(() => bot.kill());
  await bot.says("the bot is running");
  return bot;
}

async function stop(bot: BotProcess): Promise<void> {
  bot.signal("SIGTERM");
  await bot.ended();
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

    await stop(bot);
    await startBot(stage.environment({ port: await freePort() }));
    await stage.quiet();
    await traveller.sees("What I remember about you");
  }, 60_000);
});

describe("a STATE_KEY that does not open what is kept", () => {
  it("is told of in one line at the start, until the former key is behind it", async () => {
    const { stage, bot } = await started();
    await (await stage.traveller()).sends("/start");
    await stop(bot);
    const environment = stage.environment({ port: await freePort() });
    const other = { ...environment, STATE_KEY: Buffer.alloc(32, 9).toString("base64") };
    const wrong = await startBot(other);
    await wrong.says('"level":"warn"');
    expect(wrong.output).toMatch(/"unopened":1,"of":1,.*put their key behind STATE_KEY_OLD/);
    await stop(wrong);
    const right = await startBot({ ...other, STATE_KEY_OLD: environment.STATE_KEY });
    await pause(1000);
    expect(right.output).not.toContain('"level":"warn"');
  }, 60_000);
});
