import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { MEANS, readMeans, spellMeans } from "../../src/catalog/means.ts";
import { meansOf, readAnswers, withMeans, withOperator } from "../../src/guide/answers.ts";
import { anyAnswers } from "../support/trips.ts";

test("a set of means is one word and back, and a word that we do not spell so is none", () => {
  fc.assert(
    fc.property(fc.subarray([...MEANS]), (held) => {
      expect(readMeans(spellMeans(held))).toEqual(new Set(held));
      expect([...meansOf(withMeans({}, held))].toSorted()).toEqual(held.toSorted());
    }),
  );
  expect(readMeans("paypal+cash")).toBeUndefined();
  expect(readMeans("cash+gold")).toBeUndefined();
  expect(withMeans({ means: "cash" }, [])).toEqual({});
});

test("any trip is remembered as it was told", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(readAnswers(answers)).toEqual(answers);
    }),
  );
});

it("of what was remembered only the words that we still use count", () => {
  expect(readAnswers({ means: "cash+gold", stay: "weeks" })).toEqual({ stay: "weeks" });
  expect(readAnswers({ device: "fridge", offline: "yes" })).toEqual({ offline: "yes" });
  expect(readAnswers({ means: "cash+paypal", offline: "yes" })).toEqual({
    means: "cash+paypal",
    offline: "yes",
  });
  expect(readAnswers(undefined)).toEqual({});
});

it("whoever names another operator keeps what hangs on no card", () => {
  const answers = {
    operator: "telenet",
    billing: "bill",
    form: "sim",
    stay: "weeks",
    means: "cash",
  } as const;
  expect(withOperator(answers, "base")).toEqual({ operator: "base", stay: "weeks", means: "cash" });
  expect(withOperator(answers, "telenet")).toEqual(answers);
});
