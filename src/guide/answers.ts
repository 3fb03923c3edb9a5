import { z } from "zod";
import type { Family } from "../catalog/devices.ts";
import { type Means, readMeans, spellMeans } from "../catalog/means.ts";
import { operatorId } from "../catalog/value.ts";

/** What a traveller tells us. Each list is closed: a word that is not here does not exist. */
export const STAYS = ["weeks", "months", "long"] as const;
export const DEVICES = ["iphone", "android", "tablet", "router"] as const satisfies readonly Family[];
export const BILLINGS = ["prepaid", "bill"] as const;
export const FORMS = ["sim", "esim"] as const;
export const BOUGHT = ["mainland", "hong-kong-macao", "elsewhere"] as const;
/** Whether the device shows an EID. */
export const EIDS = ["yes", "no"] as const;
/** Whether they are without internet now. */
export const OFFLINE = ["yes", "no"] as const;

/**
 * All the answers, each one word, so that a record or a button can hold them. A missing one was not asked yet;
 * "unknown" was asked and skipped. `means` is a word of several: read it with `meansOf`.
 */
export type Answers = z.infer<typeof answersSchema>;

/** What was remembered of the answers; an answer in a word that we no longer use is asked anew. */
export function readAnswers(answers: Readonly<Record<string, string>> | undefined): Answers {
  const whole = answersSchema.safeParse(answers ?? {});
  if (whole.success) return whole.data;
  const known = Object.entries(answers ?? {}).filter(
    ([id, answer]) => answersSchema.safeParse({ [id]: answer }).success,
  );
  return answersSchema.parse(Object.fromEntries(known));
}

/** What they hold; nothing when they did not say, or hold none of our words. */
export function meansOf(answers: Answers): ReadonlySet<Means> {
  return readMeans(answers.means ?? "") ?? new Set();
}

export function withMeans(answers: Answers, means: Iterable<Means>): Answers {
  const { means: _, ...rest } = answers;
  const word = spellMeans(means);
  return word === "" ? rest : { ...rest, means: word };
}

/** The same person with a card of this operator; what hung on another one is not known of it. */
export function withOperator({ billing, form, ...rest }: Answers, operator: string): Answers {
  if (rest.operator !== operator) return { ...rest, operator };
  return { ...rest, ...(billing !== undefined && { billing }), ...(form !== undefined && { form }) };
}

const answersSchema = z.object({
  stay: z.enum([...STAYS, "unknown"]).exactOptional(),
  device: z.enum([...DEVICES, "unknown"]).exactOptional(),
  /** The id of an operator or placeholder in the catalog. */
  operator: operatorId.exactOptional(),
  billing: z.enum([...BILLINGS, "unknown"]).exactOptional(),
  form: z.enum([...FORMS, "unknown"]).exactOptional(),
  bought: z.enum([...BOUGHT, "unknown"]).exactOptional(),
  eid: z.enum([...EIDS, "unknown"]).exactOptional(),
  means: z
    .string()
    .refine((word) => word === "unknown" || (word !== "" && readMeans(word) !== undefined))
    .exactOptional(),
  offline: z.enum([...OFFLINE, "unknown"]).exactOptional(),
});
