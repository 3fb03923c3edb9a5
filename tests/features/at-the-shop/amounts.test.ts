import { describe, expect, it, test } from "vitest";
import { amountsAtTheShop, readEuros, soldAtTheShop } from "../../../src/features/at-the-shop/amounts.ts";
import { catalog, operatorCalled } from "../../support/trips.ts";

const at = (id: string) => amountsAtTheShop(operatorCalled(id), catalog.belgium);

test.each([
  ["base", "sold"],
  ["proximus", "sold"],
  ["orange", "sold"],
  ["mobile-vikings", "not-sold"],
  ["lycamobile", "sold"],
  ["jim-mobile", "not-confirmed"],
  ["telenet", "elsewhere"],
  ["airalo", "elsewhere"],
  ["google-fi", "elsewhere"],
  ["apple-esim", "elsewhere"],
  ["ortel", "elsewhere"],
  ["dont-know", "nobody"],
  ["other", "nobody"],
])("%s at a till: %s", (id, value) => {
  expect(soldAtTheShop(operatorCalled(id)).value).toBe(value);
});

it("sold is said only where a page says so, and with what that page is worth", () => {
  for (const operator of catalog.operators) {
    const shop = soldAtTheShop(operator);
    const { never, ways } = operator;
    expect([operator.id, shop.value === "sold"]).toEqual([operator.id, ways.voucher !== undefined]);
    const evidence = "evidence" in shop ? shop.evidence : undefined;
    expect(evidence).toBe(ways.voucher ?? (shop.value === "not-sold" ? never?.voucher : undefined));
  }
});

describe("amounts", () => {
  test.each([
    ["base", [5, 10, 15, 20], [5, 10]],
    ["proximus", [10, 15, 20], [15]],
    ["jim-mobile", [10, 15, 20], []],
    ["lycamobile", [5, 10, 15, 20], [5, 10, 15, 20]],
  ])("of %s are %o, of which it names %o itself", (id, euros, named) => {
    expect(at(id)).toMatchObject({ euros, named });
  });

  it("come from facts alone, in euros, smallest first, few enough for one row", () => {
    for (const { id } of catalog.operators) {
      const { euros, evidence } = at(id);
      expect(euros).toEqual([...new Set(euros)].toSorted((one, other) => one - other));
      expect(euros.length).toBeGreaterThan(0);
      expect(euros.length).toBeLessThan(6);
      expect(evidence.source).toMatch(/^(https|unlinked):/u);
    }
  });
});

test.each<[string, number | undefined]>([
  ["20", 20],
  ["€20", 20],
  ["20 €", 20],
  ["２０欧元", 20],
  ["充 15", 15],
  ["15 euro", 15],
  ["15,00", 15],
  ["20块", 20],
  ["十块", 10],
  ["二十五欧", 25],
  ["我要15欧元的", 15],
  ["5 euros please", 5],
  ["一块", 1],
  ["0", undefined],
  ["501", undefined],
  ["1000", undefined],
  ["12,50", undefined],
  ["20 days", undefined],
  ["-5", undefined],
  ["", undefined],
  ["<b>15</b>", undefined],
])("%s is %s euros", (text, euros) => {
  expect(readEuros(text)).toBe(euros);
});
