import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { tableOf, withTable } from "../../scripts/what-we-know.ts";
import { type Day, dayInBrussels } from "../../src/day.ts";
import type { Operator } from "../../src/catalog/operator.ts";

const catalog = readCatalog();
const page = readFileSync(new URL("../../docs/what-we-know.md", import.meta.url), "utf8");

/** The day on which this was written. */
const THEN: Day = "2026-11-28";

test("docs/what-we-know.md is current: otherwise run `npm run table`", () => {
  // Facts age by themselves, so a table made when they were younger is fine too.
  const tables = [THEN, dayInBrussels(Date.now())].map((day) => withTable(page, catalog, day));
  expect(tables).toContain(page);
});

test("there is a line for everybody who can be topped up or paid, in the order of the menu", () => {
  const [, , ...rows] = tableOf(catalog, THEN).split("\n");
  const { common, other } = catalog.menu;
  const named = [...common, ...catalog.menu["travel-esim"], ...other].flatMap(
    (id) => catalog.operator(id) ?? [],
  );
  const lasting = named.filter(({ kind }) => kind !== "placeholder" && kind !== "ended");
  expect(rows.map((row) => cellsOf(row)[0])).toEqual(lasting.map(({ name }) => name));
});

test("every line has as many cells as the first", () => {
  const rows = tableOf(catalog, THEN).split("\n").map(cellsOf);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test("a fact is green for five years, yellow after that or where it is not official, and white where there is none", () => {
  const fact = { value: "https://www.base.be/", source: "https://www.base.be/", seen: "2024-05-06" };
  const page = { ...fact, trust: "official" } as const;
  const website = { page, direct: true };
  const reported = { page: { ...page, trust: "reported" }, direct: true } as const;
  expect(markOf({ website }, "website", "2029-05-06")).toBe("🟢");
  expect(markOf({ website }, "website", "2029-05-07")).toBe("🟡");
  expect(markOf({ website: reported }, "website", THEN)).toBe("🟡");
  expect(markOf({}, "website", THEN)).toBe("");
});

test("an old code that is only a last resort counts as a way to use the code", () => {
  const value = { by: "dial", before: "*121*", after: "#" } as const;
  const old = { source: "https://www.base.be/", seen: "2011", trust: "reported" } as const;
  expect(markOf({ voucher: { ...old, lastResort: { ...old, value } } }, "use its code", THEN)).toBe("🟡");
  expect(markOf({ voucher: old }, "use its code", THEN)).toBe("");
});

test("a text without a place for the table is left alone", () => {
  expect(withTable("nothing here", catalog, THEN)).toBeUndefined();
});

/** The mark of an operator that has these ways and nothing else. */
function markOf(ways: Operator["ways"], column: string, today: Day): string | undefined {
  const base = catalog.operator("base");
  const operator = base && { ...base, ways };
  const menu = { ...catalog.menu, common: ["base"], "travel-esim": [], other: [], placeholders: [] };
  const [head = "", , row = ""] = tableOf({ menu, operator: () => operator }, today).split("\n");
  return cellsOf(row)[cellsOf(head).indexOf(column)];
}

function cellsOf(row: string): string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
