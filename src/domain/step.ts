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
  z.strictObject({
    kind: z.literal("send-sms"),
    to: factOf(shortNumber),
    text: factOf(smsText),
    free: factOf(z.literal("yes")).optional(),
  }),
  z.strictObject({ kind: z.literal("dial"), code: factOf(ussd) }),
  z.strictObject({ kind: z.literal("call"), number: factOf(phoneNumber) }),
  z.strictObject({ kind: z.literal("open-bill") }),
] as const;

export const stepSchema = z.discriminatedUnion("kind", steps);
export type Step = z.infer<typeof stepSchema>;
type StepKind = Step["kind"];
export const STEP_KINDS: readonly StepKind[] = steps.map((step) => step.shape.kind.value);

/** What a step cannot be done without. */
export type Need = "internet" | "calls" | "texts" | "dial-codes";

export const NEED_OF: Partial<Record<StepKind, Need>> = {
  "use-wifi": "internet",
  "open-site": "internet",
  "open-app": "internet",
  "log-in": "internet",
  "send-sms": "texts",
  dial: "dial-codes",
  call: "calls",
};

export function needsInternet(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => NEED_OF[kind] === "internet");
}
