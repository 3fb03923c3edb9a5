import { readFileSync } from "node:fs";

/** Each meaning with the pattern that tells it, the first to count first. */
export type Table<Meaning> = readonly (readonly [Meaning, RegExp])[];

/**
 * What is looked for in sentences, from `patterns/<topic>.txt`. There `= NAME` begins a pattern and each line below it is
 * an alternative; `${NAME}` is another pattern of the file, or one of `given`; lines with `# ` are comments.
 */
export function readPatterns(topic: string, given: Readonly<Record<string, string>> = {}) {
  const file = readFileSync(new URL(`patterns/${topic}.txt`, import.meta.url), "utf8");
  const sections = file.split(/^= /mu).map((section) => {
    const [name = "", ...lines] = section.split("\n");
    return { name, source: lines.filter((line) => line !== "" && !line.startsWith("# ")).join("|") };
  });
  const compiled = (source: string, flags: string) => new RegExp(filled(source), flags);
  const filled = (source: string): string =>
    source.replaceAll(/\$\{(\w+)\}/gu, (_, name: string) => given[name] ?? filled(sourceOf(name)));
  const sourceOf = (wanted: string): string => {
    const found = sections.filter(({ name }) => name === wanted || name.startsWith(`${wanted} `));
    if (found.length === 0) throw new Error(`patterns/${topic}.txt has no ${wanted}`);
    return found.map(({ source }) => source).join("|");
  };
  return {
    pattern: (name: string, flags = "u"): RegExp => compiled(sourceOf(name), flags),
    /** All patterns `= NAME meaning`, in the order of the file. */
    table: <Meaning extends string>(wanted: string, flags = "u"): Table<Meaning> =>
      sections
        .filter(({ name }) => name.startsWith(`${wanted} `))
        .map(({ name, source }) => [name.slice(wanted.length + 1) as Meaning, compiled(source, flags)]),
  };
}

/** The first meaning that a text tells. */
export function meaningOf<Meaning>(table: Table<Meaning>, text: string): Meaning | undefined {
  return table.find(([, pattern]) => pattern.test(text))?.[0];
}
