import type { Contact } from "../domain/note.ts";
import type { Step } from "../domain/step.ts";
import type { Say } from "./speech.ts";
import { domainOf } from "./telling.ts";

/** A step of the catalog, or one that advice adds to it. */
export type TellableStep = Step | { kind: "move-sim-to-phone" } | { kind: "enter-code" };

/** One action, without a full stop: it is numbered, or joined to the next. */
export function tellStep(say: Say, step: TellableStep): string {
  if (step.kind === "open-site")
    return say("step-open-site", { address: step.address.value, domain: domainOf(step.address.value) });
  if (step.kind === "open-app") return say("step-open-app", { app: step.app.value });
  if (step.kind === "open-menu") return say("step-open-menu", { path: step.path.value.join(" › ") });
  if (step.kind === "choose-esim" && step.under !== undefined)
    return say("step-choose-esim-under", { under: step.under.value });
  if (step.kind === "find-code" && step.digits !== undefined)
    return say("step-find-code-digits", { digits: step.digits.value });
  if (step.kind === "send-sms") return say(smsKey(step), { text: step.text.value, to: step.to.value });
  if (step.kind === "dial") return say("step-dial", { code: step.code.value });
  if (step.kind === "call") return say("step-call", { number: step.number.value });
  return say(`step-${step.kind}`);
}

/** Steps in one line: "Open the My BASE app → Log in to your account". */
export function tellSteps(say: Say, steps: readonly TellableStep[]): string {
  return steps.map((step) => tellStep(say, step)).join(" → ");
}

/** What a copy button copies, byte for byte, and what stands on it. */
export interface Copy {
  label: string;
  payload: string;
}

/** A text that a voucher code follows ends in exactly one space; the number to send it to is a button of its own. */
export function codesOf(say: Say, step: TellableStep): Copy[] {
  if (step.kind === "dial") return [copy(say, step.code.value)];
  if (step.kind === "call") return [copy(say, step.number.value)];
  if (step.kind !== "send-sms") return [];
  const text = step.text.value;
  const payload = step.append === undefined ? text : `${text} `;
  return [{ ...copy(say, text), payload }, copy(say, step.to.value)];
}

/** The number or address of a contact, for a copy button. */
export function codesOfContact(say: Say, contact: Contact): Copy[] {
  if (contact.kind === "phone") return [copy(say, contact.number.value)];
  return contact.kind === "email" ? [copy(say, contact.address.value)] : [];
}

/** A url button: its label names the domain that it leads to. */
export function siteOf(say: Say, step: TellableStep): { label: string; url: string } | undefined {
  if (step.kind !== "open-site") return undefined;
  const url = step.address.value;
  return { label: say.plain("open-domain", { domain: domainOf(url) }), url };
}

function smsKey({ append, free }: Extract<Step, { kind: "send-sms" }>) {
  if (append !== undefined) return "step-send-sms-with-code";
  return free === undefined ? "step-send-sms" : "step-send-sms-free";
}

function copy(say: Say, payload: string): Copy {
  return { label: say.plain("copy", { text: payload }), payload };
}
