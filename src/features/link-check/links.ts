import { parse } from "tldts";
import type { Reseller } from "../../catalog/belgium.ts";
import { type Domains, isUnder, type RealDomain } from "../../catalog/domains.ts";
import { findLinks, type FoundLink } from "../../understanding/link-finder.ts";
import type { Message } from "grammy/types";
import type { Context } from "../../bot/context.ts";

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

/** Where a message leads, what we make of it, and how it is written down: never so that it can be tapped. */
export interface Finding {
  outcome: LinkOutcome;
  shown: string;
  /** The address that the words over the link name, where it is another one. */
  written?: string | undefined;
}

/** Everything that a message leads to, each place once, the worst first. We ourselves are no stranger. */
export function findingsIn(ctx: Context, message: Message): Finding[] {
  const findings = piecesOf(message).flatMap(({ label, text }) =>
    findLinks(text)
      .filter((link) => !isOurs(ctx, link) && !isPrintedName(ctx, link, text))
      .map((link) => findingOf(ctx, link, label)),
  );
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.outcome.outcome} ${finding.shown}`;
    if (once.get(key)?.written === undefined) once.set(key, finding);
  }
  return WORST_FIRST.flatMap((word) => [...once.values()].filter(({ outcome }) => outcome.outcome === word));
}

const WORST_FIRST = ["fake", "unlisted", "reseller", "official"] as const;

/** What can be read or tapped: the text, the links behind words, the preview, the buttons. */
interface Piece {
  text: string;
  /** The words over a link. */
  label?: string;
}

function piecesOf(message: Message): Piece[] {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const preview = message.link_preview_options?.url ?? "";
  return [
    ...entities.flatMap((entity) => {
      if (entity.type !== "text_link") return [];
      const { length, offset, url } = entity;
      return [{ text: url, label: text.slice(offset, offset + length) }];
    }),
    { text },
    { text: preview },
    ...buttons.flatMap((button) => {
      if ("url" in button) return [{ text: button.url, label: button.text }];
      if ("login_url" in button) return [{ text: button.login_url.url, label: button.text }];
      return "web_app" in button ? [{ text: button.web_app.url, label: button.text }] : [];
    }),
  ];
}

function findingOf(ctx: Context, link: FoundLink, label = ""): Finding {
  const outcome = judgeLink(link, ctx.knowledge.domains);
  const named = findLinks(label).find(({ form }) => form === "link");
  const written = bare(URL.parse(named?.address ?? "")?.hostname ?? "");
  const differs = written !== "" && written !== bare(outcome.host);
  const account = link.form === "link" ? accountOf(link.address) : undefined;
  return {
    outcome,
    shown: account === undefined ? cut(outcome.host || link.address) : `@${account}`,
    written: differs ? cut(written) : undefined,
  };
}

/** The end of a host says whose it is. */
function cut(host: string): string {
  return host.length > LONGEST_HOST ? `…${host.slice(-LONGEST_HOST)}` : host;
}

const LONGEST_HOST = 60;

/** Our own name, and the person behind us. */
function isOurs(ctx: Context, { address, form }: FoundLink): boolean {
  const account = (form === "handle" ? address : accountOf(address))?.toLowerCase();
  const contact = accountOf(ctx.contact ?? "")?.toLowerCase();
  return account !== undefined && (account === ctx.me.username.toLowerCase() || account === contact);
}

/** "Trip.com" is a name before it is an address. */
function isPrintedName(ctx: Context, { address }: FoundLink, text: string): boolean {
  if (/:\/\/|www\.|^\/check\b/iu.test(text)) return false;
  const written = address.replace(/^https:\/\//u, "").toLowerCase();
  return ctx.knowledge.catalog.operators.some(({ name }) => name.toLowerCase() === written);
}

/** The account that a Telegram link opens. */
function accountOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^(?:www\.)?(?:t|telegram)\.(?:me|dog)$/u.test(url.hostname)) return undefined;
  return /^\/(?:s\/)?([a-z]\w{3,31})\/?/iu.exec(url.pathname)?.[1];
}

function bare(host: string): string {
  return host.replace(/^www\./u, "").replace(/\.$/u, "");
}
