import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES, readLocale, typesOf } from "../../scripts/locale.ts";
import { LANGUAGES } from "../../src/bot/translate.ts";

const en = readLocale("en");
const HAN = /\p{Script=Han}/u;

/** What is the same in every language: names of products and languages. */
const UNTRANSLATED =
  /^(command-language|device-iphone|form-esim|(payment|means|means-short|people-means)-paypal|way-name-app|stuck-(whatsapp|number)|source|matter-of|rescue-(letter|words-.*)|stats-line|help-line|button-copy-phrase)$/;

/** Nothing but marks and facts: there is no word to translate. */
const isWordless = (source: string) => !/\p{Letter}/u.test(source.replaceAll(/<[^>]*>|\{[^}]*\}/g, ""));

it("there is a folder for each language that the bot speaks, and no other", () => {
  const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...LANGUAGES].toSorted());
});

it("the types of the sentences are current: otherwise run `npm run fix`", () => {
  expect(readFileSync(new URL("../../locales/messages.ts", import.meta.url), "utf8")).toBe(typesOf(en));
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

it("English has no Chinese character, but for the name of the language and a menu that is in Chinese", () => {
  const chinese = [...en.sentences].filter(([key, { source }]) =>
    HAN.test(source.replaceAll(key === "way-wallet-path" ? "比利时" : "中文", "")),
  );
  expect(chinese).toEqual([]);
});

it("every Chinese sentence is translated", () => {
  const same = [...readLocale("zh").sentences].filter(
    ([key, { source }]) =>
      !UNTRANSLATED.test(key) &&
      !isWordless(source) &&
      (source === en.sentences.get(key)?.source || !HAN.test(source)),
  );
  expect(same).toEqual([]);
});

it("what no native speaker has read is listed in the README, and nothing else", () => {
  const readme = readFileSync(new URL("README.md", LOCALES), "utf8");
  const listed = [...readme.matchAll(/`src\/catalog\/phrases\/(\w\w)\.json`/g)].map(([, code = ""]) => code);
  const folder = new URL("../../src/catalog/phrases/", import.meta.url);
  const unread = readdirSync(folder).filter((file) =>
    readFileSync(new URL(file, folder), "utf8").includes('"readByNativeSpeaker": false'),
  );
  expect(listed.map((code) => `${code}.json`).toSorted()).toEqual(unread.toSorted());
});

it("Chinese text has Chinese punctuation", () => {
  const odd = [...readLocale("zh").sentences].filter(([, { source }]) =>
    /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u.test(source),
  );
  expect(odd).toEqual([]);
});
