import { expect, test } from "vitest";
import { readPayload } from "../../src/bot/deep-link.ts";
import { isLanguage } from "../../src/bot/translate.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { openedBy } from "../support/opened.ts";
import { rawButtons, rawLinks } from "../support/raw-strings.ts";

const catalog = readCatalog();

test.each(rawButtons)(
  "$raw is read as it was meant",
  ({ raw, feature, language, target, answers, place }) => {
    expect(openedBy(raw)).toEqual({ feature, language, target, answers, place });
  },
);

test.each(rawLinks)("?start=$raw is read as it was meant", ({ raw, language, answers }) => {
  expect(readPayload(raw, catalog)).toEqual(answers);
  expect(raw.split("_").find(isLanguage)).toBe(language);
});
