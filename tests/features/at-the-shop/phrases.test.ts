import { expect, it, test } from "vitest";
import { BLANKS, fillIn, languagesAt, REGIONS, SHOP_LANGUAGES } from "../../../src/catalog/phrases.ts";

test.each([
  ["flanders", ["nl"]],
  ["wallonia", ["fr"]],
  ["east-belgium", ["de"]],
  ["brussels", ["fr", "nl"]],
] as const)("at a till in %s people speak %o", (region, languages) => {
  expect(languagesAt(region)).toEqual(languages);
});

it("every language is spoken somewhere", () => {
  expect(new Set(REGIONS.flatMap((region) => languagesAt(region)))).toEqual(new Set(SHOP_LANGUAGES));
});

it("what is known is filled in, and the other blanks stay", () => {
  expect(fillIn("[amount] euro, [operator], [amount], [number]", { amount: "15", operator: "BASE" })).toBe(
    "15 euro, BASE, 15, [number]",
  );
  expect(fillIn("[operator]", { operator: "$& [date]" })).toBe("$& [date]");
  expect(BLANKS).toHaveLength(4);
});
