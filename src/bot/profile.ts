import { COMMANDS } from "./bot.ts";
import type { Language, Translations } from "./translate.ts";
import type { Words } from "../../locales/messages.ts";

/** The bot's names and descriptions: Chinese for those who use Telegram in Chinese, English for everyone else. */
export function profiles(translations: Translations) {
  return [profileIn("en", "", translations), profileIn("zh", "zh", translations)];
}

function profileIn<Code extends string>(language: Language, code: Code, translations: Translations) {
  const { plain } = translations[language];
  return {
    language_code: code,
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
