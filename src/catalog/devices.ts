import { z } from "zod";
import { factOf } from "./fact.ts";

/** What a card or an eSIM can be in. */
const FAMILIES = ["iphone", "android", "tablet", "watch", "router", "laptop"] as const;
export type Family = (typeof FAMILIES)[number];

const words = z.array(z.string().min(1)).min(1);

/** Words that name a device, in small letters and simplified characters. */
export const devicesSchema = z.strictObject({
  families: z.record(
    z.enum(FAMILIES),
    z.strictObject({
      /** "iPad": what it is, whatever else is said. */
      names: words.optional(),
      /** "Huawei": mostly one of these, unless the sentence says "tablet". */
      brands: words.optional(),
      /** "Tablet": any of its kind. */
      words: words.optional(),
    }),
  ),
  /** Where it was bought; `unknown`: only the device itself can tell whether it takes an eSIM. */
  bought: z.record(z.enum(["mainland", "hong-kong-macao", "elsewhere", "unknown"]), words),
  /** How to see whether a device takes an eSIM: only an EID proves it. */
  eidCheck: z.strictObject({ dial: factOf(z.string().regex(/^\*#\d+#$/)) }),
});
export type Devices = z.infer<typeof devicesSchema>;
