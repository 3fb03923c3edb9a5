import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { tableOf, withTable } from "../../src/content/table.ts";
import { ROUTES } from "../../src/domain/route.ts";

const catalog = readCatalog();
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the table in the README is current: otherwise run `npm run table`", () => {
  expect(withTable(readme, catalog)).toBe(readme);
});

test("the table has a line for every operator and a column for every route", () => {
  const [head = "", , ...rows] = tableOf(catalog).split("\n");
  expect(cellsOf(head).slice(1)).toEqual([...ROUTES]);
  const operators = catalog.operators.filter(({ kind }) => kind !== "signpost").map(({ name }) => name);
  expect(rows.map((row) => cellsOf(row)[0] ?? "").sort()).toEqual(operators.toSorted());
});

test("yes, no and unknown have a mark of their own", () => {
  const rows = tableOf(catalog).split("\n");
  const mark = (name: string, route: (typeof ROUTES)[number]) =>
    cellsOf(rows.find((row) => row.includes(`| ${name} `)) ?? "")[ROUTES.indexOf(route) + 1];
  expect(["voucher", "dial"].map((route) => mark("BASE", route as "voucher" | "dial"))).toEqual(["✓", "?"]);
  expect(mark("Telenet", "voucher")).toBe("–");
});

test("a text without a place for the table is left alone", () => {
  expect(withTable("nothing here", catalog)).toBeUndefined();
});

function cellsOf(row: string): string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
