import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { readLocale } from "../scripts/locale.ts";
import { authoritiesSchema } from "../src/catalog/authorities.ts";
import { belgiumSchema } from "../src/catalog/belgium.ts";
import { devicesSchema } from "../src/catalog/devices.ts";
import { QUESTIONS } from "../src/guide/questions.ts";
import { numberBlocksSchema } from "../src/catalog/number.ts";
import { operatorSchema } from "../src/catalog/operator.ts";

// Nothing is left over. Each test walks from what is started, `main.mjs` and `doctor.ts`, and never from a test.

const ROOT = join(import.meta.dirname, "..");
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));

const sources = new Map(
  filesIn("src")
    .filter((file) => /\.m?[jt]s$/u.test(file) && !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(join(ROOT, file), "utf8")]),
);
const reached = new Set<string>();
const open = ["src/main.mjs", "src/doctor.ts"];
for (let file = open.pop(); file !== undefined; file = open.pop()) {
  const text = sources.get(file);
  if (text === undefined || reached.has(file)) continue;
  reached.add(file);
  for (const [, path = ""] of text.matchAll(/(?:from|import|import\(|new URL\()\s*"(\.[^"]+)"/gu))
    open.push(join(file, "..", path));
}
const code = [...reached]
  .filter((file) => !file.endsWith("words.ts"))
  .map((file) => (sources.get(file) ?? "").replaceAll(/\/\*[^]*?\*\/|(?<![:"])\/\/.*/gu, ""));
const all = code.join("\n");
const content = filesIn("src/catalog")
  .filter((file) => file.endsWith(".json"))
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");

it("every file in src is reached", () => {
  // The page of the local Telegram is built by its own entry.
  const lost = [...sources.keys()].filter((file) => !reached.has(file) && !file.includes("/page/"));
  expect(lost).toEqual([]);
});

it("everything that a file exports is used", () => {
  const exported = code.flatMap((text) => [
    ...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gmu),
  ]);
  const tools = ["scripts", "bench"].flatMap(filesIn).filter((file) => file.endsWith(".ts"));
  const users = [all, ...tools.map((file) => readFileSync(join(ROOT, file), "utf8"))].join("\n");
  const often = Map.groupBy(users.match(/\b\w+\b/gu) ?? [], (word) => word);
  expect(exported.flatMap(([, name = ""]) => (often.get(name)?.length === 1 ? name : []))).toEqual([]);
});

it("every sentence is said", () => {
  /** Keys that are put together, as `` `rescue-step-${step}` `` is. */
  const templates = [...new Set(all.match(/`(?:[a-z][A-Za-z-]*-)?\$\{[^`]*`/gu))];
  const patterns = templates.map((template) => {
    const [head = "", ...rest] = template.slice(1, -1).split(/\$\{[^}]*\}/u);
    // What begins with a word of the code's begins with a question.
    const start = head === "" ? `(${QUESTIONS.map(({ id }) => id).join("|")})` : `${head}(.+)`;
    return new RegExp(`^${start}${rest.map((part) => part.replaceAll(/[^\w-]/gu, "")).join("(.+)")}$`, "u");
  });
  const listed = new Set(
    [...all.matchAll(/\bwords\(([^)]*)\)/gu)].flatMap(([, list = ""]) => list.match(/[\w-]+/gu)),
  );
  const isWord = (word: string) =>
    listed.has(word) ||
    [all, content].some((text) => new RegExp(`["\`/]${word}["\`/]|\\b${word}: `, "u").test(text));
  const spare = [...readLocale("en").sentences.keys()].filter(
    (key) =>
      !all.includes(`"${key}"`) &&
      !patterns.some((pattern) => pattern.exec(key)?.slice(1).every(isWord) === true),
  );
  expect(spare).toEqual([]);
});

it("every field of the catalog is filled in somewhere, and read by the code", () => {
  const schemas = [operatorSchema, belgiumSchema, authoritiesSchema, devicesSchema, numberBlocksSchema];
  const fields = [...new Set(schemas.flatMap((schema) => fieldsOf(schema)))];
  expect(fields.filter((field) => !content.includes(`"${field}":`))).toEqual([]);
  expect(fields.filter((field) => !isRead(field))).toEqual([]);
});

/** A sentence of a way may use all that is known of it. */
const toldOfWays = new Set(
  [...readLocale("en").sentences].flatMap(([key, { variables }]) =>
    key.startsWith("way-") ? variables : [],
  ),
);

function isRead(field: string): boolean {
  return toldOfWays.has(field) || new RegExp(`(?<![\\w-])${field}(?![\\w-]|"?\\??:)`, "u").test(all);
}

/** The names of all fields in a schema, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([field, inner]) => [field, ...fieldsOf(inner)]);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(fieldsOf);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType);
  const inner = schema instanceof z.ZodType && "unwrap" in schema ? schema.unwrap : undefined;
  return typeof inner === "function" ? fieldsOf(inner.call(schema)) : [];
}
