import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { freePort } from "../tests/support/port.ts";
import type { Contender } from "./contenders.ts";
import { onServerCore } from "./cores.ts";

/** A running contender: its own process on its own core, behind a webhook. */
export interface Server {
  readonly contender: Contender;
  readonly port: number;
  /** User and system time of all its threads so far, in milliseconds. */
  cpu(): number;
  /** Its current memory, in megabytes. */
  rss(): number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  apiRoot: string;
  redisUrl: string;
  /** Node's own options, for a profile. */
  nodeOptions?: readonly string[];
  /** Which server core; the first by default. */
  core?: number;
}

export const SECRET = "secret-of-the-bench";

/** Spawns it without waiting until it can answer. */
export async function spawnServer(contender: Contender, options: ServerOptions): Promise<Server> {
  const port = await freePort();
  const command = onServerCore(
    [process.execPath, ...contender.options, ...(options.nodeOptions ?? []), contender.file],
    options.core,
  );
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: import.meta.dirname,
    env: {
      NODE_ENV: "production",
      BOT_TOKEN: "1:bench",
      STATE_KEY: Buffer.alloc(32, 1).toString("base64"),
      TELEGRAM_API_ROOT: options.apiRoot,
      REDIS_URL: options.redisUrl,
      WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
      WEBHOOK_SECRET: SECRET,
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.resume();
  running.add(child);
  child.once("exit", () => running.delete(child));
  return { contender, port, cpu: () => cpuOf(child), rss: () => rssOf(child), stop: () => stop(child) };
}

/** Killed when the bench ends. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** /proc counts in hundredths of a second. */
function cpuOf(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function rssOf(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}
