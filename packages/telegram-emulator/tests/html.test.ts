import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOf, type Entity } from "../src/text/entity.ts";
import { findEntities } from "../src/text/find-entities.ts";
import { mend } from "../src/text/formatted-text.ts";
import { MarkupError, parseHtml } from "../src/text/html.ts";
import { ApiError } from "../src/bot-api/api-error.ts";
import { htmlTexts, marked, sentences } from "./markup.ts";

type Verdict = { text: string; entities: Entity[] } | string;
type Answer = { error: string } | { is: Exclude<Verdict, string> };
type Html = { text: string } & Answer;

/**
 * Recorded answers of TDLib, Telegram's own library: parsed HTML, fixed entities, entities found in plain text. The file
 * names the TDLib version and how each part was recorded. Where the two differ, we are wrong.
 */
const telegram = JSON.parse(
  readFileSync(new URL("fixtures/telegram-html.json", import.meta.url), "utf8"),
) as {
  byHand: Html[];
  fromBot: Html[];
  generated: Html[];
  mended: ({ text: string; entities: Entity[] } & Answer)[];
  found: { text: string; entities: Entity[] }[];
};

describe("what Telegram's own library answered, ours answers too", () => {
  test.each([
    ["that try every tag, link, reference and mistake", telegram.byHand, 1200],
    ["that a bot wrote", telegram.fromBot, 60],
    ["that were made up", telegram.generated, 1000],
  ] as const)("of texts %s", (_what, cases, atLeast) => {
    expect(cases.length).toBeGreaterThan(atLeast);
    const wrong = cases
      .map(({ text, ...answer }) => ({ text, told: told(answer), ours: sorted(readHtml(text)) }))
      .filter(({ told, ours }) => !isDeepStrictEqual(told, ours));
    expect(wrong).toEqual([]);
  });

  test("of texts whose entities overlap", () => {
    expect(telegram.mended.length).toBeGreaterThan(1500);
    const wrong = telegram.mended
      .map(({ text, entities, ...answer }) => ({
        text,
        entities,
        told: told(answer),
        ours: sorted(mended(text, entities)),
      }))
      .filter(({ told, ours }) => !isDeepStrictEqual(told, ours));
    expect(wrong).toEqual([]);
  });

  test("of the commands, mentions, tags and links in sentences", () => {
    expect(telegram.found.length).toBeGreaterThan(1400);
    const ours = telegram.found.map(({ text }) => ({ text, entities: findEntities(text) }));
    expect(ours).toEqual(telegram.found);
  });
});

describe("whatever is written", () => {
  test("HTML gets entities within its text, or the words of an error", () => {
    fc.assert(
      fc.property(htmlTexts, (text) => {
        const verdict = readHtml(text);
        const wrong =
          typeof verdict === "string"
            ? [verdict].filter((words) => !/^Can't parse entities: [A-Z]/.test(words))
            : outside(verdict.text, verdict.entities);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("what was mended once stays as it is", () => {
    fc.assert(
      fc.property(marked, ({ text, entities }) => {
        const once = mended(text, entities);
        if (typeof once === "string") return;
        expect(outside(once.text, once.entities)).toEqual([]);
        expect(mended(once.text, structuredClone(once.entities))).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is found lies within the sentence, one after the other", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const found = findEntities(text);
        expect(outside(text, found)).toEqual([]);
        expect(found.filter((one, at) => one.offset < endOf(found[at - 1] ?? NOWHERE))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

const NOWHERE: Entity = { type: "url", offset: 0, length: 0 };

const outside = (text: string, entities: Entity[]): Entity[] =>
  entities.filter((one) => one.offset < 0 || one.length <= 0 || endOf(one) > text.length);

const told = (answer: Answer): Verdict => ("error" in answer ? answer.error : sorted(answer.is));

/** The result of our parser, or its error. */
function readHtml(text: string): Verdict {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return `Can't parse entities: ${error.message}`;
  }
}

function mended(text: string, entities: Entity[]): Verdict {
  try {
    const result = mend(text, entities);
    return /^[ \n]*$/u.test(result.text) ? { text: "", entities: [] } : result;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const message = error.message.replace("Bad Request: ", "");
    return message.charAt(0).toUpperCase() + message.slice(1);
  }
}

/** Entities with the same offset, length and rank have no defined order. */
function sorted(verdict: Verdict): Verdict {
  if (typeof verdict === "string") return verdict;
  const entities = verdict.entities.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
  return { text: verdict.text, entities };
}

const keyOf = (entity: Entity): string =>
  Object.entries(entity)
    .map(([name, value]) => `${name} ${String(value)}`)
    .sort((a, b) => a.localeCompare(b))
    .join();
