import { expect, it, test } from "vitest";
import { type Light, lightOf } from "../../src/advice/light.ts";
import type { Day } from "../../src/day.ts";
import { TRUSTS } from "../../src/catalog/fact.ts";

const PAGE = "https://www.test.be/";

test.each<[trust: (typeof TRUSTS)[number], seen: string, today: Day, light: Light]>([
  ["official", "2026-11-28", "2026-11-28", "green"],
  ["official", "2024-02-29", "2029-02-28", "green"],
  ["official", "2024-02-29", "2029-03-01", "yellow"],
  ["official", "2024-05", "2029-05-01", "green"],
  ["official", "2024-05", "2029-05-02", "yellow"],
  // A bare year may mean its first day.
  ["official", "2023", "2028-01-01", "green"],
  ["official", "2023", "2028-01-02", "yellow"],
  ["official-undated", "2026", "2026-11-28", "yellow"],
  ["reported", "2026-11-28", "2026-11-28", "yellow"],
])("%s, seen %s, is on %s %s", (trust, seen, today, light) => {
  expect(lightOf({ trust, seen, source: PAGE }, today)).toBe(light);
});

it("what nobody says is white, and nothing else is", () => {
  expect(lightOf(undefined, "2026-11-28")).toBe("white");
  for (const trust of TRUSTS)
    for (const seen of ["2005", "2016-11-28", "2026"])
      expect(lightOf({ trust, seen, source: PAGE }, "2026-11-28")).not.toBe("white");
});
