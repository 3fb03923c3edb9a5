import type { Contact } from "../domain/note.ts";
import type { Step } from "../domain/step.ts";
import type { Say } from "./speech.ts";
import { domainOf } from "./telling.ts";

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
  if (step.kind === "dial") return [copy(say, step.code.value)];
  if (step.kind !== "send-sms") return [];
  return [copy(say, step.text.value), copy(say, step.to.value)];
}

/** The number or address of a contact, for a copy button. */
export function codesOfContact(say: Say, contact: Contact): Copy[] {
  if (contact.kind === "phone" || contact.kind === "whatsapp") return [copy(say, contact.number.value)];
  return contact.kind === "email" ? [copy(say, contact.address.value)] : [];
}

function copy(say: Say, payload: string): Copy {
  return { label: say.plain("copy", { text: payload }), payload };
}
