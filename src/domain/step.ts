import { z } from "zod";
import { factOf } from "./fact.ts";
import { link, phoneNumber, printed, shortNumber, smsText, ussd } from "./value.ts";

/** What a hand can do, one thing at a time. Each kind has one sentence in every language. */
const steps = [
  z.strictObject({ kind: z.literal("use-wifi") }),
  z.strictObject({ kind: z.literal("move-sim-to-phone") }),
  z.strictObject({ kind: z.literal("open-site"), address: factOf(link) }),
  z.strictObject({ kind: z.literal("open-app"), app: factOf(printed) }),
  z.strictObject({ kind: z.literal("log-in") }),
  z.strictObject({ kind: z.literal("open-menu"), path: factOf(z.array(printed).min(1).max(4)) }),
  z.strictObject({ kind: z.literal("find-top-up") }),
  z.strictObject({ kind: z.literal("enter-number") }),
  z.strictObject({ kind: z.literal("choose-amount") }),
  z.strictObject({ kind: z.literal("choose-esim"), under: factOf(printed).optional() }),
  z.strictObject({ kind: z.literal("open-booking") }),
  z.strictObject({ kind: z.literal("choose-package") }),
  z.strictObject({ kind: z.literal("pay") }),
  z.strictObject({ kind: z.literal("save-payment") }),
  z.strictObject({ kind: z.literal("switch-on-automatic") }),
  z.strictObject({ kind: z.literal("buy-voucher") }),
  z.strictObject({ kind: z.literal("find-code"), digits: factOf(z.int().min(8).max(20)).optional() }),
  z.strictObject({ kind: z.literal("follow-ticket") }),
  z.strictObject({ kind: z.literal("enter-code") }),
  z.strictObject({
    kind: z.literal("send-sms"),
    to: factOf(shortNumber),
    text: factOf(smsText),
    /** The code of the voucher follows the text, after exactly one space. */
    append: z.literal("voucher-code").optional(),
    free: factOf(z.literal("yes")).optional(),
  }),
  z.strictObject({ kind: z.literal("dial"), code: factOf(ussd) }),
  z.strictObject({ kind: z.literal("call"), number: factOf(phoneNumber) }),
  z.strictObject({ kind: z.literal("check-balance") }),
  z.strictObject({ kind: z.literal("open-bill") }),
  z.strictObject({ kind: z.literal("pay-as-printed") }),
  z.strictObject({ kind: z.literal("transfer-with-reference") }),
  z.strictObject({ kind: z.literal("set-up-direct-debit") }),
] as const;

export const stepSchema = z.discriminatedUnion("kind", steps);
export type Step = z.infer<typeof stepSchema>;
export type StepKind = Step["kind"];
export const STEP_KINDS: readonly StepKind[] = steps.map((step) => step.shape.kind.value);

/** What must be at hand for a step. `maybe-credit`: an SMS or code that no page calls free. */
export const NEEDS = [
  "internet",
  "apps",
  "login",
  "phone-number",
  "calls",
  "texts",
  "dial-codes",
  "maybe-credit",
  "voucher-code",
  "saved-payment",
  "shop",
  "bill",
] as const;
export type Need = (typeof NEEDS)[number];

const STEP_NEEDS: Record<StepKind, readonly Need[]> = {
  "use-wifi": ["internet"],
  "move-sim-to-phone": [],
  "open-site": ["internet"],
  "open-app": ["internet", "apps"],
  "log-in": ["internet", "login"],
  "open-menu": [],
  "find-top-up": ["internet"],
  "enter-number": ["phone-number"],
  "choose-amount": [],
  "choose-esim": [],
  "open-booking": ["login"],
  "choose-package": [],
  pay: [],
  "save-payment": ["internet", "login"],
  "switch-on-automatic": ["internet", "login", "saved-payment"],
  "buy-voucher": ["shop"],
  "find-code": ["voucher-code"],
  "follow-ticket": ["voucher-code"],
  "enter-code": ["internet", "voucher-code"],
  "send-sms": ["texts"],
  dial: ["dial-codes"],
  call: ["calls"],
  "check-balance": [],
  "open-bill": ["bill"],
  "pay-as-printed": ["bill"],
  "transfer-with-reference": ["bill"],
  "set-up-direct-debit": ["bill"],
};

/** What later steps need and an earlier step of the same route brings. */
const STEP_BRINGS: Partial<Record<StepKind, Need>> = {
  "buy-voucher": "voucher-code",
  "save-payment": "saved-payment",
};

export function needsOfStep(step: Step): readonly Need[] {
  if (step.kind !== "send-sms") return STEP_NEEDS[step.kind];
  const code: Need[] = step.append === "voucher-code" ? ["voucher-code"] : [];
  const credit: Need[] = step.free === undefined ? ["maybe-credit"] : [];
  return [...STEP_NEEDS["send-sms"], ...code, ...credit];
}

/** What must be at hand before the first step. */
export function needsOf(route: readonly Step[]): Need[] {
  const brought = new Set<Need>();
  const needed = new Set<Need>();
  for (const step of route) {
    for (const need of needsOfStep(step)) if (!brought.has(need)) needed.add(need);
    const brings = STEP_BRINGS[step.kind];
    if (brings !== undefined) brought.add(brings);
  }
  return [...needed];
}
