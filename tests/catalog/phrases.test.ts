import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { BLANKS, fillIn, LONGEST_PHRASE, phrasesSchema } from "../../src/catalog/phrases.ts";

const { phrases } = readCatalog();
const LONGEST = {
  operator: "Orange Travel/Holiday",
  amount: "50.00",
  number: "+32 471 23 45 67",
  date: "20/11/2026 23:59",
};

const blanksOf = (phrase: string) =>
  [...phrase.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1] ?? "").toSorted();

/** A sentence that stands alone is a section of its own. */
const sections = Object.values(phrases).flatMap((file) => {
  const { language, readByNativeSpeaker: _, "look-for": __, ...rest } = file;
  const parts = Object.entries(rest).map(([section, all]): [string, Record<string, string>] =>
    typeof all === "string" ? [section, { [section]: all }] : [section, all],
  );
  return parts.map(([section, all]) => ({ language, section, all: Object.entries(all) }));
});

it("there is a file for each language, and no other file", () => {
  const files = readdirSync(join(import.meta.dirname, "../../src/catalog/phrases"));
  expect(files.toSorted()).toEqual(
    Object.keys(phrases)
      .map((language) => `${language}.json`)
      .toSorted(),
  );
});

describe.each(sections)("$section in $language", ({ section, all }) => {
  it("fits a copy button with everything filled in", () => {
    expect(all.filter(([, text]) => fillIn(text, LONGEST).length > LONGEST_PHRASE)).toEqual([]);
  });

  it("has only known blanks, the same as in every other language", () => {
    for (const [word, text] of all) {
      const blanks = blanksOf(text);
      expect(blanks.filter((blank) => !BLANKS.some((known) => known === blank))).toEqual([]);
      for (const other of sections.filter((each) => each.section === section)) {
        const same = other.all.find(([key]) => key === word)?.[1] ?? "";
        expect(blanksOf(same)).toEqual(blanks);
      }
    }
  });

  it("is one line of a sentence or more each, without Chinese", () => {
    expect(all.filter(([, text]) => !/^\p{Lu}.*[.?]$/u.test(text) || /\p{Script=Han}/u.test(text))).toEqual(
      [],
    );
  });
});

it("every complaint names the operator, the amount, the number and the day", () => {
  for (const { all } of sections.filter(({ section }) => section === "complain")) {
    for (const [, text] of all) expect(blanksOf(text)).toEqual(["amount", "date", "number", "operator"]);
  }
});

it("what the customer hears has no blanks", () => {
  for (const { all } of sections.filter(({ section }) => section === "hear")) {
    expect(all.flatMap(([, text]) => blanksOf(text))).toEqual([]);
  }
});

describe.each(Object.values(phrases))("words to look for in $language", ({ "look-for": words }) => {
  it("are printed as on a page, each variant once, without a blank or Chinese", () => {
    for (const variants of Object.values(words)) {
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants.filter((word) => !/^\p{Lu}[\p{L}°' ?-]+$/u.test(word))).toEqual([]);
    }
  });

  it("do not say the same of two things", () => {
    const all = Object.values(words).flat();
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});

it("a missing phrase, a phrase too many and one too long are refused", () => {
  const { nl } = phrases;
  const { done: _, ...hear } = nl.hear;
  expect(phrasesSchema.safeParse({ ...nl, hear }).success).toBe(false);
  expect(phrasesSchema.safeParse({ ...nl, say: { ...nl.say, hello: "Dag." } }).success).toBe(false);
  expect(phrasesSchema.safeParse({ ...nl, say: { ...nl.say, card: "a".repeat(257) } }).success).toBe(false);
});

it("no file claims to have been read by a native speaker before one has", () => {
  expect(Object.values(phrases).filter(({ readByNativeSpeaker }) => readByNativeSpeaker)).toEqual([]);
});
