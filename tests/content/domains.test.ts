import { parse } from "tldts";
import { describe, expect, it } from "vitest";
import file from "../../src/content/domains.json" with { type: "json" };
import { domainsSchema } from "../../src/domain/domains.ts";
import { isLinked } from "../../src/domain/fact.ts";
import { judgeLinks } from "../../src/domain/links.ts";

const domains = domainsSchema.parse(file);

/** Real by what others say: no page of their own could be read. */
const SEEN_ELSEWHERE = new Set(["crdc.be", "herladen.com"]);

describe.each(domains.official)("$domain.value", ({ domain, owner, exact, except, kind }) => {
  it("is what somebody registers, unless it is one host alone", () => {
    const { domain: registrable, isIcann } = parse(domain.value);
    expect(isIcann).toBe(true);
    expect(exact === true || registrable === domain.value).toBe(true);
  });

  it("has its source on a page of its own, or of the same owner", () => {
    const own = domains.official.filter((entry) => entry.owner === owner).map((entry) => entry.domain.value);
    const hostname = isLinked(domain) ? new URL(domain.source).hostname : "";
    const isOwn = own.some((name) => hostname === name || hostname.endsWith(`.${name}`));
    expect(isOwn || (SEEN_ELSEWHERE.has(domain.value) && domain.trust === "reported")).toBe(true);
  });

  it("is judged official itself, or a reseller, and its exceptions are not", () => {
    const verdict = kind === "reseller" ? "reseller" : "official";
    expect(judgeLinks(`https://${domain.value}/`, domains)).toMatchObject([
      { verdict, official: { owner, kind } },
    ]);
    for (const host of except ?? []) {
      expect(host.endsWith(`.${domain.value}`)).toBe(true);
      expect(judgeLinks(`https://${host}/`, domains)).toMatchObject([{ verdict: "unlisted" }]);
    }
  });
});

it("no domain stands twice, and none is both official and abroad", () => {
  const all = [...domains.official, ...domains.abroad].map(({ domain }) => domain.value);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

it("what is abroad is called neither official nor an imitation", () => {
  for (const { domain } of domains.abroad) {
    expect(judgeLinks(`https://www.${domain.value}/`, domains)).toMatchObject([
      { verdict: "unlisted", because: "abroad" },
    ]);
  }
});

it("an owner has one name and one kind", () => {
  const said = new Set(domains.official.map(({ owner, name, kind }) => [owner, name, kind].join("/")));
  expect(said.size).toBe(new Set(domains.official.map(({ owner }) => owner)).size);
});

it("a domain without a source, or no domain at all, is refused", () => {
  const [first] = file.official;
  const { source: _, ...bare } = first?.domain ?? { source: "" };
  expect(domainsSchema.safeParse({ ...file, official: [{ ...first, domain: bare }] }).success).toBe(false);
  const wrong = { ...first?.domain, value: "https://base.be" };
  expect(domainsSchema.safeParse({ ...file, official: [{ ...first, domain: wrong }] }).success).toBe(false);
});
