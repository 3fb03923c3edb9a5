import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { findProgram } from "../tests/support/needs.ts";

/**
 * The server under test has its own core; load, stub and Redis share another. Without taskset, or with one core, they
 * all share, and only the CPU figures mean much.
 */
const taskset = findProgram("taskset");
const cores = availableParallelism();
const isPinned = taskset !== undefined && cores > 1;

/** Moves this process and everything it starts off the server's core. */
export function leaveServerCore(): string {
  if (!isPinned) return "NOT PINNED: this machine has no taskset or only one core; compare the CPU alone.";
  const place = String(cores - 1);
  const moved = spawnSync(taskset, ["-c", "-p", place, String(process.pid)]);
  if (moved.status !== 0) return `NOT PINNED: ${String(moved.stderr).trim()}`;
  return `Server on core 0; load, stub and Redis on core ${place} of ${cores}.`;
}

/** The command, pinned to a server core. With several, the last one is for the load. */
export function onServerCore(command: readonly string[], core = 0): readonly string[] {
  if (!isPinned) return command;
  return [taskset, "-c", String(core % (cores - 1)), ...command];
}
