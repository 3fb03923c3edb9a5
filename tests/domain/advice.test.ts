import { describe, expect, test } from "vitest";
import { type Advice, adviceFor } from "../../src/domain/advice.ts";
import type { RouteAdvice } from "../../src/domain/route-advice.ts";
import { BOUGHT_OF, type Trip } from "../../src/domain/trip.ts";
import { advise, ground, operatorCalled } from "../support/trips.ts";

/** What a person does, one word a step. */
function told(advice: Advice): string | undefined {
  return advice.recommended && spelt(advice.recommended);
}

function spelt({ fits, route, steps }: RouteAdvice): string {
  return `${route} (${fits}): ${steps.map(({ kind }) => kind).join(", ")}`;
}

function first(advice: Advice): string[] {
  return advice.cautions.slice(0, 3);
}

function doing(advice: Advice): string[] {
  return advice.instead.map(({ do: word, operator }) =>
    operator === undefined ? word : `${word} ${operator}`,
  );
}

function oldSources(today: typeof ground.today): string[] {
  const { sources } = adviceFor({}, operatorCalled("airalo"), { ...ground, today });
  return sources.filter(({ old }) => old).map(({ seen }) => seen);
}

function callFrom(device: "iphone" | "tablet"): string[] | undefined {
  const { instead } = advise("lycamobile", { device });
  return instead[0]?.steps?.map((step) => (step.kind === "call" ? step.number.value : step.kind));
}

describe("stories", () => {
  test("a tourist for five days with a Proximus card and a foreign Visa tries online, and knows the voucher", () => {
    const advice = advise("proximus", { stay: "weeks", device: "iphone", means: "foreign-card" });
    expect(told(advice)).toBe("website (unknown): open-site, find-top-up, choose-amount, pay, check-balance");
    expect(advice.others[0]).toMatchObject({ route: "voucher", fits: "unknown" });
    expect(advice.cashRoute).toBe("voucher");
    expect(advice.amount?.choose).toBe("smallest");
    expect(advice.tips).toEqual(["smallest-amount", "refund-not-worth-it"]);
    expect(advice.leaving).toBeUndefined();
    expect(first(advice)[0]).toBe("smallest-amount-first");
    expect(advice.identification?.documents?.value).toEqual([
      "eu-id",
      "passport",
      "replacement-of-lost-document",
    ]);
    expect(advice.identification?.places?.map(({ value }) => value)).not.toContain(
      "online-with-belgian-eid-and-reader",
    );
  });

  test("a student for two years with BASE and cash buys a voucher, and learns how to keep the number", () => {
    const advice = advise("base", { stay: "long", device: "android", means: "cash" });
    expect(told(advice)).toBe("voucher (yes): buy-voucher, find-code, send-sms, check-balance");
    expect(advice.shops[0]?.id).toBe("newsagent");
    expect(advice.shops.every(({ place }) => place.kind !== "machine")).toBe(true);
    expect(advice.tips).toEqual(["keep-the-number", "maybe-a-subscription"]);
    expect(Object.keys(advice.clocks)).toEqual(["bundle", "credit", "sim"]);
    expect(first(advice)[0]).toBe("three-clocks");
    expect(advice.once.map(({ route }) => route)).toEqual(["cash-machine"]);
  });

  test("a mainland iPhone 16 and an eSIM: first the EID, and without one a plastic card", () => {
    const trip: Trip = { stay: "months", device: "iphone", form: "esim", bought: "mainland" };
    const asked = advise("airalo", trip);
    expect([asked.verdict, asked.gate, asked.form]).toEqual(["check-device", "ask-eid", "sim"]);
    expect(asked.instead.flatMap(({ steps }) => steps ?? []).map(({ kind }) => kind)).toEqual([
      "dial",
      "open-menu",
    ]);
    const without = advise("airalo", { ...trip, eid: "no" });
    expect(doing(without)).toEqual(["get-plastic-sim no-card"]);
    expect(told(advise("airalo", { ...trip, eid: "yes" }))).toMatch(/^website/);
  });

  test("an Orange card in a MiFi is topped up online, and goes into a phone before a code can be used", () => {
    const advice = advise("orange", { stay: "months", device: "router" });
    expect(told(advice)).toBe("website (not-asked): open-site, find-top-up, choose-amount, pay");
    expect(advice.recommended?.onAnotherDevice).toBe(true);
    expect(advice.others.map(spelt)).toContain(
      "shop (not-asked): move-sim-to-phone, buy-voucher, find-code, follow-ticket",
    );
    const esim = advise("orange", { device: "router", form: "esim", eid: "yes" });
    expect(esim.leftOut).toEqual([{ route: "shop", because: "device" }]);
  });

  test("a Telenet customer who wants to top up pays the bill, or turns out to be with BASE", () => {
    const bill = advise("telenet", { stay: "long", device: "iphone" });
    expect(told(bill)).toBe("bill (not-asked): open-app, log-in, set-up-direct-debit");
    expect([bill.verdict, bill.balance[0]?.shows.value]).toEqual(["pay-the-bill", "bill"]);
    const prepaid = advise("telenet", { billing: "prepaid" });
    expect([prepaid.verdict, prepaid.recommended]).toEqual(["no-prepaid-here", undefined]);
    expect(doing(prepaid)).toEqual(["see-operator base", "look-at-card-or-pack", "get-another-card no-card"]);
  });

  test("somebody with Airalo and no data is told that Wi-Fi comes first", () => {
    const advice = advise("airalo", { stay: "weeks", device: "iphone", bought: "elsewhere", offline: "yes" });
    expect(advice.needsWifi).toBe(true);
    expect(told(advice)).toBe(
      "website (not-asked): use-wifi, open-site, choose-esim, open-menu, choose-package, pay",
    );
    expect(advice.leftOut).toEqual([{ route: "automatic", because: "stay" }]);
  });

  test("the owner of an ALDI Talk card learns when it ended, and what to do", () => {
    const advice = advise("aldi-talk", { stay: "months", device: "android" });
    expect([advice.verdict, advice.endedOn?.value]).toEqual(["ended", "2017-06-06"]);
    expect(doing(advice)).toEqual(["top-up-where-it-was-issued", "get-another-card no-card"]);
    expect(advice.notHere).toHaveLength(16);
  });

  test("who changes the device is told something else, and nothing of the first device remains", () => {
    const phone: Trip = { stay: "months", device: "iphone", means: "voucher" };
    expect(told(advise("base", phone))).toBe("sms (yes): find-code, send-sms, check-balance");
    const tablet = advise("base", { ...phone, device: "tablet" });
    expect(told(tablet)).toBe("website (yes): open-site, enter-number, enter-code, check-balance");
    expect(tablet.others.map(spelt)).toContain(
      "sms (yes): move-sim-to-phone, find-code, send-sms, check-balance",
    );
    expect(advise("base", phone)).toEqual(advise("base", { ...tablet, ...phone }));
  });
});

describe("no internet", () => {
  test("BASE goes by voucher and SMS, without a single address", () => {
    const advice = advise("base", { device: "iphone", offline: "yes" });
    expect(told(advice)).toBe("voucher (not-asked): buy-voucher, find-code, send-sms, check-balance");
    expect(advice.needsWifi).toBe(false);
    expect(advice.balance[0]?.steps.map(({ kind }) => kind)).toEqual(["send-sms"]);
  });

  test("six steps stay six when Wi-Fi is put before them", () => {
    const advice = advise("mobile-vikings", { device: "iphone", offline: "yes" });
    expect(told(advice)).toBe("sms (not-asked): send-sms, check-balance");
    expect(advice.others.map(spelt)).toContain(
      "website (not-asked): use-wifi, open-site, log-in, find-top-up, choose-amount, pay",
    );
  });
});

describe("money", () => {
  test.each<[string, string, string, string]>([
    ["foreign-card", "airalo", "website", "yes"],
    ["foreign-card", "base", "website", "unknown"],
    ["bancontact", "mobile-vikings", "website", "yes"],
    ["paypal", "mobile-vikings", "website", "no"],
    ["cash", "base", "voucher", "yes"],
    ["cash", "mobile-vikings", "website", "no"],
    ["alipay-wechat", "china-mobile-hong-kong", "website", "yes"],
    ["unionpay", "proximus", "website", "unknown"],
    ["voucher", "proximus", "voucher", "yes"],
    ["voucher", "mobile-vikings", "website", "no"],
    ["bancontact", "digi", "bill", "yes"],
  ])("%s with %s leads to %s, and whether it pays is %s", (means, operator, route, fits) => {
    expect(advise(operator, { device: "iphone", means }).recommended).toMatchObject({ route, fits });
  });

  test("where nothing held can pay, the voucher that cash buys comes first", () => {
    const base = operatorCalled("base");
    const no = { value: "no", source: "https://www.base.be/", seen: "2026", trust: "official" } as const;
    const without = { ...base, payments: { ...base.payments, paypal: no } };
    const advice = adviceFor({ device: "iphone", means: "paypal" }, without, ground);
    expect([told(advice), advice.cashRoute]).toEqual([
      "voucher (no): buy-voucher, find-code, send-sms, check-balance",
      "voucher",
    ]);
    const withCash = adviceFor({ device: "iphone", means: "cash+paypal" }, without, ground);
    expect(withCash.recommended).toMatchObject({ route: "voucher", fits: "yes", with: ["cash"] });
    expect(withCash.cashRoute).toBeUndefined();
  });

  test("Alipay alone is no yes to somebody who may hold only WeChat Pay", () => {
    const hongKong = operatorCalled("china-mobile-hong-kong");
    const payments = { ...hongKong.payments, "wechat-pay": { value: "unknown" } as const };
    const advice = adviceFor({ means: "alipay-wechat" }, { ...hongKong, payments }, ground);
    expect(advice.recommended).toMatchObject({ fits: "unknown", with: [] });
  });

  test("nobody is said to hand cash to a website, and PayPal at a till is not called unconfirmed", () => {
    const { others, recommended } = advise("base", { means: "cash" });
    expect(others.find(({ route }) => route === "website")).toMatchObject({ fits: "no" });
    expect(recommended?.pays.no).toContain("paypal");
    expect(recommended?.pays.yes).toContainEqual(
      expect.objectContaining({ value: "cash", trust: "reported", seen: "2002" }),
    );
  });
});

describe("the stay", () => {
  test("two weeks: no automatic top-up; longer: it is the second way", () => {
    const short = advise("mobile-vikings", { stay: "weeks" });
    expect(short.tips).toEqual(["smallest-amount", "no-automatic-top-up", "refund-not-worth-it"]);
    expect(short.leftOut).toEqual([{ route: "automatic", because: "stay" }]);
    const long = advise("mobile-vikings", { stay: "long" });
    expect(long.tips).toEqual(["automatic-top-up", "keep-the-number", "maybe-a-subscription"]);
    expect(long.others[0]?.route).toBe("automatic");
  });

  test("some months: a bundle or credit, from which amount, and what comes back at the end", () => {
    const advice = advise("base", { stay: "months" });
    expect(advice.tips).toEqual(["bundle-or-credit"]);
    expect(advice.amount).toMatchObject({
      choose: "bundle-or-credit",
      smallest: { value: { amount: 5 } },
      withBundle: { value: { amount: 10 } },
    });
    expect(Object.keys(advice.clocks)).toEqual(["bundle", "credit"]);
    expect(advice.leaving?.fee?.value.amount).toBe(5);
  });

  test("where an operator's amounts are not known, the usual ones are", () => {
    expect(advise("orange", { stay: "months" }).amount?.usual?.trust).toBe("reported");
    expect(advise("base", { stay: "months" }).amount?.usual).toBeUndefined();
  });

  test.each<[string, Trip, string[]]>([
    [
      "two weeks and an eSIM phone",
      { stay: "weeks", device: "iphone", eid: "yes" },
      ["travel-esim", "prepaid-sim"],
    ],
    [
      "two weeks and a mainland phone",
      { stay: "weeks", device: "iphone", bought: "mainland" },
      ["prepaid-sim"],
    ],
    ["two weeks and a phone of unknown origin", { stay: "weeks", device: "iphone" }, ["prepaid-sim"]],
    ["three months", { stay: "months", device: "android", eid: "yes" }, ["prepaid-sim", "travel-esim"]],
    ["a router", { stay: "weeks", device: "router", eid: "yes" }, ["prepaid-sim"]],
    ["living here", { stay: "long", device: "iphone", eid: "yes" }, ["prepaid-sim", "subscription"]],
  ])("no card yet, %s", (_who, trip, offers) => {
    const advice = advise("no-card", trip);
    expect(advice.offers.map(({ get }) => get)).toEqual(offers);
    expect(advice.identification?.needed?.value).toBe("yes");
    expect(first(advice)).toContain("identify-first");
  });
});

describe("where there is nothing to take", () => {
  test.each<[string, Trip, string, string[]]>([
    ["lycamobile", {}, "not-known", ["ask-helpdesk", "read-operators-own-pages"]],
    [
      "saily",
      { bought: "elsewhere" },
      "not-known",
      ["read-operators-own-pages", "ask-helpdesk", "buy-a-new-plan"],
    ],
    ["jim-mobile", { billing: "prepaid" }, "not-known", ["ask-helpdesk", "read-operators-own-pages"]],
    ["mobile-vikings", { billing: "bill" }, "pay-the-bill", ["read-operators-own-pages"]],
    ["cuniq", {}, "elsewhere", ["top-up-where-it-was-issued", "get-another-card no-card"]],
    [
      "apple-esim",
      { bought: "elsewhere" },
      "sells-nothing",
      ["follow-carrier-in-settings", "see-operator dont-know"],
    ],
    ["apple-esim", { eid: "no" }, "check-device", ["get-plastic-sim no-card"]],
    ["digi", { billing: "prepaid" }, "no-prepaid-here", ["look-at-card-or-pack", "get-another-card no-card"]],
  ])("%s %j is %s", (operator, trip, verdict, instead) => {
    const advice = advise(operator, trip);
    expect([advice.verdict, advice.recommended, doing(advice)]).toEqual([verdict, undefined, instead]);
  });

  test("who does not know the operator looks first at what the device shows", () => {
    expect(doing(advise("dont-know", { device: "iphone" }))[0]).toBe("look-at-status-bar");
    expect(doing(advise("dont-know", { device: "router" }))[0]).toBe("look-at-card-or-pack");
  });

  test("a helpdesk that answers only its own SIM is called on its long number from a tablet", () => {
    expect(callFrom("iphone")).toEqual(["1976"]);
    expect(callFrom("tablet")).toEqual(["0800 49 811"]);
    expect(advise("lycamobile", { device: "tablet" }).contacts[0]).toMatchObject({ from: "any-phone" });
  });
});

describe("trust", () => {
  test("a route is worth its weakest essential fact", () => {
    const { recommended } = advise("base", {});
    expect(recommended?.weakest).toEqual({
      source: "https://www.base.be/fr/prepaid-cards/topup.html",
      seen: "2023",
      trust: "official-undated",
      old: true,
    });
  });

  test("a page is old a year after its date; a bare year counts from its first day", () => {
    expect(oldSources("2026-12-31").every((seen) => seen < "2026")).toBe(true);
    expect(oldSources("2027-01-02")).toContain("2026");
    expect(oldSources("2027-01-02")).not.toContain("2026-05-17");
    expect(oldSources("2027-05-18")).toContain("2026-05-17");
  });

  test("the page behind the recommended way is the first source", () => {
    const advice = advise("base", {});
    expect(advice.sources[0]?.source).toMatch(/all-about-topping-up/);
    expect(advice.sources.length).toBeGreaterThan(5);
  });
});

test("a typed device tells where it was bought, and a Korean one only that its EID must be seen", () => {
  expect(BOUGHT_OF["mainland-china"]).toBe("mainland");
  expect(advise("airalo", { device: "android", bought: BOUGHT_OF.korea }).gate).toBe("ask-eid");
  expect(advise("airalo", { device: "android", bought: BOUGHT_OF.europe }).gate).toBe("open");
});
