import { expect, it } from "vitest";
import { counterName } from "../../src/monitoring/counted.ts";

it("the name of what is counted says nothing of a person", () => {
  expect(counterName({ event: "card", operator: "base" })).toBe("card:base");
  expect(counterName({ event: "report", operator: "orange", fact: "balance", reason: "wrong-code" })).toBe(
    "report",
  );
  expect(counterName({ event: "reminder", kind: "own", outcome: "sent" })).toBe("reminder");
  expect(counterName({ event: "reminder", kind: "own", outcome: "failed" })).toBeUndefined();
});
