import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  /** Which server core; the first by default. */
  core?: number;
}

export const SECRET = "secret-of-the-bench";

/** Spawns it without waiting until it can answer. */
export async function spawnServer(contender: Contender, options: ServerOptions): Promise<Server> {
  const port = await freePort();
  const [program = "", ...args] = onServerCore([process.execPath, ...contender.args], options.core);
  const child = spawn(program, args, {
    cwd: contender.folder,
    env: {
      NODE_ENV: "production",
      BOT_TOKEN: "1:bench",
      STATE_KEY: Buffer.alloc(32, 1).toString("base64"),
      TELEGRAM_API_ROOT: options.apiRoot,
      REDIS_URL: options.redisUrl,
      WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
      WEBHOOK_SECRET: SECRET,
      PORT: String(port),
      // Not the developer's own.
      DATA_DIR: data,
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
/** Kept from one start to the next, as in an installation: it holds the compiled code. */
const data = mkdtempSync(join(tmpdir(), "bench-"));
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Summed over its threads, because there Linux counts in nanoseconds; for the process, in hundredths of a second. */
function cpuOf(child: ChildProcess): number {
  const threads = readdirSync(`/proc/${child.pid}/task`);
  const times = threads.map((id) => readFileSync(`/proc/${child.pid}/task/${id}/schedstat`, "utf8"));
  return times.reduce((sum, time) => sum + Number(time.split(" ", 1)[0]) / 1e6, 0);
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
