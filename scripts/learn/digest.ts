import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** A hash of everything that decides the weights: lines, features, and the way of learning. */
export function digestOfTraining(): string {
  const root = new URL("../../", import.meta.url);
  const lines = readdirSync(new URL("training/", root)).filter((file) => file.endsWith(".jsonl"));
  const hash = createHash("sha256");
  for (const file of [...lines.toSorted().map((line) => `training/${line}`), ...MADE_OF])
    hash.update(`${file}\n${readFileSync(new URL(file, root), "utf8")}\n`);
  return hash.digest("hex");
}

const MADE_OF = [
  ...["alike.json", "features.ts", "intents.ts", "simplified.ts", "text.ts"].map(
    (file) => `src/understanding/${file}`,
  ),
  "scripts/learn/examples.ts",
  "scripts/learn/train.ts",
];
