import { expect, it } from "vitest";
import { randomBytes } from "../../src/session/random.ts";

it("no bytes are given twice, also where a new pool begins", () => {
  const given = Array.from({ length: 2000 }, (_, index) => randomBytes(index % 2 === 0 ? 12 : 8));
  expect(new Set(given.map((bytes) => bytes.toString("hex"))).size).toBe(2000);
  expect(given.every((bytes, index) => bytes.length === (index % 2 === 0 ? 12 : 8))).toBe(true);
});
