import { describe, expect, it, test } from "vitest";
import { amountFor } from "../../src/advice/amount.ts";
import { catalog, operatorCalled } from "../support/trips.ts";
import { official, OFFICIAL, operatorWith } from "../support/facts.ts";

const { belgium } = catalog;
const euros = (amount: number) => ({ amount, currency: "EUR" }) as const;
const days = (count: number) => ({ count, unit: "days" }) as const;

function amountOf(amounts: object) {
  return amountFor(operatorWith({ amounts }), belgium);
}

describe("which amount", () => {
  it("the smallest that brings more than credit, wherever it stands in the list", () => {
    const bonuses = [
      official({ effect: "no-new-bundle", exactly: euros(5) }),
      official({ effect: "new-bundle", from: euros(20), lasts: days(60) }),
      official({ effect: "new-bundle", from: euros(10), lasts: days(30) }),
    ];
    const { creditOnly, gives, money } = amountOf({ known: official([euros(5), euros(50)]), bonuses });
    expect(money.value).toEqual(euros(10));
    expect(gives?.value).toMatchObject({ effect: "new-bundle", lasts: days(30) });
    expect(creditOnly?.value).toEqual(euros(5));
  });

  it("a bundle rather than a bonus that only some plans have", () => {
    const bonuses = [
      official({ effect: "bonus-on-some-plans", from: euros(5) }),
      official({ effect: "new-bundle", from: euros(15), lasts: days(30) }),
    ];
    expect(amountOf({ bonuses }).money.value).toEqual(euros(15));
  });

  test.each<[known: readonly number[], chosen: number]>([
    [[5, 10, 15, 20], 10],
    [[5, 15, 20], 15],
    [[20, 15], 15],
    [[5], 5],
    [[5, 2], 5],
  ])("of %j, none of which brings anything, %s: near what cards usually cost", (known, chosen) => {
    expect(belgium.usualAmounts.value.from).toEqual(euros(10));
    expect(amountOf({ known: official(known.map(euros)) }).money.value).toEqual(euros(chosen));
  });

  it("the smallest there is, where only that is known", () => {
    expect(amountOf({ smallest: official(euros(7)) }).money).toEqual(official(euros(7)));
  });

  it("a usual one where nothing is known, on the word of those who say what is usual", () => {
    const { gives, money } = amountOf({});
    expect(money.value).toEqual(belgium.usualAmounts.value.from);
    expect(money).toMatchObject({ source: belgium.usualAmounts.source, trust: "reported" });
    expect(gives).toBeUndefined();
  });
});

describe("what it gives", () => {
  it("is not said where nobody says it", () => {
    expect(amountOf({ known: official([euros(10)]) }).gives).toBeUndefined();
    const bare = amountOf({ bonuses: [official({ effect: "new-bundle", lasts: days(30) })] });
    expect(bare.gives).toBeUndefined();
  });

  it("comes with the fact that says so", () => {
    const bonuses = [official({ effect: "new-bundle", from: euros(10), lasts: days(30) })];
    expect(amountOf({ bonuses }).gives).toMatchObject(OFFICIAL);
  });

  test.each<[operator: string, amount: number, gives: object | undefined, creditOnly: number | undefined]>([
    ["base", 10, { effect: "new-bundle", lasts: days(30), within: undefined }, 5],
    ["proximus", 15, { effect: "bonus-on-some-plans", within: days(31), lasts: days(31) }, undefined],
    ["lycamobile", 10, undefined, undefined],
    ["mobile-vikings", 15, undefined, undefined],
    ["orange", 10, undefined, undefined],
  ])("%s: %s euros", (id, amount, gives, creditOnly) => {
    const advice = amountFor(operatorCalled(id), belgium);
    expect(advice.money.value).toEqual(euros(amount));
    expect(advice.gives?.value).toEqual(gives && { from: euros(amount), ...gives });
    expect(advice.creditOnly?.value.amount).toBe(creditOnly);
  });

  it("nobody is sent to an amount that is said to bring nothing", () => {
    for (const operator of catalog.operators) {
      const { creditOnly, money } = amountFor(operator, belgium);
      expect(money.value).not.toEqual(creditOnly?.value ?? {});
    }
  });
});
