import type { Advice } from "../advice/advice.ts";
import { bullets, section } from "./sections.ts";
import type { Matter, Telling } from "./matter.ts";
import { tellContact } from "./telling-operator.ts";
import { tellWeakest, tellWeakestBehind } from "./telling-sources.ts";
import { type Copy, codesOfContact } from "./telling-steps.ts";

// Parts that several rooms about one matter of a card tell.

/** Lines under a title, and below them how far they can be trusted. */
export function told(
  { ctx, today }: Matter,
  title: string,
  lines: readonly string[],
  facts: unknown,
): string[] {
  return section(title, lines.length === 0 ? [] : [...bullets(lines), ...tellWeakest(ctx.say, facts, today)]);
}

/** Where to ask what I don't know: the operator's own site and whoever can be reached first. */
export function askThem(matter: Matter): string[] {
  const { ctx, name, operator } = matter;
  const { say } = ctx;
  const contacts = contactsOf(matter);
  const [site] = operator.domains;
  const where =
    site === undefined
      ? say("matter-no-site", { operator: name })
      : say("matter-see-site", { address: `https://${site.value}/`, domain: site.value });
  const lines = contacts.map((contact) => `• ${tellContact(say, contact, operator)}`);
  return [[where, ...lines, ...tellWeakest(say, contacts, matter.today)].join("\n")];
}

/** Where nothing is known but whom to ask. */
export function sendToThem(matter: Matter, parts: readonly string[], facts: unknown = []): Telling {
  return {
    parts: [...parts, ...askThem(matter)],
    facts: [facts, contactsOf(matter), matter.operator.domains[0]],
    copies: contactCopies(matter),
    sites: ownSite(matter),
  };
}

export function contactsOf({ advice }: Matter): Advice["contacts"] {
  return advice.contacts.slice(0, 2);
}

export function contactCopies(matter: Matter): Copy[] {
  return contactsOf(matter).flatMap((contact) => codesOfContact(matter.ctx.say, contact));
}

/** The operator's own front page. */
export function ownSite({ operator: { domains } }: Matter): string[] {
  return domains.slice(0, 1).map(({ value }) => `https://${value}/`);
}

/** One line with how far it can be trusted behind it. */
export function trusted({ ctx, today }: Matter, line: string, facts: unknown): string {
  return line + tellWeakestBehind(ctx.say, facts, today);
}
