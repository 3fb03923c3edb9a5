import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestOfTraining } from "../../scripts/learn/digest.ts";
import { readVoices } from "../../scripts/learn/voices.ts";
import { CLASSES, readModel } from "../../src/understanding/model.ts";
import { catalog } from "../support/trips.ts";

const VOICES = readVoices();
const LINES = VOICES.flatMap(({ lines }) => lines);

describe.each(VOICES)("$name", ({ lines }) => {
  it("has 300 lines or more, none twice, and one in ten is about nothing of ours", () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(new Set(lines.map(({ text }) => text.toLowerCase())).size).toBe(lines.length);
    const none = lines.filter(({ intent }) => intent === "none");
    expect(none.length / lines.length).toBeGreaterThanOrEqual(0.1);
  });

  it("names operators that are in the catalog", () => {
    const ids = new Set(catalog.operators.map(({ id }) => id));
    expect(
      lines.flatMap(({ operator }) => (operator === undefined || ids.has(operator) ? [] : operator)),
    ).toEqual([]);
  });
});

it("there are 40 voices or more, half of them Chinese", () => {
  const chinese = VOICES.filter(({ name }) => name.startsWith("zh"));
  expect(VOICES.length).toBeGreaterThanOrEqual(40);
  expect(chinese.length).toBe(VOICES.length / 2);
});

it("no beginning or end makes more than two in a hundred lines of a class", () => {
  const often = CLASSES.flatMap((klass) => {
    const texts = LINES.filter(({ intent }) => intent === klass).map(({ text }) => text.toLowerCase());
    const edges = texts.flatMap((text) => (text.length < 24 ? [] : [text.slice(0, 16), text.slice(-16)]));
    const counts = Map.groupBy(edges, (edge) => edge);
    return [...counts]
      .filter(([, all]) => all.length > texts.length * 0.02)
      .map(([edge]) => `${klass}: ${edge}`);
  });
  expect(often).toEqual([]);
});

it("the weights were learned from these lines, and are no larger than a megabyte", () => {
  const file = new URL("../../src/understanding/weights.bin", import.meta.url);
  expect(readModel().digest, "run `npm run learn`, and commit the weights with the lines").toBe(
    digestOfTraining(),
  );
  expect(statSync(file).size).toBeLessThanOrEqual(1_000_000);
});
