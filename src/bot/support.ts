import { InlineKeyboard } from "grammy";
import type { Advice } from "../advice/advice.ts";
import { type Day, dayInBrussels } from "../day.ts";
import { weakestOf } from "../catalog/fact.ts";
import type { Contact } from "../catalog/note.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Answers } from "../guide/answers.ts";
import type { Context } from "./context.ts";
import { adviseOn } from "./knowledge.ts";
import type { Translate } from "./translate.ts";
import { formatContact } from "../format/operator.ts";
import { domainOf, formatDoubt } from "../format/facts.ts";

/** The operator that someone needs help from, and what we know about it. */
export interface Support {
  t: Translate;
  today: Day;
  advice: Advice;
  /** undefined: they did not say, or do not know. */
  operator: Operator | undefined;
}

export function supportFor(ctx: Context, answers: Answers): Support {
  const { advice, operator } = adviseOn(ctx, answers);
  return {
    t: ctx.t,
    today: dayInBrussels(ctx.now),
    advice,
    operator: operator.kind === "placeholder" ? undefined : operator,
  };
}

/** The operator's contacts, each with how far to trust it; if none is known, what to try instead. */
export function formatContacts(support: Support, contacts: readonly Contact[]): string[] {
  const { operator, t, today } = support;
  if (contacts.length === 0 || operator === undefined) return [t("person-unknown")];
  const doubts = contacts.map((contact) => formatDoubt(t, evidenceOf(contact), today));
  // If all have the same doubt, say it once, after the last.
  return contacts.map((contact, index) => {
    const isSaidBelow = doubts[index + 1] === doubts[index];
    return formatContact(t, contact, operator) + (isSaidBelow ? "" : doubts[index]);
  });
}

/** Whom to call, one number per line; without any, where to write. Nothing without an operator. */
export function formatHelp(support: Support): string[] {
  if (support.operator === undefined) return [];
  const phones = phonesOf(support).slice(0, PHONES);
  const others = support.advice.contacts.filter(({ kind }) => kind !== "phone").slice(0, 1);
  return formatContacts(support, phones.length > 0 ? phones : others).map((line) =>
    support.t.plain("help-line", { line }),
  );
}

/** Numbers that can be called in Belgium. */
export function phonesOf({ advice }: Support): Contact[] {
  return advice.contacts.filter((contact) => contact.kind === "phone" && contact.from !== "abroad");
}

const PHONES = 2;

/** The operator's own site, as a button. */
export function siteButton({ operator, t }: Support) {
  const url = siteOf(operator);
  if (url === undefined) return undefined;
  return InlineKeyboard.url(t.plain("open-domain", { domain: domainOf(url) }), url);
}

export function siteOf(operator: Operator | undefined): string | undefined {
  const domain = operator?.domains[0]?.value;
  return domain === undefined ? undefined : `https://${domain}/`;
}

function evidenceOf(contact: Contact) {
  if (contact.kind === "phone" || contact.kind === "whatsapp") return weakestOf(contact.number, contact);
  return weakestOf(contact.kind === "email" ? contact.address : contact.where, contact);
}
