import { expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { readNumber } from "../../src/catalog/number.ts";

const { numbers } = readCatalog();
const prefixes = numbers.blocks.flatMap((block) => block.prefixes.value);

it("no prefix is there twice, and each finds its own holder", () => {
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const { holder, prefixes: own } of numbers.blocks)
    for (const prefix of own.value) {
      const inside = [...Array(10).keys()]
        .map((digit) => `${prefix}${digit}`.padEnd(10, "9"))
        .find(
          (number) => !prefixes.some((other) => other.length > prefix.length && number.startsWith(other)),
        );
      expect(readNumber(inside ?? "", numbers)).toMatchObject({ firstHolder: { holder } });
    }
});

it("the lengths of reload codes are those that the operators' vouchers have", () => {
  expect(numbers.voucherDigits).toEqual([15]);
});
