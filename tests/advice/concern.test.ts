import { expect, it } from "vitest";
import { type SimKind, simKindOf } from "../../src/advice/verdict.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { advise, operatorCalled } from "../support/trips.ts";

function simKind(id: string, answers: Answers = {}): SimKind {
  return simKindOf(operatorCalled(id), advise(id, answers).outcome);
}

it.each<[id: string, answers: Answers, simKind: SimKind]>([
  ["base", {}, "prepaid"],
  ["base", { billing: "bill" }, "bill"],
  ["carrefour-mobile", {}, "prepaid"],
  ["telenet", {}, "bill"],
  ["telenet", { billing: "prepaid" }, "not-theirs"],
  ["airalo", {}, "travel-esim"],
  ["airalo", { device: "iphone", bought: "mainland" }, "travel-esim"],
  ["china-mobile-hong-kong", {}, "elsewhere"],
  ["apple-esim", {}, "elsewhere"],
  ["simyo", {}, "ended"],
  ["dont-know", {}, "nobody"],
  ["no-card", {}, "nobody"],
  ["other", {}, "nobody"],
])("of %s with %o the rules are those of: %s", (id, answers, expected) => {
  expect(simKind(id, answers)).toBe(expected);
});
