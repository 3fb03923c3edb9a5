import { z } from "zod";

/**
 * How far a fact can be trusted. `official`: the operator or the regulator, or a shop about itself, from 2023 or later.
 * `official-undated`: the same, older than that or without a date.
 * `reported`: press, guides, copies of official papers on other hosts.
 */
export const TRUSTS = ["official", "official-undated", "reported"] as const;
type Trust = (typeof TRUSTS)[number];

/**
 * Where something stands. `source` is an address, or `unlinked: ` and a few words where a text has none that can be
 * shown. `seen` is the date on the page. A page without a date bears the year its text can be placed
 * in at the earliest, and where even that is open, the year we read it: a bare year is a bound, never a date.
 */
export interface Evidence {
  source: string;
  seen: string;
  trust: Trust;
}

/** Something true, with where it stands. What has no fact is unknown. */
export interface Fact<Value = unknown> extends Evidence {
  value: Value;
}

export const evidence = {
  source: z.union(
    [z.url({ protocol: /^https?$/ }), z.string().regex(/^unlinked: .{10,160}$/)],
    "must be a web address, or `unlinked: ` and what it is",
  ),
  seen: z
    .string()
    .regex(/^20\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD"),
  trust: z.enum(TRUSTS),
};

export function factOf<Schema extends z.ZodType>(value: Schema) {
  return z.strictObject({ value, ...evidence });
}

/** A cell that is always filled in: a word with its evidence, or `unknown` without. */
export const unknown = z.strictObject({ value: z.literal("unknown") });

/** Every piece of evidence inside a piece of content, with the way to it: `ways.website.page`. */
export function evidenceIn(content: unknown, path = ""): { path: string; evidence: Evidence }[] {
  if (typeof content !== "object" || content === null) return [];
  const inside = Object.entries(content).flatMap(([key, part]) =>
    evidenceIn(part, path === "" ? key : `${path}.${key}`),
  );
  return "source" in content ? [{ path, evidence: content as Evidence }, ...inside] : inside;
}

/** Whether a source has an address that can be opened. */
export function isLinked({ source }: Pick<Evidence, "source">): boolean {
  return !source.startsWith("unlinked: ");
}

/** The pages behind a piece of advice, each once, with the weakest that is said of it, in the order of its parts. */
export function sourcesOf(advice: unknown): Evidence[] {
  const pages = new Map<string, Evidence>();
  for (const { evidence } of evidenceIn(advice)) {
    const page = pages.get(evidence.source);
    pages.set(evidence.source, page === undefined ? evidence : weaker(page, evidence));
  }
  return [...pages.values()];
}

/** The one to trust least of some facts: by its trust first, then by its age. */
export function weakestOf(first: Evidence, behind: unknown): Evidence {
  return evidenceIn(behind).reduce((weakest, { evidence }) => weaker(weakest, evidence), first);
}

/** The earliest day that a date may mean. */
export function firstDayOf(seen: string): string {
  const [year = "", month = "01", day = "01"] = seen.split("-");
  return `${year}-${month}-${day}`;
}

function weaker(one: Evidence, other: Evidence): Evidence {
  const trust = TRUSTS.indexOf(other.trust) - TRUSTS.indexOf(one.trust);
  return trust > 0 || (trust === 0 && firstDayOf(other.seen) < firstDayOf(one.seen)) ? other : one;
}
