import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll } from "vitest";
import type * as staging from "../support/stage.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PARTS = ["src", "locales", "scripts", "tests/support", "package.json", "vitest.config.ts"];

/** A copy of the bot for the tests of one file, changed as the recipe says. `also`: what else of the repository it needs. */
export function copyWith(change: (copy: Copy) => unknown, also: readonly string[] = []): Copy {
  const copy = new Copy();
  beforeAll(async () => {
    for (const part of [...PARTS, ...also]) cpSync(join(ROOT, part), copy.path(part), { recursive: true });
    // The link to packages/telegram-emulator in there is relative to where it really is.
    symlinkSync(join(ROOT, "node_modules"), copy.path("node_modules"));
    await change(copy);
  }, 60_000);
  afterAll(async () => {
    await copy.close();
  });
  return copy;
}

export class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), "recipe-"));
  #stage: Promise<staging.Stage> | undefined;

  path(file: string): string {
    return join(this.#folder, file);
  }

  /** Writes a new file. */
  async add(file: string, content: string): Promise<void> {
    await mkdir(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  /** Writes something else in the place of some words of a file, which must be there. */
  edit(file: string, words: string, better: string): void {
    const content = readFileSync(this.path(file), "utf8");
    if (!content.includes(words)) throw new Error(`${file} has no ${words} any more: the recipe is wrong.`);
    writeFileSync(
      this.path(file),
      content.replace(words, () => better),
    );
  }

  /** Puts something in front of some words of a file. */
  put(file: string, words: string, added: string): void {
    this.edit(file, words, added + words);
  }

  async import<Module>(file: string): Promise<Module> {
    return (await import(pathToFileURL(this.path(file)).href)) as Module;
  }

  /** The copy at work, in its production wiring. It is started once. */
  async stage(options: staging.StageOptions = {}): Promise<staging.Stage> {
    this.#stage ??= this.import<typeof staging>("tests/support/stage.ts").then(({ openStage }) =>
      openStage(options),
    );
    return this.#stage;
  }

  /** What a command of package.json prints in the copy: `node` with these words. */
  async prints(...words: readonly string[]): Promise<string> {
    const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env;
    const child = spawn(process.execPath, words, { cwd: this.#folder, env: { ...env, NO_COLOR: "1" } });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return out + err;
  }

  /** What `npm test` prints of one test file in the copy. */
  async tests(file: string): Promise<string> {
    const folder = dirname(file);
    cpSync(join(ROOT, folder), this.path(folder), { recursive: true });
    return this.prints("node_modules/vitest/vitest.mjs", "run", "--project", "everyday", file);
  }

  async close(): Promise<void> {
    await (await this.#stage)?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
