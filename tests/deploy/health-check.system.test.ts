import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";
import { openEmptyStage } from "../support/stage.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const dockerfile = await readFile(join(ROOT, "Dockerfile"), "utf8");
const START = words(/^CMD (.+)$/m);
const CHECK = words(/^HEALTHCHECK .*CMD (.+)$/m);
const isOut = [process.getuid?.() !== 0, lacks("unshare"), lacks("nsenter")].includes(true);

describe.skipIf(isOut)("the image's health check, in a container's processes with an init,", () => {
  it("is content with a bot that answers, and kills one that takes a connection and is silent", async () => {
    const { init, bot, check } = await container();
    expect(await check()).toBe(0);
    process.kill(bot, "SIGSTOP");
    expect(await check()).toBe(1);
    expect(await endOf(init)).toBe(128 + 9);
  }, 40_000);

  it("lets a bot live that takes no connection", async () => {
    const { init, bot, check } = await container();
    expect(await check(await freePort())).toBe(1);
    process.kill(bot, "SIGTERM");
    expect(await endOf(init)).toBe(0);
  });
});

/** The image's command with an init above it, in their own process numbers. The shell ends as its child did, as Docker's init does. */
async function container() {
  const stage = await openEmptyStage();
  onTestFinished(() => stage.close());
  const folder = await mkdtemp(join(tmpdir(), "container-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ["src", "deploy"]) await symlink(join(ROOT, part), join(folder, part));
  const port = await freePort();
  const { PATH = "" } = process.env;
  const options = { cwd: folder, env: { PATH, ...stage.environment({ port }) } };
  const init = spawn(
    "unshare",
    ["--pid", "--fork", "--kill-child", "--mount-proc", "sh", "-c", '"$@" & wait $!', "init", ...START],
    options,
  );
  onTestFinished(() => void init.kill("SIGKILL"));
  let output = "";
  init.stdout.on("data", (text) => (output += String(text)));
  await vi.waitFor(() => expect(output).toContain("the bot is running"), { timeout: 20_000 });
  const shell = childOf(init.pid ?? 0);
  const check = async (asked = port) => {
    const inside = ["--target", String(shell), "--pid", "--mount", `--wd=${folder}`, ...CHECK];
    const env = { ...options.env, PORT: String(asked) };
    return endOf(spawn("nsenter", inside, { env, stdio: "inherit" }));
  };
  return { init, bot: childOf(shell), check };
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ")[0]);
}

function words(line: RegExp): string[] {
  return z.array(z.string()).parse(JSON.parse(line.exec(dockerfile)?.[1] ?? "[]"));
}
