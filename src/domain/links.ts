import { parse } from "tldts";
import type { Domains, OfficialDomain } from "./domains.ts";
import { findLinks, type FoundLink } from "./link-finder.ts";
import { trickOn, type Trick } from "./look-alike.ts";

/** From best to worst. There is no "safe": a real address can still be misused. `reseller`: real, and nobody's operator. */
export const LINK_VERDICTS = ["official", "reseller", "unlisted", "look-alike"] as const;

/** `contact`: leads to a stranger in a messenger. `odd`: an official name in an address that no operator writes. */
export const UNLISTED_REASONS = ["not-on-the-list", "abroad", "contact", "ip-address", "odd"] as const;

export type LinkVerdict =
  | { verdict: "official"; host: string; official: OfficialDomain; encrypted: boolean }
  | { verdict: "reseller"; host: string; official: OfficialDomain; encrypted: boolean }
  | { verdict: "look-alike"; host: string; imitates: OfficialDomain; trick: Trick }
  | { verdict: "unlisted"; host: string; because: (typeof UNLISTED_REASONS)[number] };

/** One verdict for each place that a text leads to, in order. */
export function judgeLinks(text: string, domains: Domains): LinkVerdict[] {
  const verdicts = findLinks(text).map((link) => judgeLink(link, domains));
  return verdicts.filter(
    ({ host, verdict }, at) =>
      verdicts.findIndex((other) => other.host === host && other.verdict === verdict) === at,
  );
}

/** The verdict that decides what to tell: one imitation among ten real links is an imitation. */
export function worstOf(verdicts: readonly LinkVerdict[]): LinkVerdict | undefined {
  return verdicts.toSorted((a, b) => LINK_VERDICTS.indexOf(b.verdict) - LINK_VERDICTS.indexOf(a.verdict))[0];
}

export function judgeLink({ form, address }: FoundLink, domains: Domains): LinkVerdict {
  if (form === "handle") return { verdict: "unlisted", host: `@${address}`, because: "contact" };
  const url = URL.parse(address);
  if (url === null || url.hostname === "") return { verdict: "unlisted", host: "", because: "odd" };
  const host = url.hostname.replace(/\.+$/u, "");
  const { domain, isIp } = parse(host, { allowPrivateDomains: false });
  const before = [url.username, url.password].join(":");
  const official = domains.official.find((entry) => isUnder(entry, host, domain));
  if (official !== undefined) {
    const plain = /^https?:$/u.test(url.protocol) && url.port === "" && (form === "mail" || before === ":");
    if (!plain) return { verdict: "unlisted", host, because: "odd" };
    const verdict = official.kind === "reseller" ? "reseller" : "official";
    return { verdict, host, official, encrypted: form === "mail" || url.protocol === "https:" };
  }
  if (isIp === true) return { verdict: "unlisted", host, because: "ip-address" };
  if (CONTACTS.has(domain ?? host) || url.protocol === "tg:")
    return { verdict: "unlisted", host, because: "contact" };
  if (domains.abroad.some((entry) => entry.domain.value === domain))
    return { verdict: "unlisted", host, because: "abroad" };
  if (domains.official.some(({ except }) => except?.includes(host)))
    return { verdict: "unlisted", host, because: "not-on-the-list" };
  const found = trickOn({ host, domain: domain ?? host, before }, domains.official);
  if (found !== undefined) return { verdict: "look-alike", host, ...found };
  return { verdict: "unlisted", host, because: "not-on-the-list" };
}

const CONTACTS = new Set([
  "t.me",
  "telegram.me",
  "telegram.dog",
  "wa.me",
  "whatsapp.com",
  "m.me",
  "line.me",
  "weixin.qq.com",
]);

function isUnder(
  { domain, exact, except }: OfficialDomain,
  host: string,
  registrable: string | null,
): boolean {
  if (except?.includes(host) === true) return false;
  return exact === true ? host === domain.value : registrable === domain.value;
}
