import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { packAnswers, press, readPress, unpackAnswers } from "../../src/bot/callback-data.ts";
import { renewed, unpackOldAnswers } from "../../src/bot/old-callback-data.ts";
import { packShop } from "../../src/features/at-the-shop/place.ts";
import { MEANS } from "../../src/catalog/means.ts";
import { REGIONS } from "../../src/catalog/phrases.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { anyAnswers, catalog } from "../support/trips.ts";

describe("the answers in a button", () => {
  it("come out as they went in", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(unpackAnswers(packAnswers(answers))).toEqual(answers);
      }),
      { numRuns: 2000 },
    );
  });

  it("are a letter and a number each, then the operator", () => {
    const answers: Answers = { stay: "weeks", device: "android", operator: "base" };
    expect(press("guide", packAnswers(answers))).toBe("g:s0d1o=base");
    expect(packAnswers({ stay: "unknown" })).toBe("s.");
    expect(packAnswers({ means: "cash+unionpay", bought: "hong-kong-macao", offline: "no" })).toBe("w1n1m9");
    expect(packAnswers({})).toBe("-");
  });

  it.each([
    ["", undefined],
    ["-", {}],
    ["x y", undefined],
    ["s", undefined],
    ["0s", undefined],
    ["S0", undefined],
    ["s0o=", undefined],
    ["s0d1O=base", undefined],
    ["s0/", undefined],
    ["00-------base", undefined],
    ["s0o=__proto__", { stay: "weeks" }],
    ["o=constructor", { operator: "constructor" }],
  ])("%j that nobody wrote means %o", (packed, answers) => {
    expect(unpackAnswers(packed)).toEqual(answers);
  });

  it.each(["s0z4d1o=base", "s0d1z.o=base", "z12345s0d1o=base", "s0d1b77o=base", "s0d1m512o=base"])(
    "%s of another version tells what is known of it",
    (packed) => {
      expect(unpackAnswers(packed)).toEqual({ stay: "weeks", device: "android", operator: "base" });
    },
  );

  it("fit beside the longest place, in the button of the other language too, with room for a question more", () => {
    const full: Answers = {
      stay: "long",
      device: "router",
      billing: "bill",
      form: "esim",
      bought: "elsewhere",
      eid: "no",
      offline: "no",
      means: MEANS.join("+"),
    };
    for (const { id } of catalog.operators) {
      const place = packShop({
        answers: { ...full, operator: id },
        region: REGIONS.at(-1),
        amount: 500,
        page: "english",
      });
      expect(`l:zh:${press("at-the-shop", place)}`.length + "q0".length).toBeLessThanOrEqual(64);
    }
  });
});

test.each([
  ["where:0/1", "/0"],
  ["where:/23", "/2"],
  ["where:3/", "/3"],
  ["where:/", "/-/-/r"],
])("%s, of a screen that is gone, opens the shop with %s", (data, detail) => {
  expect(readPress(data)).toEqual({ feature: "at-the-shop", detail });
});

test("a room is named by its code alone", () => {
  expect(readPress("g:s0/x:y")).toEqual({ feature: "guide", detail: "s0/x:y" });
  for (const odd of ["", ":", "g", "guide:s0", "1:guide:", "__proto__:", "constructor:"])
    expect([odd, readPress(odd)]).toEqual([odd, odd === "g" ? { feature: "guide", detail: "" } : undefined]);
});

describe("a button of the older kind", () => {
  it.each([
    ["1:start:", "start:"],
    ["1:guide:---------", "g:-"],
    ["1:card:01-----0gbase/p", "c:s0d1m16o=base/p"],
    ["1:reminders:/l", "m:/l"],
    ["1:language:zh", "l:zh"],
    ["1:language:zh:rescue:0.-------/1431/c", "l:zh:r:s0d./1431/c"],
    ["1:language:en:where:/23", "l:en:where:/23"],
  ])("%s is %s now", (old, now) => {
    expect(renewed(old)).toBe(now);
  });

  it.each(["", "1", "1:", "1:no-room:x", "2:guide:---------", "g:s0d1o=base", "1:__proto__:x"])(
    "%j is none",
    (data) => {
      expect(renewed(data)).toBe(data);
    },
  );

  it.each([
    "",
    "9--------",
    "----------x y",
    "z--------",
    "--------",
    "é--------",
    "-------zz",
    "23-0100-1base",
    "---------UPPER",
    "s0d1o=base",
  ])("tells no trip when its bytes are none of ours: %j", (packed) => {
    expect(unpackOldAnswers(packed)).toBeUndefined();
  });
});
