// `npm run understand -- "no credit, base, here for a week"`: what is understood, and why.
// `npm run understand -- --json`: one message a line from standard input, one line of JSON each.
import { createInterface } from "node:readline";
import { readCatalog } from "../src/catalog/catalog.ts";

import { dayInBrussels } from "../src/day.ts";
import { CLASSES, probabilitiesOf, rowOf } from "../src/understanding/model.ts";
import { prepareUnderstanding, shownOf, understand } from "../src/understanding/understand.ts";
import { STAYS } from "./learn/scores.ts";

const knowledge = prepareUnderstanding(readCatalog());
const today = dayInBrussels(Date.now());
const words = process.argv.slice(2);

if (words.includes("--json")) {
  for await (const line of createInterface({ input: process.stdin })) console.log(inJson(line));
} else {
  const text = words.join(" ");
  const { answers, intent, ...rest } = understand(text, { knowledge, today });
  console.log({ intent: intent ?? "not sure, or nothing for us", ...rest, ...answers });
  why(text);
}

function inJson(text: string): string {
  const { likeliest, candidates, answers } = understand(text, { knowledge, today });
  return JSON.stringify({
    intent: likeliest,
    candidates,
    operator: answers.operator ?? null,
    stay: STAYS[answers.stay ?? "unknown"] ?? null,
    device: answers.device ?? null,
    means: answers.means?.split("+") ?? [],
  });
}

/** The likeliest three, each with what spoke most for it. `N…` is a notion of `alike.json`, `M…` one after another. */
function why(text: string): void {
  const features = shownOf(text, knowledge);
  const model = knowledge.model();
  const chances = probabilitiesOf(features, model);
  const first = [...CLASSES.keys()].toSorted((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)).slice(0, 3);
  for (const at of first) {
    const reasons = [...features]
      .map((feature) => ({ feature, row: rowOf(feature, model) }))
      .filter(({ row }) => row !== -1)
      .map(({ feature, row }) => ({
        feature,
        weight: (model.rarities[row] ?? 0) * (model.weights[row * CLASSES.length + at] ?? 0),
      }))
      .toSorted((one, other) => other.weight - one.weight);
    const most = reasons.slice(0, 8).map(({ feature, weight }) => `${feature} ${weight}`);
    console.log(`${((chances[at] ?? 0) * 100).toFixed(0).padStart(3)} % ${CLASSES[at]}: ${most.join(" · ")}`);
  }
}
