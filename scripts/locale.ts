import { readFileSync, readdirSync } from "node:fs";
import { FluentParser, type Message, type Resource, Visitor, type VariableReference } from "@fluent/syntax";

/** A language's files: each sentence with its variables, and any problems. */
export interface Locale {
  sentences: Map<string, Sentence>;
  /** Entries that Fluent would skip silently. */
  junk: string[];
  /** Keys that occur twice: Fluent would use the last. */
  repeated: string[];
}

export interface Sentence {
  variables: string[];
  source: string;
}

export const LOCALES = new URL("../locales/", import.meta.url);

export function readLocale(language: string): Locale {
  const folder = new URL(`${language}/`, LOCALES);
  const locale: Locale = { sentences: new Map(), junk: [], repeated: [] };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    const source = readFileSync(new URL(file, folder), "utf8");
    collect(new FluentParser().parse(source), source, locale);
  }
  return locale;
}

/** The types that make a missing sentence or fact a compile error. */
export function typesOf({ sentences }: Locale): string {
  const lines = [...sentences]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { variables }]) => `  ${property(key)}: ${factsType(variables)};\n`);
  return `// Written by scripts/words.ts from locales/en: run \`npm run fix\` after changing a sentence.\n\ntype Fact = string | number;\n\nexport interface Words {\n${lines.join("")}}\n`;
}

function collect(resource: Resource, source: string, { sentences, junk, repeated }: Locale): void {
  for (const entry of resource.body) {
    if (entry.type === "Junk") junk.push(entry.content.trim());
    if (entry.type !== "Message") continue;
    const key = entry.id.name;
    if (sentences.has(key)) repeated.push(key);
    const { start = 0, end = 0 } = entry.value?.span ?? {};
    sentences.set(key, { variables: variablesOf(entry), source: source.slice(start, end) });
  }
}

function variablesOf(message: Message): string[] {
  const names = new Set<string>();
  class Variables extends Visitor {
    override visitVariableReference(reference: VariableReference): void {
      names.add(reference.id.name);
    }
  }
  new Variables().visit(message);
  return [...names].toSorted();
}

function property(key: string): string {
  return /^\w+$/.test(key) ? key : `"${key}"`;
}

function factsType(variables: string[]): string {
  return variables.length === 0 ? "undefined" : `{ ${variables.map((name) => `${name}: Fact`).join("; ")} }`;
}
