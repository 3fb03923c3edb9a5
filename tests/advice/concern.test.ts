import { expect, it } from "vitest";
import { type Concern, concernOf } from "../../src/advice/verdict.ts";
import type { Trip } from "../../src/guide/answers.ts";
import { advise, operatorCalled } from "../support/trips.ts";

function concern(id: string, trip: Trip = {}): Concern {
  return concernOf(operatorCalled(id), advise(id, trip).verdict);
}

it.each<[id: string, trip: Trip, concern: Concern]>([
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
])("of %s with %o the rules are those of: %s", (id, trip, expected) => {
  expect(concern(id, trip)).toBe(expected);
});
