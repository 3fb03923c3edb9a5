import { I18n, type Warning } from "@grammyjs/i18n";
import type { Words } from "../../locales/messages.ts";

/** A folder of locales each, by its code of two letters. The first serves those whose own is not here. */
export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence of the locales. The types require each of its facts. */
type Sentence = <Key extends keyof Words>(
  key: Key,
  ...facts: Words[Key] extends undefined ? [] : [facts: Words[Key]]
) => string;

/** One language: as Telegram HTML with every fact escaped (here and nowhere else), or `plain` for buttons. */
export type Translate = Sentence & { plain: Sentence };

export type Translations = Readonly<Record<Language, Translate>>;

/** Loads every language in the folder. `onProblem` is called for a missing sentence. */
export function createTranslations(folder: string, onProblem: (problem: string) => void): Translations {
  let lookedIn: Warning["matchedBundles"] = new Set();
  const i18n = new I18n({
    directory: folder,
    defaultLocale: LANGUAGES[0],
    fluentBundleOptions: { useIsolating: false },
    fluentOptions: {
      warningHandler: (warning) => {
        lookedIn = warning.matchedBundles;
        if (warning.path !== NO_SENTENCE) onProblem(JSON.stringify(warning));
      },
    },
  });
  const missing = LANGUAGES.find((language) => !i18n.locales.includes(language));
  if (missing !== undefined)
    throw new Error(
      `LANGUAGES in src/bot/translate.ts has "${missing}", but there is no folder locales/${missing}`,
    );
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      // The plugin chooses a bundle again for every sentence, which took half the time of a card. Which one it chose
      // it tells only where a sentence is missing.
      i18n.t(language, NO_SENTENCE);
      const [bundle] = lookedIn;
      return [language, createTranslate(i18n, language, bundle)];
    }),
  ) as Translations;
}

/** The language for a Telegram client's code such as `zh-hans`. Simplified Chinese serves every kind of Chinese. */
export function languageOf(code = ""): Language {
  const [word] = code.toLowerCase().split(/\W/u);
  return isLanguage(word) ? word : LANGUAGES[0];
}

export function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}

function createTranslate(i18n: I18n, language: Language, bundle: Bundle | undefined): Translate {
  /** One without facts never changes. */
  const kept = new Map<string, string>();
  const format = (key: string, facts: Facts | undefined): string => {
    const pattern = bundle?.getMessage(key)?.value;
    // One that is missing here is told to `onProblem` and taken from the first language.
    return pattern ? bundle.formatPattern(pattern, facts) : i18n.t(language, key, facts);
  };
  const translate = (key: string, facts: Facts | undefined): string => {
    if (facts !== undefined) return format(key, facts);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const sentence = format(key, facts);
    kept.set(key, sentence);
    return sentence;
  };
  const t: Sentence = (key, ...[facts]) => translate(key, facts && escaped(facts as Facts));
  const plain: Sentence = (key, ...[facts]) => translate(key, facts);
  return Object.assign(t, { plain });
}

type Facts = Record<string, string | number>;
type Bundle = Warning["matchedBundles"] extends Set<infer Each> ? Each : never;

/** No sentence is called so. */
const NO_SENTENCE = "-";

function escaped(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === "string" ? escapeHtml(fact) : fact]),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
