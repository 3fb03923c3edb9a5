import { describe, expect, it, test } from "vitest";
import {
  channelsFor,
  rescue,
  type Incident,
  type RescueStep,
  type Stage,
} from "../../../src/features/not-arrived/plans.ts";
import { ELAPSED, elapsedBetween, RESCUE_CHANNELS, RESCUE_PROBLEMS } from "../../../src/catalog/incident.ts";

const mishaps: Incident[] = RESCUE_PROBLEMS.flatMap((problem) =>
  RESCUE_CHANNELS.flatMap((channel) =>
    [undefined, ...ELAPSED].map((elapsed) => ({ problem, channel, elapsed })),
  ),
);

const stepsOf = (incident: Incident): RescueStep[] => rescue(incident).flatMap(({ steps }) => steps);
const stageOf = (incident: Incident, stage: Stage): RescueStep[] =>
  rescue(incident).find((each) => each.stage === stage)?.steps ?? [];

const waits = (incident: Incident): boolean => stageOf(incident, "soon").length > 0;

/** The mishaps whose steps break a rule. */
const against = (breaks: (steps: RescueStep[], incident: Incident) => boolean) =>
  mishaps.filter((incident) => breaks(stepsOf(incident), incident));

describe("for every problem, way and time", () => {
  it("there is something to do now, and something when that did not help", () => {
    expect(
      against(
        (_, incident) => stageOf(incident, "now").length === 0 || stageOf(incident, "still").length === 0,
      ),
    ).toEqual([]);
  });

  it("no step comes twice, and no stage is longer than a hand can hold", () => {
    expect(against((steps) => new Set(steps).size !== steps.length)).toEqual([]);
    expect(against((_, incident) => rescue(incident).some(({ steps }) => steps.length > 8))).toEqual([]);
  });

  it("who paid a while ago is not told to wait, but for a bill: a transfer takes days", () => {
    expect(
      mishaps.filter(
        (incident) =>
          waits(incident) &&
          incident.problem !== "bill-open" &&
          incident.elapsed !== undefined &&
          incident.elapsed !== "under-10-minutes",
      ),
    ).toEqual([]);
    expect(waits({ problem: "bill-open", channel: "unknown", elapsed: "over-24-hours" })).toBe(true);
  });

  it("the Ombudsman comes last, and only after the operator", () => {
    expect(
      against((steps) => {
        const at = steps.indexOf("ombudsman");
        const asked = steps.indexOf("ask-operator");
        return at !== -1 && (at !== steps.length - 1 || asked === -1 || asked > at);
      }),
    ).toEqual([]);
  });

  it("the Ombudsman is not for a stranger's mistake or one's own", () => {
    expect(
      against(
        (steps, { problem, channel }) =>
          steps.includes("ombudsman") &&
          problem !== "bill-open" &&
          (["reseller", "wallet"].includes(channel) || problem === "wrong-number"),
      ),
    ).toEqual([]);
  });

  it("whoever took the money is asked before the operator", () => {
    expect(
      against(
        (steps) =>
          steps.includes("ask-seller") && steps.indexOf("ask-seller") > steps.indexOf("ask-operator"),
      ),
    ).toEqual([]);
  });

  it("nobody pays again before the statement of the bank was read", () => {
    expect(
      against(
        (steps) =>
          steps.includes("try-again-if-not-charged") &&
          !(steps.indexOf("check-bank-statement") < steps.indexOf("try-again-if-not-charged")),
      ),
    ).toEqual([]);
  });

  it("the operator can always be asked", () => {
    expect(against((steps) => !steps.includes("ask-operator"))).toEqual([]);
  });
});

test.each<[Incident, Partial<Record<Stage, RescueStep[]>>]>([
  [
    { problem: "not-arrived", channel: "website" },
    {
      now: ["check-number-on-receipt", "keep-receipt"],
      soon: ["check-balance", "restart-phone", "check-bank-statement", "check-credit-or-bundle"],
      still: ["ask-operator", "send-complaint", "ombudsman"],
    },
  ],
  [
    { problem: "not-arrived", channel: "reseller", elapsed: "over-24-hours" },
    {
      now: [
        "check-number-on-receipt",
        "redeem-code-from-seller",
        "keep-receipt",
        "check-balance",
        "restart-phone",
        "check-bank-statement",
        "check-credit-or-bundle",
      ],
      still: ["ask-seller", "ask-operator", "send-complaint"],
    },
  ],
  [
    { problem: "wrong-number", channel: "app", elapsed: "under-10-minutes" },
    {
      now: ["check-number-on-receipt", "keep-receipt", "ask-operator"],
      still: ["send-complaint", "may-be-lost"],
    },
  ],
  [
    { problem: "bill-open", channel: "unknown" },
    {
      now: ["check-bill-reference", "keep-proof-of-transfer"],
      soon: ["check-bill-status"],
      still: ["ask-operator", "ombudsman"],
    },
  ],
])("%o", (incident, stages) => {
  expect(Object.fromEntries(rescue(incident).map(({ stage, steps }) => [stage, steps]))).toEqual(stages);
});

it("only a bought code can be unreadable or refused, and of a bill no way is asked", () => {
  expect(channelsFor("code-unreadable")).toEqual(["voucher", "shop", "reseller", "unknown"]);
  expect(channelsFor("not-arrived")).toEqual([...RESCUE_CHANNELS]);
  expect(channelsFor("bill-open")).toEqual(["unknown"]);
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
