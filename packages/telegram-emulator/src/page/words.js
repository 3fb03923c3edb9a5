// The page speaks Chinese or English. All else on the screen was said by the bot or a person.
import { EN } from "./words-en.js";
import { ZH } from "./words-zh.js";

/** The languages a person can have, each in its own words. */
export const LANGUAGES = [
  { code: "zh-hans", name: "简体中文" },
  { code: "zh-hant", name: "繁體中文" },
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
];

/**
 * @param {string | undefined} language the person's language_code
 * @returns {import("./shapes.d.ts").Say}
 */
export function wordsFor(language) {
  const book = /** @type {Record<string, string>} */ (isChinese(language) ? ZH : EN);
  return (key, facts = {}) =>
    (book[key] ?? key).replace(/\{(\w+)\}/gu, (whole, name) => facts[name] ?? whole);
}

/** The value for a lang attribute on what the page itself says. @param {string | undefined} language */
export const pageLanguage = (language) => (isChinese(language) ? "zh-Hans" : "en");

/** How this person writes dates and times. @param {string | undefined} language */
export function localeOf(language) {
  if (language === "zh-hant") return "zh-TW";
  if (isChinese(language)) return "zh-CN";
  return language?.startsWith("fr") ? "fr-BE" : "en-GB";
}

/** @param {string | undefined} language */
const isChinese = (language) => /^zh\b/iu.test(language ?? "");
