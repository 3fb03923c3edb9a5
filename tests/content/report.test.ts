import { expect, test } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { addressesOf, countByTrust, reportOf } from "../../src/content/report.ts";
import { evidenceIn } from "../../src/domain/fact.ts";

const { operator, operators } = readCatalog();

test("every fact of an operator is counted once, by its trust", () => {
  for (const each of operators) {
    const { facts } = reportOf(each, new Date("2026-11-20"));
    const all = evidenceIn(each);
    expect(facts.official + facts["official-undated"] + facts.reported).toBe(all.length);
    expect(facts).toEqual(countByTrust(all.map(({ evidence }) => evidence)));
  }
});

test("a fact is old after 180 days, and a bare year counts from its first day", () => {
  const airalo = operator("airalo");
  if (airalo === undefined) throw new Error("airalo is gone");
  const seen = (today: string) => new Set(reportOf(airalo, new Date(today)).old.map((page) => page.seen));
  expect(seen("2026-06-29").has("2026")).toBe(false);
  expect(seen("2026-07-01").has("2026")).toBe(true);
  expect(seen("2026-11-13").has("2026-05-17")).toBe(false);
  expect(seen("2026-11-14").has("2026-05-17")).toBe(true);
});

test("what nobody knows is named, with the place to look", () => {
  const lyca = operator("lycamobile");
  if (lyca === undefined) throw new Error("lycamobile is gone");
  const { look, unknown } = reportOf(lyca, new Date("2026-11-20"));
  expect(look).toBe("https://www.lycamobile.be/");
  expect(unknown.find(({ group }) => group === "routes")?.cells).toContain("website");
  expect(unknown.find(({ group }) => group === "clocks")?.cells).toEqual(["credit", "sim", "identifyAgain"]);
});

test("every address of an operator is listed once", () => {
  for (const each of operators) {
    const addresses = addressesOf(each);
    expect(addresses).toHaveLength(new Set(addresses).size);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  }
});
