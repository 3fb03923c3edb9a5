import { I18n } from "@grammyjs/i18n";
import type { Words } from "../../locales/messages.ts";

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
  const i18n = new I18n({
    directory: folder,
    defaultLocale: "en",
    fluentBundleOptions: { useIsolating: false },
    fluentOptions: { warningHandler: (warning) => onProblem(JSON.stringify(warning)) },
  });
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, createTranslate(i18n, language)]),
  ) as Translations;
}

/** The language for a Telegram client's language code. Simplified Chinese serves every kind of Chinese. */
export function languageOf(code: string | undefined): Language {
  return /^zh\b/i.test(code ?? "") ? "zh" : "en";
}

export function isLanguage(word: string | undefined): word is Language {
  return LANGUAGES.some((language) => language === word);
}

export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh" : "en";
}

function createTranslate(i18n: I18n, language: Language): Translate {
  // Fluent negotiates the language for every sentence. One without facts never changes, so it is cached.
  const kept = new Map<string, string>();
  const translate = (key: string, facts: Facts | undefined): string => {
    if (facts !== undefined) return i18n.t(language, key, facts as Record<string, never>);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const sentence = i18n.t(language, key);
    kept.set(key, sentence);
    return sentence;
  };
  const t: Sentence = (key, ...[facts]) => translate(key, facts && escaped(facts as Facts));
  const plain: Sentence = (key, ...[facts]) => translate(key, facts);
  return Object.assign(t, { plain });
}

type Facts = Record<string, string | number>;

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
