import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const read = (file: string) => readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), "utf8");

const KINDS = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const named = z.record(z.string(), z.string());
const manifest = z
  .object({
    dependencies: named,
    devDependencies: named,
    optionalDependencies: named,
    overrides: named.default({}),
  })
  .parse(JSON.parse(read("package.json")));
const licensed = z.object({ license: z.string() });
const lock = z
  .object({ packages: z.record(z.string(), licensed.partial()) })
  .parse(JSON.parse(read("package-lock.json"))).packages;

/** `docs/dependencies.md` by heading. */
const sections = new Map(
  read("docs/dependencies.md")
    .split(/^## /m)
    .map((section) => [section.split("\n")[0], section.split(/^(?=- )/m).slice(1)]),
);

const entries = KINDS.flatMap((kind) =>
  (sections.get(kind) ?? []).map((entry) => {
    const [, name = "", licence] = /^- \*\*`(.+?)`\*\* \((.+?)\): /.exec(entry) ?? [];
    return { kind, name, licence, entry };
  }),
);

describe("docs/dependencies.md", () => {
  it.each([...KINDS, "overrides" as const])("has every one of %s once, and none that is gone", (kind) => {
    const names = (sections.get(kind) ?? []).map((entry) => /^- \*\*`(.+?)`\*\*/.exec(entry)?.[1] ?? entry);
    expect([...names].sort()).toEqual(Object.keys(manifest[kind]).sort());
  });

  it.each(entries)("tells of $name why it is here, what was weighed, and its true licence", (told) => {
    const { entry, licence, name } = told;
    expect(entry).toMatch(/Why:\s+\S[^]+Weighed:\s+\S/);
    expect(licence).toBe(lock[`node_modules/${name}`]?.license);
    // A package for another machine is not installed on this one.
    const installed = fileURLToPath(new URL(`../node_modules/${name}/package.json`, import.meta.url));
    const own = existsSync(installed) ? JSON.parse(readFileSync(installed, "utf8")) : { license: licence };
    expect(licence).toBe(licensed.parse(own).license);
  });
});
