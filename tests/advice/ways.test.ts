import { describe, expect, it, test } from "vitest";
import { fitOf, type Way, waysFor } from "../../src/advice/ways.ts";
import { MEANS, type Means } from "../../src/catalog/means.ts";
import type { Operator } from "../../src/catalog/operator.ts";
import { DEVICES } from "../../src/guide/answers.ts";
import type { WayName } from "../../src/catalog/way.ts";
import { EVERY_WAY, OFFICIAL, official, operatorWith, REPORTED } from "../support/facts.ts";
import { catalog, operatorCalled } from "../support/trips.ts";

type Asked = Parameters<typeof waysFor>[2];

const { belgium } = catalog;
const everyOperator = catalog.operators.map((operator) => [operator.id, operator] as const);

function waysOf(operator: Operator, means: readonly Means[] = [], more: Partial<Asked> = {}): Way[] {
  const asked: Asked = { holds: new Set(means), offline: false, device: "iphone", stay: "long" };
  return waysFor(operator, belgium, { ...asked, ...more });
}

function namesOf(...asked: Parameters<typeof waysOf>): WayName[] {
  return waysOf(...asked).map(({ name }) => name);
}

function wayOf<Name extends WayName>(name: Name, ...asked: Parameters<typeof waysOf>) {
  return waysOf(...asked).find((way): way is Extract<Way, { name: Name }> => way.name === name);
}

describe("what comes first, where there is every way", () => {
  const all = operatorWith({ ways: EVERY_WAY });

  test.each<[held: readonly Means[], first: readonly WayName[]]>([
    [[], ["website", "voucher", "app", "sms"]],
    [["bancontact"], ["website", "bank-app", "app"]],
    [["foreign-card"], ["website", "voucher", "reseller"]],
    [["paypal"], ["website", "reseller", "voucher"]],
    [["cash"], ["voucher", "friend"]],
    [["alipay-wechat"], ["wallet", "reseller", "voucher", "friend"]],
    [["unionpay"], ["voucher", "friend", "website"]],
    [["voucher"], ["voucher", "website", "app"]],
  ])("with %j: %j", (held, first) => {
    expect(namesOf(all, held).slice(0, first.length)).toEqual(first);
  });

  test.each<[held: readonly Means[], decides: Means]>([
    [["cash", "bancontact"], "bancontact"],
    [["alipay-wechat", "cash"], "cash"],
    [["foreign-card", "paypal"], "foreign-card"],
    [["cash", "voucher"], "voucher"],
  ])("of %j the easiest decides", (held, decides) => {
    expect(namesOf(all, held)).toEqual(namesOf(all, [decides]));
  });

  it.each(MEANS.filter((means) => means !== "voucher"))(
    "without internet, what needs none, even with %s",
    (means) => {
      expect(namesOf(all, [means], { offline: true }).slice(0, 2)).toEqual(["voucher", "sms"]);
    },
  );

  it("a code in hand, with internet or without", () => {
    for (const offline of [true, false]) expect(namesOf(all, ["voucher"], { offline })[0]).toBe("voucher");
  });

  it("the people of the operator last, whatever one holds", () => {
    for (const means of [[], ...MEANS.map((each) => [each])])
      for (const offline of [true, false])
        expect(namesOf(all, means, { offline }).at(-1)).toBe("customer-service");
  });
});

function resellerOf(...asked: Parameters<typeof waysOf>): string | undefined {
  return wayOf("reseller", ...asked)?.reseller.name;
}

describe("the first way of real operators", () => {
  test.each<[operator: string, held: readonly Means[], first: WayName]>([
    ["proximus", ["foreign-card"], "website"],
    ["proximus", ["unionpay"], "voucher"],
    ["base", ["cash"], "voucher"],
    ["base", ["bancontact"], "website"],
    ["orange", ["paypal"], "website"],
    ["lycamobile", ["voucher"], "voucher"],
    ["mobile-vikings", ["bancontact"], "website"],
    ["mobile-vikings", ["cash"], "friend"],
    ["mobile-vikings", ["paypal"], "reseller"],
    ["carrefour-mobile", [], "voucher"],
  ])("%s with %j: %s", (id, held, first) => {
    expect(namesOf(operatorCalled(id), held)[0]).toBe(first);
  });

  it("BASE goes by voucher without internet, Mobile Vikings by text message", () => {
    expect(namesOf(operatorCalled("base"), [], { offline: true })[0]).toBe("voucher");
    expect(namesOf(operatorCalled("mobile-vikings"), [], { offline: true })[0]).toBe("sms");
  });
});

describe("vouchers", () => {
  it.each(everyOperator)("are offered to nobody where %s refuses them", (_, operator) => {
    const refuses = operator.never?.voucher !== undefined;
    for (const means of MEANS) expect(namesOf(operator, [means]).includes("voucher")).toBe(!refuses);
  });

  it("are refused by Mobile Vikings", () => {
    expect(operatorCalled("mobile-vikings").never?.voucher?.trust).not.toBe("reported");
  });

  it("are taken to exist where nobody says, on the word of those who say so of all", () => {
    expect(wayOf("voucher", operatorWith())?.fact).toEqual(belgium.usual.voucher);
    expect(wayOf("voucher", operatorWith({ ways: { voucher: OFFICIAL } }))?.fact).toMatchObject(OFFICIAL);
  });
});

describe("automatic top-up", () => {
  it.each(everyOperator)("is never for a short stay, with %s", (_, operator) => {
    for (const means of [[], ...MEANS.map((each) => [each])])
      expect(namesOf(operator, means, { stay: "weeks" })).not.toContain("automatic");
  });

  it("is there for whoever stays, where the operator has it", () => {
    expect(namesOf(operatorCalled("mobile-vikings"))).toContain("automatic");
    expect(namesOf(operatorCalled("base"))).not.toContain("automatic");
  });

  it("is never first: it tops up nothing now", () => {
    for (const [, operator] of everyOperator)
      for (const means of [[], ...MEANS.map((each) => [each])])
        expect(namesOf(operator, means)[0]).not.toBe("automatic");
  });
});

describe("resellers", () => {
  const base = operatorCalled("base");

  test.each<[device: Asked["device"], reseller: string | undefined]>([
    ["iphone", "Ding"],
    ["android", undefined],
    ["tablet", undefined],
    ["router", undefined],
    ["unknown", undefined],
  ])("for Alipay on %s: %s, for Ding takes it in its iPhone app only", (device, reseller) => {
    expect(resellerOf(base, ["alipay-wechat"], { device })).toBe(reseller);
  });

  test.each(["foreign-card", "paypal"] as const)("%s pays at Ding on any device", (means) => {
    for (const device of [...DEVICES, "unknown"] as const)
      expect(resellerOf(base, [means], { device })).toBe("Ding");
  });

  test.each(["cash", "bancontact", "unionpay", "voucher"] as const)("none is offered for %s", (means) => {
    for (const device of [...DEVICES, "unknown"] as const)
      expect(resellerOf(base, [means], { device })).toBeUndefined();
  });

  it("none is offered of which nobody says what it takes, nor without internet", () => {
    const takers = belgium.resellers.filter(({ takes }) => takes === undefined);
    for (const { name } of takers)
      for (const means of MEANS) expect(resellerOf(base, [means])).not.toBe(name);
    expect(resellerOf(base, ["foreign-card"], { offline: true })).toBeUndefined();
  });
});

it("Alipay has the way to it inside its app, and comes first for who holds it", () => {
  expect(wayOf("wallet", operatorCalled("base"), ["alipay-wechat"])?.path).toEqual(belgium.alipay);
});

describe("the site", () => {
  it("is the top-up page, else the front page, from which one has to look for it", () => {
    expect(wayOf("website", operatorWith({ ways: EVERY_WAY }))?.address).toBe("https://www.test.be/top-up");
    expect(wayOf("website", operatorWith())?.address).toBe("https://www.test.be/");
  });

  it("nobody is sent to where there is none, nor is a friend", () => {
    const siteless = operatorWith({ domains: [] });
    for (const means of [[], ...MEANS.map((each) => [each])]) {
      expect(namesOf(siteless, means)).not.toContain("website");
      expect(namesOf(siteless, means)).not.toContain("friend");
    }
  });
});

describe("whether what one holds pays on the site", () => {
  test.each<[operator: string, held: Means, pays: string]>([
    ["base", "foreign-card", "unknown"],
    ["proximus", "unionpay", "unknown"],
    ["mobile-vikings", "bancontact", "yes"],
    // A Visa of a European bank: of others nobody says anything.
    ["mobile-vikings", "foreign-card", "unknown"],
    ["orange", "paypal", "yes"],
    ["orange", "bancontact", "yes"],
    // It pays the bill there, and nobody says that it pays a top-up.
    ["jim-mobile", "bancontact", "unknown"],
    ["proximus", "bancontact", "unknown"],
    ["base", "voucher", "not-asked"],
  ])("%s, %s: %s", (id, held, pays) => {
    expect(fitOf(new Set([held]), "website", operatorCalled(id)).pays).toBe(pays);
  });

  it("is asked of nobody who did not say what they hold", () => {
    for (const [, operator] of everyOperator)
      expect(fitOf(new Set(), "website", operator).pays).toBe("not-asked");
  });

  it("is said with the fact behind it", () => {
    const bancontact = { value: "yes", ...REPORTED };
    const operator = operatorWith({ payments: { bancontact } });
    expect(fitOf(new Set(["bancontact"]), "website", operator)).toEqual({ pays: "yes", fact: bancontact });
  });

  it("nobody is said to hand cash to a website, nor sent to one that refuses what they hold", () => {
    for (const [, operator] of everyOperator) expect(namesOf(operator, ["cash"])).not.toContain("website");
    const refused = operatorWith({ ways: EVERY_WAY, payments: { paypal: { value: "no", ...OFFICIAL } } });
    expect(namesOf(refused, ["paypal"]).slice(0, 2)).toEqual(["reseller", "voucher"]);
    expect(namesOf(refused, ["paypal"])).not.toContain("website");
    expect(namesOf(refused, ["paypal"])).not.toContain("app");
    expect(namesOf(refused, ["foreign-card"])).toContain("website");
  });

  it("Alipay alone is no yes to somebody who may hold only WeChat Pay", () => {
    const alipay = official("yes");
    const either = operatorWith({ payments: { alipay } });
    const both = operatorWith({ payments: { alipay, "wechat-pay": alipay } });
    expect(fitOf(new Set(["alipay-wechat"]), "website", either).pays).toBe("unknown");
    expect(fitOf(new Set(["alipay-wechat"]), "website", both).pays).toBe("yes");
  });

  it("a yes for other ways says nothing about this one", () => {
    const paypal = { ...official("yes"), ways: ["website"] };
    const operator = operatorWith({ ways: EVERY_WAY, payments: { paypal } });
    expect(fitOf(new Set(["paypal"]), "website", operator).pays).toBe("yes");
    expect(fitOf(new Set(["paypal"]), "app", operator).pays).toBe("unknown");
  });
});

it("what an operator says that it does not have is no way, whoever asks", () => {
  const names = ["website", "reseller", "wallet", "friend"] as const;
  const never = Object.fromEntries(names.map((name) => [name, OFFICIAL]));
  const operator = operatorWith({ never });
  for (const means of [[], ...MEANS.map((each) => [each])])
    for (const name of names) expect(namesOf(operator, means)).not.toContain(name);
});
