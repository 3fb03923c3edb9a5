import { describe, expect, it, test } from "vitest";
import {
  channelsFor,
  ELAPSED,
  elapsedBetween,
  rescue,
  RESCUE_CHANNELS,
  RESCUE_PROBLEMS,
  RESCUE_STEPS,
  type Mishap,
  type RescueStep,
} from "../../src/domain/rescue.ts";

const mishaps: Mishap[] = RESCUE_PROBLEMS.flatMap((problem) =>
  RESCUE_CHANNELS.flatMap((channel) => ELAPSED.map((elapsed) => ({ problem, channel, elapsed }))),
);

/** The mishaps whose steps break a rule. */
const against = (breaks: (steps: RescueStep[], mishap: Mishap) => boolean) =>
  mishaps.filter((mishap) => breaks(rescue(mishap), mishap));

describe("for every problem, way and time", () => {
  it("the first step is not to pay again", () => {
    expect(against(([first]) => first !== "do-not-pay-again")).toEqual([]);
  });

  it("no step comes twice", () => {
    expect(against((steps) => new Set(steps).size !== steps.length)).toEqual([]);
  });

  it("there are two to fourteen steps", () => {
    expect(against((steps) => steps.length < 2 || steps.length > 14)).toEqual([]);
  });

  it("the Ombudsman comes last, after a day, and only after the operator and the complaint", () => {
    expect(
      against((steps, { elapsed }) => {
        const at = steps.indexOf("ombudsman");
        if (at === -1) return false;
        const asked = steps.indexOf("ask-operator");
        return (
          at !== steps.length - 1 ||
          elapsed !== "over-24-hours" ||
          asked === -1 ||
          asked > at ||
          !steps.includes("send-complaint")
        );
      }),
    ).toEqual([]);
  });

  it("the Ombudsman is not for a stranger's mistake or one's own", () => {
    expect(
      against(
        (steps, { problem, channel }) =>
          steps.includes("ombudsman") &&
          (["reseller", "wallet"].includes(channel) || problem === "wrong-number"),
      ),
    ).toEqual([]);
  });

  it("whoever took the money is asked before the operator", () => {
    expect(
      against(
        (steps) =>
          steps.includes("ask-seller") &&
          steps.includes("ask-operator") &&
          steps.indexOf("ask-seller") > steps.indexOf("ask-operator"),
      ),
    ).toEqual([]);
  });

  it("nobody pays again before the statement of the bank was read", () => {
    expect(
      against(
        (steps) => steps.includes("try-again-if-not-charged") && steps.indexOf("check-bank-statement") < 1,
      ),
    ).toEqual([]);
  });

  it("a later hour never takes away the operator", () => {
    const taken = mishaps.filter(({ problem, channel, elapsed }) => {
      const later = ELAPSED.slice(ELAPSED.indexOf(elapsed) + 1);
      return (
        rescue({ problem, channel, elapsed }).includes("ask-operator") &&
        later.some((elapsed) => !rescue({ problem, channel, elapsed }).includes("ask-operator"))
      );
    });
    expect(taken).toEqual([]);
  });
});

test.each<[Mishap, RescueStep[]]>([
  [
    { problem: "not-arrived", channel: "website", elapsed: "under-10-minutes" },
    ["do-not-pay-again", "wait-and-look-again", "check-balance", "check-number-on-receipt", "keep-receipt"],
  ],
  [
    { problem: "not-arrived", channel: "website", elapsed: "over-24-hours" },
    [
      "do-not-pay-again",
      "check-balance",
      "check-number-on-receipt",
      "restart-phone",
      "check-bank-statement",
      "check-identified",
      "check-credit-or-bundle",
      "keep-receipt",
      "ask-operator",
      "send-complaint",
      "ombudsman",
    ],
  ],
  [
    { problem: "not-arrived", channel: "reseller", elapsed: "under-10-minutes" },
    [
      "do-not-pay-again",
      "wait-and-look-again",
      "check-balance",
      "check-number-on-receipt",
      "redeem-code-from-seller",
      "keep-receipt",
    ],
  ],
  [
    { problem: "wrong-number", channel: "app", elapsed: "under-10-minutes" },
    ["do-not-pay-again", "check-number-on-receipt", "keep-receipt", "ask-operator", "may-be-lost"],
  ],
  [
    { problem: "code-unreadable", channel: "voucher", elapsed: "under-2-hours" },
    [
      "do-not-pay-again",
      "stop-scratching",
      "keep-receipt",
      "back-to-shop",
      "tell-code-to-operator-only",
      "ask-operator",
    ],
  ],
])("%o", (mishap, steps) => {
  expect(rescue(mishap)).toEqual(steps);
});

it("every step is used somewhere, and no other", () => {
  const used = new Set(mishaps.flatMap((mishap) => rescue(mishap)));
  expect([...used].toSorted()).toEqual([...RESCUE_STEPS].toSorted());
});

it("only a bought code can be unreadable or refused", () => {
  expect(channelsFor("code-unreadable")).toEqual(["voucher", "shop", "reseller", "unknown"]);
  expect(channelsFor("not-arrived")).toEqual([...RESCUE_CHANNELS]);
});

test.each([
  [0, "under-10-minutes"],
  [9, "under-10-minutes"],
  [10, "under-2-hours"],
  [119, "under-2-hours"],
  [120, "under-24-hours"],
  [1439, "under-24-hours"],
  [1440, "over-24-hours"],
  [-5, "under-10-minutes"],
])("%i minutes are %s", (minutes, elapsed) => {
  expect(elapsedBetween(0, minutes * 60_000)).toBe(elapsed);
});
