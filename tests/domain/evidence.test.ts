import { expect, it } from "vitest";
import { sourcesOf, weakestOf } from "../../src/domain/evidence.ts";
import type { Evidence } from "../../src/domain/fact.ts";

const fact = (source: string, seen: string, trust: Evidence["trust"]) => ({
  value: "yes",
  source,
  seen,
  trust,
});
const A = "https://a.be/";
const B = "https://b.be/";

it("a page is old a year after its date; a bare year counts from its first day", () => {
  const facts = [fact(A, "2026", "official"), fact(B, "2026-05-17", "official")];
  const old = (today: "2026-12-31" | "2027-01-02" | "2027-05-17" | "2027-05-18") =>
    sourcesOf(facts, today)
      .filter((page) => page.old)
      .map(({ source }) => source);
  expect(old("2026-12-31")).toEqual([]);
  expect(old("2027-01-02")).toEqual([A]);
  expect(old("2027-05-17")).toEqual([A]);
  expect(old("2027-05-18")).toEqual([A, B]);
});

it("a page is named once, in the order of the facts, with the weakest that is said of it", () => {
  const facts = {
    first: fact(B, "2026", "official"),
    deep: [{ inside: fact(A, "2026", "official") }, fact(B, "2025", "reported")],
    again: fact(A, "2024", "official"),
  };
  expect(sourcesOf(facts, "2026-11-28")).toEqual([
    { source: B, seen: "2025", trust: "reported", old: true },
    { source: A, seen: "2024", trust: "official", old: true },
  ]);
});

it("several facts together are worth the one to trust least: by who says it, then by its age", () => {
  const official = fact(A, "2026-10", "official");
  const undated = fact(A, "2026-11", "official-undated");
  const reported = fact(B, "2026-11-27", "reported");
  const today = "2026-11-28";
  expect(weakestOf(official, [undated], today)).toMatchObject({ trust: "official-undated", old: false });
  expect(weakestOf(official, { undated, reported }, today)).toMatchObject({ source: B, trust: "reported" });
  expect(weakestOf(official, [fact(B, "2019", "official")], today)).toMatchObject({ source: B, old: true });
  expect(weakestOf(official, [], today)).toMatchObject({ source: A, seen: "2026-10" });
});
