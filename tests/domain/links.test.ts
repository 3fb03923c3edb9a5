import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import domainFile from "../../src/content/domains.json" with { type: "json" };
import { glance, isOneSlipFrom, shownLabel } from "../../src/domain/confusables.ts";
import { findLinks } from "../../src/domain/link-finder.ts";
import { domainsSchema } from "../../src/domain/domains.ts";
import { judgeLinks, UNLISTED_REASONS, worstOf } from "../../src/domain/links.ts";
import { TRICKS } from "../../src/domain/look-alike.ts";

const domains = domainsSchema.parse(domainFile);
const judge = (text: string) => judgeLinks(text, domains);
/** One line a verdict: enough to see it. */
const told = (text: string) =>
  judge(text).map((each) => {
    if (each.verdict === "official" || each.verdict === "reseller")
      return `${each.verdict} ${each.official.owner}`;
    return each.verdict === "look-alike"
      ? `${each.trick} ${each.imitates.owner}`
      : `unlisted ${each.because}`;
  });

test.each<[string, string]>([
  ["https://www.base.be/en/prepaid-cards/topup.html", "base"],
  ["www.base.be", "base"],
  ["base.be", "base"],
  ["BASE.BE", "base"],
  ["Base.be", "base"],
  ["http://base.be", "base"],
  ["https://www.base.be.", "base"],
  ["https://base.be?x=1", "base"],
  ["https:/base.be", "base"],
  ["https://base.be/@evil.com", "base"],
  ["请去www.base.be充值", "base"],
  ["请去https://www.base.be充值，谢谢", "base"],
  ["充值：base.be。", "base"],
  ["ｗｗｗ．ｂａｓｅ．ｂｅ", "base"],
  ["www.base。be", "base"],
  ["(see www.proximus.be/prepaid)", "proximus"],
  ["support.mobilevikings.be/hc/en-us", "mobile-vikings"],
  ["info@mobilevikings.be", "mobile-vikings"],
  ["https://www.orange.be/nl", "orange"],
  ["travel.orange.com/en", "orange-travel"],
  ["https://www.digi-belgium.be/en/invoice", "digi"],
  ["airalo.com", "airalo"],
  ["https://www.bipt.be/consumers/prepaid-cards", "bipt"],
  ["yesimsupport.zendesk.com", "yesim"],
  ["https://www.crdc.be/", "crdc"],
])("%s is official", (text, owner) => {
  expect(told(text)).toEqual([`official ${owner}`]);
});

test.each<[string, string]>([
  ["recharge.com", "reseller recharge-com"],
  ["https://www.recharge.com/en", "reseller recharge-com"],
  ["orders@recharge.com", "reseller recharge-com"],
  ["www.herladen.com", "reseller herladen-com"],
  ["is ding.com safe?", "reseller ding"],
  ["https://www.bitrefill.com/", "reseller bitrefill"],
  ["https://recharge.com:8443/", "unlisted odd"],
  ["https://www.recharge.com@evil.com", "name-before-at recharge-com"],
  ["https://www.ding.com.evil.com", "official-address-in-front ding"],
  // Half of all top-up shops are called like that: they are strangers, and no imitations.
  ["recharge.net", "unlisted not-on-the-list"],
  ["mobile-recharge.com", "unlisted not-on-the-list"],
  ["herladen-gsm.be", "unlisted not-on-the-list"],
  ["bitrefil.com", "unlisted not-on-the-list"],
])("%s of a reseller is %s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each<[string, string]>([
  ["https://www.base.be@evil.com", "name-before-at base"],
  ["https://www.base.be:pay@evil.com/topup", "name-before-at base"],
  ["www.base.be@evil.com", "name-before-at base"],
  ["https://base.be,pay@evil.com", "name-before-at base"],
  ["https://www.base.be%2eevil.com", "official-address-in-front base"],
  ["https://www.base.be.evil.com", "official-address-in-front base"],
  ["https://base.be-topup.evil.com", "official-address-in-front base"],
  ["https://base.be-topup.com", "official-address-in-front base"],
  ["https://proximus.be.pay-now.xyz/login", "official-address-in-front proximus"],
  ["https://www.base.be充值.evil.com", "official-address-in-front base"],
  ["https://bаse.be", "foreign-letters base"],
  ["bаse.be", "foreign-letters base"],
  ["https://xn--bse-6cd.be", "foreign-letters base"],
  ["pr0ximus.be", "foreign-letters proximus"],
  ["próximus.be", "foreign-letters proximus"],
  ["ｏｒａｎｇе.be", "foreign-letters orange"],
  ["proxirnus.be", "foreign-letters proximus"],
  ["proximus.net", "other-ending proximus"],
  ["mobile-vikings.com", "other-ending mobile-vikings"],
  ["proximous.be", "misspelt proximus"],
  ["orenge.be", "misspelt orange"],
  ["lycamobille.be", "misspelt lycamobile"],
  ["airallomobile.online", "misspelt airalo"],
  ["proximus-be.com", "name-inside proximus"],
  ["myproximus-login.com", "name-inside proximus"],
  ["topup-base.be", "name-inside base"],
  ["base-topup.com", "name-inside base"],
  ["orangerecharge.com", "name-inside orange"],
  ["proximus.evil.com", "name-in-front proximus"],
  ["base.topup-online.shop", "name-in-front base"],
  ["recharge@proximus-be.com", "name-inside proximus"],
])("%s is an imitation: %s", (text, line) => {
  expect(told(text)).toEqual([line]);
});

test.each<[string, string]>([
  ["https://evil.com", "not-on-the-list"],
  ["https://www.prd.base.be/fr/prepaid-cards/topup.html", "official base"],
  ["https://prd.base.be/fr/prepaid-cards/topup.html", "not-on-the-list"],
  ["users.telenet.be/somebody", "not-on-the-list"],
  ["base.com", "not-on-the-list"],
  ["base.bet.com", "not-on-the-list"],
  ["database.com", "not-on-the-list"],
  ["telenor.com", "not-on-the-list"],
  ["triple.com", "not-on-the-list"],
  ["other.zendesk.com", "not-on-the-list"],
  ["sites.google.com/view/free", "not-on-the-list"],
  ["https://中国移动.com", "not-on-the-list"],
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

it("an imitation does not hide behind a hundred other links", () => {
  const others = Array.from({ length: 300 }, (_, index) => `s${index}.com`).join(" ");
  expect(worstOf(judge(`${others} proximus-be.com`))?.verdict).toBe("look-alike");
});

it("several links in one text are judged one by one, each place once, and the worst decides", () => {
  const text =
    "用 www.base.be 或 https://base.be/topup，别去 base-topup.com，也别加 @esim1088 和 https://evil.com";
  expect(told(text)).toEqual([
    "official base",
    "official base",
    "name-inside base",
    "unlisted contact",
    "unlisted not-on-the-list",
  ]);
  expect(worstOf(judge(text))?.verdict).toBe("look-alike");
  expect(worstOf([])).toBeUndefined();
});

it("a comma, wide or not, ends a link and hides none", () => {
  expect(told("https://base.be，https://evil.com")).toEqual(["official base", "unlisted not-on-the-list"]);
  expect(told("base.be,evil.com")).toEqual(["official base", "unlisted not-on-the-list"]);
  expect(told("https://base.be, https://evil.com")).toEqual(["official base", "unlisted not-on-the-list"]);
});

it("an official address without encryption is marked", () => {
  expect(judge("http://www.base.be")).toMatchObject([{ verdict: "official", encrypted: false }]);
  expect(judge("https://www.base.be")).toMatchObject([{ verdict: "official", encrypted: true }]);
});

it("what follows the host is not given back: it may hold a code", () => {
  expect(JSON.stringify(judge("https://evil.com/pay?code=123456789012345"))).not.toContain("12345");
});

it("links keep their order", () => {
  expect(
    findLinks("a.com @some_body https://b.com x@c.com").map(({ form, address }) => `${form} ${address}`),
  ).toEqual(["link https://a.com", "handle some_body", "link https://b.com", "mail https://x@c.com"]);
});

test.each([
  ["xn--bse-6cd", "bаse"],
  ["xn--fiq228c", "中文"],
  ["xn--mnchen-3ya", "münchen"],
  ["base", "base"],
])("%s is shown as %s", (label, shown) => {
  expect(shownLabel(label)).toBe(shown);
});

it("names are compared at a glance and by one slip", () => {
  expect(glance("Рrοxímus")).toBe("proximus");
  expect(
    ["proxmus", "proximuss", "proximos", "porximus", "proximus", "maximus"].filter((typed) =>
      isOneSlipFrom(typed, "proximus"),
    ),
  ).toEqual(["proxmus", "proximuss", "proximos", "porximus"]);
});

const WORDS = new Set<string>(["official", "reseller", ...TRICKS, ...UNLISTED_REASONS]);
const verdictsOn = (host: string) =>
  [...judge(`https://${host}/topup`), ...judge(host)].map(({ verdict }) => verdict);

describe("whatever somebody pastes", () => {
  const label = fc
    .stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/u)
    .filter((text) => !text.startsWith("xn--") && text.slice(2, 4) !== "--");
  const official = fc.constantFrom(
    ...domains.official
      .filter(({ exact, kind }) => exact !== true && kind !== "reseller")
      .map(({ domain }) => domain.value),
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
          if (each.verdict === "look-alike") return each.trick;
          return each.verdict === "unlisted" ? each.because : each.verdict;
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

  it("an official domain in front of another is an imitation", () => {
    fc.assert(
      fc.property(label, fc.constantFrom("com", "be", "xyz", "co.uk"), official, (name, ending, domain) => {
        fc.pre(!domains.official.some((entry) => entry.domain.value === `${name}.${ending}`));
        expect(new Set(verdictsOn(`${domain}.${name}.${ending}`))).toEqual(new Set(["look-alike"]));
      }),
      { numRuns: 500 },
    );
  });

  it("an official domain stays official under any host of its own, in any case", () => {
    fc.assert(
      fc.property(label, official, fc.boolean(), (before, domain, loud) => {
        const host = `${before}.${domain}`;
        fc.pre(!domains.official.some(({ except }) => except?.includes(host)));
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
