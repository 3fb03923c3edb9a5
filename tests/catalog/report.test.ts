import { expect, test } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { addressesOf, checksFor, countByLight } from "../../scripts/checks.ts";
import { evidenceIn } from "../../src/catalog/fact.ts";
import { operatorSchema } from "../../src/catalog/operator.ts";

const { operator, operators } = readCatalog();
const TODAY = "2026-11-28";

function known(id: string) {
  const found = operator(id);
  if (found === undefined) throw new Error(`${id} is gone`);
  return found;
}

test("every fact of an operator is counted once, by its light", () => {
  for (const each of operators) {
    const all = evidenceIn(each).map(({ evidence }) => evidence);
    const { green, white, yellow } = countByLight(all, TODAY);
    expect(green + yellow + white).toBe(all.length);
    expect(white).toBe(0);
  }
});

test("the operator's own words are green for five years", () => {
  const fact = { source: "https://www.base.be/", seen: "2023", trust: "official" } as const;
  expect(countByLight([fact], "2027-12-31").green).toBe(1);
  expect(countByLight([fact], "2028-01-02").green).toBe(0);
});

test("what is missing or unsure is a task: a page, what to read off, the fields to fill", () => {
  const tasks = checksFor(known("lycamobile"), TODAY);
  expect(tasks.length).toBeGreaterThan(3);
  expect(tasks[0]?.look).toContain("https://www.lycamobile.be/");
  expect(tasks[0]?.fill).toContain("ways.website.page");
});

test("each task names fields that an operator's file has", () => {
  const fields = new Set(Object.keys(operatorSchema.shape));
  for (const each of operators)
    for (const { fill } of checksFor(each, TODAY))
      for (const field of fill) expect(fields).toContain(field.split(".")[0]);
});

test("it is ten minutes of work at most, and none for what has ended", () => {
  for (const each of operators) expect(checksFor(each, TODAY).length).toBeLessThanOrEqual(10);
  expect(checksFor(known("ortel"), TODAY)).toEqual([]);
});

test("every address of an operator is listed once", () => {
  for (const each of operators) {
    const addresses = addressesOf(each);
    expect(addresses).toHaveLength(new Set(addresses).size);
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  }
});
