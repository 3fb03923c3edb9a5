import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseYAML } from "confbox";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { openStage } from "../support/stage.ts";

const read = (file: string) => readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");

const alert = z.object({
  alert: z.string(),
  expr: z.string(),
  labels: z.object({ severity: z.enum(["critical", "warning"]) }),
  annotations: z.object({ summary: z.string() }),
});
const alerts = z
  .object({ groups: z.object({ rules: alert.array() }).array() })
  .parse(parseYAML(await read("deploy/alerts.yaml")))
  .groups.flatMap(({ rules }) => rules);

const panel = z.object({ title: z.string(), targets: z.object({ expr: z.string() }).array().default([]) });
const { panels } = z.object({ panels: panel.array() }).parse(JSON.parse(await read("deploy/grafana.json")));

it("every metric that the alerts and the dashboard name is on a real page", async () => {
  const stage = await openStage();
  onTestFinished(() => stage.close());
  const page = await stage.metrics();
  const exported = [...page.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = "", type]) =>
    type === "histogram" ? ["_bucket", "_sum", "_count"].map((part) => name + part) : [name],
  );
  const expressions = [
    ...alerts.map(({ alert: name, expr }) => [name, expr] as const),
    ...panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
  ];
  const named = expressions.flatMap(([where, expr]) => metricsIn(expr).map((name) => `${where}: ${name}`));
  expect(named.length).toBeGreaterThanOrEqual(expressions.length);
  // Prometheus makes `up` itself.
  const known = new Set([...exported, "up"]);
  expect(named.filter((line) => !known.has(line.split(": ")[1] ?? ""))).toEqual([]);
});

it("operations.md says of each alert what it means", async () => {
  const text = await read("docs/operations.md");
  const told = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  expect(told.filter((name) => /^(Bot|Telegram)[A-Z]/.test(name ?? ""))).toEqual(
    alerts.map(({ alert: name }) => name),
  );
});

/** The names outside of braces, brackets and groupings that are no function and no keyword. */
function metricsIn(expression: string): string[] {
  const bare = expression.replaceAll(/\{[^}]*\}|\[[^\]]*\]|\b(?:by|without)\s*\([^)]*\)/g, " ");
  const names = [...bare.matchAll(/(?<![\w$])[a-z]\w*(?!\w|\s*\()/g)].map(([name]) => name);
  return names.filter((name) => !KEYWORDS.has(name));
}

const KEYWORDS = new Set(["and", "or"]);
