// The bot's commands as suggestions: all of them for the menu, those that fit for what is typed after a slash.
import { element } from "./element.js";

/**
 * @param {import("./shapes.d.ts").Chat} chat
 * @param {string} typed "" for all
 * @param {(command: string) => void} choose
 * @returns {import("./suggestions.js").Suggestion[]}
 */
export function commandSuggestions(chat, typed, choose) {
  const wanted = typed.toLowerCase();
  return chat.bot.commands
    .map(({ command, description }) => ({ command: `/${command}`, description }))
    .filter(({ command }) => command.startsWith(wanted))
    .map(({ command, description }) => ({
      name: `${command} ${description}`,
      content: [
        element("span", { class: "command-name" }, command),
        element("span", { class: "command-about", dir: "auto" }, description),
      ],
      choose: () => choose(command),
    }));
}
