import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCatalog } from "../../../src/catalog/catalog.ts";
import { findLinks } from "../../../src/understanding/link-finder.ts";
import {
  judgeLink,
  type LinkOutcome,
  TRICKS,
  UNLISTED_REASONS,
} from "../../../src/features/link-check/links.ts";

const { domains } = readCatalog();
const judge = (text: string) => findLinks(text).map((link) => judgeLink(link, domains));

/** One line a verdict: enough to see it. */
const told = (text: string) => judge(text).map(format);

function format(outcome: LinkOutcome): string {
  switch (outcome.outcome) {
    case "official":
      return `official ${outcome.name}`;
    case "reseller":
      return `reseller ${outcome.reseller.name}`;
    case "fake":
      return `${outcome.trick} ${outcome.real.name}`;
    case "unlisted":
      return `unlisted ${outcome.because}`;
  }
}

test.each<[string, string]>([
  ["https://www.base.be/en/prepaid-cards/topup.html", "BASE"],
  ["www.base.be", "BASE"],
  ["base.be", "BASE"],
  ["BASE.BE", "BASE"],
  ["Base.be", "BASE"],
  ["http://base.be", "BASE"],
  ["https://www.base.be.", "BASE"],
  ["https://base.be?x=1", "BASE"],
  ["https:/base.be", "BASE"],
  ["https://base.be/@evil.com", "BASE"],
  ["请去www.base.be充值", "BASE"],
  ["请去https://www.base.be充值，谢谢", "BASE"],
  ["充值：base.be。", "BASE"],
  ["ｗｗｗ．ｂａｓｅ．ｂｅ", "BASE"],
  ["www.base。be", "BASE"],
  ["(see www.proximus.be/prepaid)", "Proximus"],
  ["support.mobilevikings.be/hc/en-us", "Mobile Vikings"],
  ["info@mobilevikings.be", "Mobile Vikings"],
  ["https://www.orange.be/nl", "Orange"],
  ["travel.orange.com/en", "Orange Travel"],
  ["https://www.digi-belgium.be/en/invoice", "DIGI"],
  ["airalo.com", "Airalo"],
  ["https://www.bipt.be/consumers/prepaid-cards", "BIPT"],
  ["yesimsupport.zendesk.com", "Yesim"],
  ["https://www.crdc.be/", "CRDC"],
])("%s is official", (text, name) => {
  expect(told(text)).toEqual([`official ${name}`]);
});

test.each<[string, string]>([
  ["recharge.com", "reseller Recharge.com"],
  ["https://www.recharge.com/en", "reseller Recharge.com"],
  ["orders@recharge.com", "reseller Recharge.com"],
  ["www.herladen.com", "reseller Herladen.com"],
  ["is ding.com safe?", "reseller Ding"],
  ["https://www.bitrefill.com/", "reseller Bitrefill"],
  ["https://recharge.com:8443/", "unlisted odd"],
  ["https://www.recharge.com@evil.com", "before-at Recharge.com"],
  ["https://www.ding.com.evil.com", "in-front Ding"],
  ["recharge.net", "unlisted not-on-the-list"],
  ["mobile-recharge.com", "unlisted not-on-the-list"],
  ["herladen-gsm.be", "unlisted not-on-the-list"],
  ["bitrefil.com", "unlisted not-on-the-list"],
])("%s of a reseller is %s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each<[string, string]>([
  ["https://www.base.be@evil.com", "before-at BASE"],
  ["https://www.base.be:pay@evil.com/topup", "before-at BASE"],
  ["www.base.be@evil.com", "before-at BASE"],
  ["https://base.be,pay@evil.com", "before-at BASE"],
  ["https://www.base.be%2eevil.com", "in-front BASE"],
  ["https://www.base.be.evil.com", "in-front BASE"],
  ["https://base.be-topup.evil.com", "in-front BASE"],
  ["https://base.be-topup.com", "in-front BASE"],
  ["https://proximus.be.pay-now.xyz/login", "in-front Proximus"],
])("%s is a known trick: %s", (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each<[string, string]>([
  ["https://evil.com", "not-on-the-list"],
  ["https://bаse.be", "foreign-letters"],
  ["bаse.be", "foreign-letters"],
  ["https://xn--bse-6cd.be", "foreign-letters"],
  ["pr0ximus.be", "not-on-the-list"],
  ["próximus.be", "foreign-letters"],
  ["ｏｒａｎｇе.be", "foreign-letters"],
  ["https://www.base.be充值.evil.com", "foreign-letters"],
  ["proxirnus.be", "not-on-the-list"],
  ["proximus.net", "not-on-the-list"],
  ["mobile-vikings.com", "not-on-the-list"],
  ["proximous.be", "not-on-the-list"],
  ["orenge.be", "not-on-the-list"],
  ["lycamobille.be", "not-on-the-list"],
  ["airallomobile.online", "not-on-the-list"],
  ["proximus-be.com", "not-on-the-list"],
  ["myproximus-login.com", "not-on-the-list"],
  ["topup-base.be", "not-on-the-list"],
  ["base-topup.com", "not-on-the-list"],
  ["orangerecharge.com", "not-on-the-list"],
  ["proximus.evil.com", "not-on-the-list"],
  ["base.topup-online.shop", "not-on-the-list"],
  ["recharge@proximus-be.com", "not-on-the-list"],
  ["https://www.prd.base.be/fr/prepaid-cards/topup.html", "official BASE"],
  ["https://prd.base.be/fr/prepaid-cards/topup.html", "not-on-the-list"],
  ["users.telenet.be/somebody", "not-on-the-list"],
  ["base.com", "not-on-the-list"],
  ["base.bet.com", "not-on-the-list"],
  ["database.com", "not-on-the-list"],
  ["telenor.com", "not-on-the-list"],
  ["triple.com", "not-on-the-list"],
  ["other.zendesk.com", "not-on-the-list"],
  ["sites.google.com/view/free", "not-on-the-list"],
  ["https://中国移动.com", "foreign-letters"],
  ["https://proximus.com/en", "abroad"],
  ["mobilevikings.pl", "abroad"],
  ["http://192.168.1.1/topup", "ip-address"],
  ["8.8.8.8", "ip-address"],
  ["http://0x7f000001/", "ip-address"],
  ["https://[::1]/", "ip-address"],
  ["https://base.be:8443/pay", "odd"],
  ["https://evil.com@base.be", "odd"],
  ["ftp://base.be/x", "odd"],
  ["https://", "odd"],
  ["javascript:alert(1)//base.be", "odd"],
  ["data:text/html,base.be", "odd"],
  ["hxxps://base.be", "odd"],
  ["t.me/esim1088", "contact"],
  ["https://t.me/esim1088?start=1", "contact"],
  ["加@esim1088", "contact"],
  ["@esim1088 8折充值", "contact"],
  ["https://wa.me/32471234567", "contact"],
])("%s is not on the list: %s", (text, because) => {
  expect(told(text)).toEqual([because.startsWith("official") ? because : `unlisted ${because}`]);
});

test.each([
  "",
  "充值",
  "15.50 euro",
  "3.5GB",
  "I paid.It failed",
  "v1.2",
  "e.g. this",
  "at 10:30...",
  "a@b",
  "5@10",
  "...",
])("%s has no link in it", (text) => {
  expect(judge(text)).toEqual([]);
});

it("several links in one text are judged one by one", () => {
  const text =
    "用 www.base.be 或 https://base.be/topup，别去 base.be.pay.com，也别加 @esim1088 和 https://evil.com";
  expect(told(text)).toEqual([
    "official BASE",
    "official BASE",
    "in-front BASE",
    "unlisted contact",
    "unlisted not-on-the-list",
  ]);
});

it("a comma, wide or not, ends a link and hides none", () => {
  expect(told("https://base.be，https://evil.com")).toEqual(["official BASE", "unlisted not-on-the-list"]);
  expect(told("base.be,evil.com")).toEqual(["official BASE", "unlisted not-on-the-list"]);
  expect(told("https://base.be, https://evil.com")).toEqual(["official BASE", "unlisted not-on-the-list"]);
});

it("an official address without encryption is marked", () => {
  expect(judge("http://www.base.be")).toMatchObject([{ outcome: "official", isEncrypted: false }]);
  expect(judge("https://www.base.be")).toMatchObject([{ outcome: "official", isEncrypted: true }]);
});

it("what follows the host is not given back: it may hold a code", () => {
  expect(JSON.stringify(judge("https://evil.com/pay?code=123456789012345"))).not.toContain("12345");
});

it("links keep their order", () => {
  expect(
    findLinks("a.com @some_body https://b.com x@c.com").map(({ form, address }) => `${form} ${address}`),
  ).toEqual(["link https://a.com", "handle some_body", "link https://b.com", "mail https://x@c.com"]);
});

const WORDS = new Set<string>(["official", "reseller", ...TRICKS, ...UNLISTED_REASONS]);
const verdictsOn = (host: string) =>
  [...judge(`https://${host}/topup`), ...judge(host)].map(({ outcome }) => outcome);

describe("whatever somebody pastes", () => {
  const label = fc
    .stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/u)
    .filter((text) => !text.startsWith("xn--") && text.slice(2, 4) !== "--");
  const official = fc.constantFrom(
    ...domains.real.filter(({ reseller }) => reseller === undefined).map(({ domain }) => domain),
  );

  it("the verdict is official, a named trick or a named reason", () => {
    const parts = fc.constantFrom(
      "https://",
      "www.",
      "base.be",
      "@",
      ".",
      "/",
      "充值",
      "а",
      "xn--",
      "。",
      " ",
      ":",
      "\u200B",
      "evil.com",
      "\\",
      "?",
      "[",
      "%",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.webUrl(),
      fc.array(parts, { maxLength: 10 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const words = judge(pasted).map((each) => {
          if (each.outcome === "fake") return each.trick;
          return each.outcome === "unlisted" ? each.because : each.outcome;
        });
        expect(words.filter((word) => !WORDS.has(word))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("an official domain with something glued in front is never official", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("", "-"), official, (before, dash, domain) => {
        expect(verdictsOn(before + dash + domain)).not.toContain("official");
      }),
      { numRuns: 500 },
    );
  });

  it("an official domain in front of another is a fake", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("com", "be", "xyz", "co.uk"), official, (name, ending, domain) => {
        fc.pre(!domains.real.some((entry) => entry.domain === `${name}.${ending}`));
        expect(new Set(verdictsOn(`${domain}.${name}.${ending}`))).toEqual(new Set(["fake"]));
      }),
      { numRuns: 500 },
    );
  });

  it("an official domain stays official under any host of its own, in any case", () => {
    fc.assert(
      fc.property(label, official, fc.boolean(), (before, domain, loud) => {
        const host = `${before}.${domain}`;
        fc.pre(!domains.except.includes(host));
        expect(new Set(verdictsOn(loud ? host.toUpperCase() : host))).toEqual(new Set(["official"]));
      }),
      { numRuns: 300 },
    );
  });

  it("one foreign letter in an official name is never official", () => {
    const pairs = { a: "а", e: "е", o: "о", i: "і", c: "с", p: "р", x: "х", y: "у" };
    const letter = fc.constantFrom(...Object.entries(pairs));
    fc.assert(
      fc.property(official, letter, (domain, [latin, foreign]) => {
        fc.pre(domain.includes(latin));
        expect(verdictsOn(domain.replace(latin, foreign))).not.toContain("official");
      }),
      { numRuns: 300 },
    );
  });
});
