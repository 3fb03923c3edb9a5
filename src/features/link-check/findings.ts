import type { Message } from "grammy/types";
import { findLinks, type FoundLink } from "./link-finder.ts";
import { judgeLink, type LinkOutcome } from "./links.ts";
import type { Context } from "../../bot/context.ts";

/** A link in a message, our verdict on it, and how to print it so that it cannot be tapped. */
export interface Finding {
  outcome: LinkOutcome;
  shown: string;
  /** The address in the text over the link, if it differs. */
  written?: string | undefined;
}

/** Everything a message links to, without duplicates, worst first. Our own addresses are skipped. */
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

/** What can be read or tapped: the text, links behind words, the preview, the buttons. */
interface Piece {
  text: string;
  /** The text over a link. */
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

/** The end of a host says who owns it, so the start is cut. */
function cut(host: string): string {
  return host.length > LONGEST_HOST ? `…${host.slice(-LONGEST_HOST)}` : host;
}

const LONGEST_HOST = 60;

/** Our own name, and our support contact. */
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
