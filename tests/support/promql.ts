/** What a PromQL expression asks of Prometheus: metrics with their labels, and labels that it groups by. */
export interface Asked {
  selectors: { metric: string; matchers: Matcher[] }[];
  groupedBy: string[];
}

export interface Matcher {
  label: string;
  test: (value: string) => boolean;
  /** As it is written, to tell of it. */
  text: string;
}

/** Reads as much of the language as dashboards and alerts use. */
export function readPromQl(expression: string): Asked {
  const groups = [...expression.matchAll(/\b(?:by|without|on|ignoring)\s*\(([^)]*)\)/g)];
  const groupedBy = groups.flatMap(([, labels = ""]) => labels.split(",").map((label) => label.trim()));
  const rest = expression
    .replaceAll(/\b(?:by|without|on|ignoring)\s*\([^)]*\)/g, " ")
    .replaceAll(/\[[^\]]*\]/g, " ");
  const words = rest.matchAll(/(?<!\w)([a-z_][\w:]*)\s*(\{[^}]*\})?(?!\w|\s*\()/gi);
  const selectors = [...words]
    .filter(([, word = ""]) => !KEYWORDS.has(word))
    .map(([, metric = "", labels = ""]) => ({ metric, matchers: readMatchers(labels) }));
  return { selectors, groupedBy };
}

/** One line of a metrics page. */
export interface Sample {
  metric: string;
  labels: Record<string, string>;
}

export function readSamples(page: string): Sample[] {
  const lines = page.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [, metric = "", labels = ""] = /^([\w:]+)(\{.*\})? /.exec(line) ?? [];
    const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
    return { metric, labels: Object.fromEntries(pairs) as Record<string, string> };
  });
}

const KEYWORDS = new Set(["and", "or", "unless", "bool", "offset"]);

function readMatchers(labels: string): Matcher[] {
  return [...labels.matchAll(/(\w+)\s*(=~|!~|!=|=)\s*"([^"]*)"/g)].map(
    ([text, label = "", sign, value = ""]) => {
      const pattern = new RegExp(`^(?:${value})$`);
      const matches = (actual: string) => (sign?.endsWith("~") ? pattern.test(actual) : actual === value);
      return { label, text, test: (actual) => matches(actual) !== sign?.startsWith("!") };
    },
  );
}
