import { spellMeans } from "../../src/catalog/means.ts";
import { CLASSES, type Class } from "../../src/understanding/model.ts";
import { isIncident } from "../../src/understanding/intents.ts";
import type { Understood } from "../../src/understanding/understand.ts";
import type { Line } from "./voices.ts";

/** A line of a voice that was left out, and what a model that never saw this voice made of it. */
export interface Judged {
  voice: string;
  line: Line;
  heard: Pick<Understood, "likeliest" | "confidence" | "candidates" | "answers">;
}

/** The words of `training/` for lengths of stay. */
export const STAYS = { weeks: "short", months: "medium", long: "long", unknown: undefined } as const;

/** The page that is written beside the weights. */
export function scoresPage(judged: readonly Judged[], sizes: readonly string[]): string {
  const languages = ["zh", "en"];
  const of = (language: string): Judged[] => judged.filter(({ voice }) => voice.startsWith(language));
  const rows = CLASSES.map((klass) => [
    klass,
    String(judged.filter(({ line }) => line.intent === klass).length),
    ...languages.flatMap((language) => {
      const lines = of(language).filter(({ line }) => line.intent === klass);
      return [share(lines, isFirst), share(lines, isAmongThree)];
    }),
  ]);
  const measures: [
    name: string,
    of: (lines: readonly Judged[]) => readonly Judged[],
    is: (each: Judged) => boolean,
  ][] = [
    ["intent, first", (lines) => lines, isFirst],
    [
      "intent, among the three shown",
      (lines) => lines.filter(({ line }) => line.intent !== "none"),
      isAmongThree,
    ],
    ["mishaps, first", (lines) => lines.filter(({ line }) => isIncident(line.intent)), isFirst],
    [
      "mishaps answered with “top up”",
      (lines) => lines.filter(({ line }) => isIncident(line.intent)),
      ({ heard }) => heard.likeliest === "top-up",
    ],
    [
      "nothing of ours, read as something",
      (lines) => lines.filter(({ line }) => line.intent === "none"),
      ({ heard }) => heard.likeliest !== "none",
    ],
    ["operator", (lines) => lines, (each) => each.line.operator === each.heard.answers.operator],
    [
      "operator, where one is told",
      (lines) => lines.filter(({ line }) => line.operator !== undefined),
      (each) => each.line.operator === each.heard.answers.operator,
    ],
    ["stay", (lines) => lines, isStay],
    ["stay, where one is told", (lines) => lines.filter(({ line }) => line.stay !== undefined), isStay],
    ["device", (lines) => lines, (each) => each.line.device === each.heard.answers.device],
    [
      "device, where one is told",
      (lines) => lines.filter(({ line }) => line.device !== undefined),
      (each) => each.line.device === each.heard.answers.device,
    ],
    ["means", (lines) => lines, areMeans],
  ];
  return [
    "# How well it understands",
    "",
    "Written by `npm run learn`. Each voice is judged by a model that never saw a line of it.",
    "",
    ...sizes.map((size) => `- ${size}`),
    "",
    "| of all lines, % | zh | en | both |",
    "| --- | ---: | ---: | ---: |",
    ...measures.map(
      ([name, pick, is]) =>
        `| ${[name, ...[of("zh"), of("en"), judged].map((lines) => share(pick(lines), is))].join(" | ")} |`,
    ),
    "",
    "| intent | lines | zh first | zh of three | en first | en of three |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    "What is taken for what, most first:",
    "",
    ...confusions(judged).map(([pair, many]) => `- ${pair}: ${many}`),
    "",
    `By voice, % first: ${voicesOf(judged).join(", ")}`,
    "",
  ].join("\n");
}

function isFirst({ line, heard }: Judged): boolean {
  return heard.likeliest === line.intent;
}

function isAmongThree({ line, heard }: Judged): boolean {
  return line.intent === "none" ? heard.likeliest === "none" : heard.candidates.includes(line.intent);
}

function isStay({ line, heard: { answers } }: Judged): boolean {
  return line.stay === STAYS[answers.stay ?? "unknown"];
}

function areMeans({ line, heard: { answers } }: Judged): boolean {
  return spellMeans(line.means ?? []) === (answers.means ?? "");
}

function share(lines: readonly Judged[], is: (each: Judged) => boolean): string {
  return lines.length === 0
    ? ""
    : ((100 * lines.filter((each) => is(each)).length) / lines.length).toFixed(1);
}

function confusions(judged: readonly Judged[]): [pair: string, many: number][] {
  const pairs = new Map<string, number>();
  for (const { line, heard } of judged) {
    const pair = `${line.intent} → ${heard.likeliest satisfies Class}`;
    if (line.intent !== heard.likeliest) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs].toSorted(([, a], [, b]) => b - a).slice(0, 30);
}

function voicesOf(judged: readonly Judged[]): string[] {
  const voices = Map.groupBy(judged, ({ voice }) => voice);
  return [...voices]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([voice, lines]) => `${voice} ${share(lines, isFirst)}`);
}
