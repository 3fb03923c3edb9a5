// `npm run learn`: learns from training/*.jsonl and writes the weights and a page of scores.
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { packModel } from "../../src/understanding/model.ts";
import { digestOfTraining } from "./digest.ts";
import { type Judged, scoresPage } from "./scores.ts";
import { readExamples } from "./examples.ts";
import { train } from "./train.ts";

/** Voices are split into this many parts, and each is judged by a model trained on the others. */
const FOLDS = 10;
/** The smallest machine has this many cores. */
const WORKERS = 2;

const { voices } = readExamples();
const lines = voices.flatMap((voice) => voice.lines);
const packed = packModel(
  train(
    voices.flatMap(({ examples }) => examples),
    digestOfTraining(),
  ),
);
writeFileSync(new URL("../../src/understanding/weights.bin", import.meta.url), packed);
console.log(`src/understanding/weights.bin: ${packed.length} bytes, of ${lines.length} lines`);

if (!process.argv.includes("--no-scores")) {
  const judged = (await Promise.all(Array.from({ length: WORKERS }, (_, at) => judgedBy(at)))).flat();
  const page = scoresPage(
    judged.toSorted((a, b) => a.voice.localeCompare(b.voice)),
    [`${lines.length} lines of ${voices.length} voices`, `${packed.length} bytes of weights`],
  );
  writeFileSync(new URL("../../training/scores.md", import.meta.url), page);
  console.log(page);
}

async function judgedBy(worker: number): Promise<Judged[]> {
  const wanted = Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) => fold % WORKERS === worker);
  const thread = new Worker(new URL("fold.ts", import.meta.url), { workerData: { folds: FOLDS, wanted } });
  const judged: Judged[] = [];
  thread.on("message", (fold: Judged[]) => judged.push(...fold));
  await new Promise((resolve, reject) => thread.on("exit", resolve).on("error", reject));
  return judged;
}
