import { describe, expect, it } from "vitest";
import { type Lexicon, Marks, patternsOf, ruleOf } from "../../src/domain/reading-marks.ts";

const LEXICON: Lexicon = {
  credit: ["话费|余额", "credit|balance"],
  gone: ["用完|没了", "gone|empty"],
  paid: ["付了", "paid"],
};
const patterns = patternsOf(LEXICON);

function holds(rule: string, text: string): boolean {
  return ruleOf(rule, LEXICON)(new Marks(text, patterns));
}

describe("a rule", () => {
  it("holds where one notion is near another, in any order", () => {
    expect(holds("credit ~ gone", "my credit is all gone")).toBe(true);
    expect(holds("credit ~ gone", "gone is my credit")).toBe(true);
    expect(holds("credit ~ gone", "话费都用完")).toBe(true);
  });

  it("does not hold over the end of a sentence that says something else", () => {
    expect(holds("credit ~ gone", "i have credit. what time is it? my lunch is gone")).toBe(false);
  });

  it("holds right behind only where next to nothing stands between", () => {
    expect(holds("credit + gone", "credit gone")).toBe(true);
    expect(holds("credit + gone", "credit that i had is gone")).toBe(false);
    expect(holds("credit + gone", "gone credit")).toBe(false);
  });

  it("holds a while before, and not after", () => {
    expect(holds("paid > credit", "i paid this morning and there is no credit")).toBe(true);
    expect(holds("paid > credit", "the credit that i paid")).toBe(false);
  });

  it("can want either of two notions, and a third nowhere", () => {
    expect(holds("credit|gone & !paid", "all gone")).toBe(true);
    expect(holds("credit|gone & !paid", "all gone, i paid")).toBe(false);
  });

  it("knows whole words only", () => {
    expect(holds("paid", "prepaid")).toBe(false);
  });

  it("of a notion that no lexicon has is refused", () => {
    expect(() => ruleOf("credit ~ missing", LEXICON)).toThrow("No such notion: missing");
  });
});

it("a notion that could be nothing is refused", () => {
  expect(() => patternsOf({ slip: ["", "one||two"] })).toThrow("slip: matches nothing at all");
});
