import { z } from "zod";
import { factOf } from "./fact.ts";
import { link, printed, shortNumber, smsText, ussd } from "./value.ts";

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
  z.strictObject({ kind: z.literal("open-bill") }),
] as const;

export const stepSchema = z.discriminatedUnion("kind", steps);
export type Step = z.infer<typeof stepSchema>;
type StepKind = Step["kind"];

const ONLINE: ReadonlySet<StepKind> = new Set<StepKind>(["open-site", "open-app", "log-in"]);

export function needsInternet(steps: readonly Step[]): boolean {
  return steps.some(({ kind }) => ONLINE.has(kind));
}

/** Only the phone that the SIM is in can take this step. */
export function isForOwnSim(step: Step): boolean {
  return step.kind === "dial" || step.kind === "send-sms";
}
