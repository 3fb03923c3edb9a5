import { fileURLToPath } from "node:url";
import type { Context } from "../../src/bot/context.ts";
import { createTranslations, type Language } from "../../src/bot/translate.ts";
import { readCatalog } from "../../src/catalog/catalog.ts";
import { createVoices, type Voices } from "../../src/advice/voices.ts";
import type { Day } from "../../src/day.ts";
import type { Answers } from "../../src/guide/answers.ts";
import { visible } from "../../src/features/card/body.ts";
import { cardScreen } from "../../src/features/card/card.ts";

/** Missing sentences and missing facts. */
export const problems: string[] = [];
const translations = createTranslations(fileURLToPath(new URL("../../locales", import.meta.url)), (problem) =>
  problems.push(problem),
);
export const catalog = readCatalog();
const knowledge = { ...catalog, catalog };

export interface Rendered {
  html: string;
  text: string;
  lines: readonly string[];
  rows: readonly (readonly { text: string; style?: string | undefined }[])[];
}

/** Only what a card and its views need: no chat, no network. */
export function contextFor(language: Language, today: Day, voices: Voices): Context {
  const ctx = {
    language,
    t: translations[language],
    translations,
    knowledge,
    voices,
    now: Date.parse(`${today}T12:00:00Z`),
    me: { username: "a_bot", supports_inline_queries: true },
    features: new Map(),
    session: {},
  };
  return ctx as unknown as Context;
}

/** The card for these answers as it is sent: real facts and sentences, no chat. */
export function rendered(
  answers: Answers,
  language: Language,
  today: Day = "2026-11-28",
  voices: Voices = createVoices([], today),
): Rendered {
  const { keyboard, text: html } = cardScreen(contextFor(language, today, voices), answers);
  const text = visible(html);
  return { html, text, lines: text.split("\n"), rows: keyboard?.inline_keyboard ?? [] };
}
