import { cpSync, readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type * as model from "../../src/understanding/model.ts";
import type * as digests from "../../scripts/learn/digest.ts";
import { copyWith, ROOT } from "./copy.ts";

/** Ten ways to say it, as training/README.md asks for. */
const LINES = [
  "how many beans are in my jar",
  "is my bean jar empty",
  "count the beans in the jar",
  "how full is the bean jar",
  "beans left in my jar?",
  "my jar, how many beans",
  "are there beans in the jar",
  "check the beans in my jar",
  "show me the jar of beans",
  "what is left in the bean jar",
].map((text) => JSON.stringify({ text, intent: "balance" }));

/** Two voices instead of all, so that it learns in seconds. */
const copy = copyWith(() => {
  mkdirSync(copy.path("training"));
  for (const voice of ["en01", "zh01"])
    cpSync(join(ROOT, `training/${voice}.jsonl`), copy.path(`training/${voice}.jsonl`));
  const voice = copy.path("training/en01.jsonl");
  writeFileSync(voice, `${readFileSync(voice, "utf8").trim()}\n${LINES.join("\n")}\n`);
});

it("forgotten: to learn. tests/training/lines.test.ts compares these two and says `npm run learn`", async () => {
  const { digestOfTraining } = await copy.import<typeof digests>("scripts/learn/digest.ts");
  const { readModel } = await copy.import<typeof model>("src/understanding/model.ts");
  expect(readModel().digest).not.toBe(digestOfTraining());
  expect(await copy.prints("scripts/learn/learn.ts", "--no-scores")).toContain(
    "src/understanding/weights.bin",
  );
  expect(readModel().digest).toBe(digestOfTraining());
});

it("ten lines in training/, learned: it is understood", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/start");
  await traveller.sends("Proximus: how many beans are left in that jar");
  await traveller.sees("Proximus: credit and number");
});
