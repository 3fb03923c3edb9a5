import { z } from "zod";
import { factOf } from "./fact.ts";

/** What a card or an eSIM can sit in. */
export const FAMILIES = ["iphone", "android", "tablet", "watch", "router", "laptop"] as const;
export type Family = (typeof FAMILIES)[number];

/** What a top-up may ask of a device. */
export const ABILITIES = ["call", "text", "dial-codes", "apps", "esim"] as const;
export type Ability = (typeof ABILITIES)[number];

/** Where a device was bought: the same name has an eSIM in one country and none in another. */
export const ORIGINS = [
  "mainland-china",
  "hong-kong-macao",
  "korea",
  "united-states",
  "europe",
  "elsewhere",
] as const;
export type Origin = (typeof ORIGINS)[number];

/** A device as a person told it: plain words that can be remembered. `line` and `model` are names as they are printed. */
export interface Device {
  family: Family;
  brand?: string;
  line?: string;
  model?: string;
  bought?: Origin;
}

const words = z.array(z.string().min(1));
const able = z.enum(["yes", "no", "by-model"]);

const familySchema = z.strictObject({
  id: z.enum(FAMILIES),
  abilities: z.strictObject({ call: able, text: able, "dial-codes": able, apps: able, esim: able }),
  words,
});

const originSchema = z.strictObject({
  id: z.enum(ORIGINS),
  words,
  android: factOf(z.literal("no-esim-before-2025-10")).optional(),
});

/** How to see whether a device has an eSIM: only a row named EID proves it. */
const eidCheckSchema = z.strictObject({
  digits: factOf(z.int()),
  dial: factOf(z.string().regex(/^\*#\d+#$/)),
  settings: z.array(
    z.strictObject({
      family: z.enum(FAMILIES),
      brand: z.string().optional(),
      path: factOf(z.array(z.string().min(1)).min(2)),
    }),
  ),
});

export const deviceKindsSchema = z.strictObject({
  families: z.array(familySchema),
  origins: z.array(originSchema),
  eidCheck: eidCheckSchema,
});
export type DeviceKinds = z.infer<typeof deviceKindsSchema>;

const modelSchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  /** The name tells the brand by itself: "S23 Ultra", "P30 lite". */
  alone: z.literal(true).optional(),
  /** What its European model has; `variant` differs within one region. Absent: no source, or sources that disagree. */
  esim: factOf(z.enum(["yes", "variant", "no"])).optional(),
  /** Where it is sold without a place for a plastic card. */
  noTray: factOf(z.array(z.enum([...ORIGINS, "everywhere", "some-countries"])).min(1)).optional(),
});

const lineSchema = z.strictObject({
  name: z.string().min(1),
  family: z.enum(FAMILIES),
  /** What names this line; the brand's own words are good for all its lines. */
  words,
  /** Other names of a model: "SE 2020" is "SE 2". */
  also: z.record(z.string(), z.string()).optional(),
  models: z.array(modelSchema),
});
export type Line = z.infer<typeof lineSchema>;

/** What is different about models bought in one part of the world. No `models`: all of the line. */
const regionSchema = z.strictObject({
  line: z.string().min(1),
  bought: z.enum(ORIGINS),
  models: z.array(z.string().min(1)).min(1).optional(),
  esim: factOf(z.enum(["yes", "no", "varies", "own-carriers-only"])),
});
export type Region = z.infer<typeof regionSchema>;

export const brandSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  words: words.min(1),
  /** Holds for all its devices. */
  esim: factOf(z.literal("no")).optional(),
  noGooglePlay: factOf(z.literal("models-after-2019-05")).optional(),
  lines: z.array(lineSchema).min(1),
  regions: z.array(regionSchema).optional(),
});
export type Brand = z.infer<typeof brandSchema>;

export interface Devices extends DeviceKinds {
  brands: readonly Brand[];
}

export function abilityOf(
  family: Family,
  ability: Ability,
  { families }: DeviceKinds,
): "yes" | "no" | "by-model" {
  return families.find(({ id }) => id === family)?.abilities[ability] ?? "by-model";
}

/** "iPhone 15 Pro", "Galaxy S23", or the brand alone; nothing when only the family is known. */
export function nameOf({ brand, line, model }: Device, { brands }: Devices): string | undefined {
  if (line !== undefined) return model === undefined ? line : `${line} ${model}`;
  return brands.find(({ id }) => id === brand)?.name;
}
