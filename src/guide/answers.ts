import { z } from "zod";
import type { Family } from "../catalog/devices.ts";
import { type Means, readMeans, spellMeans } from "../catalog/means.ts";
import { operatorId } from "../catalog/value.ts";

/** Everything a person can tell us. The lists are closed. */
export const STAYS = ["weeks", "months", "long"] as const;
export const DEVICES = ["iphone", "android", "tablet", "router"] as const satisfies readonly Family[];
export const BILLINGS = ["prepaid", "bill"] as const;
export const FORMS = ["sim", "esim"] as const;
export const BOUGHT = ["mainland", "hong-kong-macao", "elsewhere"] as const;
/** Whether the device shows an EID. */
export const EIDS = ["yes", "no"] as const;
/** Whether they are offline now. */
export const OFFLINE = ["yes", "no"] as const;

/**
 * All the answers, one word each, so that a session or a button can hold them. Absent: not asked yet; "unknown":
 * asked and skipped. `means` packs several words into one: read it with `meansOf`.
 */
export type Answers = z.infer<typeof answersSchema>;

/** The answers we remember. One whose word we no longer use is dropped, so it is asked again. */
export function readAnswers(answers: Readonly<Record<string, string>> | undefined): Answers {
  const whole = answersSchema.safeParse(answers ?? {});
  if (whole.success) return whole.data;
  const known = Object.entries(answers ?? {}).filter(
    ([id, answer]) => answersSchema.safeParse({ [id]: answer }).success,
  );
  return answersSchema.parse(Object.fromEntries(known));
}

/** What they can pay with; empty if unknown. */
export function meansOf(answers: Answers): ReadonlySet<Means> {
  return readMeans(answers.means ?? "") ?? new Set();
}

export function withMeans(answers: Answers, means: Iterable<Means>): Answers {
  const { means: _, ...rest } = answers;
  const word = spellMeans(means);
  return word === "" ? rest : { ...rest, means: word };
}

/** The same person with another operator: what was known about the old SIM is dropped. */
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
