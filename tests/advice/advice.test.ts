import { describe, expect, it, test } from "vitest";
import { gateFor } from "../../src/advice/situation.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { type Outcome, VERDICTS } from "../../src/advice/verdict.ts";
import { identificationBy } from "../../src/advice/identification.ts";
import { official } from "../support/facts.ts";
import { advise, catalog, operatorCalled } from "../support/trips.ts";

test.each<[operator: string, answers: Answers, outcome: Outcome]>([
  ["proximus", {}, "top-up"],
  ["lycamobile", { stay: "weeks" }, "top-up"],
  ["jim-mobile", { billing: "prepaid" }, "top-up"],
  ["mobile-vikings", { billing: "bill" }, "pay-the-bill"],
  ["telenet", {}, "pay-the-bill"],
  ["telenet", { billing: "prepaid" }, "no-prepaid-here"],
  ["digi", { billing: "prepaid" }, "no-prepaid-here"],
  ["airalo", { device: "iphone", bought: "mainland" }, "top-up"],
  ["saily", { bought: "elsewhere" }, "top-up"],
  ["cuniq", {}, "elsewhere"],
  ["apple-esim", { bought: "elsewhere" }, "sells-nothing"],
  ["aldi-talk", { stay: "months" }, "ended"],
  ["dont-know", { device: "iphone" }, "find-out-operator"],
  ["no-card", { stay: "weeks" }, "get-a-card"],
])("%s with %o is about: %s", (operator, answers, outcome) => {
  expect(advise(operator, answers).outcome).toBe(outcome);
});

it("every verdict is on somebody", () => {
  const met = catalog.operators.flatMap(({ id }) =>
    (["prepaid", "bill"] as const).map((billing) => advise(id, { billing }).outcome),
  );
  expect(new Set(met)).toEqual(new Set(VERDICTS));
});

function waysOf(id: string, answers: Answers): string[] {
  return advise(id, answers).ways.map(({ name }) => name);
}

/** What one does for each look-up. */
function lookUpsOf(id: string, answers: Answers): string[][] {
  return advise(id, answers).balance.map(({ steps }) => steps.map(({ kind }) => kind));
}

function shownOf(id: string, answers: Answers): string[] {
  return advise(id, answers).balance.map(({ shows }) => shows.value);
}

describe("ways", () => {
  it("are told of Belgian prepaid cards alone, and each of those has one", () => {
    for (const { id, kind } of catalog.operators)
      for (const billing of ["prepaid", "bill"] as const) {
        const { outcome, ways } = advise(id, { billing });
        const isPrepaid = outcome === "top-up" && (kind === "network" || kind === "brand");
        expect([id, billing, ways.length > 0]).toEqual([id, billing, isPrepaid]);
      }
  });

  it("leave automatic top-up out for two weeks, and for nobody else", () => {
    expect(waysOf("mobile-vikings", { stay: "weeks" })).not.toContain("automatic");
    for (const stay of ["months", "long", "unknown"] as const)
      expect(waysOf("mobile-vikings", { stay })).toContain("automatic");
  });

  it("are those for the device and the means that were told", () => {
    expect(waysOf("base", { device: "iphone", means: "alipay-wechat" })).toContain("reseller");
    expect(waysOf("base", { device: "android", means: "alipay-wechat" })).not.toContain("reseller");
    expect(advise("base", { means: "cash", offline: "yes" }).by).toBe("offline");
    expect(advise("base", { means: "voucher", offline: "yes" }).by).toBe("voucher");
    expect(advise("base", { means: "unknown" }).by).toBe("any");
  });
});

describe("an eSIM and a phone that may have none", () => {
  const mainland: Answers = { stay: "months", device: "iphone", bought: "mainland" };

  test.each<[answers: Answers, gate: string, form: string]>([
    [{}, "ask-origin", "esim"],
    [{ device: "tablet" }, "ask-eid", "esim"],
    [mainland, "ask-eid", "sim"],
    [{ ...mainland, eid: "no" }, "blocked", "sim"],
    [{ ...mainland, eid: "yes" }, "open", "esim"],
    [{ device: "android", bought: "unknown" }, "ask-eid", "esim"],
    [{ device: "android", bought: "elsewhere" }, "open", "esim"],
    [{ device: "iphone", bought: "elsewhere", eid: "no" }, "blocked", "sim"],
  ])("Airalo, %o: %s, and the advice is for %s", (answers, gate, form) => {
    expect(advise("airalo", answers).situation).toMatchObject({ gate, form });
  });

  it("a plastic card asks for none", () => {
    for (const id of ["base", "proximus"]) expect(gateFor(mainland, operatorCalled(id))).toBe("open");
    expect(gateFor({ ...mainland, form: "sim" }, operatorCalled("no-card"))).toBe("open");
    expect(gateFor({ ...mainland, form: "esim" }, operatorCalled("no-card"))).toBe("ask-eid");
  });
});

describe("who a card must be registered to", () => {
  const law = catalog.belgium.identification;

  it("a visitor is asked for no Belgian document, whoever stays is told of all", () => {
    const own = operatorCalled("proximus").identification;
    const { documents, places } = identificationBy(own, law, { stay: "weeks" });
    expect(documents?.value).toContain("passport");
    expect(documents?.value.filter((document) => document.startsWith("belgian-"))).toEqual([]);
    expect(places?.map(({ value }) => value)).not.toContain("online-with-belgian-eid-and-reader");
    expect(identificationBy(own, law, { stay: "long" }).documents?.value).toContain("belgian-id");
  });

  it("is told by the operator, and by the law where it says nothing", () => {
    expect(identificationBy({ needed: official("no") }, law, {}).needed).toEqual(official("no"));
    expect(identificationBy({}, law, {}).needed).toEqual(law.needed);
  });
});

describe("how one sees what is left", () => {
  it("without internet, first what needs none; the rest begins with Wi-Fi", () => {
    const [first, ...rest] = lookUpsOf("base", { device: "iphone", offline: "yes" });
    expect(first).toEqual(["send-sms"]);
    expect(rest.length).toBeGreaterThan(0);
    for (const each of rest) expect(each[0]).toBe("use-wifi");
  });

  it("with a tablet or a hotspot the SIM goes into a phone to text or dial, and nothing else does", () => {
    for (const device of ["tablet", "router"] as const) {
      for (const each of [...lookUpsOf("base", { device }), ...lookUpsOf("proximus", { device })]) {
        const needsPhone = each.includes("send-sms") || each.includes("dial");
        expect(each.includes("move-sim-to-phone")).toBe(needsPhone);
      }
    }
  });

  it("nobody is told to put an eSIM into a phone", () => {
    expect(lookUpsOf("base", { device: "tablet", form: "esim", eid: "yes" }).flat()).not.toContain(
      "move-sim-to-phone",
    );
  });

  it("whoever pays a bill sees the bill, whoever tops up sees all else", () => {
    expect(new Set(shownOf("telenet", {}))).toEqual(new Set(["bill"]));
    expect(shownOf("base", {})).not.toContain("bill");
    expect(new Set(shownOf("base", { billing: "bill" }))).toEqual(new Set(["bill"]));
  });
});

describe("whom to call", () => {
  it("from a phone the short number that is free, from a tablet one that any phone can call", () => {
    expect(advise("lycamobile", { device: "iphone" }).contacts[0]).toMatchObject({
      number: { value: "1976" },
      from: "own-sim",
    });
    expect(advise("lycamobile", { device: "tablet" }).contacts[0]).toMatchObject({
      number: { value: "0800 49 811" },
      from: "any-phone",
    });
  });

  it("without internet nobody is sent to a chat before a telephone", () => {
    for (const { id } of catalog.operators) {
      const kinds = advise(id, { device: "iphone", offline: "yes" }).contacts.map(
        ({ kind }) => kind === "phone",
      );
      expect(kinds).toEqual(kinds.toSorted((one, other) => Number(other) - Number(one)));
    }
  });
});

it("whoever changes the device is told something else, and nothing of the first device remains", () => {
  const told: Answers = { stay: "months", means: "alipay-wechat", offline: "no" };
  const { balance, ways } = advise("base", { ...told, device: "tablet" });
  const phone = advise("base", { ...told, device: "iphone" });
  expect(balance).not.toEqual(phone.balance);
  expect(ways).not.toEqual(phone.ways);
  const again = advise("base", { ...told, device: "iphone" });
  expect([again.balance, again.ways]).toEqual([phone.balance, phone.ways]);
});
