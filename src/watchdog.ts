import { url as debuggerUrl } from "node:inspector";
import { Worker } from "node:worker_threads";

/**
 * Ends this process when its event loop has stood still for five seconds: it holds its people's updates and answers none,
 * and whatever starts it again helps them sooner. A thread counts its own ticks without a beat of the loop, so a process
 * that was stopped as a whole (SIGSTOP, a laptop that slept) goes on. An open debugger may hold the loop. Costs 10 MB.
 */
export function startWatchdog(onError: (error: unknown) => void): void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  setInterval(() => {
    if (debuggerUrl() === undefined) Atomics.add(beats, 0, 1);
    else Atomics.store(beats, 0, 0);
  }, 500).unref();
  // With an environment of its own it has no NODE_OPTIONS, and so nothing that they load.
  const thread = new Worker(THREAD, {
    eval: true,
    workerData: beats,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
  });
  thread.on("error", onError).unref();
}

/** As text it loads nothing. 0 beats: the first has yet to come, or a debugger is open. */
const THREAD = `
  const { write } = require("node:fs");
  const beats = require("node:worker_threads").workerData;
  const msg = "the event loop stood still for 5 seconds; the process ends";
  let last = 0;
  let missed = 0;
  const timer = setInterval(() => {
    const beat = Atomics.load(beats, 0);
    missed = beat === 0 || beat !== last ? 0 : missed + 1;
    last = beat;
    if (missed < 10) return;
    clearInterval(timer);
    write(1, JSON.stringify({ level: "fatal", time: new Date().toISOString(), msg }) + "\\n", end);
    // If nobody reads the log, and that is what the loop waits for.
    setTimeout(end, 500);
  }, 500);
  function end() {
    process.kill(process.pid, "SIGKILL");
  }
`;
