import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

/**
 * The bot as `npm start` runs it, or another of our programs: its own process, with only the given environment. `words`
 * follow its name.
 */
export class BotProcess {
  readonly #child: ChildProcess;
  /** Everything it wrote, on both streams. */
  output = "";

  /** Its `.env` and `./data` are those of the folder `cwd`. */
  constructor(environment: Record<string, string>, program = MAIN, cwd = EMPTY, ...words: string[]) {
    const { PATH = "" } = process.env;
    this.#child = spawn(process.execPath, [program, ...words], { cwd, env: { PATH, ...environment } });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (this.output += text));
    }
  }

  /** Resolves once it has written this. */
  async says(words: string): Promise<void> {
    await vi.waitFor(
      () => {
        if (!this.output.includes(words))
          throw new Error(`The process has not written "${words}":\n${this.output}`);
      },
      { timeout: 30_000, interval: 10 },
    );
  }

  /** Resolves with its exit code, or the signal that ended it. */
  async ended(): Promise<number | string | null> {
    if (this.isRunning) await once(this.#child, "close");
    return this.#child.exitCode ?? this.#child.signalCode;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  signal(signal: "SIGTERM" | "SIGINT" | "SIGKILL" | "SIGSTOP" | "SIGCONT" | "SIGUSR2"): void {
    this.#child.kill(signal);
  }

  async kill(): Promise<void> {
    this.signal("SIGKILL");
    await this.ended();
  }
}

const MAIN = fileURLToPath(new URL("../../src/main.mjs", import.meta.url));
/** A folder without the developer's own `.env`. */
const EMPTY = fileURLToPath(new URL(".", import.meta.url));
