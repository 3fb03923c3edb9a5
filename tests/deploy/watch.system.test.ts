import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseYAML } from "confbox";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { pageOfABadDay } from "../support/bad-day.ts";
import { lacks } from "../support/needs.ts";
import { type Asked, readPromQl, readSamples, type Sample } from "../support/promql.ts";

const read = (file: string) => readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), "utf8");

const alerts = z
  .object({
    groups: z
      .object({
        rules: z
          .object({
            alert: z.string(),
            expr: z.string(),
            labels: z.object({ severity: z.enum(["critical", "warning"]) }),
            annotations: z.object({ summary: z.string() }),
          })
          .array(),
      })
      .array(),
  })
  .parse(parseYAML(await read("deploy/alerts.yaml")))
  .groups.flatMap(({ rules }) => rules);

const panels = z
  .object({
    panels: z
      .object({
        title: z.string(),
        targets: z.object({ expr: z.string(), legendFormat: z.string() }).array().default([]),
      })
      .array(),
  })
  .parse(JSON.parse(await read("deploy/grafana.json")))
  .panels.filter(({ targets }) => targets.length > 0);

const job = z
  .object({ scrape_configs: z.object({ job_name: z.string() }).array() })
  .parse(parseYAML(await read("deploy/prometheus.yml"))).scrape_configs[0]?.job_name;

/** What Prometheus itself puts on every metric, and the metric that it makes. */
const FROM_PROMETHEUS = new Set(["job", "instance"]);
const MADE_BY_PROMETHEUS = { metric: "up", labels: {} };

describe.skipIf(lacks("redis-server"))("what is watched is what a bot exports", () => {
  let samples: Sample[];
  beforeAll(async () => {
    samples = [MADE_BY_PROMETHEUS, ...readSamples(await pageOfABadDay())];
  }, 60_000);

  it.each(alerts)("alert $alert", ({ expr, annotations }) => {
    expect(missing(readPromQl(expr))).toEqual([]);
    const named = [...annotations.summary.matchAll(/\$labels\.(\w+)/g)].map(([, label = ""]) => label);
    expect(named.filter((label) => !isLabel(label))).toEqual([]);
  });

  it.each(panels)("panel $title", ({ targets }) => {
    for (const { expr, legendFormat } of targets) {
      expect(missing(readPromQl(expr))).toEqual([]);
      const named = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = ""]) => label);
      expect(named.filter((label) => !isLabel(label))).toEqual([]);
    }
  });

  it("and a wrong metric, label or value would be found", () => {
    const wrong = [
      "rate(bot_update_total[5m])",
      'sum by (place) (bot_updates_total{outcome="answered"})',
      'bot_updates_total{outcome="fine"}',
      'bot_updates_total{result="failed"}',
      'telegram_calls_total{outcome=~"7.."}',
      'up{job="robot"}',
      "1000 * process_start_seconds",
    ];
    expect(wrong.map((expr) => missing(readPromQl(expr)).length)).toEqual(wrong.map(() => 1));
  });

  function missing({ groupedBy, selectors }: Asked): string[] {
    const labels = groupedBy.filter((label) => !isLabel(label)).map((label) => `label ${label}`);
    const selected = selectors.flatMap(({ metric, matchers }) => {
      const own = matchers.filter(({ label }) => !FROM_PROMETHEUS.has(label));
      const isThere = samples.some(
        (sample) =>
          sample.metric === metric && own.every(({ label, test }) => test(sample.labels[label] ?? "")),
      );
      const isOurs = matchers.every(({ label, test }) => label !== "job" || test(job ?? ""));
      return isThere && isOurs ? [] : [`${metric} ${matchers.map(({ text }) => text).join(",")}`];
    });
    return [...labels, ...selected];
  }

  function isLabel(name: string): boolean {
    return FROM_PROMETHEUS.has(name) || samples.some(({ labels }) => name in labels);
  }
});

it("operations.md says of each alert what it means", async () => {
  const text = await read("docs/operations.md");
  const told = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  expect(told.filter((name) => /^(Bot|Telegram)[A-Z]/.test(name ?? ""))).toEqual(
    alerts.map(({ alert }) => alert),
  );
});
