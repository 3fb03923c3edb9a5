import { parentPort, workerData } from "node:worker_threads";
import { understand } from "../../src/understanding/understand.ts";
import { readExamples, type Shown } from "./examples.ts";
import type { Judged } from "./scores.ts";
import { train } from "./train.ts";

/** The day from which the stays in `training/` are counted. */
const TODAY = "2026-11-29";

const { folds, wanted } = workerData as { folds: number; wanted: number[] };
const { knowledge, voices } = readExamples();
for (const fold of wanted) {
  const seen = voices.filter((voice) => foldOf(voice) !== fold);
  const model = train(
    seen.flatMap(({ examples }) => examples),
    "",
  );
  const judged = voices
    .filter((voice) => foldOf(voice) === fold)
    .flatMap(({ name, lines }) =>
      lines.map((line): Judged => {
        const { likeliest, confidence, candidates, answers } = understand(line.text, {
          knowledge: { ...knowledge, model: () => model },
          today: TODAY,
        });
        return { voice: name, line, heard: { likeliest, confidence, candidates, answers } };
      }),
    );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort?.postMessage(judged);
}

/** "zh21" and "en21" have the same author, who may have used one idea in both: they are left out together. */
function foldOf({ name }: Shown): number {
  return Number(name.slice(2)) % folds;
}
