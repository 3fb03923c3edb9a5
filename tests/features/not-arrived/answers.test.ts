import { describe, expect, it, test } from "vitest";
import {
  channelsOf,
  incidentOf,
  incidentStepBack,
  nextIncidentQuestion,
} from "../../../src/features/not-arrived/plans.ts";
import {
  ELAPSED,
  type IncidentAnswers,
  RESCUE_CHANNELS,
  RESCUE_PROBLEMS,
} from "../../../src/catalog/incident.ts";
import { packIncident, unpackIncident } from "../../../src/bot/callback-data.ts";
import { incidentIn } from "../../../src/understanding/mishap.ts";

const NOT_SAID = [undefined];
const everything: IncidentAnswers[] = [...RESCUE_PROBLEMS, "unknown" as const, ...NOT_SAID].flatMap(
  (problem) =>
    [...RESCUE_CHANNELS, ...NOT_SAID].flatMap((channel) =>
      [...ELAPSED, "unknown" as const, ...NOT_SAID].flatMap((elapsed) =>
        [...RESCUE_CHANNELS, ...NOT_SAID].map((likely) => ({
          ...(problem === undefined ? {} : { problem }),
          ...(channel === undefined ? {} : { channel }),
          ...(elapsed === undefined ? {} : { elapsed }),
          ...(likely === undefined ? {} : { likely }),
        })),
      ),
    ),
);

describe("letters in a button", () => {
  it("say exactly what was told, in at most four", () => {
    for (const told of everything) {
      expect(packIncident(told)).toMatch(/^[0-9.-]{0,4}$/);
      expect(unpackIncident(packIncident(told))).toEqual(told);
    }
  });

  it("never change their meaning: they are on people's phones", () => {
    expect(packIncident({ problem: "failed", channel: "sms", elapsed: "over-24-hours", likely: "app" })).toBe(
      "1431",
    );
    expect(packIncident({ problem: "unknown", elapsed: "unknown" })).toBe(".-.");
    expect(packIncident({ problem: "code-refused", channel: "unknown" })).toBe("59");
  });

  it("that nobody made say nothing", () => {
    for (const odd of ["", "zzz", "////", "💥", "-----"]) expect(unpackIncident(odd)).toEqual({});
  });
});

describe("the questions", () => {
  it("are asked in order, and each answer is one step nearer", () => {
    for (const told of everything) {
      const back = nextIncidentQuestion(incidentStepBack(told));
      expect(back).toBeDefined();
      expect(incidentOf(told) === undefined).toBe(nextIncidentQuestion(told) !== undefined);
    }
    expect(
      incidentStepBack({ problem: "failed", channel: "app", elapsed: "under-2-hours", likely: "sms" }),
    ).toEqual({ problem: "failed", elapsed: "under-2-hours", likely: "sms" });
    expect(incidentStepBack({ problem: "bill-open" })).toEqual({});
  });

  it("a way that this problem cannot have is asked anew", () => {
    expect(nextIncidentQuestion({ problem: "code-refused", channel: "wallet", elapsed: "unknown" })).toBe(
      "channel",
    );
  });

  it("the likely way comes first, and only where it can be", () => {
    expect(channelsOf({ problem: "failed", likely: "sms" })[0]).toBe("sms");
    expect(channelsOf({ problem: "code-refused", likely: "sms" })).not.toContain("sms");
    expect(channelsOf({ likely: "unknown" }).at(-1)).toBe("unknown");
  });

  it("who knows nothing is helped as with what is most usual", () => {
    expect(incidentOf({ problem: "unknown", channel: "unknown", elapsed: "unknown" })).toEqual({
      problem: "not-arrived",
      channel: "unknown",
      elapsed: undefined,
    });
    expect(incidentOf({ problem: "bill-open" })).toMatchObject({ problem: "bill-open", channel: "unknown" });
  });
});

test.each([
  ["昨天用支付宝充的，没到账", { channel: "wallet", elapsed: "over-24-hours" }],
  ["20 分钟前在官网付的", { channel: "website", elapsed: "under-2-hours" }],
  ["paid 2 hours ago on the website", { channel: "website", elapsed: "under-24-hours" }],
  ["半个小时", { elapsed: "under-2-hours" }],
  ["不到10分钟", { elapsed: "under-10-minutes" }],
  ["刚刚", { elapsed: "under-10-minutes" }],
  ["付了３天了", { elapsed: "over-24-hours" }],
  ["24小时", { elapsed: "over-24-hours" }],
  ["在超市买的充值码", { channel: "voucher" }],
  ["half an hour ago by SMS", { channel: "sms", elapsed: "under-2-hours" }],
  ["in the My BASE app", { channel: "app" }],
  ["KBC app", { channel: "bank-app" }],
  ["三方平台？第三方平台", { channel: "reseller" }],
  ["没收到短信", {}],
  ["我待 10 天", {}],
  ["blah blah", {}],
  ["whatsapp没网", {}],
  ["what happened", {}],
])("“%s” tells %o", (text, expected) => {
  expect(incidentIn(text)).toEqual(expected);
});
