import type { z } from "zod";

/** One thing that is wrong with one field of one file. */
export interface Complaint {
  file: string;
  field: string;
  wrong: string;
}

/** One block a file, one line a field. */
export function told(complaints: readonly Complaint[]): string {
  const blocks = Map.groupBy(complaints, ({ file }) => file);
  return [...blocks]
    .map(([file, all]) => [`${file}:`, ...all.map(({ field, wrong }) => `  ${field} ${wrong}`)].join("\n"))
    .join("\n");
}

/** What a schema found wrong, in words that a person can act on. */
export function complaintsOf(file: string, error: z.ZodError): Complaint[] {
  return error.issues.flatMap((issue) => complaintsAbout(file, issue, []));
}

type Issue = z.core.$ZodIssue;

function complaintsAbout(file: string, issue: Issue, above: readonly PropertyKey[]): Complaint[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    // Of several forms the one with the fewest mistakes is what was meant.
    const meant = issue.errors.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
    return meant.flatMap((inner) => complaintsAbout(file, inner, path));
  }
  return [{ file, field: path.map(String).join(".") || "file", wrong: wordsFor(issue) }];
}

/** A form whose very `value` is of another kind was not meant. */
function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
}

function wordsFor(issue: Issue): string {
  if (issue.input === undefined) return "is missing";
  if (issue.code === "invalid_type") return `must be of type ${issue.expected}`;
  if (issue.code === "invalid_value") return `must be one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_union") return `must be one of: ${optionsOf(issue)}`;
  if (issue.code === "unrecognized_keys") return `has unknown fields: ${issue.keys.join(", ")}`;
  if (issue.code === "too_big") return `is too long or too big: at most ${issue.maximum}`;
  if (issue.code === "too_small") return `is empty or too small: at least ${issue.minimum}`;
  return issue.message;
}

function optionsOf(issue: Issue): string {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.map(String).join(", ");
}
