import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Whether this machine has none of these programs (any one would do): `describe.skipIf(lacks("redis-server"))(…)`. It
 * prints what is missing. In CI everything must be there, so the suite fails instead.
 */
export function lacks(...programs: readonly string[]): boolean {
  if (findProgram(...programs) !== undefined) return false;
  const names = programs.join(" or ");
  if (process.env["CI"] === "true") throw new Error(`${names} is not on the PATH, and CI skips nothing.`);
  process.stderr.write(`\nSKIPPED: some tests need ${names}, which is not on the PATH.\n`);
  return true;
}

/** The path of the first of these programs that this machine has. */
export function findProgram(...programs: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
