import { parse } from "tldts";
import { describe, expect, it } from "vitest";
import file from "../../src/catalog/domains.json" with { type: "json" };
import { readCatalog } from "../../src/catalog/catalog.ts";
import { domainsSchema, isUnder } from "../../src/catalog/domains.ts";
import { evidenceIn, isLinked } from "../../src/catalog/fact.ts";
import { findLinks } from "../../src/understanding/link-finder.ts";
import { judgeLink } from "../../src/features/link-check/links.ts";

const { domains } = readCatalog();
const judge = (address: string) => findLinks(address).map((link) => judgeLink(link, domains));

describe.each(domains.real)("$domain", ({ domain, name, reseller }) => {
  it("is a domain, and is judged as what it is", () => {
    expect(parse(domain).isIcann).toBe(true);
    expect(judge(`https://${domain}/`)).toMatchObject([
      reseller === undefined ? { outcome: "official", name } : { outcome: "reseller", reseller: { name } },
    ]);
  });
});

describe.each(file.official)("$domain.value", ({ domain }) => {
  it("has its source on a page of its own, where one could be read", () => {
    const hostname = isLinked(domain) ? new URL(domain.source).hostname : "";
    expect(isUnder(hostname, domain.value) || domain.trust === "reported").toBe(true);
  });
});

it("no domain stands twice, and none is both real and abroad", () => {
  const all = [...domains.real.map(({ domain }) => domain), ...domains.abroad];
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

it("an exception is under a real domain, and is not on the list", () => {
  for (const host of domains.except) {
    expect(domains.real.some(({ domain }) => isUnder(host, domain))).toBe(true);
    expect(judge(`https://${host}/`)).toMatchObject([{ outcome: "unlisted", because: "not-on-the-list" }]);
  }
});

it("what is abroad is called neither official nor a fake", () => {
  for (const domain of domains.abroad)
    expect(judge(`https://www.${domain}/`)).toMatchObject([{ outcome: "unlisted", because: "abroad" }]);
});

it("every fact was seen by the day the file was written", () => {
  expect(evidenceIn(file).filter(({ evidence }) => evidence.seen > "2026-11-20")).toEqual([]);
});

it("a domain without a source, or no domain at all, is refused", () => {
  const [first] = file.official;
  const { source: _, ...bare } = first?.domain ?? { source: "" };
  expect(domainsSchema.safeParse({ ...file, official: [{ ...first, domain: bare }] }).success).toBe(false);
  const wrong = { ...first?.domain, value: "https://base.be" };
  expect(domainsSchema.safeParse({ ...file, official: [{ ...first, domain: wrong }] }).success).toBe(false);
});
