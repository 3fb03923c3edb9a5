import { COMMANDS } from "./bot.ts";
import { type Language, LANGUAGES, type Translations } from "./translate.ts";
import type { Words } from "../../locales/messages.ts";

/** How the bot presents itself: in each language to those who use it, in the first to everyone else. */
export function profiles(translations: Translations) {
  return LANGUAGES.map((language) => profileIn(language, translations));
}

function profileIn(language: Language, translations: Translations) {
  const { plain } = translations[language];
  return {
    language_code: language === LANGUAGES[0] ? ("" as const) : language,
    name: plain("profile-name"),
    description: plain("profile-description"),
    shortDescription: plain("profile-about"),
    commands: COMMANDS.map(described),
    groupCommands: IN_GROUPS.map(described),
  };

  function described(command: string) {
    return { command, description: plain(`command-${command}` as Extract<keyof Words, `command-${string}`>) };
  }
}

const IN_GROUPS = ["start", "help"] as const;
