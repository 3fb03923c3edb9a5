import { expect, it } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { readNumberPlan } from "../../src/content/numbers.ts";
import numbers from "../../src/content/numbers.json" with { type: "json" };
import { firstHolderOf, numberPlanSchema } from "../../src/domain/number-plan.ts";

const plan = readNumberPlan(readCatalog());

it("no prefix stands twice", () => {
  const prefixes = plan.blocks.flatMap((block) => block.prefixes.value);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

it("every prefix finds its own holder", () => {
  for (const block of plan.blocks) {
    for (const prefix of block.prefixes.value) {
      const others = plan.blocks
        .flatMap(({ prefixes }) => prefixes.value)
        .filter((other) => other !== prefix);
      const inside = "0123456789"
        .split("")
        .map((digit) => (prefix + digit).padEnd(10, "9"))
        .find((number) => !others.some((other) => other.startsWith(prefix) && number.startsWith(other)));
      expect(firstHolderOf(inside ?? "", plan)?.holder).toBe(block.holder);
    }
  }
});

it("an entry without a source is refused", () => {
  const broken = structuredClone(numbers) as { blocks: { prefixes: { source?: string } }[] };
  delete broken.blocks[0]?.prefixes.source;
  expect(numberPlanSchema.safeParse(broken).success).toBe(false);
});

it("the lengths of reload codes are those that the operators' vouchers have", () => {
  const lengths = plan.voucherCodes.map(({ operator, digits }) => `${operator} ${digits.value}`);
  expect(lengths).toEqual(["base 15"]);
});
