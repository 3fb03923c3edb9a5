import type { Advice } from "../domain/advice.ts";
import { type Day, dayInBrussels } from "../domain/day.ts";
import { weakestOf } from "../domain/evidence.ts";
import type { Contact } from "../domain/note.ts";
import type { Operator } from "../domain/operator.ts";
import type { Trip } from "../domain/trip.ts";
import type { Context } from "./context.ts";
import { adviseOn } from "./knowledge.ts";
import type { Say } from "./speech.ts";
import { tellContact } from "./telling-operator.ts";
import { domainOf, tellTrust } from "./telling.ts";

/** What is known of the operator that somebody needs help from. */
export interface Desk {
  say: Say;
  today: Day;
  advice: Advice;
  /** undefined: they have not said whose card it is, or do not know. */
  operator: Operator | undefined;
}

export function deskFor(ctx: Context, trip: Trip): Desk {
  const { advice, operator } = adviseOn(ctx, trip);
  return {
    say: ctx.say,
    today: dayInBrussels(ctx.now),
    advice,
    operator: operator.kind === "signpost" ? undefined : operator,
  };
}

/** Contacts of the operator with their trust, once where all have the same; where none is known, that is said. */
export function tellContacts({ say, today }: Desk, contacts: readonly Contact[]): string[] {
  if (contacts.length === 0) return [say("person-unknown")];
  const lines = contacts.map((contact) => tellContact(say, contact));
  const trusts = contacts.map((contact) => tellTrust(say, evidenceOf(contact, today), today));
  const [trust = ""] = trusts;
  if (lines.length > 1 && trusts.every((each) => each === trust)) return [...lines, trust];
  return lines.map((line, index) => `${line} · ${trusts[index]}`);
}

/** The operator's own site, as a button. */
export function siteButton({ advice, operator, say }: Desk): { label: string; url: string } | undefined {
  const domain = advice.site?.value ?? operator?.domains[0]?.value;
  if (operator === undefined || domain === undefined) return undefined;
  const url = `https://${domain}/`;
  return { label: say.plain("open-domain", { domain: domainOf(url) }), url };
}

function evidenceOf(contact: Contact, today: Day) {
  if (contact.kind === "phone" || contact.kind === "whatsapp")
    return weakestOf(contact.number, contact, today);
  return weakestOf(contact.kind === "email" ? contact.address : contact.where, contact, today);
}
