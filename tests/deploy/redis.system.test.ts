import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { lacks } from "../support/needs.ts";
import { freePort } from "../support/port.ts";

const run = promisify(execFile);

it.skipIf(lacks("redis-server") || lacks("redis-cli"))(
  "operations.md sets Redis up to write all down, to keep no dump, and to forget at night what was erased",
  async () => {
    const text = await readFile(fileURLToPath(new URL("../../docs/operations.md", import.meta.url)), "utf8");
    const settings = text.match(/^redis-cli config set .+$/gm) ?? [];
    const [, nightly = ""] =
      /^echo '17 4 \* \* \* redis (.+)' \| sudo tee \/etc\/cron\.d\//m.exec(text) ?? [];
    const folder = await mkdtemp(join(tmpdir(), "redis-"));
    const port = await freePort();
    await writeFile(join(folder, "redis.conf"), `port ${port}\ndir ${folder}\n`);
    const child = spawn("redis-server", [join(folder, "redis.conf")], { stdio: "ignore" });
    onTestFinished(async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      await rm(folder, { recursive: true });
    });
    const typed = async (lines: string) =>
      (await run("sh", ["-ec", lines.replaceAll("redis-cli", `redis-cli -e -p ${port}`)])).stdout;
    await expect.poll(() => typed("redis-cli ping").catch(String)).toBe("PONG\n");

    await typed(settings.join("\n"));
    const written = await readFile(join(folder, "redis.conf"), "utf8");
    for (const line of ["appendonly yes", "appendfsync always", "auto-aof-rewrite-min-size 1mb", 'save ""'])
      expect(written.split("\n")).toContain(line);
    const state = async (name: string) =>
      new RegExp(`^${name}:(\\d+)`, "m").exec(await typed("redis-cli info persistence"))?.[1];
    await expect.poll(() => state("aof_rewrite_in_progress")).toBe("0");
    const before = await state("aof_base_size");
    await typed("redis-cli set a-chat kept");
    await typed(nightly);
    await expect.poll(() => state("aof_base_size")).not.toBe(before);
  },
);
