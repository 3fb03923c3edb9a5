import type { Say } from "../bot/translate.ts";
import { domainOf, listed, tellPeriod, tellTrust } from "./facts.ts";
import type { Authorities } from "../catalog/authorities.ts";
import type { Day } from "../day.ts";
import { weakestOf } from "../catalog/fact.ts";
import type { Contact } from "../catalog/note.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Step } from "../catalog/step.ts";
import type { RedeemBy } from "../catalog/way.ts";

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

/** One action, without a full stop: it is numbered, or joined to the next. */
export function tellStep(say: Say, step: Step): string {
  if (step.kind === "open-site")
    return say("step-open-site", { address: step.address.value, domain: domainOf(step.address.value) });
  if (step.kind === "open-app") return say("step-open-app", { app: step.app.value });
  if (step.kind === "open-menu") return say("step-open-menu", { path: step.path.value.join(" › ") });
  if (step.kind === "send-sms")
    return say(step.free === undefined ? "step-send-sms" : "step-send-sms-free", {
      text: step.text.value,
      to: step.to.value,
    });
  if (step.kind === "dial") return say("step-dial", { code: step.code.value });
  return say(`step-${step.kind}`);
}

/** Steps in one line: "Open the My BASE app → Log in to your account". */
export function tellSteps(say: Say, steps: readonly Step[]): string {
  return steps.map((step) => tellStep(say, step)).join(" → ");
}

/** What a copy button copies, byte for byte, and what stands on it. */
export interface Copy {
  label: string;
  payload: string;
}

/** A text, and the number to send it to, are a button each. */
export function codesOf(say: Say, step: Step): Copy[] {
  if (step.kind === "dial") return [copyOf(say, step.code.value)];
  if (step.kind !== "send-sms") return [];
  return [copyOf(say, step.text.value), copyOf(say, step.to.value)];
}

/** The number or address of a contact, for a copy button. */
export function codesOfContact(say: Say, contact: Contact): Copy[] {
  if (contact.kind === "phone" || contact.kind === "whatsapp") return [copyOf(say, contact.number.value)];
  return contact.kind === "email" ? [copyOf(say, contact.address.value)] : [];
}

export function copyOf(say: Say, payload: string): Copy {
  return { label: say.plain("copy", { text: payload }), payload };
}

/** How the code on a voucher becomes credit, in one line of HTML. */
export function tellRedeem(say: Say, by: RedeemBy, operator: Operator | undefined): string {
  const digits = operator?.ways.voucher?.digits?.value;
  if (by.by === "sms")
    return digits === undefined
      ? say("redeem-sms", { text: by.text, to: by.to })
      : say("redeem-sms-digits", { text: by.text, to: by.to, digits });
  if (by.by === "dial") return say("redeem-dial", { code: dialled(by) });
  if (by.by === "site") return say("redeem-site", { address: by.page, site: domainOf(by.page) });
  return say("redeem-app", { app: operator?.app?.value ?? operator?.name ?? "" });
}

/** Boxes stand for the digits: what looks like an example is dialled as one. */
export function dialled(by: RedeemBy): string {
  return by.by === "dial" ? `${by.before}□□□□${by.after}` : "";
}

/** How the Ombudsman works, where to write, and how far to trust it: one line each. Never the first to be asked. */
export function tellOmbudsman(say: Say, ombudsman: Authorities["ombudsman"], today: Day): string[] {
  const { cost, inWriting, languages, operatorFirst, page, phones, within } = ombudsman;
  return [
    ...(operatorFirst.value === "yes" ? [say("ombudsman-operator-first")] : []),
    say(`ombudsman-${cost.value}`),
    ...(inWriting.value === "yes" ? [say("ombudsman-in-writing")] : []),
    say("ombudsman-within", { period: tellPeriod(say, within.value) }),
    say("spoken-languages", { languages: tellSpoken(say, languages.value) }),
    ...phones.map((phone) =>
      say("ombudsman-phone", {
        number: phone.number.value,
        languages: tellSpoken(say, phone.languages),
      }),
    ),
    say("ombudsman-page", { address: page.value, domain: domainOf(page.value) }),
    tellTrust(say, weakestOf(page, ombudsman), today),
  ];
}

function tellSpoken(say: Say, languages: readonly ("nl" | "fr" | "de" | "en")[]): string {
  return listed(
    say,
    languages.map((language) => say.plain(`spoken-${language}`)),
  );
}
