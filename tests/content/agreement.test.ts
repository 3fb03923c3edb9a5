import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { readReference } from "../../src/content/reference.ts";
import { deadlinesFor } from "../../src/domain/reminder.ts";
import { judgeLinks } from "../../src/domain/links.ts";
import { linksOf } from "../../src/domain/walk.ts";

const catalog = readCatalog();
const { operators } = catalog;
const { domains, numbers } = readReference(catalog);
const ids = new Set(operators.map(({ id }) => id));

it("every operator named beside the operators' files has such a file", () => {
  const named = [
    ...domains.official.filter(({ kind }) => kind === "operator").map(({ owner }) => owner),
    ...domains.abroad.map(({ like }) => like),
    ...numbers.blocks.flatMap(({ operator }) => operator ?? []),
    ...numbers.voucherCodes.map(({ operator }) => operator),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

it("whoever sells credit of others is a reseller to the link check, and the authorities are theirs", () => {
  const { lookup, porting, resellers } = catalog.belgium;
  for (const { page } of resellers)
    expect(judgeLinks(page.value, domains)).toMatchObject([{ verdict: "reseller" }]);
  for (const { value } of [lookup, porting.info])
    expect(judgeLinks(value, domains)).toMatchObject([
      { verdict: "official", official: { kind: "authority" } },
    ]);
});

it("bank accounts stand on bills, to be checked against, and nowhere else", () => {
  const all = JSON.stringify([catalog.operators, catalog.belgium, readReference(catalog)]);
  const accounts = operators.flatMap(({ bill }) => bill?.account?.value ?? []);
  const found = all.match(/\bBE\d{2}(?: ?\d{4}){3}\b/gu) ?? [];
  expect(found.toSorted()).toEqual(accounts.toSorted());
});

describe.each(operators)("$id", (operator) => {
  it("sends people to no address that the link check would not know", () => {
    const addresses = [
      ...operator.domains.map(({ value }) => `https://${value}/`),
      ...linksOf(operator).map(({ address }) => address),
    ];
    const strange = addresses.filter((address) => {
      const [verdict] = judgeLinks(address, domains);
      if (verdict?.verdict === "official") return verdict.official.owner !== operator.id;
      return verdict?.verdict !== "unlisted" || verdict.because !== "abroad";
    });
    expect(strange).toEqual([]);
  });

  it("has a deadline for each clock that its file knows", () => {
    const since = { toppedUp: "2026-11-20", identified: "2026-11-20" } as const;
    expect(deadlinesFor(since, operator.clocks)).toHaveLength(Object.keys(operator.clocks).length);
  });
});
