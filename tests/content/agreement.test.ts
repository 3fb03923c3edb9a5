import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { readReference } from "../../src/content/reference.ts";
import { deadlinesFor } from "../../src/domain/deadlines.ts";
import { judgeLinks } from "../../src/domain/links.ts";
import { linksOf } from "../../src/domain/walk.ts";

const { operators } = readCatalog();
const { domains, numbers } = readReference();
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
