import { expect, test } from "vitest";
import { aliasKey } from "../../src/domain/operator.ts";
import { paysFor } from "../../src/domain/payment.ts";
import { answerOf } from "../../src/domain/route.ts";
import { needsOf, type Step } from "../../src/domain/step.ts";

const evidence = { source: "https://example.com/", seen: "2026", trust: "reported" } as const;
const sms: Step = {
  kind: "send-sms",
  to: { ...evidence, value: "1914" },
  text: { ...evidence, value: "TOPUP" },
  append: "voucher-code",
};

test.each<[string, Step[], string[]]>([
  ["a code in hand and an SMS", [sms], ["voucher-code", "texts", "maybe-credit"]],
  ["a bought code needs the shop instead", [{ kind: "buy-voucher" }, sms], ["shop", "texts", "maybe-credit"]],
  [
    "a free SMS needs no credit",
    [{ ...sms, free: { ...evidence, value: "yes" } }],
    ["voucher-code", "texts"],
  ],
  [
    "a payment saved on the way is not needed before",
    [{ kind: "save-payment" }, { kind: "switch-on-automatic" }],
    ["internet", "login"],
  ],
  ["a number to type in", [{ kind: "enter-number" }, { kind: "pay" }], ["phone-number"]],
])("%s", (_what, steps, needs) => {
  expect(needsOf(steps).toSorted()).toEqual(needs.toSorted());
});

test("a means that pays some routes is unknown for the others", () => {
  const cell = { ...evidence, value: "yes" as const, routes: ["website" as const] };
  expect(paysFor(cell, "website")).toBe("yes");
  expect(paysFor(cell, "automatic")).toBe("unknown");
  expect(paysFor({ ...evidence, value: "yes" }, "automatic")).toBe("yes");
  expect(paysFor({ value: "nothing" }, "website")).toBe("no");
  expect(paysFor({ value: "unknown" }, "website")).toBe("unknown");
});

test.each([
  ["yes", "yes"],
  ["no", "no"],
  ["nothing", "no"],
  ["unknown", "unknown"],
] as const)("a cell that says %s answers %s", (value, answer) => {
  expect(answerOf({ value })).toBe(answer);
});

test.each([
  ["Pay & Go", "paygo"],
  ["ＰＡＹ＆ＧＯ", "paygo"],
  ["carte prépayée", "carteprepayee"],
  ["hey!", "hey"],
  ["橙子 ", "橙子"],
])("%s is the same name as %s", (name, key) => {
  expect(aliasKey(name)).toBe(key);
});
