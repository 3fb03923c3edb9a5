import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { deadlinesFor } from "../../src/features/reminders/reminder.ts";
import { linksOf } from "../../src/catalog/cross-check.ts";
import { findLinks } from "../../src/understanding/link-finder.ts";
import { judgeLink } from "../../src/features/link-check/links.ts";

const catalog = readCatalog();
const { operators } = catalog;
const { domains } = catalog;
const judge = (address: string) => findLinks(address).map((link) => judgeLink(link, domains));

it("whoever sells credit of others is a reseller to the link check, and an authority is official", () => {
  const { lookup, porting, resellers } = catalog.belgium;
  for (const { page } of resellers) expect(judge(page.value)).toMatchObject([{ outcome: "reseller" }]);
  for (const { value } of [lookup, porting.info])
    expect(judge(value)).toMatchObject([{ outcome: "official" }]);
});

it("bank accounts stand on bills, to be checked against, and nowhere else", () => {
  const all = JSON.stringify(catalog);
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
      const [outcome] = judge(address);
      return outcome?.outcome !== "official" || outcome.name !== operator.name;
    });
    expect(strange).toEqual([]);
  });

  it("has a deadline for each clock that its file knows", () => {
    const since = { toppedUp: "2026-11-20", identified: "2026-11-20" } as const;
    expect(deadlinesFor(since, operator.clocks)).toHaveLength(Object.keys(operator.clocks).length);
  });
});
