import type { Contact } from "../../catalog/note.ts";
import { type Card, lit } from "./parts.ts";

interface Wording {
  label?: "stuck" | "bill-stuck";
  /** HTML: what to do if nobody can be called or written to. */
  none?: string;
}

/** Whom to call, from this SIM and from any phone, with hours; if there is no number, it says so. */
export function helpLine(card: Card, { label = "stuck", none }: Wording = {}): string {
  const { advice, operator, t } = card;
  const phones = advice.contacts.filter((contact) => contact.kind === "phone");
  const own = phones.find(({ from }) => from === "own-sim");
  const any = phones.filter(({ from }) => from === "any-phone");
  const called = [own, ...any].filter((phone) => phone !== undefined).slice(0, 2);
  const [first] = called;
  if (first !== undefined) {
    const who = called.map((phone) => formatPhone(card, phone, own !== undefined));
    const speaks = operator.languages?.value.includes("en") === true ? t("stuck-english") : "";
    // An operator's other numbers have the same hours.
    return t.plain(label, { who: who.join(t.plain("between-phones")) }) + formatHours(card, first) + speaks;
  }
  const written = advice.contacts.find(({ kind }) => kind !== "phone");
  if (written === undefined) return none ?? t("stuck-none");
  return t.plain("stuck-written", { how: formatWritten(card, written) });
}

type Phone = Extract<Contact, { kind: "phone" }>;

/** If there is also a number for their own SIM, the others are labelled "from any phone". */
function formatPhone(card: Card, { cost, from, number }: Phone, besideOwn: boolean): string {
  return card.t(keyOf(from, cost, besideOwn), { number: number.value }) + lit(card, number);
}

function keyOf(from: Phone["from"], cost: Phone["cost"], besideOwn: boolean) {
  if (from === "own-sim") return cost === undefined ? "stuck-own-sim" : (`stuck-own-sim-${cost}` as const);
  if (cost === "free") return "stuck-any-phone-free";
  if (cost === "charged") return besideOwn ? "stuck-any-phone-charged" : "stuck-number-charged";
  return besideOwn ? "stuck-any-phone" : "stuck-number";
}

function formatHours({ t }: Card, { hours }: Phone): string {
  const [from, to] = hours?.value.split("-") ?? [];
  return from === undefined || to === undefined ? "" : t("stuck-hours", { from, to });
}

function formatWritten({ t }: Card, contact: Contact): string {
  switch (contact.kind) {
    case "email":
      return t("stuck-email", { address: contact.address.value });
    case "whatsapp":
      return t("stuck-whatsapp", { number: contact.number.value });
    case "phone":
      return contact.number.value;
    case "chat":
    case "form":
      return t(`stuck-${contact.kind}`, { site: contact.where.value });
    case "app":
    case "shop":
      return t(`stuck-${contact.kind}`);
  }
}
