import { z } from "zod";

/** How far a fact can be trusted: the operator or regulator since 2023, the same without a date, or somebody else. */
export const TRUSTS = ["official", "official-undated", "reported"] as const;
export type Trust = (typeof TRUSTS)[number];

/** Something true, with where it stands and when that was read or written: a day, a month, or the year that bounds it. */
export interface Fact<Value = unknown> {
  value: Value;
  source: string;
  seen: string;
  trust: Trust;
}

export function factOf<Schema extends z.ZodType>(value: Schema) {
  return z.strictObject({
    value,
    source: z.url({ protocol: /^https$/ }),
    seen: z.string().regex(/^20\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/),
    trust: z.enum(TRUSTS),
  });
}
