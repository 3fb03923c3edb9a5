import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, readLocale, typesOf } from "../../scripts/locale.ts";
import { LANGUAGES } from "../../src/bot/speech.ts";

const en = readLocale("en");
const HAN = /\p{Script=Han}/u;

/** What is the same in every language: names of products and languages. */
const UNTRANSLATED =
  /^(language-\w+|command-language|device-iphone|form-esim|(payment|means)-(paypal|wero)|guide-(step(-answers)?|finished)|card-head(-answers)?|source|rescue-letter|stats-line|till-(big|phrase|heard)|button-(other-language|change-answer|recommended|copy-phrase))$/;

it("there is a folder for each language that the bot speaks, and no other", () => {
  const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...LANGUAGES].toSorted());
});

it("the types of the sentences are current: otherwise run `npm run fix`", () => {
  expect(readFileSync(new URL("../../src/bot/words.ts", import.meta.url), "utf8")).toBe(typesOf(en));
});

describe.each(LANGUAGES)("in %s", (language) => {
  const { sentences, junk, repeated } = readLocale(language);

  it("every entry can be read and stands once", () => {
    expect(junk).toEqual([]);
    expect(repeated).toEqual([]);
  });

  it("the sentences and their facts are those of English", () => {
    const facts = (of: typeof sentences) =>
      Object.fromEntries([...of].map(([key, { variables }]) => [key, variables]));
    expect(facts(sentences)).toEqual(facts(en.sentences));
  });

  it("no sentence is empty, and none has a line break typed as \\n", () => {
    const odd = [...sentences].filter(([, { source }]) => source.trim() === "" || source.includes("\\n"));
    expect(odd).toEqual([]);
  });
});

it("English has no Chinese character, but for the name of the language", () => {
  const chinese = [...en.sentences].filter(([, { source }]) => HAN.test(source.replaceAll("中文", "")));
  expect(chinese).toEqual([]);
});

it("every Chinese sentence is translated", () => {
  const same = [...readLocale("zh").sentences].filter(
    ([key, { source }]) =>
      !UNTRANSLATED.test(key) && (source === en.sentences.get(key)?.source || !HAN.test(source)),
  );
  expect(same).toEqual([]);
});

it("Chinese text has Chinese punctuation", () => {
  const odd = [...readLocale("zh").sentences].filter(([, { source }]) =>
    /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u.test(source),
  );
  expect(odd).toEqual([]);
});
