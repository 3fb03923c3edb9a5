import { expect, test } from "vitest";
import { aliasKey } from "../../src/catalog/operator.ts";
import { paysFor } from "../../src/catalog/payment.ts";
import { OFFICIAL } from "../support/facts.ts";

test.each([
  ["Pay & Go", "paygo"],
  ["ＰＡＹ＆ＧＯ", "paygo"],
  ["carte prépayée", "carteprepayee"],
  ["hey!", "hey"],
  ["橙子 ", "橙子"],
])("%s is the same name as %s", (name, key) => {
  expect(aliasKey(name)).toBe(key);
});

test("a means that pays some ways is unknown for the others", () => {
  const cell = { ...OFFICIAL, value: "yes" as const, ways: ["website" as const] };
  expect(paysFor(cell, "website")).toBe("yes");
  expect(paysFor(cell, "automatic")).toBe("unknown");
  expect(paysFor(cell, "bill")).toBe("unknown");
  expect(paysFor({ ...OFFICIAL, value: "yes" }, "automatic")).toBe("yes");
  expect(paysFor({ ...OFFICIAL, value: "no" }, "website")).toBe("no");
  expect(paysFor({ value: "unknown" }, "website")).toBe("unknown");
});
