import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/understanding/", import.meta.url);

test.each(readdirSync(new URL("patterns/", folder)))("every pattern of %s is used", (file) => {
  const patterns = readFileSync(new URL(`patterns/${file}`, folder), "utf8");
  const code = readFileSync(new URL(file.replace(".txt", ".ts"), folder), "utf8");
  const names = [...patterns.matchAll(/^= (\w+)/gmu)].map(([, name = ""]) => name);
  const isUsed = (name: string) => code.includes(`("${name}`) || patterns.includes(`\${${name}}`);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !isUsed(name))).toEqual([]);
});
