import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/local/entity.ts";
import { findEntities } from "../../src/local/find-entities.ts";
import { mend } from "../../src/local/formatted.ts";
import { MarkupError, parseHtml } from "../../src/local/html.ts";
import { Refusal } from "../../src/local/refusal.ts";
import { htmlTexts, marked, sentences } from "./markup.ts";
import type { Verdict } from "./tdlib.ts";
import { loadTdlib } from "./tdlib.ts";

const RUNS = 10_000;
const FEWER = 3000;
const tdlib = await loadTdlib();

describe.skipIf(!tdlib)("compared with Telegram's own library", () => {
  test(`${RUNS} texts with markup get the same text, entities and verdict`, () => {
    fc.assert(
      fc.property(htmlTexts, (text) => {
        expect(sorted(ours(text))).toEqual(sorted(tdlib?.parseHtml(text) ?? ""));
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });

  test(`${FEWER} texts with entities that overlap are cleaned and mended alike`, () => {
    fc.assert(
      fc.property(marked, ({ text, entities }) => {
        expect(sorted(mended(text, entities))).toEqual(sorted(tdlib?.mend(text, entities) ?? ""));
      }),
      { numRuns: FEWER, seed: 1 },
    );
  });

  test(`in ${FEWER} sentences the same commands, mentions, tags and links are found`, () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(findEntities(text)).toEqual(tdlib?.find(text));
      }),
      { numRuns: FEWER, seed: 1 },
    );
  });
});

function mended(text: string, entities: Entity[]): Verdict {
  try {
    const result = mend(text, entities);
    return /^[ \n]*$/u.test(result.text) ? { text: "", entities: [] } : result;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const message = error.message.replace("Bad Request: ", "");
    return message.charAt(0).toUpperCase() + message.slice(1);
  }
}

function ours(text: string): Verdict {
  try {
    return parseHtml(text);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return `Can't parse entities: ${error.message}`;
  }
}

/** Entities of one place, length and rank have no order of their own. */
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
