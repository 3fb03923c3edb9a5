import type { Contact } from "../domain/note.ts";
import type { Operator } from "../domain/operator.ts";
import type { Say } from "./speech.ts";

/** Answers that the catalog holds beside the operators: no card bears their name, so a language names them. */
export const NAMED_SIGNPOSTS = ["dont-know", "no-card", "other", "apple-esim"] as const;

/** Plain: the name as it is printed on the card, a signpost in the words of a button. */
export function tellName(say: Say, { id, name }: Pick<Operator, "id" | "name">): string {
  const signpost = NAMED_SIGNPOSTS.find((each) => each === id);
  return signpost === undefined ? name : say.plain(`signpost-${signpost}`);
}

/** Who it is, in one line; for one where nothing can be topped up, the honest line. */
export function tellKind(say: Say, operator: Operator): string {
  return say(`kind-${operator.kind}`, { operator: tellName(say, operator) });
}

/** How to reach an operator's people: by telephone from whose card, at what cost, in which hours. */
export function tellContact(say: Say, contact: Contact, { name }: Pick<Operator, "name">): string {
  if (contact.kind === "email") return say("contact-email", { address: contact.address.value });
  if (contact.kind === "whatsapp") return say("contact-whatsapp", { number: contact.number.value });
  if (contact.kind !== "phone") {
    const domain = contact.where.value;
    return say(`contact-${contact.kind}`, { address: `https://${domain}/`, domain });
  }
  const { cost, from, hours, number } = contact;
  const key = cost === undefined ? (`contact-${from}` as const) : (`contact-${from}-${cost}` as const);
  const call = say(key, { number: number.value, operator: name });
  return hours === undefined ? call : call + tellHours(say, hours.value);
}

function tellHours(say: Say, hours: string): string {
  const [from = "", to = ""] = hours.split("-");
  return hours === "0-24" ? say("contact-always") : say("contact-hours", { from, to });
}
