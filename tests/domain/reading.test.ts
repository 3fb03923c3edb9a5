import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/content/catalog.ts";
import { readReference } from "../../src/content/reference.ts";
import { readDevice } from "../../src/domain/device-reading.ts";
import { prepareReading, readSentence } from "../../src/domain/reading.ts";
import { type Expecting, INTENTS, type Told } from "../../src/domain/reading-told.ts";
import { ASKINGS } from "./reading-askings.ts";
import { BLIND_1 } from "./reading-blind-1.ts";
import { BLIND_2 } from "./reading-blind-2.ts";
import { BLIND_3 } from "./reading-blind-3.ts";
import { BLIND_4 } from "./reading-blind-4.ts";
import { BLIND_5 } from "./reading-blind-5.ts";
import { BLIND_6 } from "./reading-blind-6.ts";
import { BLIND_7 } from "./reading-blind-7.ts";
import { BLIND_8 } from "./reading-blind-8.ts";
import { type Line, STORY } from "./reading-sentences.ts";
import { STRANGERS_1 } from "./reading-strangers-1.ts";
import { STRANGERS_2 } from "./reading-strangers-2.ts";
import { STRANGERS_3 } from "./reading-strangers-3.ts";
import { UNSEEN } from "./reading-unseen.ts";

const TODAY = "2026-11-20";
const catalog = readCatalog();
const { operators } = catalog;
const { devices, numbers } = readReference(catalog);
const knowledge = prepareReading({ operators, devices, numbers });

function read(text: string, expecting?: Expecting): Told {
  return readSentence(text, knowledge, { today: TODAY, ...(expecting === undefined ? {} : { expecting }) });
}

describe("of 100 sentences at least 97 are read right, whole", () => {
  it("in the story book", () => {
    const lines = Object.values(STORY).flat();
    const none = lines.filter(([, tells]) => Object.keys(tells).length === 0);
    expect(lines.length).toBeGreaterThanOrEqual(250);
    expect(none.length).toBeGreaterThanOrEqual(40);
    expect(scoreOf("the story book", lines.length, misread(lines))).toBeGreaterThanOrEqual(0.97);
  });

  it("among those that were kept aside, and mended after a first run", () => {
    const lines = Object.values(UNSEEN).flat();
    expect(scoreOf("kept aside", lines.length, misread(lines))).toBeGreaterThanOrEqual(0.97);
  });

  it("in each set that was written without looking, and in all of them together", () => {
    const sets = [BLIND_1, BLIND_2, BLIND_3, BLIND_4, BLIND_5, BLIND_6, BLIND_7, BLIND_8].map((set) =>
      Object.values(set).flat(),
    );
    for (const [at, lines] of sets.entries())
      expect(scoreOf(`blind set ${at + 1}`, lines.length, misread(lines))).toBeGreaterThanOrEqual(0.97);
    const all = sets.flat();
    const none = all.filter(([, tells]) => Object.keys(tells).length === 0);
    expect(none.length / all.length).toBeGreaterThanOrEqual(0.1);
    expect((all.length - misread(all).length) / all.length).toBeGreaterThanOrEqual(0.99);
  });

  it("in what strangers sent", () => {
    for (const [at, set] of [STRANGERS_1, STRANGERS_2].entries()) {
      const lines = Object.values(set).flat();
      expect(scoreOf(`strangers ${at + 1}`, lines.length, misread(lines))).toBeGreaterThanOrEqual(0.97);
    }
  });

  it("of a stranger's that were never learnt from, seven in ten whole, and eight in ten for what they ask", () => {
    const lines = Object.values(STRANGERS_3).flat();
    const asked = lines.filter(([text, told]) => read(text).intent !== told.intent).map(([text]) => text);
    expect(scoreOf("a stranger's, never learnt from", lines.length, misread(lines))).toBeGreaterThan(0.7);
    expect(scoreOf("what that stranger asks for", lines.length, asked)).toBeGreaterThan(0.8);
  });

  it("and what they ask for, in many ways", () => {
    const askings = Object.entries(ASKINGS).flatMap(([asked, ways]) => ways.map((said) => ({ asked, said })));
    const wrong = askings.flatMap(({ asked, said }) => {
      const { intent = "nothing" } = read(said);
      return intent === asked ? [] : [`${said}: ${intent}, not ${asked}`];
    });
    expect(scoreOf("what they ask for", askings.length, wrong)).toBeGreaterThanOrEqual(0.97);
  });
});

describe("whatever is written", () => {
  const questions = fc.constantFrom(
    undefined,
    "stay",
    "device",
    "operator",
    "billing",
    "form",
    "bought" as const,
  );

  it("is answered, up to 5,000 characters of anything", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 5000 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 1500 }),
      fc
        .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES))
        .map((pair) => pair.join("").repeat(900)),
    );
    fc.assert(
      fc.property(anything, questions, (text, expecting) => {
        for (const [part, value] of Object.entries(read(text.slice(0, 5000), expecting))) {
          expect(PARTS).toContain(part);
          expect(value).not.toHaveLength(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("tells the same in any order of its clauses", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...CLAUSES.keys()], { minLength: 2 }),
        fc.constantFrom("，", ", ", "。", "\n"),
        (order, stop) => {
          const clauses = order.map((at) => CLAUSES[at]?.[0] ?? "");
          const tells = Object.assign({}, ...order.map((at) => CLAUSES[at]?.[1])) as Told;
          expect(read(clauses.join(stop))).toEqual(tells);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells the same in capitals, in wide letters, with faces around it", () => {
    const lines = Object.values(STORY).flat();
    const dressed = lines.flatMap(([said, tells, expecting]): Line[] =>
      [`😀 ${said} 🙏🏽`, said.toUpperCase(), wide(said)].map((text) =>
        expecting === undefined ? [text, tells] : [text, tells, expecting],
      ),
    );
    expect(misread(dressed)).toEqual([]);
  });
});

it("every operator is read by its name on a card and by its name as an answer", () => {
  const named = operators.filter(({ kind }) => kind !== "signpost");
  const cards = named.flatMap(({ id, name }) => [
    { id, said: `my ${name} sim card`, read: read(`my ${name} sim card`).operator },
    { id, said: `我的${name}卡`, read: read(`我的${name}卡`).operator },
    { id, said: name, read: read(name, "operator").operator },
  ]);
  expect(cards.filter((card) => card.read !== card.id)).toEqual([]);
});

it("every name that an operator goes by is an answer to which one it is", () => {
  const answers = operators.flatMap(({ id, aliases }) =>
    Object.values(aliases)
      .flat()
      .map((said) => ({ id, said, read: read(said, "operator").operator })),
  );
  expect(answers.filter((answer) => answer.read !== answer.id)).toEqual([]);
});

it("a model can be read again as the device that it was", () => {
  const lines = Object.values(STORY).flat();
  const named = lines.map(([said]) => read(said)).filter(({ model }) => model !== undefined);
  expect(named.map(({ model }) => readDevice(model ?? "", devices)?.family)).toEqual(
    named.map(({ device }) => device),
  );
});

it("without a day nothing is made of a date", () => {
  expect(readSentence("until next March", knowledge)).toEqual({});
  expect(readSentence("until next March", knowledge, { today: "2027-02-01" })).toEqual({ stay: "months" });
});

it("every intent is in the story book", () => {
  const told = new Set(
    Object.values(STORY)
      .flat()
      .map(([, { intent }]) => intent),
  );
  expect(INTENTS.filter((intent) => !told.has(intent))).toEqual([]);
});

const PARTS = [
  "stay",
  "device",
  "model",
  "bought",
  "operator",
  "billing",
  "form",
  "means",
  "offline",
  "intent",
  "language",
  "skipped",
];

const CLAUSES: readonly (readonly [string, Told])[] = [
  ["待三个月", { stay: "months" }],
  ["my phone is an iPhone 15", { device: "iphone", model: "iPhone 15" }],
  ["Proximus的卡", { operator: "proximus" }],
  ["预付费", { billing: "prepaid" }],
  ["只有现金", { means: ["cash"] }],
  ["现在没网", { offline: "yes" }],
  ["怎么充值", { intent: "top-up" }],
];

/** What long patterns could stumble over. */
const PIECES =
  "1|a|-|.|@|/|:|'|,|\n|的|我|了|没|充|卡|不|是|号|码|用|有|到|一|３|é|🙂|not |paid |can pay with |新的|请问|没有|不知道|base |orange |iphone |visa |https://|where |i am |充值卡".split(
    "|",
  );

function misread(lines: readonly Line[]): string[] {
  return lines.flatMap(([said, tells, expecting]) => {
    const told = read(said, expecting);
    return sorted(told) === sorted(tells)
      ? []
      : [`${said}: ${JSON.stringify(told)}, not ${JSON.stringify(tells)}`];
  });
}

/** The part that was read right; prints it, with every sentence that was read wrong. */
function scoreOf(name: string, all: number, wrong: readonly string[]): number {
  const right = all - wrong.length;
  process.stdout.write(`${[`${name}: ${right} of ${all} right`, ...wrong].join("\n  ")}\n`);
  return right / all;
}

function sorted(told: Told): string {
  return JSON.stringify(Object.entries(told).toSorted(([a], [b]) => a.localeCompare(b)));
}

function wide(text: string): string {
  return text.replaceAll(/[a-zA-Z0-9]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
  );
}
