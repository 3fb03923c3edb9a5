import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const isThere = (path: string) => existsSync(join(ROOT, path));

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));
const variables = parseEnv(read(".env.example"));

const PAGES = [
  "README.md",
  "SECURITY.md",
  "docs/dependencies.md",
  "docs/operations.md",
  "docs/scale.md",
  "locales/README.md",
  "training/README.md",
];

describe.each(PAGES)("%s", (file) => {
  const text = read(file);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

  it("names only files and commands that there are", () => {
    const paths = [
      ...all(/(?<!\w\/)\b(deploy\/[\w.@-]*\w)/g),
      ...all(/\]\((?!https?:|#)([^)#]+)\)/g).map((path) => join(dirname(file), path)),
      ...all(
        /`((?:bot|catalog|guide|advice|understanding|features|format|session|telegram|monitoring)\/[\w/-]+\.ts)`/g,
      ).map((path) => `src/${path}`),
      ...all(/`((?:src|locales|scripts|tests|training)\/[\w/.-]+\.\w+)`/g),
    ];
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
    expect(all(/`npm run ([\w:]+)/g).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("names only variables that there are", () => {
    const named = all(/\b((?:ADMIN|BOT|STATE|WEBHOOK|REDIS|DATA|SUPPORT|LOG|TELEGRAM)_[A-Z_]+)\b/g);
    expect(named.filter((name) => !Object.hasOwn(variables, name))).toEqual([]);
  });
});
