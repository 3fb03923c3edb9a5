import { z } from "zod";

/** What a traveller tells us. Each list is closed: a word that is not here does not exist. */
export const STAYS = ["weeks", "months", "long"] as const;
export const DEVICES = ["iphone", "android", "tablet", "router"] as const;
export const OPERATORS = [
  "proximus",
  "orange",
  "base",
  "telenet",
  "mobile-vikings",
  "lycamobile",
  "travel-esim",
  "other",
] as const;

/** All the answers. A missing one was not asked yet; "unknown" was asked and skipped. */
export type Trip = z.infer<typeof tripSchema>;

/** What was remembered of a trip; an answer in a word that we no longer use is asked anew. */
export function readTrip(answers: Readonly<Record<string, string>> | undefined): Trip {
  const known = Object.entries(answers ?? {}).filter(
    ([id, answer]) => tripSchema.safeParse({ [id]: answer }).success,
  );
  return tripSchema.parse(Object.fromEntries(known));
}

const tripSchema = z.object({
  stay: z.enum([...STAYS, "unknown"]).exactOptional(),
  device: z.enum([...DEVICES, "unknown"]).exactOptional(),
  operator: z.enum([...OPERATORS, "unknown"]).exactOptional(),
});
