import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Whether this machine lacks a program that a suite needs: `describe.skipIf(lacks("redis-server"))(…)`. It says
 * so aloud. In CI, where everything must be there, the suite fails instead.
 */
export function lacks(program: string): boolean {
  if (isOnPath(program)) return false;
  if (process.env["CI"] === "true") throw new Error(`${program} is not on the PATH, and CI skips nothing.`);
  process.stderr.write(`\nSKIPPED: some tests need ${program}, which is not on the PATH.\n`);
  return true;
}

function isOnPath(program: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
