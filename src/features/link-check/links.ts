import { parse } from "tldts";
import type { Reseller } from "../../catalog/belgium.ts";
import { type Domains, isUnder, type RealDomain } from "../../catalog/domains.ts";
import type { FoundLink } from "./link-finder.ts";

/** How a link pretends to be a real address: `before-at` is base.be@evil.com, `in-front` is base.be.evil.com. */
export const TRICKS = ["before-at", "in-front"] as const;
type Trick = (typeof TRICKS)[number];

/** `contact`: an account in a messenger. `odd`: a real name in an address that no operator would write. */
export const UNLISTED_REASONS = [
  "not-on-the-list",
  "abroad",
  "contact",
  "ip-address",
  "foreign-letters",
  "odd",
] as const;
type UnlistedReason = (typeof UNLISTED_REASONS)[number];

/** There is no "safe": even a real address can be misused. If an address is not listed, don't pay there. */
export type LinkOutcome = { host: string } & (
  | { outcome: "official"; name: string; isEncrypted: boolean }
  | { outcome: "reseller"; reseller: Reseller; isEncrypted: boolean }
  | { outcome: "fake"; trick: Trick; real: RealDomain }
  | { outcome: "unlisted"; because: UnlistedReason }
);

export function judgeLink({ form, address }: FoundLink, domains: Domains): LinkOutcome {
  if (form === "handle") return { outcome: "unlisted", host: `@${address}`, because: "contact" };
  const url = URL.parse(address);
  if (url === null || url.hostname === "") return { outcome: "unlisted", host: "", because: "odd" };
  const host = url.hostname.replace(/\.+$/u, "");
  const before = `${url.username}:${url.password}`;
  const real = domains.except.includes(host)
    ? undefined
    : domains.real.find(({ domain }) => isUnder(host, domain));
  if (real !== undefined) {
    const isPlain = /^https?:$/u.test(url.protocol) && url.port === "" && (form === "mail" || before === ":");
    if (!isPlain) return { outcome: "unlisted", host, because: "odd" };
    const isEncrypted = form === "mail" || url.protocol === "https:";
    const { name, reseller } = real;
    return reseller === undefined
      ? { outcome: "official", host, name, isEncrypted }
      : { outcome: "reseller", host, reseller, isEncrypted };
  }
  const pretended = (isIn: (domain: string) => boolean) => domains.real.find(({ domain }) => isIn(domain));
  const named = pretended((domain) => before.includes(domain));
  if (named !== undefined) return { outcome: "fake", host, trick: "before-at", real: named };
  const front = pretended((domain) => [".", "-"].some((next) => `.${host}`.includes(`.${domain}${next}`)));
  if (front !== undefined) return { outcome: "fake", host, trick: "in-front", real: front };
  return { outcome: "unlisted", host, because: reasonFor(url, host, domains) };
}

function reasonFor({ protocol }: URL, host: string, { abroad }: Domains): UnlistedReason {
  if (parse(host).isIp === true) return "ip-address";
  if (protocol === "tg:" || MESSENGERS.some((domain) => isUnder(host, domain))) return "contact";
  if (abroad.some((domain) => isUnder(host, domain))) return "abroad";
  return /(?:^|\.)xn--/u.test(host) ? "foreign-letters" : "not-on-the-list";
}

const MESSENGERS = [
  "t.me",
  "telegram.me",
  "telegram.dog",
  "wa.me",
  "whatsapp.com",
  "m.me",
  "line.me",
  "weixin.qq.com",
];
