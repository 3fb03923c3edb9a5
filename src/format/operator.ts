import type { Translate } from "../bot/translate.ts";
import { domainOf, listed, formatPeriod, formatTrust } from "./facts.ts";
import type { Authorities } from "../catalog/authorities.ts";
import type { Day } from "../day.ts";
import { weakestOf } from "../catalog/fact.ts";
import type { Contact } from "../catalog/note.ts";
import type { Operator } from "../catalog/operator.ts";
import type { Step } from "../catalog/step.ts";
import type { RedeemBy } from "../catalog/way.ts";

/** Placeholders among the operators. They have no printed name, so the locales name them. */
export const NAMED_PLACEHOLDERS = ["dont-know", "no-card", "other", "apple-esim"] as const;

/** Plain: the name printed on the SIM, or a placeholder's button label. */
export function formatName(t: Translate, { id, name }: Pick<Operator, "id" | "name">): string {
  const placeholder = NAMED_PLACEHOLDERS.find((each) => each === id);
  return placeholder === undefined ? name : t.plain(`placeholder-${placeholder}`);
}

/** Who the operator is, in one line; if nothing can be topped up, that line says so. */
export function formatKind(t: Translate, operator: Operator): string {
  return t(`kind-${operator.kind}`, { operator: formatName(t, operator) });
}

/** How to reach an operator: from which phones, at what cost, in which hours. */
export function formatContact(t: Translate, contact: Contact, { name }: Pick<Operator, "name">): string {
  if (contact.kind === "email") return t("contact-email", { address: contact.address.value });
  if (contact.kind === "whatsapp") return t("contact-whatsapp", { number: contact.number.value });
  if (contact.kind !== "phone") {
    const domain = contact.where.value;
    return t(`contact-${contact.kind}`, { address: `https://${domain}/`, domain });
  }
  const { cost, from, hours, number } = contact;
  const key = cost === undefined ? (`contact-${from}` as const) : (`contact-${from}-${cost}` as const);
  const call = t(key, { number: number.value, operator: name });
  return hours === undefined ? call : call + formatHours(t, hours.value);
}

function formatHours(t: Translate, hours: string): string {
  const [from = "", to = ""] = hours.split("-");
  return hours === "0-24" ? t("contact-always") : t("contact-hours", { from, to });
}

/** One action, without a full stop: it is numbered or joined to the next. */
export function formatStep(t: Translate, step: Step): string {
  if (step.kind === "open-site")
    return t("step-open-site", { address: step.address.value, domain: domainOf(step.address.value) });
  if (step.kind === "open-app") return t("step-open-app", { app: step.app.value });
  if (step.kind === "open-menu") return t("step-open-menu", { path: step.path.value.join(" › ") });
  if (step.kind === "send-sms")
    return t(step.free === undefined ? "step-send-sms" : "step-send-sms-free", {
      text: step.text.value,
      to: step.to.value,
    });
  if (step.kind === "dial") return t("step-dial", { code: step.code.value });
  return t(`step-${step.kind}`);
}

/** Steps in one line: "Open the My BASE app → Log in to your account". */
export function formatSteps(t: Translate, steps: readonly Step[]): string {
  return steps.map((step) => formatStep(t, step)).join(" → ");
}

/** What a copy button copies, byte for byte, and its label. */
export interface Copy {
  label: string;
  payload: string;
}

/** A text message has two buttons: the text, and the number to send it to. */
export function codesOf(t: Translate, step: Step): Copy[] {
  if (step.kind === "dial") return [copyOf(t, step.code.value)];
  if (step.kind !== "send-sms") return [];
  return [copyOf(t, step.text.value), copyOf(t, step.to.value)];
}

/** The contact's number or address, for a copy button. */
export function codesOfContact(t: Translate, contact: Contact): Copy[] {
  if (contact.kind === "phone" || contact.kind === "whatsapp") return [copyOf(t, contact.number.value)];
  return contact.kind === "email" ? [copyOf(t, contact.address.value)] : [];
}

export function copyOf(t: Translate, payload: string): Copy {
  return { label: t.plain("copy", { text: payload }), payload };
}

/** How a voucher code becomes credit, in one line of HTML. */
export function formatRedeem(t: Translate, by: RedeemBy, operator: Operator | undefined): string {
  const digits = operator?.ways.voucher?.digits?.value;
  if (by.by === "sms")
    return digits === undefined
      ? t("redeem-sms", { text: by.text, to: by.to })
      : t("redeem-sms-digits", { text: by.text, to: by.to, digits });
  if (by.by === "dial") return t("redeem-dial", { code: dialled(by) });
  if (by.by === "site") return t("redeem-site", { address: by.page, site: domainOf(by.page) });
  return t("redeem-app", { app: operator?.app?.value ?? operator?.name ?? "" });
}

/** Boxes instead of digits, because people would dial an example. */
export function dialled(by: RedeemBy): string {
  return by.by === "dial" ? `${by.before}□□□□${by.after}` : "";
}

/** How the Ombudsman works, where to write, and how far to trust it. Never the first contact to suggest. */
export function formatOmbudsman(t: Translate, ombudsman: Authorities["ombudsman"], today: Day): string[] {
  const { cost, inWriting, languages, operatorFirst, page, phones, within } = ombudsman;
  return [
    ...(operatorFirst.value === "yes" ? [t("ombudsman-operator-first")] : []),
    t(`ombudsman-${cost.value}`),
    ...(inWriting.value === "yes" ? [t("ombudsman-in-writing")] : []),
    t("ombudsman-within", { period: formatPeriod(t, within.value) }),
    t("spoken-languages", { languages: formatSpoken(t, languages.value) }),
    ...phones.map((phone) =>
      t("ombudsman-phone", {
        number: phone.number.value,
        languages: formatSpoken(t, phone.languages),
      }),
    ),
    t("ombudsman-page", { address: page.value, domain: domainOf(page.value) }),
    formatTrust(t, weakestOf(page, ombudsman), today),
  ];
}

function formatSpoken(t: Translate, languages: readonly ("nl" | "fr" | "de" | "en")[]): string {
  return listed(
    t,
    languages.map((language) => t.plain(`spoken-${language}`)),
  );
}
