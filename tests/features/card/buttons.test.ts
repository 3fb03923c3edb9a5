import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { cardPress, packCard, unpackCard } from "../../../src/bot/card-data.ts";
import { factReported } from "../../../src/features/report/fact-report.ts";
import { packReport, unpackReport } from "../../../src/bot/callback-data.ts";
import { WAYS, type WayName } from "../../../src/catalog/way.ts";
import { anyAnswers } from "../../support/trips.ts";

/** What the places in old buttons were called, and what became of each. */
const PLACES: readonly (readonly [letter: string, was: string, is: WayName | undefined])[] = [
  ["0", "website", "website"],
  ["1", "app", "app"],
  ["2", "sms", "sms"],
  ["3", "dial", "voucher"],
  ["4", "voucher", "voucher"],
  ["5", "operator-shop", "voucher"],
  ["6", "shop", "voucher"],
  ["7", "kiosk", undefined],
  ["8", "cash-machine", undefined],
  ["9", "phone", "voucher"],
  ["a", "bank-app", "bank-app"],
  ["b", "automatic", "automatic"],
  ["c", "reseller", "reseller"],
  ["d", "wallet", "wallet"],
  ["e", "customer-service", "customer-service"],
  ["f", "bill", undefined],
  ["g", "friend", "friend"],
];

test.each(PLACES)("the letter %s, which was %s, opens %s", (letter, _, way) => {
  expect(unpackCard(`s0o=base/r${letter}`)).toMatchObject({ answers: { stay: "weeks", operator: "base" } });
  expect(unpackCard(`s0o=base/r${letter}`)?.first).toBe(way);
  expect(unpackReport(`0-${letter}`).route).toBe(way);
});

it("a card's button opens the card, the way and the side that it was made for", () => {
  const sides = ["pay", "change", "more", "others", "sources", "ask"] as const;
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...WAYS), fc.constantFrom(...sides), (answers, first, view) => {
      expect(unpackCard(packCard({ answers }))).toMatchObject({ answers, view: undefined, first: undefined });
      expect(unpackCard(packCard({ answers, first }))).toMatchObject({ answers, first });
      expect(unpackCard(packCard({ answers, view }))).toMatchObject({ answers, view });
      expect(Buffer.byteLength(cardPress({ answers, first }))).toBeLessThanOrEqual(64);
      expect(Buffer.byteLength(cardPress({ answers, view }))).toBeLessThanOrEqual(64);
    }),
  );
});

it("sides that are rooms of their own now lead there", () => {
  expect(unpackCard("s0o=base/b")?.feature).toBe("balance");
  expect(unpackCard("s0o=base/t")?.feature).toBe("not-arrived");
});

it("a report names the way that stood open", () => {
  for (const route of WAYS) {
    const told = { part: "route", reason: "wrong-code", route } as const;
    expect(unpackReport(packReport(told))).toEqual(told);
    expect(factReported(told)).toBe(`route-${route}`);
  }
});
