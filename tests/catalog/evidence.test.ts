import { expect, it } from "vitest";
import { sourcesOf, weakestOf } from "../../src/catalog/fact.ts";
import type { Evidence } from "../../src/catalog/fact.ts";

const fact = (source: string, seen: string, trust: Evidence["trust"]) => ({
  value: "yes",
  source,
  seen,
  trust,
});
const A = "https://a.be/";
const B = "https://b.be/";

it("a page is named once, in the order of the facts, with the weakest that is said of it", () => {
  const facts = {
    first: fact(B, "2026", "official"),
    deep: [{ inside: fact(A, "2026", "official") }, fact(B, "2025", "reported")],
    again: fact(A, "2024", "official"),
  };
  expect(sourcesOf(facts)).toMatchObject([
    { source: B, seen: "2025", trust: "reported" },
    { source: A, seen: "2024", trust: "official" },
  ]);
});

it("several facts together are worth the one to trust least: by who says it, then by its age", () => {
  const official = fact(A, "2026-10", "official");
  const undated = fact(A, "2026-11", "official-undated");
  const reported = fact(B, "2026-11-27", "reported");
  expect(weakestOf(official, [undated])).toMatchObject({ trust: "official-undated" });
  expect(weakestOf(official, { undated, reported })).toMatchObject({ source: B, trust: "reported" });
  expect(weakestOf(official, [fact(B, "2019", "official")])).toMatchObject({ source: B });
  expect(weakestOf(official, [])).toMatchObject({ source: A, seen: "2026-10" });
});
