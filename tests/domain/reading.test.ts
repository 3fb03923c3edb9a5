import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { readReference } from "../../src/content/reference.ts";
import { prepareReading, readSentence } from "../../src/domain/reading.ts";
import { type Line, STORY } from "./reading-sentences.ts";
import { UNSEEN } from "./reading-unseen.ts";

const TODAY = "2026-11-20";
const catalog = readCatalog();
const knowledge = prepareReading({ operators: catalog.operators, ...readReference(catalog) });

/** The sentences that are read otherwise than they should be, and how. */
function misread(lines: readonly Line[]): string[] {
  return lines.flatMap(([said, tells, expecting]) => {
    const told = readSentence(said, knowledge, {
      today: TODAY,
      ...(expecting === undefined ? {} : { expecting }),
    });
    return sorted(told) === sorted(tells)
      ? []
      : [`${said}\n    is ${JSON.stringify(told)}\n    not ${JSON.stringify(tells)}`];
  });
}

function sorted(told: object): string {
  const entries = Object.entries(told).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(entries);
}

describe.each([
  ["the story book", Object.values(STORY).flat()],
  ["sentences that were kept aside", Object.values(UNSEEN).flat()],
])("%s", (name, lines) => {
  it("is read right, at least 97 sentences of 100", () => {
    const wrong = misread(lines);
    process.stdout.write(
      `${name}: ${lines.length - wrong.length} of ${lines.length} read right\n${wrong.join("\n")}\n`,
    );
    expect(wrong.length / lines.length).toBeLessThanOrEqual(0.03);
  });
});

it("the story book has at least 250 sentences, and 40 of them tell nothing", () => {
  const lines = Object.values(STORY).flat();
  expect(lines.length).toBeGreaterThanOrEqual(250);
  expect(lines.filter(([, tells]) => Object.keys(tells).length === 0).length).toBeGreaterThanOrEqual(40);
});

it("any text at all is read without an error", () => {
  const words = fc.constantFrom(
    "base",
    "卡",
    "充值",
    "10",
    " ",
    "days",
    "orange",
    "没到账",
    "iPhone",
    "😀",
    "。",
    "until",
    "三个月",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 600 }),
    fc.array(words, { maxLength: 120 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (said) => typeof readSentence(said, knowledge, { today: TODAY }) === "object"),
    { numRuns: 300 },
  );
});

it.each(["1", "a ", "没", "base ", "充值，", "https://a.b/", "<b>&", "0471 "])(
  "a text of 4,096 characters of %j is read",
  (part) => {
    expect(readSentence(part.repeat(4096).slice(0, 4096), knowledge, { today: TODAY })).toBeTypeOf("object");
  },
);
